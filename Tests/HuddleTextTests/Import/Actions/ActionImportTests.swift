import HuddleCore
import HuddleText
import Testing

@Suite("The actions of an earlier list")
struct ActionImportTests {
    private let builder: MeetingBuilder

    init() throws {
        builder = try MeetingBuilder.riverside().builder
    }

    private func plan(
        _ text: String, in record: TeamRecord? = nil, on today: String = "2026-11-22"
    ) throws -> ActionPlan {
        try ActionImport.plan(
            Array(text.utf8), record: record ?? builder.record,
            options: ImportOptions(today: day(today)))
    }

    @Test("what Huddle exported is in the record already")
    func known() throws {
        let plan = try plan(ActionsCSV.text(try builder.exports(.number)))
        #expect(plan.unchanged == 4)
        #expect(plan.additions.isEmpty)
        #expect(plan.problems.isEmpty)
    }

    @Test("somebody is known by the name that a list gives who has died")
    func died() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Margaret Ellis")
        try builder.action("Ring Ann", about: patient)
        try builder.perform(.setPatient(patient, .status, "died", meeting: nil))
        let text = ActionsCSV.text(try builder.exports())
        #expect(text.contains("Margaret Ellis (died)"))
        #expect(try plan(text, in: builder.record).unchanged == 1)
    }

    @Test("the export of one record gives the same actions in another")
    func roundTrip() throws {
        var other = try MeetingBuilder()
        for (name, role, place) in [
            ("Dr Zoë Shah", "gp", "Mill Lane Surgery"),
            ("Lena Lewis", "occupationalTherapist", "Ridge Community, East"),
        ] { _ = try other.professional(name, role, at: place) }
        _ = try other.patient("Nguyễn Thị Hạnh", [.nhs: "9990000018"])
        let text = ActionsCSV.text(try builder.exports(.number))
        try other.perform(.all(try plan(text, in: other.record).commands))
        func rows(_ text: String) -> [String] {
            text.split(separator: "\r\n").dropFirst().map { line in
                let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                // Neither the meeting nor how long it was carried.
                return (cells[1..<cells.count - 3] + cells[(cells.count - 2)..<cells.count - 1])
                    .joined(separator: ",")
            }.sorted()
        }
        #expect(rows(ActionsCSV.text(try other.exports(.number))) == rows(text))
    }

    @Test("headings of a usual list are known, and an owner whom nobody knows stays in the text")
    func usual() throws {
        let plan = try plan(
            """
            Action point,Patient,Who,By when,Status
            Ring the family,999 000 0018,lena lewis,25/11/2026,Outstanding
            Order chair,,Pat Smith,,Complete
            """)
        #expect(
            plan.additions.map(\.action.text) == ["Ring the family", "Order chair (for Pat Smith)"])
        #expect(plan.additions[0].action.due == (try day("2026-11-25")))
        #expect(plan.additions[0].action.patient != nil)
        #expect(plan.additions[1].status == .done(try day("2026-11-22")))
        #expect(plan.problems.map(\.row) == [3])
        #expect(plan.remarks.count == 1)
    }

    @Test(
        "what nobody can place is left out and named with its row",
        arguments: [
            ("Ring,Mary Nobody,", "nobody on the register is “Mary Nobody”"),
            (",999 000 0018,", "has no action"), ("Ring,,perhaps", "does not say where"),
        ])
    func leftOut(_ row: String, _ what: String) throws {
        let plan = try plan("Action,Patient,Status\n\(row)\n")
        #expect(plan.commands.isEmpty)
        #expect(plan.leftOut == 1)
        #expect(plan.problems.first?.message.contains(what) == true)
        #expect(plan.problems.first?.row == 2)
    }

    @Test("a list without days of agreement changes nothing more on any later day")
    func againLater() throws {
        var builder = builder
        let list = """
            Action,Patient,Who,Due
            Ring the family,999 000 0018,lena lewis,25/11/2026
            Order chair,,Pat Smith,
            Order profiling bed,999 000 0018,Lena Lewis,25/11/2026

            """
        let first = try plan(list, in: builder.record)
        #expect(first.additions.count == 3)
        try builder.perform(.all(first.commands))
        // Who was not in the directory then is now.
        _ = try builder.professional("Pat Smith", "gp")
        for later in ["2026-11-22", "2026-12-24", "2031-01-01"] {
            let again = try plan(list, in: builder.record, on: later)
            #expect(again.commands.isEmpty)
            #expect(again.unchanged == 3)
        }
        let more = try plan(
            list + "Order profiling bed,,,25/11/2026\n", in: builder.record, on: "2026-12-24")
        #expect(more.additions.count == 1)
    }

    @Test("a row that names another day of agreement is another action")
    func otherDay() throws {
        let text = ActionsCSV.text(try builder.exports(.number))
        let other = text.replacing("open,2026-11-14,", with: "open,2026-11-13,")
        #expect(try plan(other).additions.map(\.action.text) == ["Order profiling bed"])
    }

    @Test("another status in a list of ours is said for each row and not taken over")
    func otherStatus() throws {
        let text = ActionsCSV.text(try builder.exports(.number))
        let plan = try plan(text.replacing("open,2026-11-14,", with: "done,2026-11-14,"))
        #expect(plan.commands.isEmpty)
        #expect(plan.unchanged == 4)
        #expect(plan.remarks.count == 1)
        #expect(
            plan.remarks.first?.hasSuffix(
                "k7q2x-10 is open in the record and done here; it stays as it is in the record.")
                == true)
    }

    @Test(
        "days that cannot be are listed and the row is left out",
        arguments: [
            ("Ring,2026-11-30,", "agreed Mon 30 Nov 2026, in the future"),
            ("Ring,,2026-11-30", "closed Mon 30 Nov 2026, in the future"),
            (
                "Ring,2026-11-15,2026-11-14",
                "closed Sat 14 Nov 2026, before it was agreed, Sun 15 Nov 2026"
            ),
        ])
    func wrongDays(_ row: String, _ what: String) throws {
        let plan = try plan("Action,Agreed,Closed\n\(row)\n")
        #expect(plan.commands.isEmpty)
        #expect(plan.leftOut == 1)
        #expect(plan.problems.map(\.message) == ["row 2: \(what); left out."])
    }

    @Test("columns without meaning are named in the preview")
    func ignored() throws {
        let plan = try plan("Action,Weather,Mood\nRing,rain,good\n")
        #expect(plan.preview[1] == "Ignored columns: Weather, Mood")
    }

    @Test("a row that repeats another is left out")
    func repeated() throws {
        let plan = try plan("Action\nRing\nring\n")
        #expect(plan.additions.count == 1)
        #expect(plan.problems.map(\.row) == [3])
    }
}
