public import TerminalUI

/// Finds what in a theme cannot be read from the back of the room, on few colours, or by people
/// who see colours differently.
public enum ThemeCheck {
    /// The distance of CIE 1976 below which two looks count as alike; about 2 is just noticeable
    /// side by side, and these are seen apart and from afar.
    static let leastDistance = 10.0

    /// What is wrong with a theme that was read from a file, held to the target the file names.
    public static func check(_ file: ThemeFile) -> [Finding] {
        check(file.theme, target: file.target)
    }

    /// What is wrong with a theme; nothing when all is well.
    public static func check(_ theme: Theme, target: ContrastTarget = .aaa) -> [Finding] {
        colourFindings(theme) + contrastFindings(theme, target) + likenessFindings(theme)
    }

    private static func colourFindings(_ theme: Theme) -> [Finding] {
        guard theme.variant == .mono else { return [] }
        return StyleRole.allCases.filter { role in
            let look = theme.look(for: role)
            return look.foreground != nil || look.background != nil
        }.map { Finding(roles: [$0], message: "has a colour, but the theme is a mono one") }
    }

    private static func contrastFindings(_ theme: Theme, _ target: ContrastTarget) -> [Finding] {
        StyleRole.allCases.flatMap { role -> [Finding] in
            guard let least = target.leastContrast(for: role.weight) else { return [] }
            let look = theme.look(for: role)
            guard let foreground = look.foreground, let background = look.background else {
                return look.foreground == look.background ? [] : [halfColoured(role)]
            }
            return ColourScale.allCases.compactMap { scale in
                let contrast = scale.shown(foreground).contrast(with: scale.shown(background))
                guard contrast < least else { return nil }
                return Finding(
                    roles: [role],
                    message: "contrast \(tenths(contrast)) \(scale.label), expected \(least)")
            }
        }
    }

    private static func halfColoured(_ role: StyleRole) -> Finding {
        Finding(
            roles: [role],
            message: "one colour is the terminal's own, so the contrast is unknown; "
                + "name both or neither")
    }

    private static func likenessFindings(_ theme: Theme) -> [Finding] {
        StyleRole.toldApart.flatMap { group in
            group.indices.flatMap { index in
                group[(index + 1)...].compactMap { other in
                    likeness(of: group[index], and: other, in: theme)
                }
            }
        }
    }

    /// The worst case in which two roles cannot be told apart.
    private static func likeness(
        of role: StyleRole, and other: StyleRole, in theme: Theme
    ) -> Finding? {
        let left = theme.look(for: role)
        let right = theme.look(for: other)
        guard left.attributes.seen == right.attributes.seen else { return nil }
        let cases = ColourScale.allCases.flatMap { scale in
            ColourVision.allCases.map { vision in
                (scale: scale, vision: vision, distance: distance(left, right, scale, vision))
            }
        }
        guard let worst = cases.min(by: { $0.distance < $1.distance }),
            worst.distance < leastDistance
        else { return nil }
        return Finding(
            roles: [role, other],
            message: "too alike \(worst.scale.label)\(worst.vision.label): distance "
                + "\(tenths(worst.distance)), expected \(leastDistance) or another attribute")
    }

    /// How far apart two looks are: by their letters or by what is behind them.
    private static func distance(
        _ left: Look, _ right: Look, _ scale: ColourScale, _ vision: ColourVision
    ) -> Double {
        let pairs = [
            (left.foreground, right.foreground), (left.background, right.background),
        ]
        let distances = pairs.map { first, second -> Double in
            // How far a colour is from the terminal's own cannot be known.
            guard let first, let second else { return 0 }
            return vision.perceived(scale.shown(first))
                .distance(to: vision.perceived(scale.shown(second)))
        }
        return distances.max() ?? 0
    }

    /// One digit behind the point, cut off, so that nothing rounds up to what was expected.
    private static func tenths(_ value: Double) -> Double {
        Double(Int(value * 10)) / 10
    }
}

extension Attributes {
    /// The attributes that every terminal shows; italic is not one of them.
    fileprivate var seen: Attributes { subtracting(.italic) }
}
