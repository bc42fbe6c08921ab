import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Searching on the screen")
struct SearchStateTests {
    @Test("from home one key opens the box, and hits come as words are typed")
    func typing() throws {
        let driven = try drive(Model.team(), "/extra doses")
        #expect(driven.place == .search)
        #expect(driven.text.contains("extra doses"))
        #expect(driven.text.contains("1 hit"))
    }

    @Test("Enter goes to the line in the minutes, Esc comes back to the list as it was")
    func thereAndBack() throws {
        let list = try drive(Model.team(), "/type:action<down>")
        let there = try list.then("<enter>")
        #expect(there.place == .minutes)
        let back = try there.then("<esc>")
        #expect(back.place == .search)
        #expect(back.screen.dropLast(2) == list.screen.dropLast(2))
    }

    @Test("Enter goes to no hit while what is typed cannot be understood")
    func notUnderstood() throws {
        let driven = try drive(Model.team(), "/analgesia from:2026-11-1<enter>")
        #expect(driven.place == .search)
        #expect(!driven.text.contains("1 hit"))
        #expect(driven.text.contains("is no date"))
    }

    @Test("names stand whole where hits are by meeting", arguments: [80, 120, 200])
    func wholeNames(width: Int) throws {
        let size = Size(width: width, height: 30)
        let driven = try drive(Model.team(size: size, privacy: .initials), "/type:action<tab>")
        let row = try #require(driven.screen.first { $0.contains("analgesia") })
        let margaret = try #require(driven.patient("Margaret Ellis"))
        #expect(row.contains("\(driven.model.shownName(margaret)) "), "\(row)")
    }

