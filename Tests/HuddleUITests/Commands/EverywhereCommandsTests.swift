import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Keys that mean the same everywhere")
struct EverywhereCommandsTests {
    @Test("Esc goes back exactly one level and never out of the program")
    func escape() throws {
        var driven = try Driven.atDiscussion().then("e")
        var places = [driven.place]
        for _ in 0..<6 {
            driven = try driven.then("<esc>")
            places.append(driven.place)
        }
        #expect(places == [.patientRecord, .discussion, .order, .rollCall, .home, .home, .home])
        #expect(!driven.effects.contains(.quit))
        #expect(driven.notice == "This is the first screen. q closes the program.")
    }

    @Test("q leaves the screen, and at home only the second q closes the program")
    func quit() throws {
        let driven = try drive(.team(), "aq")
        #expect(driven.place == .home)
        let once = try driven.then("q")
        #expect(!once.effects.contains(.quit))
        #expect(once.notice.hasPrefix("Everything is saved. q again closes the program."))
        #expect(try once.then("q").effects.last == .quit)
    }

    @Test(
        "another key between two q keeps the program open", arguments: ["j", "Z", "<c-c>", "<esc>"])
    func interruptedQuit(key: String) throws {
        #expect(try !drive(.team(), "q\(key)q").effects.contains(.quit))
    }

    @Test("a meeting in progress stays open after q q and is resumed by m")
    func resume() throws {
        let driven = try Driven.atDiscussion().then("qqqq")
        #expect(driven.notice.contains("stays open and can be resumed"))
        let back = try driven.then("q").then("m")
        #expect(back.place == .discussion)
        #expect(back.current == "Margaret Ellis")
    }

    @Test("Ctrl-C never ends the program, keeps the text, and says how to quit")
    func cancel() throws {
        let driven = try Driven.atDiscussion().then("aorder chair<c-c>")
        #expect(driven.model.entry == nil)
        #expect(driven.notice == "Draft kept: 2 words. q at the home screen closes the program.")
        #expect(try driven.then("a").line == "order chair")
        #expect(try drive(.team(), "<c-c><c-c><c-c>").effects.isEmpty)
    }

    @Test("Ctrl-C closes a panel and a filter", arguments: ["?", ":", "m", "p/mar"])
    func cancelPanel(keys: String) throws {
        let driven = try drive(.team(), keys + "<c-c>")
        #expect(driven.model.overlay == nil)
        #expect(driven.model.filter == nil)
    }

    @Test(
        "Ctrl-O and F9 close and open the curtain, also while typing and over panels",
        arguments: ["", "aorder", "?", "f", "e/pl"], ["<c-o>", "<f9>"])
    func curtain(keys: String, key: String) throws {
        let open = try Driven.atDiscussion().then(keys)
        let closed = try open.then(key)
        #expect(closed.text.contains("Curtain closed"))
        #expect(!closed.text.contains("Ellis"))
        let again = try closed.then(key)
        #expect(again.screen.dropFirst().dropLast(2) == open.screen.dropFirst().dropLast(2))
    }

    @Test("behind the curtain typing goes on and no other key does anything")
    func behindCurtain() throws {
        let typed = try Driven.atDiscussion().then("aorder<c-o> chair<c-o>")
        #expect(typed.line == "order chair")
        let blind = try Driven.atDiscussion().then("<c-o>xn?:q<f1><c-o>")
        #expect(blind.place == .discussion)
        #expect(blind.model.overlay == nil)
        #expect(blind.events.count == (try Driven.atDiscussion()).events.count)
        let panel = try Driven.atWrapUp().then("ooooooo<enter><c-o>y<c-o>")
        #expect(panel.meeting != nil)
    }

    @Test("F8 steps through full names, initials and numbers, also while typing")
    func privacy() throws {
        let driven = try Driven.atDiscussion().then("ax<f8>")
        #expect(driven.text.contains("action for M.E. …0018 ›"))
        #expect(!driven.text.contains("Margaret Ellis"))
        let number = try driven.then("<f8>")
        #expect(number.text.contains("action for …0018 ›"))
        #expect(number.line == "x")
    }

