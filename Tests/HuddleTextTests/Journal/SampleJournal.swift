import HuddleCore

@testable import HuddleText

/// A journal as the program writes it, for tests that damage one.
struct SampleJournal {
    static let id = JournalID(random: 12_345)
    static let author = JournalAuthor(
        writer: "ward3", person: "J Baker", program: "0.1.0", zone: "Europe/London")

    let events: [Event]
    let bytes: [UInt8]
    /// Where each line starts, and the end of the journal.
    let starts: [Int]

    /// As many plain events, of types in turn.
    init(count: Int) {
        events = (1...max(count, 1)).prefix(count).map { Self.event(UInt32($0)) }
        let bytes = Self.bytes(of: events)
        starts = [0] + bytes.indices.filter { bytes[$0] == .newline }.map { $0 + 1 }
        self.bytes = bytes
    }

    static func bytes(of events: [Event]) -> [UInt8] {
        var writer = EventWriter(header: JournalHeader(journal: id, author: author))
        var bytes = writer.headerLine
        for event in events { writer.append(event, to: &bytes) }
        return bytes
    }

    static func event(_ sequence: UInt32) -> Event {
        let meeting = MeetingID(RecordID(journal: id, sequence: 1))
        let patient = PatientID(RecordID(journal: id, sequence: 2))
        let change: Change =
            switch sequence % 4 {
            case 0: .focusMoved(FocusMoved(meeting: meeting, patient: patient))
            case 1:
                .contributionAdded(
                    ContributionAdded(
                        meeting: meeting, patient: patient,
                        speaker: Speaker(role: RoleID("districtNurse"), name: "Ann"),
                        text: "Wound “drier”, \"less\" pain \(sequence)"))
            case 2:
                .actionAdded(
                    ActionAdded(
                        meeting: meeting, patient: patient, text: "Book a bed",
                        owner: .role(RoleID("ot")),
                        due: Day(number: 20_784)))
            default:
                .whyTodaySet(
                    WhyTodaySet(
                        meeting: meeting, patient: patient, text: "Überprüfung",
                        replaces: [RecordID(journal: id, sequence: 4)]))
            }
        return Event(
            id: RecordID(journal: id, sequence: sequence), clock: UInt64(sequence) + 100,
            at: Instant(seconds: 1_795_253_462 + Int64(sequence)), by: "J Baker", change: change)
    }

    /// The line of a byte; the header is 0, so that an event's line has its number.
    func line(at place: Int) -> Int {
        (starts.firstIndex { $0 > place } ?? starts.count) - 1
    }

    /// A reader as it stands before each line, and after the last.
    var readers: [JournalReader] {
        var reader = JournalReader(named: Self.id)
        var readers = [reader]
        for line in lines {
            _ = line.withUnsafeBytes { reader.read($0) }
            readers.append(reader)
        }
        return readers
    }

    /// The lines with their newlines.
    var lines: [[UInt8]] { Self.lines(of: bytes) }

    static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: .newline).map { Array($0) + [.newline] }
    }
}
