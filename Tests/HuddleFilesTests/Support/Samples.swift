import HuddleCore
import HuddleFiles
import HuddleText

extension JournalAuthor {
    static let sample = JournalAuthor(
        writer: "Ward 3", person: "J Baker", program: "0.1.0", zone: "Europe/London")
}

extension JournalID {
    static func numbered(_ number: Int) -> JournalID { JournalID(random: UInt32(number)) }
}

extension Instant {
    /// 2026-11-21T09:31:02Z.
    static let sample = Instant(seconds: 1_795_253_462)
}

extension Pen {
    /// Events that each say one of the texts.
    mutating func say(_ texts: [String]) -> [Event] {
        let meeting = MeetingID(RecordID(journal: .numbered(9), sequence: 1))
        let patient = PatientID(RecordID(journal: .numbered(9), sequence: 2))
        let changes = texts.map { text in
            Change.whyTodaySet(WhyTodaySet(meeting: meeting, patient: patient, text: text))
        }
        return write(changes, at: .sample, after: 0)
    }
}

extension Event {
    /// What `Pen.say` was given.
    var said: String {
        if case .whyTodaySet(let change) = change { change.text } else { "" }
    }
}

/// The bytes of a whole journal.
func journalBytes(_ journal: JournalID, _ texts: [String]) -> [UInt8] {
    var writer = EventWriter(header: JournalHeader(journal: journal, author: .sample))
    var pen = Pen(journal: journal, by: "J Baker")
    var bytes = writer.headerLine
    for event in pen.say(texts) { writer.append(event, to: &bytes) }
    return bytes
}

extension TeamFolder {
    /// A folder on a disk in memory.
    static func make(_ files: FaultyFileSystem, access: Access = .writing) throws -> TeamFolder {
        try TeamFolder("/team", access: access, files: files)
    }
}
