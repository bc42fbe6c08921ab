import TerminalUI

/// A way of seeing colours.
///
/// The three without one kind of cone are simulated after Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, at full severity.
enum ColourVision: CaseIterable {
    case usual, protanopia, deuteranopia, tritanopia

    /// Whose eyes, in words for a finding.
    var label: String {
        switch self {
        case .usual: ""
        case .protanopia: " with protanopia"
        case .deuteranopia: " with deuteranopia"
        case .tritanopia: " with tritanopia"
        }
    }

    /// A colour as it is seen.
    func perceived(_ colour: Colour) -> LabColour {
        let light = colour.light
        let channels = matrix.map { row in
            min(1, max(0, row[0] * light.red + row[1] * light.green + row[2] * light.blue))
        }
        return LabColour(red: channels[0], green: channels[1], blue: channels[2])
    }

    /// What each channel of light becomes, row by row.
    private var matrix: [[Double]] {
        switch self {
        case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [
                [0.152286, 1.052583, -0.204868],
                [0.114503, 0.786281, 0.099216],
                [-0.003882, -0.048116, 1.051998],
            ]
        case .deuteranopia:
            [
                [0.367322, 0.860646, -0.227968],
                [0.280085, 0.672501, 0.047413],
                [-0.011820, 0.042940, 0.968881],
            ]
        case .tritanopia:
            [
                [1.255528, -0.076749, -0.178779],
                [-0.078411, 0.930809, 0.147602],
                [0.004733, 0.691367, 0.303900],
            ]
        }
    }
}
