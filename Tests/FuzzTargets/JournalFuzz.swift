import HuddleCore
import HuddleText

/// The journal reader, and what is made of the events that it gives.
enum JournalFuzz {
    private static let named = JournalID(random: 12_345)
    private static let author = JournalAuthor(
        writer: "ward3", person: "J Baker", program: "0.1.0", zone: "Europe/London")

    static func fault(in bytes: [UInt8]) -> String? {
        let reading = JournalReading(bytes, named: named)
        _ = JournalVerification(bytes)
        guard Set(reading.events.map(\.id)).count == reading.events.count else {
            return "an id is there twice"
        }
        if reading.problems.contains(where: { $0.description.isHarmful }) {
            return "a problem is harmful"
        }
        return growing(bytes, reading) ?? lines(bytes) ?? writing(reading.events)
            ?? showing(reading.events)
    }

    /// What is read as it grows is as long as what is read in one piece.
    private static func growing(_ bytes: [UInt8], _ whole: JournalReading) -> String? {
        var reader = JournalReader(named: named)
        let cut = bytes.count / 2
        let first = bytes[..<cut].withUnsafeBytes { reader.read($0) }
        let second = bytes[reader.offset...].withUnsafeBytes { reader.read($0) }
        let ids = (first.events + second.events).map(\.id)
        guard Set(ids).count == ids.count else { return "an id is there twice as it grows" }
        return reader.offset == whole.reader.offset ? nil : "it ends elsewhere as it grows"
    }

    /// A line without its words has its length, and has no words left.
    private static func lines(_ bytes: [UInt8]) -> String? {
        for line in bytes.split(separator: 0x0A) {
            guard let words = LineWords(Array(line)) else { continue }
            guard words.blanked.count == line.count else { return "a blanked line is longer" }
            guard LineWords(words.blanked)?.areBlank == true else { return "words are left" }
        }
        return JournalMerge.merged(bytes, bytes) == bytes ? nil : "merged with itself it differs"
    }

    /// What was read can be written, and reads the same again.
    private static func writing(_ events: [Event]) -> String? {
        guard let journal = events.first?.id.journal else { return nil }
        var writer = EventWriter(header: JournalHeader(journal: journal, author: author))
        var again = writer.headerLine
        for event in events { writer.append(event, to: &again) }
        let read = JournalReading(again, named: journal)
        return read.events == events ? nil : "what is written reads otherwise"
    }

    /// The record of the events can be shown, and nothing shown acts on a terminal.
    private static func showing(_ events: [Event]) -> String? {
        var record = TeamRecord()
        record.apply(events)
        let settings = TeamSettings()
        for meeting in record.allMeetings.prefix(3) {
            guard let outline = record.minutes(of: meeting, settings) else { continue }
            if MinutesMarkdown.text(outline).isHarmful { return "minutes are harmful" }
        }
        let today = record.latest.utcDay
        let rows = record.actionRegister(ActionFilter(), today: today, roles: settings.roles)
        let exports = ActionExporter(record: record, settings: settings).exports(of: rows)
        let page = ActionPage(team: settings.name, today: today)
        return ActionsMarkdown.text(exports, page: page).isHarmful ? "actions are harmful" : nil
    }
}
