/// The shape of a kind of meeting: who should be there, how long, in which order.
public struct MeetingTemplate: Equatable, Sendable {
    /// Short and stable, as `huddle meet --template` takes it: `weekly`.
    public let key: String
    public var name: String
    /// Minutes planned for one person.
    public var minutesPerPerson: Int
    /// Minutes planned for the whole meeting; nil means as long as the list takes.
    public var minutes: Int?
    /// Roles without which the meeting is short of somebody.
    public var coreRoles: [RoleID]
    /// Who is put on the list when the meeting opens.
    public var listing: Listing
    /// True when the list is grouped by the place where people live.
    public var isGroupedByPlace: Bool

    /// Who is put on the list when a meeting opens.
    public enum Listing: String, CaseIterable, Sendable {
        /// Everybody on the register.
        case everybody
        /// Those due by stage, unstable, new, moved, died or carried over.
        case due
        /// Nobody: the chair adds people.
        case nobody
    }

    public init(
        key: String, name: String, minutesPerPerson: Int = 3, minutes: Int? = nil,
        coreRoles: [RoleID] = []
    ) {
        self.key = key
        self.name = name
        self.minutesPerPerson = minutesPerPerson
        self.minutes = minutes
        self.coreRoles = coreRoles
        listing = .everybody
        isGroupedByPlace = false
    }
}

extension MeetingTemplate {
    /// The templates every team starts with.
    public static let shipped: [MeetingTemplate] = [
        MeetingTemplate(
            key: "weekly", name: "Weekly palliative MDT", minutes: 60,
            coreRoles: ["gp", "districtNurse", "palliativeNurse", "socialWorker"].map(RoleID.init)),
        MeetingTemplate(
            key: "register", name: "Monthly register review", minutesPerPerson: 2, minutes: 60,
            coreRoles: ["gp", "districtNurse"].map(RoleID.init)),
        homeRound,
        MeetingTemplate(
            key: "huddle", name: "Daily huddle", minutesPerPerson: 1, minutes: 10,
            coreRoles: [RoleID("districtNurse")]),
        MeetingTemplate(
            key: "discharge", name: "Discharge meeting", minutesPerPerson: 5, minutes: 30,
            coreRoles: ["socialWorker", "occupationalTherapist"].map(RoleID.init)),
        MeetingTemplate(
            key: "bereavement", name: "Bereavement review", minutesPerPerson: 3, minutes: 30,
            coreRoles: [RoleID("bereavement")]),
    ]

    private static let homeRound: MeetingTemplate = {
        var template = MeetingTemplate(
            key: "round", name: "Care home round", minutesPerPerson: 3, minutes: 60,
            coreRoles: ["gp", "careHomeNurse"].map(RoleID.init))
        template.isGroupedByPlace = true
        return template
    }()
}
