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
        let action = try #require(try lists(builder).flatMap(\.actions).first?.row.id)
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
        let list = try #require(try lists(builder).first)
        #expect(list.namesInTexts == [first.record])
        #expect(try lists(builder, .full).first?.namesInTexts == [])
    }

    @Test(
        "what people read says that a text holds a name which the list leaves out",
        arguments: HandOutFormat.allCases)
    func saysNames(_ format: HandOutFormat) throws {
        var builder = try MeetingBuilder()
        let person = try builder.patient("Margaret Ellis")
        let gp = Owner.role(RoleID("gp"))
        try builder.action("Ring mrs ellis", about: person, by: (gp, "2026-11-20"))
        let words = "but 1 text names the person"
        let list = try #require(try lists(builder).first)
        #expect(try text(format, list).contains(words) == format.isForPeople)
        let full = try #require(try lists(builder, .full).first)
        #expect(try !text(format, full).contains(words))
    }

    @Test("whoever promised to tell the family has it on the list, also without an action")
    func promised() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let list = try #require(try lists(builder).first { $0.name == "Dr Zoë Shah" })
        #expect(list.actions.isEmpty)
        let id = try #require(list.promises.first?.id)
        #expect(
            try text(.text, list) == """
                Actions for Dr Zoë Shah
                Riverside · Sat 21 Nov 2026 · 0 open, 0 overdue

                Decisions to tell
                  [ ] Tell 999 000 0018 and family: Stays at Rosewood · by Sat 21 Nov
                      2026 (\(id))

                To confirm this list, read it back or send this line to the team:
                \(list.code), 0 actions, 1 to tell, read by ________

                """)
        for format in HandOutFormat.allCases {
            #expect(
                try text(format, list).contains("Stays at Rosewood") == format.isForPeople,
                "\(format)")
        }
    }

    @Test("a decision to tell that holds the name of its person is found, and changes the code")
    func promiseNames() throws {
        var builder = try MeetingBuilder()
        let person = try builder.patient("Margaret Ellis")
        let meeting = try builder.meeting("2026-11-14")
        let id = try builder.perform(
            .decide(
                DecisionAdded(
                    meeting: meeting, patient: person, text: "Mrs Ellis stays",
                    teller: .role(RoleID("gp")), tellBy: day("2026-11-24"))))
        let before = try #require(try lists(builder).first)
        #expect(before.namesInTexts == [id])
        try builder.perform(.revise(id, .tellBy(day("2026-11-25"))))
        #expect(try lists(builder).first?.code != before.code)
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
