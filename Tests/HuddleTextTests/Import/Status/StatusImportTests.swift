import HuddleCore
import HuddleText
import Testing

@Suite("Statuses that come back from owners")
struct StatusImportTests {
    private let builder: MeetingBuilder
    private let today: Day

    init() throws {
        builder = try MeetingBuilder.riverside().builder
        today = try day("2026-11-22")
    }

    private func plan(
        _ text: String, reopening: StatusImport.Reopening = .never, record: TeamRecord? = nil
    ) throws -> StatusPlan {
        var options = StatusImport.Options(today: today)
        options.reopens = reopening
        return try StatusImport.plan(
            Array(text.utf8), record: record ?? builder.record, options: options)
    }

    /// An action about one of two people in a meeting that is open.
    private func agreed() throws -> (MeetingBuilder, id: ActionID, other: PatientID) {
        var builder = try MeetingBuilder()
        let ann = try builder.patient("Ann Bell")
        let bob = try builder.patient("Bob Cole")
        let meeting = try builder.meeting("2026-11-14")
        let id = try builder.action("Order bed", about: ann, in: meeting)
        return (builder, id, bob)
    }

    private func written(_ form: StatusImport.Form) throws -> String {
        let actions = try builder.exports()
        return switch form {
        case .todotxt: ActionsTodoTxt.text(actions)
        case .taskwarrior: ActionsTaskwarrior.text(actions)
        case .ics: ActionsICalendar.text(actions)
        }
    }

    @Test("what was exported comes back without a change", arguments: StatusImport.Form.allCases)
    func unchanged(_ form: StatusImport.Form) throws {
        let plan = try plan(try written(form))
        #expect(plan.changes.isEmpty)
        #expect(plan.problems.isEmpty)
        #expect(plan.unchanged == 4)
    }

    @Test(
        "what the owner ticked off is done, with the program named",
        arguments: [
            (StatusImport.Form.todotxt, "todo.txt"), (.taskwarrior, "Taskwarrior"),
            (.ics, "todoman"),
        ])
    func tickedOff(_ form: StatusImport.Form, _ client: String) throws {
        let text = try written(form).replacing(
            "2026-11-14 Order profiling bed", with: "x 2026-11-20 2026-11-14 Order profiling bed"
        )
        .replacing(
            "\"description\":\"Order profiling bed\"",
            with: "\"description\":\"Order profiling bed\",\"end\":\"20261120T101500Z\""
        )
        .replacing(
            "\"status\":\"pending\",\"tags\":[\"huddle\",\"Lena_Lewis\"",
            with: "\"status\":\"completed\",\"tags\":[\"huddle\",\"Lena_Lewis\""
        )
        .replacing("-//Huddle//Actions 1//EN", with: "-//io.barrera.todoman//NONSGML 4//EN")
        .replacing(
            "DUE;VALUE=DATE:20261118\r\nSTATUS:NEEDS-ACTION",
            with: "DUE;VALUE=DATE:20261118\r\nSTATUS:COMPLETED\r\nCOMPLETED:20261120T101500Z")
        let plan = try plan(text)
        #expect(plan.problems.isEmpty)
        let closing = ActionStatus.done(try day("2026-11-20"))
        #expect(plan.changes.map(\.after) == [closing])
        #expect(plan.changes.map(\.text) == ["Order profiling bed"])
        let action = try #require(plan.changes.first?.action)
        #expect(plan.commands == [.report(action, closing, source: client)])
    }

    @Test("an action closed in the record stays closed unless opening it is asked for")
    func closedSince() throws {
        let line = "2026-11-14 GP reviews analgesia id:k7q2x-9\n"
        #expect(try plan(line).changes.isEmpty)
        #expect(try plan(line).remarks.count == 1)
        #expect(try plan(line, reopening: .asked).changes.map(\.after) == [.open])
    }

    @Test("tasks of the owner's own are counted and nothing else")
    func foreign() throws {
        let plan = try plan("2026-11-14 buy milk\nx 2026-11-14 call mum id:abc\n")
        #expect(plan.foreign == 2)
        #expect(plan.commands.isEmpty)
    }

