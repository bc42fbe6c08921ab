import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Looking back")
struct ReadingScreenTests {
    private let tall = Size(width: 100, height: 50)

    @Test("a person's story is one key away from the register, and Esc comes back")
    func story() throws {
        let driven = try drive(Model.team(size: tall), "ps")
        #expect(driven.text.contains("Story of Margaret Ellis"))
        #expect(driven.text.contains("woke four times"))
        #expect(driven.text.contains("Decision: stays at Rosewood"))
        #expect(try driven.then("<esc>").place == .patients)
    }

    @Test("stage over time is a strip")
    func strip() throws {
        let driven = try drive(Model.team(size: tall), "pjjs")
        #expect(driven.text.contains("Stage: B months since 21 Nov 2026 > C weeks"))
        #expect(driven.text.contains("BC"))
    }

    @Test("what is new since the last meeting is one key from home")
    func missed() throws {
        let driven = try drive(Model.team(size: tall), "i")
        #expect(driven.text.contains("Joan Pike"))
        #expect(driven.text.contains("Stage: C"))
        #expect(!driven.text.contains("woke four times"))
    }

    @Test("what is new since a day is asked for with the day")
    func missedSince() throws {
        let driven = try drive(Model.team(size: tall), "I2026-11-01<enter>")
        #expect(driven.place == .reading)
        #expect(driven.text.contains("woke four times"))
        #expect(try drive(Model.team(size: tall), "Isoon<enter>").notice.contains("is no date"))
    }

    @Test("what is new about one person since a day is asked for on them, and in their story")
    func personSinceDay() throws {
        for keys in ["pI2026-11-01<enter>", "psI2026-11-01<enter>"] {
            let driven = try drive(Model.team(size: tall), keys)
            #expect(driven.text.contains("New about Margaret Ellis"))
            #expect(driven.text.contains("woke four times"))
            #expect(!driven.text.contains("Joan Pike"))
        }
        let later = try drive(Model.team(size: tall), "pI2026-11-20<enter>")
        #expect(!later.text.contains("woke four times"))
    }

    @Test("what is new about one person since a meeting is one key from that part of their story")
    func personSinceMeeting() throws {
        let driven = try drive(Model.team(size: tall), "psdi")
        #expect(driven.text.contains("New about Margaret Ellis"))
        #expect(driven.screen.contains { $0.contains("Since ") && $0.contains("14 Nov 2026") })
        #expect(!driven.text.contains("woke four times"))
        #expect(try driven.then("i").notice.contains("Only in a person's story"))
    }

    @Test("a day to look back to is shown without asking for whom, also after the meeting moved on")
    func dayIsNobodysLine() throws {
        let driven = try Driven.atDiscussion(size: tall).then("I").turned(to: "Joan Pike")
        #expect(try driven.then("2026-11-01<enter>").place == .reading)
    }

    @Test("a meeting beside itself says what was signed off and what holds now")
    func versions() throws {
        let ticked = try drive(Model.team(size: tall), "a<space><esc>rcc")
        #expect(ticked.text.contains("stands now"))
        #expect(ticked.text.contains("~ Action: ring the daughter"))
    }

    @Test("c goes from one difference between two minutes to the next, and a to an action")
    func differences() throws {
        let compared = try drive(Model.team(size: tall), "a<space><esc>rcc")
        #expect(compared.screen.last?.contains("c difference") == true)
        let changed = try compared.then("c")
        #expect(changed.screen.contains { $0.contains(">") && $0.contains("~ Action: ring") })
        let actions = try compared.then("a")
        #expect(actions.screen.contains { $0.contains(">") && $0.contains("~ Action: ring") })
        let story = try drive(Model.team(size: tall), "ps")
        #expect(story.screen.last?.contains("difference") == false)
        #expect(try story.then("c").notice.contains("Only where two minutes stand"))
    }

    @Test("what is new about everybody listed is one key from the running order")
    func missedByAll() throws {
        let driven = try Driven.atOrder(size: tall).then("l")
        #expect(driven.text.contains("New about everybody listed"))
        #expect(driven.text.contains("Since each person was last discussed"))
        #expect(try driven.then("<esc>").place == .order)
    }

    @Test("what was amended stands beside what was signed off")
    func amended() throws {
        let amended = try drive(
            Model.team(size: tall),
            "r<enter>A<enter>5 mg, not 50 because it was misheard<enter><esc>cc")
        #expect(amended.text.contains("Amendments"))
        #expect(amended.text.contains("+ Version 2: 5 mg, not 50 · because it was"))
    }

    @Test("an amendment names whom it is about as the room may see them, whatever they were called")
    func amendedAbout() throws {
        var model = try Model.team(size: tall)
        let patient = try #require(model.record.allPatients.first)
        let meeting = try #require(model.record.allMeetings.last)
        let commands: [Command] = [
            .amend(MinutesAmended(meeting: meeting, patient: patient, words: ("5 mg", "misheard"))),
            .setPatient(patient, .name, "Peggy Ellis", meeting: nil),
        ]
        for command in commands {
            let changes = try model.record.decide(command, model.context)
            model.record.apply(
                model.pen.write(changes, at: model.clock.now, after: model.record.clock))
        }
        for (level, name) in [(PrivacyLevel.full, "Peggy Ellis"), (.initials, "P.E. ")] {
            model.privacy = level
            let text = try drive(model, "rcc").text
            #expect(text.contains("+ Version 2: \(name)"), "\(text)")
            #expect(!text.contains("Margaret"))
        }
    }

    @Test("which day is looked at stands in the title, also where nothing can be written")
    func dayInReview() throws {
        let team = try Model.team(size: tall)
        var start = Model.Start(settings: team.settings, pen: team.pen, clock: team.clock)
        (start.record, start.size) = (team.record, tall)
        start.readOnly = "This is only read."
        let reviewing = Model(start)
        #expect(try drive(reviewing, "r").screen[0].contains("read only"))
        let past = try drive(reviewing, ":as-of<enter>2026-11-15<enter>")
        #expect(past.screen[0].contains("as of 15 Nov 2026"))
    }

    @Test("while the record of a day is looked at, no meeting is offered")
    func noMeetingInThePast() throws {
        let past = try drive(Model.team(size: tall), ":as-of<enter>2026-11-01<enter>")
        #expect(past.screen.last?.contains("meet") == false)
        #expect(try past.then("m").notice.contains(":as-of goes back to now"))
    }

    @Test("jumps go from decision to decision, and from one who spoke to the next")
    func jumps() throws {
        let decision = try drive(Model.team(size: tall), "r<enter>d")
        #expect(decision.screen.contains { $0.contains(">Decision: stays at Rosewood") })
        let speaker = try drive(Model.team(size: tall), "r<enter>pp")
        #expect(speaker.screen.contains { $0.contains(">District nurse") })
        #expect(try drive(Model.team(size: tall), "r<enter>ds").text.contains("Story of"))
    }

    @Test("the record as of a day shows that day, refuses to write, and lets go again")
    func asOf() throws {
        let past = try drive(Model.team(size: tall), ":as-of<enter>2026-11-20<enter>")
        #expect(past.text.contains("as of 20 Nov 2026"))
        #expect(try past.then("a<space>").notice.contains("as it stood on 20 Nov 2026"))
        // Due on 15 November: on the 20th it is five days late, whatever day it is now.
        #expect(try past.then("a").text.contains("5 days over"))
        let now = try past.then(":as-of<enter><enter>")
        #expect(!now.text.contains("as of 20 Nov 2026"))
        #expect(try now.then("a<space>").events.count == 1)
    }
}
