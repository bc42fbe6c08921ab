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
        let start = try Driven.atDiscussion().then("dstays at home<enter><esc>f")
        let settled = try start.then("xxxxx")
        #expect(try settled.then("<enter>").text.contains("Not read back yet"))
        let read = try settled.then("r")
        #expect(read.text.contains("Read back: done"))
        #expect(try !read.then("<enter>").text.contains("Not read back yet"))
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

    @Test("Tab goes from the directory to the roles to whom to ring, and round")
    func panes() throws {
        let driven = try drive(Model.team(), "t")
        #expect(try driven.then("<tab>").text.contains("roles"))
        #expect(try driven.then("<tab><tab>").text.contains("Whom to ring"))
        #expect(try driven.then("<tab><tab><tab>").text.contains("Team: "))
    }
}

extension Model {
    /// Somebody in the directory who can be reached by telephone.
    fileprivate var signposted: [Event] {
        var pen = Pen(journal: JournalID(random: 9), by: "set-up")
        return pen.write(
            [
                .professionalAdded([
                    .name: "Night team", .role: "districtNurse", .phone: "07700 900123",
                ])
            ], at: clock.now, after: record.clock)
    }
}