    @Test(
        "what does not fit is listed with its place and left out",
        arguments: [
            ("x 2026-11-20 2026-11-14 a id:zzzzz-9", "no action zzzzz-9 is in this record"),
            ("x 2026-11-20 2026-11-13 a id:k7q2x-10", "was agreed at another time here"),
            ("x 2027-01-01 2026-11-14 a id:k7q2x-10", "is in the future"),
            ("x 2026-11-01 2026-11-14 a id:k7q2x-10", "is before it was agreed"),
            ("x 2026-11-20 2026-11-14 a id:k7q2x-9 status:cancelled", "is done Sun 15 Nov 2026"),
        ])
    func problems(_ line: String, _ what: String) throws {
        let plan = try plan(line)
        #expect(plan.commands.isEmpty)
        #expect(plan.problems.count == 1)
        #expect(plan.problems.first?.hasPrefix("line 1: ") == true)
        #expect(plan.problems.first?.contains(what) == true)
    }

    @Test("what an owner did for the person named before is not noted on the one it was moved to")
    func moved() throws {
        var (builder, old, other) = try agreed()
        let new = ActionID(try builder.perform(.moveLine(old.record, to: other)))
        let done = "x 2026-11-20 2026-11-14 Order bed id:"
        let words = "line 1: \(old) was moved to another person after it went out and is \(new) now"

        let ticked = try plan("\(done)\(old)", record: builder.record)
        #expect(ticked.commands.isEmpty)
        #expect(
            ticked.problems == [
                "\(words): ask its owner whom this is about, and note it on \(new); left out."
            ])
        let open = try plan("2026-11-14 Order bed id:\(old)", record: builder.record)
        #expect(open.problems.isEmpty)
        #expect(open.remarks == ["\(words): hand its owner a new list."])
        #expect(try plan("\(done)\(new)", record: builder.record).changes.map(\.action) == [new])

