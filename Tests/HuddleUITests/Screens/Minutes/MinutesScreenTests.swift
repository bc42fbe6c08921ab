import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Reading minutes")
struct MinutesScreenTests {
    @Test("Tab goes from person to person, and says when there is no other")
    func people() throws {
        let small = Size(width: 80, height: 14)
        let driven = try drive(.team(size: small), "r<enter><tab>")
        #expect(driven.screen[2].contains("Dilip Sharma"))
        #expect(try driven.then("<tab>").screen[2].contains("Margaret Ellis"))
        #expect(try driven.then("<tab><s-tab>").screen == driven.screen)
        #expect(try driven.then("<s-tab>").notice == "This is the first person.")
    }

    @Test("s tells the story of the person jumped to, and asks where several are on the screen")
    func story() throws {
        let tall = Size(width: 80, height: 40)
        let minutes = try drive(.team(size: tall), "r<enter>")
        let jumped = try minutes.then("<tab><tab>s")
        #expect(jumped.text.contains("Story of Margaret Ellis"))
        let decided = try minutes.then("<tab>ds")
        #expect(decided.text.contains("Story of Margaret Ellis"))
        let asked = try minutes.then("s")
        #expect(asked.text.contains("Whose story?"))
        #expect(try asked.then("margaret<enter>").text.contains("Story of Margaret Ellis"))
        #expect(try minutes.then("<tab>js").text.contains("Whose story?"), "read on since")
    }

    @Test("the person jumped to is marked until one reads on")
    func marksPerson() throws {
        let jumped = try drive(.team(), "r<enter><tab>")
        #expect(jumped.screen[2].contains(">Dilip Sharma"))
        let read = try jumped.then("j")
        #expect(read.hit == nil)
        #expect(!read.text.contains(">Dilip Sharma"))
    }

    @Test("what came from before is parted from what the meeting recorded, as in the file")
    func parts() throws {
        let driven = try Driven.atDiscussion().then("cdn: calmer<enter>")
        let subject = MinutesSubject(meeting: try #require(driven.meeting))
        let lines = MinutesScreen.findLines(subject, driven.model, width: 76).map(\.span.text)
        let person = try #require(lines.firstIndex { $0.hasPrefix("Margaret Ellis") })
        let rest = lines[person...]
        let before = try #require(rest.firstIndex(of: "Since last time:"))
        let today = try #require(rest.firstIndex(of: "Today:"))
        let said = try #require(rest.firstIndex { $0.hasSuffix("calmer") })
        #expect(before < today && today < said)
        #expect(rest[before..<today].contains { $0.contains("GP reviews analgesia") })
    }

    @Test("a jump goes on from where one reads")
    func jumps() throws {
        let small = Size(width: 80, height: 14)
        let first = try drive(.team(size: small), "r<enter>p")
        #expect(first.hit != nil)
        #expect(try first.then("p").hit != first.hit)
        #expect(try first.then("gp").hit == first.hit)
    }

    @Test("/ finds words, n and N go through the lines that hold them, round the ends")
    func hits() throws {
        let small = Size(width: 80, height: 14)
        let driven = try drive(.team(size: small), "r<enter>/no change<enter>")
        #expect(driven.text.contains("No change"))
        let first = driven.screen
        #expect(try driven.then("n").screen != first)
        #expect(try driven.then("nN").hit == driven.hit)
        #expect(try driven.then("nnn").hit == driven.hit)
        #expect(driven.text.contains("│>No change"))
        #expect(try driven.then("<esc>").place == .minutes)
        #expect(try driven.then("<esc><esc>").place == .meetings)
    }

    @Test("below full names the minutes name nobody in full and give no number")
    func privacy() throws {
        let driven = try drive(.team(privacy: .initials), "r<enter>")
        #expect(driven.text.contains("M.E. …0018"))
        #expect(!driven.text.contains("999 000 0018"))
    }

    @Test("what one person's minutes say is the same alone as among all")
    func alone() throws {
        let model = try Model.team()
        let meeting = try #require(model.record.allMeetings.last)
        let outline = try #require(model.record.minutes(of: meeting, model.settings))
        for person in outline.people {
            let alone = model.record.minutes(about: person.patient, in: meeting, model.settings)
            #expect(alone == person)
        }
        #expect(outline.people.count == 6)
    }
}

extension Driven {
    /// The line of the minutes on which the search stands.
    fileprivate var hit: Int? {
        if case .minutes(let state) = model.stack.top { state.hit } else { nil }
    }
}
