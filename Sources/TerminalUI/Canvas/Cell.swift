/// One cell of a canvas.
public struct Cell: Hashable, Sendable {
    /// What the cell shows: one base with the marks upon it; empty in the second half of a pair.
    public var text: String
    /// One or two cells, or zero for the second half of a pair.
    public var width: UInt8
    public var role: StyleRole
    /// Attributes added to those that the theme gives the role.
    public var attributes: Attributes

    /// A cell; without arguments, a blank one.
    public init(
        text: String = " ", width: UInt8 = 1, role: StyleRole = .text, attributes: Attributes = []
    ) {
        self.text = text
        self.width = width
        self.role = role
        self.attributes = attributes
    }

    /// A space of a role.
    public static func blank(_ role: StyleRole) -> Cell {
        Cell(role: role)
    }

    /// The second half of a pair of cells that show one character.
    public var isContinuation: Bool { width == 0 }
}
