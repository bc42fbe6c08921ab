/// A colour in CIE L*a*b*, where distances are about as large as people see them.
struct LabColour: Equatable {
    let lightness: Double
    let greenRed: Double
    let blueYellow: Double

    /// A colour by the light of its sRGB channels, each from 0 to 1, under daylight D65.
    init(red: Double, green: Double, blue: Double) {
        let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
        let y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
        let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
        lightness = 116 * response(y) - 16
        greenRed = 500 * (response(x) - response(y))
        blueYellow = 200 * (response(y) - response(z))
    }

    /// The distance of CIE 1976.
    func distance(to other: LabColour) -> Double {
        let lightnesses = lightness - other.lightness
        let greenReds = greenRed - other.greenRed
        let blueYellows = blueYellow - other.blueYellow
        return (lightnesses * lightnesses + greenReds * greenReds + blueYellows * blueYellows)
            .squareRoot()
    }
}

/// What the eye makes of an amount of light.
private func response(_ light: Double) -> Double {
    light > 216.0 / 24389 ? cubeRoot(light) : (24389.0 / 27 * light + 16) / 116
}

/// The cube root of a value around 0 to 1 by Newton's method, so that no library is needed.
private func cubeRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<30 {
        root = (2 * root + value / (root * root)) / 3
    }
    return root
}
