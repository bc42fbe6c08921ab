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

    @Test(
        "the frame names whose part goes on where the name stands above the page",
        arguments: [
            (PrivacyLevel.full, "Minutes 14 Nov 2026 · Margaret Ellis, continued"),
            (.initials, "Minutes 14 Nov 2026 · M.E. …0018, continued"),
        ])
    func continued(privacy: PrivacyLevel, title: String) throws {
        let small = Size(width: 80, height: 14)
        let headed = try drive(.team(size: small, privacy: privacy), "r<enter><tab><tab>")
        #expect(!headed.screen[1].contains("continued"))
        #expect(try !headed.then("k").screen[1].contains("continued"), "the gap above the name")
        #expect(try headed.then("j").screen[1].contains(title))
    }

    @Test("s on a line that is about nobody asks, and does not take whoever stands above it")
    func storyOfNobody() throws {
        let counts = try drive(.team(size: Size(width: 80, height: 40)), "r<enter>/listed<enter>")
        #expect(counts.screen.contains { $0.hasPrefix("│>") && $0.contains(" listed, ") })
        #expect(try counts.then("s").text.contains("Whose story?"))
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

    @Test("a jump that leads to somebody else says so", arguments: [PrivacyLevel.full, .initials])
    func jumpsToAnother(privacy: PrivacyLevel) throws {
        let small = Size(width: 80, height: 14)
        let first = try drive(.team(size: small, privacy: privacy), "r<enter><tab>")
        let model = first.model
        let dilip = model.shownName(try #require(first.patient("Dilip Sharma")))
        let margaret = model.shownName(try #require(first.patient("Margaret Ellis")))
        let said = "about \(dilip). This one is about \(margaret)."
        #expect(try first.then("p").notice.isEmpty)
        #expect(try first.then("pp").notice == "No further contribution \(said)")
        #expect(try first.then("d").notice == "No further decision \(said)")
        #expect(try first.then("jd").notice == "No further decision \(said)", "read on since")
        #expect(try first.then("<tab>d").notice.isEmpty)
    }

    @Test("a jump to what is the team's says so")
    func jumpsToTeam() throws {
        let driven = try Driven.atDiscussion()
        let meeting = try #require(driven.meeting)
        let patient = try #require(driven.patient("Margaret Ellis"))
        var model = driven.model
        let added = ActionAdded(meeting: meeting, text: "book the room")
        model.record.apply(
            model.pen.write(
                [.actionAdded(added)], at: model.clock.now, after: model.record.clock))
        model.show(.minutes(MinutesState(meeting: meeting)))
        let lines = try #require(model.textInView).lines
        let place = try #require(lines.firstIndex { $0.span.text.contains("book the room") })
        var state = MinutesState(meeting: meeting)
        state.hit = lines.firstIndex { $0.patient == patient }
        model.stack.top = .minutes(state)
        _ = model.jump(to: "action") { $0.record == lines[place].record }
        #expect(
            model.notice?.text
                == "No further action about Margaret Ellis. This one stands under “The team”.")
    }

    @Test("what is jumped to stays in view beside a notice of several rows")
    func jumpsBesideNotice() throws {
        for height in 10...20 {
            let size = Size(width: 40, height: height)
            let driven = try drive(.team(size: size), "r<enter><tab>d")
            #expect(driven.notice.hasPrefix("No further decision about Dilip Sharma."))
            #expect(driven.text.contains(">Decision: stays at Rosewood"), "\(height)")
        }
    }

    @Test("at the end of the text the decision in the top row is the next one")
    func jumpsToTopRow() throws {
        var heightsSeen = 0
        for height in 10...60 {
            let size = Size(width: 80, height: height)
            let driven = try drive(.team(size: size), "r<enter>G")
            let text = try #require(driven.model.textInView)
            let top = text.shown.lowerBound
            guard text.lines[top].mark == .decision else { continue }
            heightsSeen += 1
            #expect(try driven.then("d").hit == top, "\(height)")
        }
        #expect(heightsSeen > 0)
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
