import HuddleCore

extension Model {
    /// Works out what the screen shown needs, unless it is kept already.
    mutating func keepLists() {
        if entry?.purpose.sentence != nil, kept.phrases(events: record.eventCount) == nil {
            kept.keep(recentPhrases, events: record.eventCount)
        }
        switch stack.top {
        case .home: keepHome()
        case .actions(let state):
            keepActions(state)
            keepOwners(state)
        case .patients(let state): keepPatients(state)
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
        guard key.filter != nil, kept.actions(key) == nil else { return }
        if kept.actionTexts(all) == nil, let rows = kept.actions(all) {
            kept.keep(texts: state.foldedTexts(rows, self), for: all)
        }
        kept.keep(state.findRows(self), for: key)
    }

    private mutating func keepOwners(_ state: ActionsState) {
        let all = state.key(self).withoutWords
        guard state.order != .organisation, kept.actionOwners(all) == nil else { return }
        kept.keep(owners: state.owners(self), for: all)
    }

    private mutating func keepPatients(_ state: PatientsState) {
        let key = state.key(self)
        for key in [key.withoutWords, key] where kept.patients(key) == nil {
            kept.keep(key.filter == nil ? record.activePatients : state.findRows(self), for: key)
        }
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

extension PatientsState {
    /// What the rows depend on now.
    func key(_ model: Model) -> KeptLists.PatientsKey {
        KeptLists.PatientsKey(
            events: model.record.eventCount, filter: model.filter?.text.nonEmpty,
            privacy: model.privacy)
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
