import HuddleCore

/// Lists that grow with the record, worked out once and kept until something they depend on changes.
///
/// Drawing never needs them: a list that is not kept is worked out where it is asked for.
struct KeptLists: Equatable, Sendable {
    private var actions: Kept<ActionsKey, [ActionRow]>?
    private var actionsOfWords: Kept<ActionsKey, [ActionRow]>?
    private var actionTexts: Kept<ActionsKey, [String]>?
    private var actionOwners: Kept<ActionsKey, Set<Owner>>?
    private var patients: Kept<PatientsKey, [PatientID]>?
    private var patientsOfWords: Kept<PatientsKey, [PatientID]>?
    private var minutes: Kept<MinutesKey, [TextLine]>?
    private var opening: Kept<MinutesKey, MinutesPage>?
    private var reading: Kept<ReadingKey, [TextLine]>?
    private var news: Kept<DayKey, [RegisterNews]>?
    private var register: Kept<Int, RegisterSummary>?
    private var meetings: Kept<MeetingRows.Key, MeetingRows>?
    private var measures: Kept<MeasuresKey, [MeasureRow]>?
    private var phrases: Kept<Int, RecentPhrases>?
    private var summaries = Kept<Int, [MeetingID: MeetingSummary]>(key: 0, value: [:])

    /// What the rows of the actions screen depend on.
    struct ActionsKey: Equatable, Sendable {
        let events: Int
        let today: Day
        let status: ActionFilter.Status
        /// The words that narrow them; nil when none do.
        var filter: String?
        let privacy: PrivacyLevel
        let order: ActionsState.Order
        let isOverdueOnly: Bool

        /// The same before any words narrow it.
        var withoutWords: ActionsKey {
            var key = self
            key.filter = nil
            return key
        }
    }

    /// What the rows of the register depend on.
    struct PatientsKey: Equatable, Sendable {
        let events: Int
        /// The words that narrow them; nil when none do.
        var filter: String?
        let privacy: PrivacyLevel

        /// The same before any words narrow it.
        var withoutWords: PatientsKey {
            var key = self
            key.filter = nil
            return key
        }
    }

    /// What the lines of a text that looks back depend on.
    struct ReadingKey: Equatable, Sendable {
        let events: Int
        let subject: ReadingState.Subject
        let width: Int
        let privacy: PrivacyLevel
        let asOf: Day?
    }

    /// What the lines of minutes depend on.
    struct MinutesKey: Equatable, Sendable {
        let events: Int
        let subject: MinutesSubject
        let width: Int
        let privacy: PrivacyLevel
        /// How many rows there are for them; `Int.max` for whole minutes.
        let rows: Int
    }

    /// What measures depend on.
    struct MeasuresKey: Equatable, Sendable {
        let events: Int
        let today: Day
        let template: String?
        let span: MeasuresState.Span
    }

    /// What lists depend on that change with the day.
    private struct DayKey: Equatable, Sendable {
        let events: Int
        let today: Day
    }

    private struct Kept<Key: Equatable & Sendable, Value: Equatable & Sendable>: Equatable, Sendable
    {
        let key: Key
        var value: Value
    }

    /// The rows of the actions screen, if they were kept for exactly this.
    func actions(_ key: ActionsKey) -> [ActionRow]? {
        [actions, actionsOfWords].compactMap { $0 }.first { $0.key == key }?.value
    }

    /// Rows stay while words narrow them: the next letter is looked for in them.
    mutating func keep(_ rows: [ActionRow], for key: ActionsKey) {
        if key.filter == nil {
            actions = Kept(key: key, value: rows)
        } else {
            actionsOfWords = Kept(key: key, value: rows)
        }
    }

    /// What words are looked for in, if it was kept for exactly these rows.
    func actionTexts(_ key: ActionsKey) -> [String]? {
        actionTexts?.key == key ? actionTexts?.value : nil
    }

    mutating func keep(texts: [String], for key: ActionsKey) {
        actionTexts = Kept(key: key, value: texts)
    }

