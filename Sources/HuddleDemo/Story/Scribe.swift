import HuddleCore

/// Writes as Huddle itself does: each command is decided on the record, stamped by a pen, applied.
struct Scribe {
    let settings: TeamSettings
    private(set) var record = TeamRecord()
    private(set) var journals: [DemoJournal] = []
    /// The wall clock of the story.
    var now = Instant(seconds: 0)
    private let heads: DemoHeads
    /// How long each journal was at the latest sign-off.
    private var lengths: [Int] = []
    private var hands: [Hand] = []
    private var usedIDs: Set<JournalID> = []

    /// Somebody typing, and into which journal.
    private struct Hand {
        var pen: Pen
        let journal: Int
    }

    /// Who is at the keyboard.
    enum Place: Int {
        case main, second
    }

    init(settings: TeamSettings, heads: @escaping DemoHeads) {
        self.settings = settings
        self.heads = heads
    }

    /// The journals in which something stands.
    var written: [DemoJournal] { journals.filter { !$0.events.isEmpty } }

    /// True while a second person types as well.
    var hasSecond: Bool { hands.count > 1 }

    /// The id that the next line of the main writer will get.
    var nextID: RecordID { hands[0].pen.nextID }

    /// Begins a sitting with one writer.
    mutating func begin(_ id: JournalID, writer: String, person: String) {
        hands = []
        join(id, writer: writer, person: person)
    }

    /// Lets one more writer in, with a journal of their own.
    mutating func join(_ id: JournalID, writer: String, person: String) {
        hands.append(Hand(pen: Pen(journal: id, by: person), journal: journals.count))
        journals.append(DemoJournal(id: id, startedAt: now, writer: writer, person: person))
        lengths.append(0)
    }

    /// A journal id that has not been used yet.
    mutating func newJournal(_ random: inout SplitMix64) -> JournalID {
        while true {
            let id = JournalID(random: UInt32(truncatingIfNeeded: random.next()))
            if usedIDs.insert(id).inserted { return id }
        }
    }

    /// Does what a command asks for and gives the id of its first line, nil when nothing changes.
    @discardableResult
    mutating func write(
        _ command: Command, at place: Place = .main
    ) throws(Refusal) -> RecordID? {
        let hand = min(place.rawValue, hands.count - 1)
        let context = CommandContext(
            settings: settings, today: now.utcDay, writer: hands[hand].pen.by,
            nextID: hands[hand].pen.nextID)
        let changes = try record.decide(command, context)
        let events = hands[hand].pen.write(changes, at: now, after: record.clock)
        record.apply(events)
        journals[hands[hand].journal].events += events
        return events.first?.id
    }

    /// Signs the meeting off with the heads of the journals as they stand.
    mutating func signOff(_ meeting: MeetingID, by signer: ProfessionalID?) throws(Refusal) {
        let grown = journals.indices.filter { journals[$0].events.count > lengths[$0] }
        for place in grown { lengths[place] = journals[place].events.count }
        try write(.signOff(meeting, by: signer, heads: heads(grown.map { journals[$0] })))
    }

    /// Lets time pass.
    mutating func wait(seconds: Int) {
        now = now.advanced(bySeconds: seconds)
    }
}
