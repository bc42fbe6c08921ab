public import TerminalUI

/// Something about a theme that some people in the room could not read.
public struct Finding: Equatable, Sendable, CustomStringConvertible {
    /// The role it is about, or the two roles that are too alike.
    public let roles: [StyleRole]
    public let message: String

    public init(roles: [StyleRole], message: String) {
        self.roles = roles
        self.message = message
    }

    /// One line: `text-muted: contrast 3.9 in 256 colours, expected 4.5`.
    public var description: String {
        roles.map(\.rawValue).joined(separator: " and ") + ": " + message
    }
}
