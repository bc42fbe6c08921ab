import HuddleCore

/// Lists that grow with the record, worked out once and kept until something they depend on changes.
///
/// Drawing never needs them: a list that is not kept is worked out where it is asked for.
struct KeptLists: Equatable, Sendable {
    private var actions: Kept<ActionsKey, [ActionRow]>?
    private var actionsOfWords: Kept<ActionsKey, [ActionRow]>?
    private var actionTexts: Kept<ActionsKey, [String]>?
    private var actionOwners: Kept<ActionsKey, Set<Owner>>?
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

    mutating func keep(owners: Set<Owner>, for key: ActionsKey) {
        actionOwners = Kept(key: key, value: owners)
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

extension Model {
    /// Works out what the screen shown needs, unless it is kept already.
    mutating func keepLists() {
        if entry?.purpose.sentence != nil, kept.phrases(events: record.eventCount) == nil {
            kept.keep(recentPhrases, events: record.eventCount)
        }
        switch stack.top {
        case .home: keepHome()
        case .actions(let state): keepActions(state)
        case .meetings(let state): keepSummaries(state)
        case .minutes(let state): keepMinutes(of: state.subject)
        case .reading(let state): keepReading(state)
        case .measures(let state):
            let key = state.key(self)
            if kept.measures(key) == nil { kept.keep(state.find(self), for: key) }
        default: break
        }
    }

    private mutating func keepHome() {
        let (events, today) = (record.eventCount, dayShown)
        if kept.news(events: events, today: today) == nil {
            kept.keep(registerNews(), events: events, today: today)
        }
        if kept.register(events: events) == nil {
            kept.keep(record.registerSummary(), events: events)
        }
        keepActions(ActionsState())
        if let last = meeting ?? record.allMeetings.last { keepSummary(of: last) }
    }

    private mutating func keepActions(_ state: ActionsState) {
        let key = state.key(self)
        let all = key.withoutWords
        if kept.actions(all) == nil { kept.keep(state.findAll(self), for: all) }
        if kept.actionOwners(all) == nil { kept.keep(owners: state.owners(self), for: all) }
        guard key.filter != nil, kept.actions(key) == nil else { return }
        if kept.actionTexts(all) == nil, let rows = kept.actions(all) {
            kept.keep(texts: state.foldedTexts(rows, self), for: all)
        }
        kept.keep(state.findRows(self), for: key)
    }

    private mutating func keepSummaries(_ state: MeetingsState) {
        let key = meetingRowsKey
        if kept.meetings(key) == nil { kept.keep(MeetingRows(self), for: key) }
        let rows = state.rows(self)
        for row in state.list.visible(count: rows.count, height: size.height) {
            keepSummary(of: rows[row])
        }
        guard size.width >= Layout.twoPanes, rows.indices.contains(state.list.selected) else {
            return
        }
        keepOpening(of: MinutesSubject(meeting: rows[state.list.selected]))
    }

    private mutating func keepOpening(of subject: MinutesSubject) {
        let key = minutesKey(subject, width: MinutesScreen.width(self), rows: size.height)
        guard kept.opening(key) == nil else { return }
        kept.keep(MinutesPage.find(key, self), for: key)
    }

    private mutating func keepReading(_ state: ReadingState) {
        let key = readingKey(state.subject)
        guard kept.reading(key) == nil else { return }
        kept.keep(ReadingLines(self, width: key.width).lines(state.subject), for: key)
    }

    private mutating func keepMinutes(of subject: MinutesSubject) {
        let width = MinutesScreen.width(self)
        let key = minutesKey(subject, width: width)
        guard kept.minutes(key) == nil else { return }
        kept.keep(MinutesScreen.findLines(subject, self, width: width), for: key)
    }

    /// What the lines of the minutes depend on now.
    func minutesKey(
        _ subject: MinutesSubject, width: Int, rows: Int = .max
    ) -> KeptLists.MinutesKey {
        KeptLists.MinutesKey(
            events: record.eventCount, subject: subject, width: width, privacy: privacy, rows: rows)
    }

    private mutating func keepSummary(of meeting: MeetingID) {
        guard kept.summary(of: meeting, events: record.eventCount) == nil,
            let summary = record.summary(of: meeting)
        else { return }
        kept.keep(summary, events: record.eventCount)
    }

    /// What changed on the register since the team last spoke of people.
    func registerNews() -> [RegisterNews] {
        kept.news(events: record.eventCount, today: dayShown)
            ?? record.registerNews(on: dayShown, settings)
    }

    /// How many people there are at each stage.
    func registerSummary() -> RegisterSummary {
        kept.register(events: record.eventCount) ?? record.registerSummary()
    }

    /// One line about the meeting.
    func summary(of meeting: MeetingID) -> MeetingSummary? {
        kept.summary(of: meeting, events: record.eventCount) ?? record.summary(of: meeting)
    }
}

extension ActionsState {
    /// What the rows depend on now.
    func key(_ model: Model) -> KeptLists.ActionsKey {
        KeptLists.ActionsKey(
            events: model.record.eventCount, today: model.dayShown, status: status,
            filter: model.filter.flatMap { $0.text.isEmpty ? nil : $0.text },
            privacy: model.privacy, order: order,
            isOverdueOnly: isOverdueOnly)
    }
}
