/// The looks of all roles, under a name.
public struct Theme: Hashable, Sendable {
    /// What a theme is made for.
    public enum Variant: String, CaseIterable, Sendable {
        case dark
        case light
        case mono
    }

    public var name: String
    public var variant: Variant
    public var looks: [StyleRole: Look]

    /// A theme; roles without a look of their own take that of `text`.
    public init(name: String, variant: Variant, looks: [StyleRole: Look]) {
        self.name = name
        self.variant = variant
        self.looks = looks
    }

    /// The look of a role, that of `text` when the theme has none for it.
    public func look(for role: StyleRole) -> Look {
        looks[role] ?? looks[.text] ?? Look()
    }
}
