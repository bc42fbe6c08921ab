import HuddleCore

/// The made-up team as it goes through its weeks; each step writes what people would have typed.
struct Story {
    let options: DemoOptions
    let calendar: Calendar
    let stock = Stock()
    var scribe: Scribe
    var random: SplitMix64
    /// For how the team works together, so that the rest of the story does not move with it.
    var teamwork: SplitMix64
    var staff = Staff()
    var personas = PersonaMaker()
    /// Everybody ever on the register, in the order of arrival.
    var lives: [Life] = []
    /// The places in `lives` of those the team looks after.
    var active: [Int] = []
    /// The places in `lives` of those who have died while something is still to be done.
    var bereaved: [Int] = []
    /// The places in `lives` of those with whose families somebody keeps in touch.
    var keptInTouch: Set<Int> = []
    /// The places in `lives`, by id.
    var places: [PatientID: Int] = [:]
    var teamActions: [Life.OpenAction] = []
    var usedTeamLines = 0
    var successions = 0
    /// Deputies and guests who have been here before, by name.
    var visitors: [String: ProfessionalID] = [:]
    /// How often each topic has come up in the current meeting.
    var topicsToday: [Int: Int] = [:]
    /// Who can speak in the current meeting, by role.
    var present: [RoleID: ProfessionalID] = [:]

    init(_ options: DemoOptions, heads: @escaping DemoHeads) {
        self.options = options
        calendar = Calendar(meetings: options.meetings, before: options.today)
        scribe = Scribe(settings: .riverside, heads: heads)
        random = SplitMix64(seed: options.seed)
        teamwork = SplitMix64(seed: options.seed &+ 7919)
    }

    /// The professional in a seat; every seat is filled from the first day.
    func seat(_ role: String) -> Staff.Member? {
        staff.member(RoleID(role))
    }

    /// True for those who stay to the end of a story short enough for it.
    func isKept(_ persona: Persona) -> Bool {
        persona.isFeatured && options.meetings <= 80
    }

    /// Sits somebody down at a new journal.
    mutating func sit(_ person: String, at writer: String, _ moment: Instant) {
        scribe.now = moment
        scribe.begin(scribe.newJournal(&random), writer: writer, person: person)
    }

    /// Lets a few seconds pass, as typing takes.
    mutating func pause(_ seconds: ClosedRange<Int> = 4...15) {
        scribe.wait(seconds: random.number(seconds))
    }
}

extension TeamSettings {
    /// What the made-up team has in its `team.toml`.
    static let riverside: TeamSettings = {
        var settings = TeamSettings(name: "Riverside palliative MDT")
        settings.signposts = [
            Signpost(name: "Hospice line", text: "Any hour, for families too: 07700 900111"),
            Signpost(name: "Carers’ group", text: "First Monday, 2 pm, Mill Street hall"),
            Signpost(name: "Equipment store", text: "Mon to Fri, 9 to 4: 07700 900222"),
            Signpost(name: "Fuel fund", text: "One page through Riverside Befrienders"),
        ]
        return settings
    }()
}
