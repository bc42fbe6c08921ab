import HuddleCore
import HuddleText
import Testing

@Suite("Actions as iCalendar to-dos")
struct ActionsICalendarTests {
    @Test("a done action is completed, with a number that grows when it changes")
    func done() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let first = try #require(try builder.exports().first)
        let text = ActionsICalendar.text([first])
        #expect(
            text.replacing("\r\n", with: "\n") == #"""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Huddle//Actions 1//EN
                BEGIN:VTODO
                UID:k7q2x-9.20261114T093702Z@huddle
                DTSTAMP:20261114T094102Z
                CREATED:20261114T093702Z
                LAST-MODIFIED:20261114T094102Z
                SEQUENCE:1
                CLASS:CONFIDENTIAL
                SUMMARY:GP reviews analgesia (Nguyễn Thị Hạnh)
                DESCRIPTION:Patient: Nguyễn Thị Hạnh\nOwner: Dr Zoë Shah\, GP\, Mill
                  Lane Surgery\nDue: Mon 16 Nov 2026\nAgreed: Sat 14 Nov 2026\nDone Sun 15 
                 Nov 2026\nHuddle id: k7q2x-9
                DUE;VALUE=DATE:20261116
                STATUS:COMPLETED
                COMPLETED:20261115T120000Z
                PERCENT-COMPLETE:100
                X-HUDDLE-ID:k7q2x-9
                X-HUDDLE-SEAL:cf1c6dce83a4
                END:VTODO
                END:VCALENDAR

                """#)
    }

    @Test(
        "each status has its word",
        arguments: [
            (ActionStatus.accepted, "IN-PROCESS"), (.done(Day(number: 20_777)), "COMPLETED"),
            (.cancelled(Day(number: 20_777), reason: "moved"), "CANCELLED"),
        ])
    func statuses(_ status: ActionStatus, _ word: String) throws {
        var builder = try MeetingBuilder()
        let action = try builder.action("Ring Ann")
        try builder.perform(.revise(action.record, .status(status)))
        #expect(ActionsICalendar.text(try builder.exports()).contains("STATUS:\(word)\r\n"))
    }

    @Test("an action without a change begins at sequence 0 and keeps its UID when it changes")
    func sequence() throws {
        var builder = try MeetingBuilder()
        let action = try builder.action("Ring Ann")
        let before = properties(ActionsICalendar.text(try builder.exports()))
        try builder.perform(.revise(action.record, .status(.accepted)))
        try builder.perform(.undo)
        let after = properties(ActionsICalendar.text(try builder.exports()))
        #expect(before["UID"] == after["UID"])
        #expect((before["SEQUENCE"], after["SEQUENCE"]) == ("0", "2"))
        #expect(after["LAST-MODIFIED"] == "20261114T093302Z")
    }

    @Test("lines are at most 75 octets and typed text comes back", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let export = try #require(try builder.exports().first)
        let text = ActionsICalendar.text([export])
        #expect(text.utf8.split(separator: 0x0A).allSatisfy { $0.count <= 76 })
        #expect(
            text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
        #expect(HostileText.isHarmless(text.replacing("\r\n", with: "\n")))
        let found = properties(text)
        #expect(
            found["SUMMARY"]
                == ActionsTable.text([export], .plain, today: try day("2026-11-21"))
                .split(separator: "\t").last.map { String($0.dropLast()) })
        #expect(found["X-HUDDLE-ID"] == "k7q2x-1")
        #expect(found["CLASS"] == "CONFIDENTIAL")
    }

    @Test("in a folder each action keeps its file name")
    func files() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let files = ActionsICalendar.files(try builder.exports())
        #expect(files.map(\.name).first == "k7q2x-9.20261114T093702Z.ics")
        #expect(Set(files.map(\.name)).count == 4)
        #expect(files.allSatisfy { $0.text.hasPrefix("BEGIN:VCALENDAR\r\n") })
    }

    /// The properties of the only to-do, unfolded and with their text unescaped.
    private func properties(_ text: String) -> [String: String] {
        let lines = text.replacing("\r\n ", with: "").replacing("\r\n", with: "\n")
            .split(separator: "\n")
        return lines.reduce(into: [:]) { found, line in
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return }
            found[parts[0]] = parts[1].replacing("\\n", with: "\n").replacing("\\,", with: ",")
                .replacing("\\;", with: ";").replacing("\\\\", with: "\\")
        }
    }
}
