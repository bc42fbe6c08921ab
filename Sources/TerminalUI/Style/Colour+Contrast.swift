extension Colour {
    /// The contrast ratio of WCAG 2 between two colours, from 1 to 21.
    public func contrast(with other: Colour) -> Double {
        let lighter = max(luminance, other.luminance)
        let darker = min(luminance, other.luminance)
        return (lighter + 0.05) / (darker + 0.05)
    }

    /// The relative luminance of WCAG 2, from 0 for black to 1 for white.
    public var luminance: Double {
        0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
    }

    /// The light that each channel gives off, from 0 to 1.
    public var light: (red: Double, green: Double, blue: Double) {
        (linear(red), linear(green), linear(blue))
    }
}

/// Light that an sRGB channel gives off, as defined by WCAG 2.
private func linear(_ channel: UInt8) -> Double {
    let share = Double(channel) / 255
    guard share > 0.04045 else { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    // base^2.4 = base^2 * (base^2)^(1/5), so that no mathematics library is needed.
    return base * base * fifthRoot(base * base)
}

/// The fifth root of a value between 0 and 1 by Newton's method.
private func fifthRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<40 {
        let fourth = root * root * root * root
        root = (4 * root + value / fourth) / 5
    }
    return root
}