    @Test("the words before a hit are whole, and fill the row")
    func context() throws {
        let bed = [try #require(SearchWord("bed"))]
        let text = "She asks whether somebody could look at the height of the bed before Friday"
        let words = SearchScreen.spans(of: text, bed, width: 50).map(\.text)
        #expect(words[0].hasPrefix("… ") && words[0].hasSuffix("the "))
        #expect(words[0].dropFirst(2).split(separator: " ").allSatisfy { text.contains(" \($0) ") })
        #expect(DisplayWidth.of(words.joined()) >= 40)
        #expect(SearchScreen.spans(of: "by the bed", bed, width: 50)[0].text == "by the ")
    }

    @Test("the box opens while a line is typed, and the line goes on after it")
    func whileTyping() throws {
        let driven = try Driven.atDiscussion().then("cdn: half a sen<f3>woke")
        #expect(driven.place == .search)
        let back = try driven.then("<esc>")
        #expect(back.place == .discussion)
        #expect(back.model.entry?.editor.text == "dn: half a sen")
        let sent = try back.then("tence<enter><esc>")
        #expect(sent.text.contains("half a sentence"))
        #expect(sent.model.drafts.isEmpty)
    }

    @Test("a hit about nobody is gone to where it stands")
    func aboutNobody() throws {
        let driven = try drive(
            Model.team(),
            "r<enter>A<enter>5 mg, not 50 because it was misheard<enter><esc><esc><esc>"
                + "<f3>misheard<enter>")
        #expect(driven.place == .minutes)
        #expect(driven.screen.contains { $0.contains(">Version 2: 5 mg, not 50") })
    }

    @Test("the hit is marked where it stands")
    func marked() throws {
        let driven = try drive(Model.team(), "/analgesia<enter>")
        #expect(driven.screen.contains { $0.contains(">[ ] GP reviews analgesia") })
    }

    @Test("the row of the roll call is marked, and the row of who saw somebody")
    func markedTogether() throws {
        let there = try drive(Model.team(), "/type:attendance who:porter<enter>")
        #expect(there.place == .minutes)
        #expect(there.screen.contains { $0.contains(">") && $0.contains("Sam Porter") })
        let seen = try Driven.atDiscussion().then("odn mon<enter><esc><f3>type:contact<enter>")
        #expect(seen.place == .minutes)
        #expect(seen.screen.contains { $0.contains(">Seen by: Grace Okafor") })
    }

    @Test("a contact that was told in no meeting is said where its person's record opens")
    func contactAlone() throws {
        let driven = try drive(Model.team(), "podn mon<enter><esc><f3>type:contact<enter>")
        #expect(driven.place == .patientRecord)
        #expect(driven.notice.hasPrefix("Seen by Grace Okafor"))
    }

    @Test("hits stand under the person, after Tab under the meeting")
    func grouping() throws {
        let driven = try drive(Model.team(), "/mouth care")
        #expect(driven.screen.contains { $0.contains("Dilip Sharma") })
        let byMeeting = try driven.then("<tab>")
        #expect(byMeeting.text.contains("14 Nov 2026 · "))
        #expect(byMeeting.text.contains("by meeting"))
    }

    @Test("a key that is not known says which there are, and nothing is lost")
    func problem() throws {
        let driven = try drive(Model.team(), "/wo:shah")
        #expect(driven.text.contains("There is no “wo:”"))
        #expect(driven.text.contains("who: role: patient:"))
    }

    @Test("F3 searches from any screen, and Esc comes back to it")
    func anywhere() throws {
        for start in ["r", "a", "p", "t", "k", "s"] {
            let driven = try drive(Model.team(), start)
            let place = driven.place
            #expect(try driven.then("<f3>mouth").place == .search)
            #expect(try driven.then("<f3>mouth<esc>").place == place)
        }
    }

    @Test("F3 searches over a panel too, and a question is answered first")
    func overPanels() throws {
        for panel in [":", "?", ":messages<enter>"] {
            let driven = try drive(Model.team(), panel + "<f3>mouth")
            #expect(driven.model.overlay == nil, "\(panel)")
            #expect(driven.text.contains("1 hit"), "\(panel)")
        }
        let asked = try drive(Model.team(), ":export<enter><f3>")
        #expect(asked.place == .actions)
        #expect(asked.model.overlay != nil)
        #expect(asked.notice == "Esc closes this first.")
    }

    @Test("a list longer than its frame says which hits are in view, and a shorter one nothing")
    func rest() throws {
        let low = Size(width: 80, height: 14)
        let driven = try drive(Model.team(size: low), "/type:person")
        #expect(driven.text.contains(" 1-4 of 5 "))
        #expect(try driven.then("<down><down><down><down>").text.contains(" 2-5 of 5 "))
        #expect(!(try drive(Model.team(), "/type:person")).text.contains(" of 5 "))
    }

    @Test("an action among the hits shows whether it is done")
    func boxes() throws {
        let open = try drive(Model.team(), "/analgesia")
        #expect(open.text.contains("[ ] GP reviews analgesia"))
        let done = try drive(Model.team(), "a/analgesia<enter> <f3>analgesia")
        #expect(done.place == .search)
        #expect(done.text.contains("[x] GP reviews analgesia"))
    }

    @Test("words typed into the box run no command")
    func noCommands() throws {
        let driven = try drive(Model.team(), "/qqum")
        #expect(driven.place == .search)
        #expect(!driven.effects.contains(.quit))
    }

    @Test("where nothing is open, it says how many hits there are without is:open")
    func nothingOpen() throws {
        var driven = try drive(Model.team(), "/mouth care is:open")
        for _ in 0..<10 where driven.model.millisecondsUntilDue == 0 {
            driven.take(.tick, after: 1)
        }
        let words = "None that may be shown here is open. 1 without is:open."
        #expect(driven.text.contains(words))
        driven.model.searchAgain()
        #expect(view(driven.model).glyphs().joined().contains(words))
        #expect(!(try driven.then("<esc>/mouth")).text.contains(words))
    }

    @Test("where something is open, nothing else is searched for")
    func somethingOpen() throws {
        let driven = try drive(Model.team(), "/analgesia is:open")
        guard case .search(let state) = driven.model.stack.top else {
            Issue.record("no search")
            return
        }
        #expect(state.run?.hits.count == 1)
        #expect(state.inAnyState == nil)
        #expect(!state.isSearching)
    }

    @Test("nothing of somebody who objects is found")
    func restricted() throws {
        let driven = try drive(Model.team(), "/keane")
        #expect(!driven.text.contains("Thomas"))
        #expect(driven.text.contains("Nothing fits that may be shown here"))
    }

    @Test("a long search goes on by itself, a slice at a time, and keys come first")
    func slices() throws {
        var driven = try drive(Model.team(), "/mouth")
        guard case .search(var state) = driven.model.stack.top, let query = state.run?.query else {
            Issue.record("no search")
            return
        }
        state.run = SearchRun(query, limits: .init(slice: 1, hits: 100))
        driven.model.stack.top = .search(state)
        #expect(driven.model.millisecondsUntilDue == 0)
        for _ in 0..<1000 where driven.model.millisecondsUntilDue == 0 {
            driven.take(.tick, after: 1)
        }
        #expect(driven.text.contains("1 hit"))
    }
}
