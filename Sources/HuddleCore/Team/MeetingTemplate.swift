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
    /// Roles that speak before the others about each person.
    public var speaksFirst: [RoleID]
    /// Questions asked before and after; a kind of meeting that has some is a learning session.
    public var questions: [String]
    /// How it is held, for the roll call: `Standing, at the board.`
    public var note: String?

    /// Who is put on the list when a meeting opens.
    public enum Listing: String, CaseIterable, Sendable {
        /// Everybody on the register.
        case everybody
        /// Those due by stage, unstable, new, moved, died or carried over.
        case due
        /// Everybody who lives in a care home.
        case residents
        /// Those who died lately, whose families are followed up.
        case bereaved
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
        speaksFirst = []
        questions = []
        note = nil
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
        dailyHuddle,
        discharge, bereavement, learning,
    ]

    private static let homeRound: MeetingTemplate = {
        var template = MeetingTemplate(
            key: "round", name: "Care home round", minutesPerPerson: 3, minutes: 60,
            coreRoles: ["gp", "careHomeNurse"].map(RoleID.init))
        template.isGroupedByPlace = true
        template.listing = .residents
        template.speaksFirst = RoleID.careHomeStaff
        template.note = "Home by home; the home's own staff speak first."
        return template
    }()

    private static let dailyHuddle: MeetingTemplate = {
        var template = MeetingTemplate(
            key: "huddle", name: "Daily huddle", minutesPerPerson: 1, minutes: 10,
            coreRoles: [RoleID("districtNurse")])
        template.listing = .due
        template.note = "Ten minutes, standing: what has changed, who goes, what is missing."
        return template
    }()

    private static let discharge: MeetingTemplate = {
        var template = MeetingTemplate(
            key: "discharge", name: "Discharge meeting", minutesPerPerson: 5, minutes: 30,
            coreRoles: ["socialWorker", "occupationalTherapist"].map(RoleID.init))
        template.listing = .nobody
        template.note = "Those who wait: + puts somebody on the list."
        return template
    }()

    private static let bereavement: MeetingTemplate = {
        var template = MeetingTemplate(
            key: "bereavement", name: "Bereavement review", minutesPerPerson: 3, minutes: 30,
            coreRoles: [RoleID("bereavement")])
        template.listing = .bereaved
        template.note = "What went as they wished, what did not, and who stays with the family."
        return template
    }()

    private static let learning: MeetingTemplate = {
        var template = MeetingTemplate(
            key: "learning", name: "Learning session", minutesPerPerson: 10, minutes: 90)
        template.listing = .nobody
        template.questions = ReflectionQuestions.learning
        template.note = "Score before you begin and after you end; no names are kept."
        return template
    }()
}
