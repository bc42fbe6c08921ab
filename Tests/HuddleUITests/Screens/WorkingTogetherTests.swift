import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Working together on the screen")
struct WorkingTogetherTests {
    @Test("whom to ring is one key from the discussion and goes back to it")
    func support() throws {
        var model = try Driven.atDiscussion().model
        model.record.apply(model.signposted)
        let driven = try drive(model, "S")
        #expect(driven.text.contains("For Margaret Ellis: nominated contact"))
        #expect(driven.text.contains("Whom to ring"))
        #expect(try driven.then("<esc>").place == .discussion)
    }

    @Test("the read-back is noted, and its absence is said before sign-off")
    func readBack() throws {
        let start = try Driven.atDiscussion().then("dstays at home @gp fri<enter><esc>f")
        let settled = try start.then("xxxxx")
        #expect(try settled.then("<enter>").text.contains("Not read back yet"))
        let read = try settled.then("r")
        #expect(read.text.contains("Read back: done"))
        #expect(try !read.then("<enter>").text.contains("Not read back yet"))
    }

    @Test("the minutes on the screen say of the read-back what the file says")
    func readBackInMinutes() throws {
        let wide = Size(width: 120, height: 50)
        let read = try Driven.atDiscussion(size: wide).then("dstays at home<enter><esc>fr")
        let complete = try read.then("xxxxx<enter>yr<enter>")
        #expect(complete.text.contains(": 1 decision, 0 actions"))
        #expect(!complete.text.contains("more was agreed after it"))
        let more = try read.then("daorder the bed @ot fri<enter><esc>fxxxxx<enter>yr<enter>")
        #expect(more.text.contains(": 1 decision, 0 actions; more was agreed after it"))
    }

    @Test("past the middle of a long meeting the next person comes with a word about a break")
    func breakPrompt() throws {
        var driven = try Driven.atOrder().then("<enter>xnxnx")
        driven.take(.tick, after: 31 * 60_000)
        #expect(try driven.then("n").notice.contains("without a break"))
    }

    @Test("the measure selected says how it is made and where that comes from")
    func explained() throws {
        let driven = try drive(Model.team(), "sj<enter>")
        #expect(driven.text.contains("Formula: median of the seconds of each turn"))
        #expect(driven.text.contains("Source: Cancer Research UK"))
        #expect(try driven.then("<tab>").text.contains("Measures: Weekly palliative MDT"))
        #expect(try driven.then("p").text.contains("last 52 weeks"))
    }

    @Test("a measure of care homes says what each home comes to")
    func homeByHome() throws {
        var model = try Model.team()
        model.record.apply(model.visited)
        let rows = MeasuresState().rows(model)
        let keysOfRows = rows.map { row -> String? in
            guard case .measure(let measured) = row else { return nil }
            return measured.key
        }
        let place = try #require(keysOfRows.firstIndex(of: "home-upc"))
        let keys = "s" + String(repeating: "j", count: place) + "<enter>"
        let driven = try drive(model, keys)
        #expect(driven.text.contains("Usual provider in care homes (UPC)"))
        #expect(driven.text.contains("Meadow Court: 0.67 of 3 contacts with 2 people"))
    }

    @Test("as of a day the measures are those of that day")
    func asOf() throws {
        let driven = try drive(Model.team(), "s")
        var model = driven.model
        let state = MeasuresState()
        model.show(asOf: model.clock.today.advanced(by: -365))
        #expect(state.find(model).first { $0.key == "open-week" }?.result.denominator == 0)
        #expect(state.find(model).first { $0.key == "goal" }?.result.denominator == 0)
    }

    @Test("Tab goes from the directory to the roles to whom to ring, and round")
    func panes() throws {
        let driven = try drive(Model.team(), "t")
        #expect(try driven.then("<tab>").text.contains("roles"))
        #expect(try driven.then("<tab><tab>").text.contains("Whom to ring"))
        #expect(try driven.then("<tab><tab><tab>").text.contains("Team: "))
    }
}

extension Model {
    /// A care home whose resident was seen three times, by two.
    fileprivate var visited: [Event] {
        var pen = Pen(journal: JournalID(random: 9), by: "set-up")
        let home = "Meadow Court"
        let seen = ["gp", "gp", "districtNurse"].enumerated().map { days, role in
            Change.contactAdded(
                ContactAdded(
                    patient: record.allPatients[0], speaker: Speaker(role: RoleID(role)),
                    day: clock.today.advanced(by: -days), place: home))
        }
        let staff = Change.professionalAdded([
            .name: "Pawel Kowal", .role: "seniorCareWorker", .organisation: home,
        ])
        return pen.write([staff] + seen, at: clock.now, after: record.clock)
    }

    /// Somebody in the directory who can be reached by telephone.
    fileprivate var signposted: [Event] {
        var pen = Pen(journal: JournalID(random: 9), by: "set-up")
        return pen.write(
            [
                .professionalAdded([
                    .name: "Night team", .role: "districtNurse", .phone: "07700 900456",
                ])
            ], at: clock.now, after: record.clock)
    }
}
