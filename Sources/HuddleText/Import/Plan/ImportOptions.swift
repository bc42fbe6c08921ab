public import HuddleCore

/// What an import has to be told besides the file and the record.
public struct ImportOptions: Equatable, Sendable {
    /// The day of the import, which decides what is past.
    public var today: Day
    public var map: HeadingMap
    /// The roles that the team knows.
    public var roles: RoleList
    public var limits: ImportLimits

    public init(today: Day, map: HeadingMap = HeadingMap(), roles: RoleList = .shipped) {
        self.today = today
        self.map = map
        self.roles = roles
        limits = ImportLimits()
    }
}
