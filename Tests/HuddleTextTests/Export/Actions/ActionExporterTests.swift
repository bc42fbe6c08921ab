import HuddleCore
import HuddleText
import Testing

@Suite("Actions with their words and history")
struct ActionExporterTests {
    @Test("the history is the same whichever way the events arrive, and however often")
    func anyOrder() throws {
        var builder = try MeetingBuilder()
        let action = try builder.action("Ring Ann")
        try builder.perform(.revise(action.record, .status(.accepted)))
        try builder.perform(.undo)
        try builder.perform(.redo)
        let export = try #require(try builder.exports().first)
        #expect(export.revision == 3)
        #expect(export.modifiedAt == Instant("2026-11-14T09:34:02Z"))
        let events = Array(builder.events.reversed())
        let again = ActionExporter(
            record: builder.record, settings: builder.settings,
            history: ActionHistory(events + events)
        ).exports(of: [export.row])
        #expect(again == [export])
    }

    @Test("an action changes with the words that it shows of its person and its owner")
    func peopleChange() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Margaret Ellis")
        try builder.perform(.setPatient(patient, .name, "Margaret Elis", meeting: nil))
        let owner = try builder.professional("Lena Lewis", "gp", at: "Ridge")
        let other = try builder.professional("Grace Okafor", "districtNurse")
        let action = try builder.action(
            "Ring Ann", about: patient, by: (.professional(owner), due: "2026-11-20"))
        var last = try #require(try builder.exports().first)
        #expect(last.revision == 0)
        let steps: [Command] = [
            .setPatient(patient, .name, "Margaret Ellis", meeting: nil), .undo, .redo,
            .setPatient(patient, .status, "died", meeting: nil),
            .setProfessional(owner, .name, "Lena Lewis-Smith"),
            .setProfessional(owner, .organisation, "Ridge Community"),
            .revise(action.record, .owner(.professional(other))),
            .setProfessional(other, .organisation, "Mill Lane"),
        ]
        for step in steps {
            try builder.perform(step)
            let next = try #require(try builder.exports().first)
            #expect(next.revision > last.revision, "\(step)")
            #expect(next.modifiedAt > last.modifiedAt, "\(step)")
            last = next
        }
        try builder.perform(.setPatient(patient, .place, "Rosewood House", meeting: nil))
        #expect(try builder.exports().first?.revision == last.revision)
    }

    @Test("that the person has died stands in every format")
    func died() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Margaret Ellis")
        try builder.action("Ring Ann", about: patient)
        let before = try builder.exports()
        try builder.perform(.setPatient(patient, .status, "died", meeting: nil))
        let after = try builder.exports()
        let page = ActionPage(team: "Riverside", today: try day("2026-11-21"))
        let narrow = TableShape.fitting(columns: 60, .wideIsTwo)
        let formats: [(String, ([ActionExport]) -> String)] = [
            ("(died)", { ActionsText.text($0, page: page, measure: .wideIsTwo) }),
            ("(died)", { ActionsTable.text($0, narrow, today: page.today) }),
            ("(died)", { ActionsMarkdown.text($0, page: page) }),
            ("(died)", { ActionsHTML.text($0, page: page) }),
            ("(died)", { ActionsICalendar.text($0) }),
            ("(died)", { ActionsTodoTxt.text($0) }),
            ("(died)", { ActionsTaskwarrior.text($0) }),
            ("(died)", { ActionsOrg.text($0, team: "Riverside") }),
            ("(died)", { ActionsCSV.text($0) }),
            ("(died)", { ActionsJSON.text($0) }),
            ("\"deceasedBoolean\":true", { ActionsFHIR.text($0) }),
        ]
        for (number, (words, text)) in formats.enumerated() {
            #expect(!text(before).contains(words), "format \(number)")
            #expect(text(after).contains(words), "format \(number)")
        }
    }

    @Test("without a history an action was last changed when it was closed")
    func noHistory() throws {
        var builder = try MeetingBuilder()
        let action = try builder.action("Ring Ann")
        try builder.perform(.revise(action.record, .status(.done(day("2026-11-20")))))
        let row = try #require(builder.record.row(of: action))
        let export = ActionExporter(record: builder.record, settings: builder.settings)
            .exports(of: [row]).first
        #expect(export?.modifiedAt == Instant("2026-11-20T00:00:00Z"))
        #expect(export?.revision == 0)
    }
}
