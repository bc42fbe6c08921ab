import HuddleCore
import HuddleText
import Testing

@Suite("The seal of a calendar item")
struct CalendarSealTests {
    private let file: String

    init() throws {
        let open = try MeetingBuilder.riverside().builder.exports().filter(\.row.status.isOpen)
        file = ActionsICalendar.text([try #require(open.first { $0.row.due != nil })])
    }

    private func sealing(_ text: String) -> ActionsICalendar.Sealing {
        ActionsICalendar.sealing(of: Array(text.utf8))
    }

    @Test("a file as it was written is intact", arguments: HostileText.all + HostileText.names)
    func intact(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let owner = try builder.professional(typed, "gp", at: typed)
        let patient = try builder.patient(typed)
        let action = try builder.action(
            typed, about: patient, by: (.professional(owner), due: "2026-11-20"))
        #expect(sealing(ActionsICalendar.text(try builder.exports())) == .intact)
        try builder.perform(.revise(action.record, .status(.done(day("2026-11-20")))))
        #expect(sealing(ActionsICalendar.text(try builder.exports())) == .intact)
    }

    @Test(
        "whatever another program changes besides the status shows",
        arguments: [
            ("SUMMARY:", "SUMMARY:Now "), ("Due: ", "Due: about "),
            ("DUE;VALUE=DATE:2026", "DUE;VALUE=DATE:2027"), ("STATUS:", "PRIORITY:4\r\nSTATUS:"),
            ("STATUS:", "LOCATION:Ward 7\r\nSTATUS:"), ("CLASS:CONFIDENTIAL", "CLASS:PUBLIC"),
            ("STATUS:", "PERCENT-COMPLETE:50\r\nSTATUS:"),
            ("END:VTODO", "BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\nEND:VTODO"),
        ])
    func changed(_ part: String, _ other: String) {
        let other = file.replacing(part, with: other)
        #expect(other != file)
        #expect(sealing(other) == .broken)
    }

    @Test("a tick by a program that sorts, unfolds and spells out is no other change")
    func ticked() {
        let lines = file.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
        let head = lines.prefix { $0 != "BEGIN:VTODO" } + ["BEGIN:VTODO"]
        let item = lines.drop { $0 != "BEGIN:VTODO" }.dropFirst().prefix { $0 != "END:VTODO" }
        let ticked = item.map { line in
            line.replacing("STATUS:NEEDS-ACTION", with: "STATUS:COMPLETED")
                .replacing("CREATED:", with: "CREATED;VALUE=DATE-TIME:")
                .replacing("SEQUENCE:0", with: "SEQUENCE:1")
        }
        let added = ["PERCENT-COMPLETE:100", "COMPLETED;VALUE=DATE-TIME:20261120T101500Z"]
        let text =
            head + (ticked + added).sorted() + ["END:VTODO", "END:VCALENDAR"]
        #expect(sealing(text.joined(separator: "\n") + "\n") == .intact)
    }

    @Test("an item of an older version has no seal; one without our id is somebody else's")
    func older() {
        let older = file.split(separator: "\r\n").filter { !$0.hasPrefix("X-HUDDLE-SEAL") }
        #expect(sealing(older.joined(separator: "\r\n")) == .missing)
        let other = older.filter { !$0.hasPrefix("X-HUDDLE-ID") }
        #expect(sealing(other.joined(separator: "\r\n")) == .broken)
        #expect(sealing("") == .broken)
    }
}