        try builder.perform(.revise(new.record, .status(.done(day("2026-11-20")))))
        let noted = try plan("\(done)\(old)", record: builder.record)
        #expect(noted.problems.isEmpty)
        #expect(noted.unchanged == 1)
    }

    @Test("of a moved action that is closed already a reply says as what it stands")
    func movedAndClosed() throws {
        var (builder, old, other) = try agreed()
        let new = ActionID(try builder.perform(.moveLine(old.record, to: other)))
        try builder.perform(.revise(new.record, .status(.done(day("2026-11-20")))))
        let line = "x 2026-11-20 2026-11-14 Order bed id:\(old) status:cancelled"
        let plan = try plan(line, record: builder.record)
        #expect(
            plan.problems == [
                "line 1: \(old) was moved to another person after it went out and is \(new) now, "
                    + "done Fri 20 Nov 2026: ask its owner whom this is about; left out."
            ])
    }

    @Test("a moved action in a calendar can be deleted there, and no new list is asked for")
    func movedInCalendar() throws {
        var (builder, old, other) = try agreed()
        let text = ActionsICalendar.text(try builder.exports())
        let new = ActionID(try builder.perform(.moveLine(old.record, to: other)))
        let plan = try plan(text, record: builder.record)
        #expect(plan.problems.isEmpty && plan.remarks.count == 1)
        let words =
            "\(old) was moved to another person after it went out and is \(new) now: "
            + "\(old) can be deleted from the calendar, with its file."
        #expect(plan.remarks.first?.hasSuffix(words) == true)
    }

    @Test("an action that was moved there and back is about the person whom its owner's list named")
    func movedBack() throws {
        var (builder, first, other) = try agreed()
        let ann = try #require(builder.record.actions[first]?.patient)
        let second = ActionID(try builder.perform(.moveLine(first.record, to: other)))
        let third = ActionID(try builder.perform(.moveLine(second.record, to: ann)))
        let done = "x 2026-11-20 2026-11-14 Order bed id:"
        let plan = try plan("\(done)\(first)", record: builder.record)
        #expect(plan.problems.isEmpty && plan.remarks.isEmpty)
        #expect(plan.changes.map(\.action) == [third])
        // A list from between named the other one.
        let between = try self.plan("\(done)\(second)", record: builder.record)
        #expect(between.changes.isEmpty && between.problems.count == 1)
    }

    @Test("a reply about an action that was struck out says that it was, and is left out")
    func struck() throws {
        var (builder, id, _) = try agreed()
        try builder.perform(.strike(id.record))
        let plan = try plan("x 2026-11-20 2026-11-14 Order bed id:\(id)", record: builder.record)
        #expect(plan.commands.isEmpty)
        #expect(
            plan.problems == [
                "line 1: \(id) was taken back here after it went out: tell its owner; left out."
            ])
    }

    @Test("an action that stands twice in different ways is left out")
    func twice() throws {
        let plan = try plan(
            """
            2026-11-14 Order bed id:k7q2x-10
            x 2026-11-20 2026-11-14 Order bed id:k7q2x-10
            """)
        #expect(plan.commands.isEmpty)
        #expect(plan.problems.count == 2)
    }

    @Test("Taskwarrior without Huddle's attributes is matched by UUID")
    func byUUID() throws {
        let text = try written(.taskwarrior).replacing("\"huddleid\"", with: "\"other\"")
        #expect(try plan(text).unchanged == 4)
    }

    @Test("a task ticked off without a day is noted today, and that is said")
    func withoutDay() throws {
        let plan = try plan("x Order bed id:k7q2x-10")
        #expect(plan.changes.map(\.after) == [.done(today)])
        #expect(plan.remarks.count == 1)
    }

    @Test("an x before a line leaves the day of agreement behind it, which is no day of closing")
    func dayOfAgreement() throws {
        let line = "2026-11-14 Order bed id:k7q2x-10"
        #expect(try plan("x \(line)").changes.map(\.after) == [.done(today)])
        #expect(try plan("x \(line)").remarks.count == 1)
        let closing = ActionStatus.done(try day("2026-11-14"))
        #expect(try plan("x 2026-11-14 \(line)").changes.map(\.after) == [closing])
        let other = ActionStatus.done(try day("2026-11-16"))
        #expect(try plan("x 2026-11-16 Order bed id:k7q2x-10").changes.map(\.after) == [other])
    }

    @Test("a program that leaves our name in our files is known by how it writes moments")
    func leavesOurName() throws {
        let text = try written(.ics)
        #expect(try plan(text).client == "iCalendar")
        let other = text.replacing("CREATED:", with: "CREATED;VALUE=DATE-TIME:")
        #expect(try plan(other).client == "todoman")
    }

    @Test("where two files disagree on an action, neither is taken over, and both say so")
    func disagree() throws {
        let files = [
            ("a.txt", "x 2026-11-20 2026-11-14 Order bed id:k7q2x-10"),
            ("b.txt", "x 2026-11-21 2026-11-14 Order bed id:k7q2x-10"),
        ]
        let plans = StatusPlan.together(try files.map { ($0, try plan($1)) })
        #expect(plans.allSatisfy { $0.commands.isEmpty })
        #expect(
            plans.map(\.problems) == [
                [
                    "line 1: k7q2x-10 is done Fri 20 Nov 2026 here and done Sat 21 Nov 2026 in "
                        + "b.txt; left out."
                ],
                [
                    "line 1: k7q2x-10 is done Sat 21 Nov 2026 here and done Fri 20 Nov 2026 in "
                        + "a.txt; left out."
                ],
            ])
    }

    @Test("where two files agree on an action, it is changed once")
    func agree() throws {
        let line = "x 2026-11-20 2026-11-14 Order bed id:k7q2x-10"
        let plans = StatusPlan.together([("a.txt", try plan(line)), ("b.txt", try plan(line))])
        #expect(plans.map(\.changes.count) == [1, 0])
        #expect(plans.map(\.unchanged) == [0, 1])
        #expect(plans.allSatisfy { $0.problems.isEmpty })
    }

    @Test("a file of another kind is refused", arguments: ["{\"a\":", "[1, 2", "[]", "\u{0}"])
    func unreadable(_ text: String) {
        #expect(throws: ImportError.self) { try plan(text) }
    }
}
