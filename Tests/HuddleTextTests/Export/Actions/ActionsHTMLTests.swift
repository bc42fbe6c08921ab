import HuddleCore
import HuddleText
import Testing

@Suite("Actions as a page for a browser")
struct ActionsHTMLTests {
    @Test("open actions stand in a table for each owner")
    func actions() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsHTML.text(
            try builder.exports(), page: ActionPage(team: "Riverside", today: try day("2026-11-21"))
        )
        #expect(
            text.contains(
                """
                <table>
                <caption>Lena Lewis, Occupational therapist · Ridge Community, East</caption>
                <thead><tr><th scope="col">Action</th><th scope="col">Patient</th>\
                <th scope="col">Due</th><th scope="col">Status</th><th scope="col">Id</th></tr></thead>
                <tbody>
                <tr><td>Order profiling bed</td><td>Nguyễn Thị Hạnh</td>\
                <td><time datetime="2026-11-18">Wed 18 Nov 2026</time></td>\
                <td><strong>3 days over</strong>, carried 1</td><td class="id">k7q2x-10</td></tr>
                </tbody>
                </table>
                """))
        #expect(text.contains("<p>Sat 21 Nov 2026 · 3 open, 1 overdue</p>"))
    }

    @Test("every element that opens closes, whatever was typed", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        let meeting = try builder.meeting("2026-11-21")
        try builder.perform(.setWhyToday(meeting, patient, typed))
        try builder.action(typed, about: patient, in: meeting)
        let pages = [
            MinutesHTML.text(try builder.minutes(of: meeting)),
            ActionsHTML.text(
                try builder.exports(), page: ActionPage(team: typed, today: try day("2026-11-21"))),
        ]
        for page in pages {
            #expect(HostileText.isHarmless(page))
            #expect(!page.contains("<script"))
            #expect(unclosedElements(page) == [])
        }
    }

    /// The elements left open, or the first that closes out of turn.
    private func unclosedElements(_ page: String) -> [String] {
        var open: [String] = []
        for tag in page.split(separator: "<").dropFirst() {
            let name = tag.prefix { $0 == "/" || $0 == "!" || $0.isLetter || $0.isNumber }
            if name.hasPrefix("/") {
                guard open.popLast() == String(name.dropFirst()) else { return [String(name)] }
            } else if !["meta", "!DOCTYPE"].contains(name) {
                open.append(String(name))
            }
        }
        return open
    }
}