    @Test("at the lowest level only a second F8 shows full names, and any key between forgets it")
    func fullNamesAgain() throws {
        let number = try Driven.atDiscussion(privacy: .number).then("ax")
        let once = try number.then("<f8>")
        #expect(once.model.privacy == .number)
        #expect(
            once.notice == "Numbers only is the least that is shown. F8 again shows full names.")
        #expect(try once.then("<f8>").text.contains("action for Margaret Ellis ›"))
        #expect(try once.later(Notice.lifetime + 1).then("<f8>").model.privacy == .number)
        #expect(try number.then("<c-o><f8><f8>").model.privacy == .number, "behind the curtain")
        for key in ["y", "<left>", "<f9><f9>", "<esc>", "<esc>j"] {
            #expect(try once.then(key + "<f8>").model.privacy == .number, "\(key)")
        }
        #expect(try once.then("<f8><f8><f8>").model.privacy == .number)
    }

    @Test("the level of names typed as a command goes on at once")
    func namesByCommand() throws {
        let driven = try Driven.atDiscussion(privacy: .number).then(":privacy<enter>")
        #expect(driven.model.privacy == .full)
        #expect(try driven.then(":privacy<enter>").model.privacy == .initials)
        #expect(try driven.then("<f8><f8><f8>").model.privacy == .number)
    }

    @Test("u takes back the last thing and names it, Ctrl-R brings it back and names it")
    func undo() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @ot fri<enter><esc>u")
        #expect(driven.entries.isEmpty)
        #expect(
            driven.notice == "Undone: action “order chair”, Margaret Ellis · Ctrl-R brings it back")
        let redone = try driven.then("<c-r>")
        #expect(redone.entries == ["order chair"])
        #expect(
            redone.notice
                == "Brought back: action “order chair”, Margaret Ellis · u takes it back again")
    }

    @Test("u names the person, who may not be on the screen any more, and no more than may be seen")
    func undoNamesThePerson() throws {
        let driven = try Driven.atDiscussion().then("xn").turned(to: "Joan Pike").later(7000)
        #expect(try driven.then("u").notice.hasPrefix("Undone: outcome, Margaret Ellis"))
        var numbered = driven
        numbered.model.privacy = .number
        #expect(try numbered.then("u").notice.hasPrefix("Undone: outcome, …0018"))
    }

    @Test("u goes by the meeting one sits in when another is opened elsewhere")
    func undoBesideAnotherMeeting() throws {
        var driven = try Driven.atDiscussion().then("cdn: calmer<enter><esc>")
        let mine = try #require(driven.model.meeting)
        let patient = try #require(driven.model.currentPatient)
        driven.arrive([
            .meetingOpened(MeetingOpened(template: "weekly", date: driven.model.clock.today))
        ])
        driven = try driven.later(7000).then("u")
        #expect(driven.model.record.entries(of: patient, in: mine).isEmpty)
    }

    @Test("u goes back as far as the meeting goes, and says when there is nothing left")
    func undoAll() throws {
        let driven = try Driven.atDiscussion().then("cgp: one<enter><esc>x<c-l>uuu")
        #expect(driven.entries.isEmpty)
        #expect(driven.attendance("Amina Shah") == .absent)
        let asked = try driven.then("u")
        #expect(asked.notice.contains("u again takes the whole meeting back"))
        #expect(asked.meeting != nil)
        #expect(try asked.then("ju").meeting != nil)
        let unopened = try asked.then("u")
        #expect(unopened.notice.hasPrefix("Undone: opening of the meeting"))
        #expect(unopened.meeting == nil)
        #expect(try unopened.then("u").notice == "Nothing to undo since the last sign-off.")
        #expect(try Driven.atDiscussion().then("<c-r>").notice == "Nothing to redo.")
    }

    @Test("n and N go to the next and previous row that fits, round the ends")
    func hits() throws {
        let driven = try drive(.team(), "p/rosewood<enter>")
        #expect(driven.text.contains("> Margaret Ellis"))
        #expect(try driven.then("n").text.contains("> Arthur Bell"))
        #expect(try driven.then("nn").text.contains("> Margaret Ellis"))
        #expect(try driven.then("N").text.contains("> Arthur Bell"))
        let none = try drive(.team(), "pn")
        #expect(none.notice == "No words are searched for. / takes them.")
    }

    @Test("/ narrows as one types, Enter keeps the words, Esc clears them before it goes back")
    func filter() throws {
        let driven = try drive(.team(), "p/luk")
        #expect(driven.text.contains("Zoë"))
        #expect(!driven.text.contains("Arthur"))
        let kept = try driven.then("<enter>")
        #expect(kept.screen[0].contains("/luk"))
        let cleared = try kept.then("<esc>")
        #expect(cleared.place == .patients)
        #expect(cleared.text.contains("Arthur"))
        #expect(try driven.then("<esc><esc>").place == .home)
        #expect(try kept.then("qp").text.contains("Arthur"))
    }

    @Test("arrows, j k, g G, Home End, pages and half pages move in every list")
    func motions() throws {
        let pairs = ["j": "<down>", "jjk": "<down><down><up>", "G": "<end>", "Gg": "<end><home>"]
        for (letters, arrows) in pairs.sorted(by: { $0.key < $1.key }) {
            for place in ["p", "a", "t", "p<enter>"] {
                let left = try drive(.team(), place + letters).screen
                let right = try drive(.team(), place + arrows).screen
                #expect(left == right, "\(place) \(letters)")
            }
        }
        let down = try drive(.team(size: Size(width: 80, height: 12)), "p<enter><pgdn>").screen
        #expect(
            down == (try drive(.team(size: Size(width: 80, height: 12)), "p<enter><c-d>")).screen)
        #expect(down != (try drive(.team(size: Size(width: 80, height: 12)), "p<enter>")).screen)
        let up = try drive(.team(size: Size(width: 80, height: 12)), "p<enter>G<c-u>").screen
        #expect(
            up == (try drive(.team(size: Size(width: 80, height: 12)), "p<enter>G<pgup>")).screen)
    }

    @Test("Ctrl-L draws anew and Ctrl-Z suspends with the typing kept")
    func program() throws {
        #expect(try drive(.team(), "<c-l>").effects == [.redraw])
        let driven = try Driven.atDiscussion().then("aorder<c-z>")
        #expect(driven.effects.last == .suspend)
        guard case .keepDrafts(let drafts)? = driven.effects.dropLast().last else {
            Issue.record("drafts are not kept before suspending")
            return
        }
        #expect(drafts.map(\.text) == ["order"])
        #expect(driven.line == "order")
    }

    @Test("a key that means nothing says so and what would help, and does nothing else")
    func unknownKey() throws {
        let driven = try drive(.team(), "Z")
        #expect(driven.notice == "Z does nothing here. ? shows the keys of this screen.")
        #expect(driven.effects.isEmpty)
    }

    @Test("a paste outside a field runs nothing and says so")
    func pasteNowhere() throws {
        let driven = try Driven.atDiscussion().then("<paste:q\\nyxD>")
        #expect(driven.place == .discussion)
        #expect(driven.notice == "Paste ignored: open an entry line first, then paste.")
    }
}