    /// Whose the rows are, if it was kept for exactly these rows.
    func actionOwners(_ key: ActionsKey) -> Set<Owner>? {
        actionOwners?.key == key ? actionOwners?.value : nil
    }

    /// Owners stay while words narrow the rows: a filter leaves them named as they were.
    mutating func keep(owners: Set<Owner>, for key: ActionsKey) {
        actionOwners = Kept(key: key, value: owners)
    }

    /// The rows of the register, if they were kept for exactly this.
    func patients(_ key: PatientsKey) -> [PatientID]? {
        [patients, patientsOfWords].compactMap { $0 }.first { $0.key == key }?.value
    }

    /// The whole register stays while words narrow it.
    mutating func keep(_ rows: [PatientID], for key: PatientsKey) {
        if key.filter == nil {
            patients = Kept(key: key, value: rows)
        } else {
            patientsOfWords = Kept(key: key, value: rows)
        }
    }

    /// The rows of the meetings, if they were kept for exactly this.
    func meetings(_ key: MeetingRows.Key) -> MeetingRows? {
        meetings?.key == key ? meetings?.value : nil
    }

    mutating func keep(_ rows: MeetingRows, for key: MeetingRows.Key) {
        meetings = Kept(key: key, value: rows)
    }

    /// The lines of minutes, if they were kept for exactly this.
    func minutes(_ key: MinutesKey) -> [TextLine]? {
        minutes?.key == key ? minutes?.value : nil
    }

    mutating func keep(_ lines: [TextLine], for key: MinutesKey) {
        minutes = Kept(key: key, value: lines)
    }

    /// The first lines of minutes, if they were kept for exactly this.
    func opening(_ key: MinutesKey) -> MinutesPage? {
        opening?.key == key ? opening?.value : nil
    }

    mutating func keep(_ page: MinutesPage, for key: MinutesKey) {
        opening = Kept(key: key, value: page)
    }

    /// The lines of a text that looks back, if they were kept for exactly this.
    func reading(_ key: ReadingKey) -> [TextLine]? {
        reading?.key == key ? reading?.value : nil
    }

    mutating func keep(_ lines: [TextLine], for key: ReadingKey) {
        reading = Kept(key: key, value: lines)
    }

    /// The measures, if they were kept for exactly this.
    func measures(_ key: MeasuresKey) -> [MeasureRow]? {
        measures?.key == key ? measures?.value : nil
    }

    mutating func keep(_ rows: [MeasureRow], for key: MeasuresKey) {
        measures = Kept(key: key, value: rows)
    }

    /// What changed on the register, if it was kept for this record and day.
    func news(events: Int, today: Day) -> [RegisterNews]? {
        news?.key == DayKey(events: events, today: today) ? news?.value : nil
    }

    mutating func keep(_ found: [RegisterNews], events: Int, today: Day) {
        news = Kept(key: DayKey(events: events, today: today), value: found)
    }

    /// The phrases of the latest meetings, if they were kept from a record of so many events.
    func phrases(events: Int) -> RecentPhrases? {
        phrases?.key == events ? phrases?.value : nil
    }

    mutating func keep(_ found: RecentPhrases, events: Int) {
        phrases = Kept(key: events, value: found)
    }

    /// How many people there are at each stage, if it was kept from a record of so many events.
    func register(events: Int) -> RegisterSummary? {
        register?.key == events ? register?.value : nil
    }

    mutating func keep(_ summary: RegisterSummary, events: Int) {
        register = Kept(key: events, value: summary)
    }

    /// One line about the meeting, if it was kept from a record of so many events.
    func summary(of meeting: MeetingID, events: Int) -> MeetingSummary? {
        summaries.key == events ? summaries.value[meeting] : nil
    }

    mutating func keep(_ summary: MeetingSummary, events: Int) {
        if summaries.key != events { summaries = Kept(key: events, value: [:]) }
        summaries.value[summary.meeting] = summary
    }
}
