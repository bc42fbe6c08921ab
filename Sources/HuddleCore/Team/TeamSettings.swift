/// What a team has chosen in `team.toml`; every value has a default, so an empty file is complete.
public struct TeamSettings: Equatable, Sendable {
    /// The team's name, as titles and minutes show it.
    public var name: String
    /// What the people on the list are called.
    public var word: PatientWord
    public var templates: [MeetingTemplate]
    public var roles: RoleList
    /// How much of a name the shared screen shows when a meeting is chaired.
    public var privacy: PrivacyLevel
    /// Minutes without a key after which the curtain closes; nil never.
    public var curtainAfterMinutes: Int?
    public var thresholds: Thresholds
    /// The team's own reflection questions, scored 0 to 10.
    public var reflectionQuestions: [String]
    /// Local services, as a heading and what to know about it.
    public var signposts: [Signpost]
    /// What is worth remembering about working together; a team may add its own.
    public var keyMessages: [KeyMessage]
    /// What each role does; a team may write its own.
    public var roleGuides: [RoleID: RoleGuide]
    /// The days that are worked, for clocks that count them.
    public var workingDays: WorkingDays
    /// How many people are registered with the practices that the team serves, if it says so.
    public var listSize: Int?
    /// The fields of the record whose lack is pointed out, in the team's order.
    public var prompts: [PatientField]
    /// Whom the team tells of changes.
    public var audiences: [Audience]
    /// How lists are handed to those who have something to do.
    public var handOut = HandOutSettings()

    public init(
        name: String = "Our team", word: PatientWord = .patient,
        templates: [MeetingTemplate] = MeetingTemplate.shipped, roles: RoleList = .shipped
    ) {
        self.name = name
        self.word = word
        self.templates = templates
        self.roles = roles
        privacy = .initials
        curtainAfterMinutes = nil
        thresholds = Thresholds()
        reflectionQuestions = ReflectionQuestions.shipped
        signposts = []
        keyMessages = KeyMessage.shipped
        roleGuides = RoleGuide.shipped
        workingDays = .england
        listSize = nil
        prompts = PatientField.prompted
        audiences = Audience.allCases
    }

    /// The template with this key; a meeting whose template has gone shows the key as its name.
    public func template(_ key: String) -> MeetingTemplate {
        templates.first { $0.key == key } ?? MeetingTemplate(key: key, name: key)
    }
}

/// What the people on the list are called on screen and in minutes.
public enum PatientWord: String, CaseIterable, Sendable {
    case patient, resident, person

    public var plural: String {
        switch self {
        case .patient: "patients"
        case .resident: "residents"
        case .person: "people"
        }
    }
}

/// How much of a name is shown while a meeting is on a shared screen.
public enum PrivacyLevel: String, CaseIterable, Sendable {
    case full, initials, number

    /// The next level, as one key steps through them.
    public var next: PrivacyLevel {
        switch self {
        case .full: .initials
        case .initials: .number
        case .number: .full
        }
    }

    /// In words, for the notice that says what is on.
    public var label: String {
        switch self {
        case .full: "full names"
        case .initials: "initials"
        case .number: "numbers only"
        }
    }
}

/// Limits that a team can change; the defaults are proposals, not rules of any guideline.
public struct Thresholds: Equatable, Sendable {
    /// Days after which somebody at a stage is due to be discussed again.
    public var reviewDays: [Stage: Int] = [.a: 90, .b: 30, .c: 7, .d: 1]
    /// Meetings an action may survive before it is flagged.
    public var carriedMeetings = 3
    /// Days within which the same assessment by two services is flagged.
    public var duplicateAssessmentDays = 14
    /// Contacts below which nothing is said of continuity.
    public var continuityContacts = 3
    /// Working days within which a new resident is assessed and has a plan.
    public var newResidentWorkingDays = 7
    /// Minutes after which a meeting past its middle should have a break.
    public var breakAfterMinutes = 30
    /// Minutes that a pause must last to count as a break.
    public var breakMinutes = 3
    /// Minutes for the reflection at the end.
    public var reflectionMinutes = 3
    /// Days after a death within which a bereavement review lists somebody.
    public var bereavementReviewDays = 120
    /// Fewer people than this are not shown outside the team.
    public var smallestGroup = 5
    /// The same where the phase is known: the quicker it goes, the sooner it is right to look again.
    public var duplicateDays: [Phase: Int] = [
        .stable: 28, .unstable: 2, .deteriorating: 7, .dying: 2,
    ]
    /// Days after which a carer's needs and the contacts want asking again.
    public var askAgainDays = 90
    /// Days back over which the different people whom somebody saw are counted.
    public var facesDays = 28
    /// The ages in days up to which open actions are counted together, rising; older ones are
    /// counted by themselves.
    public var actionAgeDays = [7, 14, 28]
    /// From which stage on the lack of a field does harm soon; never for a field that is not here.
    public var pressesFrom: [PatientField: Stage] = [
        .cpr: .c, .medicines: .c, .placeOfDeath: .c,
        .respect: .b, .placeOfCare: .b, .contact: .b, .contactConfirmed: .b,
    ]
    /// Before which stage nobody has to be asked yet; a field that is not here is asked for always.
    public var asksFrom: [PatientField: Stage] = [.medicines: .b]
    /// Days after a death on which the family is contacted.
    public var bereavementDays = [14, 91]

    public init() {}

    /// The days of a band of ages of open actions: the first begins with 0, and the last has no end.
    func actionAges(_ band: Int) -> ClosedRange<Int> {
        let first = band > 0 ? actionAgeDays[band - 1] + 1 : 0
        return first...(band < actionAgeDays.count ? max(first, actionAgeDays[band]) : .max)
    }

    /// Days within which the same assessment by two services is flagged in a phase.
    func repeatedWithin(_ phase: Phase?) -> Int {
        phase.flatMap { duplicateDays[$0] } ?? duplicateAssessmentDays
    }
}

/// A local service worth knowing.
public struct Signpost: Equatable, Sendable {
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
