import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Keys of the roll call")
struct RollCallCommandsTests {
    @Test("A marks everybody who usually comes, and says how many")
    func allPresent() throws {
        let driven = try Driven.atRollCall().then("A")
        #expect(driven.attendance("Amina Shah") == .present)
        #expect(driven.attendance("Sam Porter") == .present)
        #expect(driven.notice.hasPrefix("4 noted as present."))
        #expect(try driven.then("A").notice == "Everybody who usually comes is noted already.")
    }

    @Test(
        "one key notes how somebody takes part, and the same key again takes it back",
        arguments: [
            (" ", Attendance.present), ("p", .part), ("a", .apologies), ("o", .remote),
        ])
    func marks(key: String, attendance: Attendance) throws {
        let driven = try Driven.atRollCall().then(key)
        #expect(driven.attendance("Amina Shah") == attendance)
        #expect(driven.text.contains("> [ ]") || driven.text.contains("Grace Okafor"))
        #expect(try driven.then("k\(key)").attendance("Amina Shah") == .absent)
    }

    @Test("d asks for whom somebody deputises among those who are away")
    func deputy() throws {
        let driven = try Driven.atRollCall().then("d")
        #expect(driven.text.contains("Amina Shah is there for"))
        let chosen = try driven.then("sam<enter>")
        guard case .deputy(let absent?) = chosen.attendance("Amina Shah") else {
            Issue.record("not a deputy")
            return
        }
        #expect(chosen.model.record.name(of: absent) == "Sam Porter")
    }

    @Test("+ adds a guest with role and organisation")
    func guest() throws {
        let driven = try Driven.atRollCall().then("+Ann Ellis, family, Harbour<enter>")
        #expect(driven.attendance("Ann Ellis") == .guest)
        #expect(driven.model.entry == nil)
        #expect(driven.text.contains("Family"))
    }

    @Test("Enter goes on to the running order, with or without the roll called")
    func goesOn() throws {
        #expect(try Driven.atRollCall().then("<enter>").place == .order)
        #expect(try Driven.atRollCall().then("A<enter>").place == .order)
    }

    @Test("missing core roles are named until somebody fills them")
    func missing() throws {
        let driven = try Driven.atRollCall()
        #expect(driven.text.contains("! Not here yet: GP, District nurse"))
        #expect(try driven.then("A").text.contains("! Not here yet: Palliative nurse specialist"))
    }

    @Test("a roll call of the usual members takes two keys, a late apology two more")
    func fewKeys() throws {
        let driven = try Driven.atRollCall().then("A<enter>")
        #expect(driven.place == .order)
        let late = try driven.then("r").then("G").then("a")
        #expect(late.attendance("Sam Porter") == .apologies)
    }
}
