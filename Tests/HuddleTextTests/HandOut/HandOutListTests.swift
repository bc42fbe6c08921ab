import HuddleCore
import HuddleText
import Testing

@Suite("The list of one recipient")
struct HandOutListTests {
    private func lists(
        _ builder: MeetingBuilder, _ style: NameStyle = .number
    ) throws -> [HandOutList] {
        let rows = builder.record.handOutRows(
            today: try day("2026-11-21"), roles: builder.settings.roles)
        let exporter = ActionExporter(
            record: builder.record, settings: builder.settings, style: style,
            history: ActionHistory(builder.events))
        return HandOutList.all(of: rows, exporter)
    }

    private func text(_ format: HandOutFormat, _ list: HandOutList) throws -> String {
        let page = ActionPage(team: "Riverside", today: try day("2026-11-21"))
        return format.text(list, on: page, .wideIsTwo)
    }

    @Test("the list for people names its recipient, their people by number, and how to confirm it")
    func wholeText() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let list = try #require(try lists(builder).first { $0.name == "Lena Lewis" })
        #expect(
            try text(.text, list) == """
                Actions for Lena Lewis
                Riverside · Sat 21 Nov 2026 · 1 open, 1 overdue

                Lena Lewis, Occupational therapist · Ridge Community, East
                  [ ] Order profiling bed · 999 000 0018 · due Wed 18 Nov 2026 · 3 days
                      over · carried 1 (k7q2x-10)

                To confirm this list, read it back or send this line to the team:
                \(list.code), 1 action, read by ________

                """)
    }

    @Test("no format holds a name that the style leaves out", arguments: HandOutFormat.allCases)
    func noNames(_ format: HandOutFormat) throws {
        let (builder, _) = try MeetingBuilder.riverside()
        for list in try lists(builder) {
            #expect(try !text(format, list).contains("Nguyễn"))
        }
    }

    @Test("every format that people read says how to confirm it", arguments: HandOutFormat.allCases)
    func confirming(_ format: HandOutFormat) throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let list = try #require(try lists(builder).first)
        #expect(try text(format, list).contains(list.code) == format.isForPeople)
    }

    @Test("the code stays while the list does, and changes with it")
    func code() throws {
        var (builder, _) = try MeetingBuilder.riverside()
        let before = try lists(builder).map(\.code)
        #expect(try lists(builder).map(\.code) == before)
        #expect(Set(before).count == before.count)
        let action = try #require(try lists(builder).first?.actions.first?.row.id)
        try builder.perform(.revise(action.record, .due(day("2026-12-24"))))
        #expect(try lists(builder).map(\.code) != before)
    }

    @Test("a text that holds the name of its person is found")
    func namedInText() throws {
        var builder = try MeetingBuilder()
        let person = try builder.patient("Margaret Ellis")
        let gp = Owner.role(RoleID("gp"))
        let first = try builder.action("Ring mrs ellis", about: person, by: (gp, "2026-11-20"))
        try builder.action("Ring the family", about: person, by: (gp, "2026-11-20"))
        #expect(try lists(builder).first?.namesInTexts(builder.record) == [first])
    }

    @Test("files are named after recipients, each differently")
    func fileNames() throws {
        var builder = try MeetingBuilder()
        for organisation in ["Ridge", "Siân’s Home", ""] {
            let id = try builder.professional("Siân O’Neill", "gp", at: organisation)
            try builder.action("Ring", by: (.professional(id), "2026-11-20"))
        }
        #expect(
            HandOutNames.stems(of: try lists(builder)) == [
                "sian-o-neill", "sian-o-neill-2", "sian-o-neill-3", "ridge-organisation",
                "sian-s-home-organisation",
            ])
    }
}
