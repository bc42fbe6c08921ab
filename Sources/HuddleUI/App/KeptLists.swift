import HuddleCore

/// Lists that grow with the record, worked out once and kept until something they depend on changes.
///
/// Drawing never needs them: a list that is not kept is worked out where it is asked for.
struct KeptLists: Equatable, Sendable {
    private var actions: Kept<ActionsKey, [ActionRow]>?
    private var summaries = Kept<Int, [MeetingID: MeetingSummary]>(key: 0, value: [:])

    /// What the rows of the actions screen depend on.
    struct ActionsKey: Equatable, Sendable {
        let events: Int
        let today: Day
        let status: ActionFilter.Status
        let filter: String?
        let privacy: PrivacyLevel
    }

    private struct Kept<Key: Equatable & Sendable, Value: Equatable & Sendable>: Equatable, Sendable
    {
        let key: Key
        var value: Value
    }

    /// The rows of the actions screen, if they were kept for exactly this.
    func actions(_ key: ActionsKey) -> [ActionRow]? {
        actions?.key == key ? actions?.value : nil
    }

    mutating func keep(_ rows: [ActionRow], for key: ActionsKey) {
        actions = Kept(key: key, value: rows)
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
        switch stack.top {
        case .actions(let state):
            let key = state.key(self)
            if kept.actions(key) == nil { kept.keep(state.findRows(self), for: key) }
        case .meetings(let state):
            let rows = state.rows(self)
            for row in state.list.visible(count: rows.count, height: size.height) {
                guard kept.summary(of: rows[row], events: record.eventCount) == nil,
                    let summary = record.summary(of: rows[row])
                else { continue }
                kept.keep(summary, events: record.eventCount)
            }
        default: break
        }
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
            events: model.record.eventCount, today: model.clock.today, status: status,
            filter: model.filter?.text, privacy: model.privacy)
    }
}
