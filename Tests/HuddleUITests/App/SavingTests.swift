import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("What is on the disk and what is not")
struct SavingTests {
    private let freshPen = Pen(journal: JournalID(random: 9), by: "jb")

    /// Presses Enter on a disk that is full.
    private func failed() throws -> Driven {
        var driven = try Driven.atDiscussion().then("aorder chair @ot fri")
        driven.effects += update(&driven.model, .input(.key(.enter)), at: driven.model.clock)
        driven.take(.notSaved(reason: "The disk is full.", pen: freshPen))
        return driven
    }

    @Test("a line that is not saved stays on the line, and the screen says so until it is")
    func notSaved() throws {
        let driven = try failed()
        #expect(driven.line == "order chair @ot fri")
        #expect(driven.screen[0].contains("! NOT SAVED"))
        #expect(driven.notice.contains("Enter tries again"))
        #expect(driven.entries.isEmpty)
        var later = driven
        later.take(.tick, after: 60_000)
        #expect(later.screen[0].contains("! NOT SAVED"))
        #expect(later.notice.contains("The disk is full."))
    }

    @Test("Enter tries again and everything is well")
    func retry() throws {
        let driven = try failed().then("<enter>")
        #expect(driven.entries == ["order chair"])
        #expect(driven.screen[0].contains("saved"))
        #expect(!driven.screen[0].contains("NOT SAVED"))
        #expect(driven.line == "")
        #expect(driven.events.last?.id.journal == JournalID(random: 9))
    }

    @Test("left by Esc the line stays a draft, and Enter on the screen still saves it once")
    func retryLater() throws {
        let driven = try failed().then("<esc>")
        #expect(driven.text.contains("Draft action: 4 words, not sent"))
        #expect(driven.screen[0].contains("! NOT SAVED"))
        let saved = try driven.then("<enter>")
        #expect(saved.entries == ["order chair"])
        #expect(saved.model.drafts.isEmpty)
        #expect(try saved.then("a").line == "")
    }

    @Test("a tick that is not saved is tried again by Enter")
    func retryTick() throws {
        var driven = try Driven.atDiscussion()
        _ = update(&driven.model, .input(.key(.space)), at: driven.model.clock)
        driven.take(.notSaved(reason: "The disk is full.", pen: freshPen))
        #expect(!driven.text.contains("[x]"))
        #expect(try driven.then("<enter>").text.contains("[x]"))
    }

    @Test("a line corrected after it could not be saved is saved as it reads now, once")
    func correctedAfterFailure() throws {
        let driven = try failed().then("<left><left><left><left><left><left><left><left>s<enter>")
        #expect(driven.entries == ["order chairs"])
        #expect(driven.model.drafts.isEmpty)
        #expect(!driven.screen[0].contains("NOT SAVED"))
    }

    @Test("a line corrected and left after it could not be saved comes back before it is saved")
    func correctedAndLeft() throws {
        let driven = try failed().then("<c-a>please <esc><enter>")
        #expect(driven.line == "please order chair @ot fri")
        #expect(driven.entries.isEmpty)
        let saved = try driven.then("<enter>")
        #expect(saved.entries == ["please order chair"])
        #expect(saved.model.drafts.isEmpty)
    }

    @Test("while one line is not saved, another waits, and the screen says how to go on")
    func anotherLine() throws {
        let driven = try failed().then("<esc>cgp: settled<enter>")
        #expect(driven.line == "gp: settled")
        #expect(driven.notice.contains("Esc leaves this line"))
        #expect(try driven.then("<esc><enter>").entries == ["order chair"])
    }

    @Test("what needs no saving any more lets the rest go on")
    func nothingLeftToSave() throws {
        var driven = try Driven.atDiscussion()
        let patient = try #require(driven.model.currentPatient)
        let meeting = try #require(driven.meeting)
        _ = update(&driven.model, .input(.key(.character("x"))), at: driven.model.clock)
        driven.take(.notSaved(reason: "The disk is full.", pen: freshPen))
        driven.arrive([
            .outcomeSet(
                OutcomeSet(meeting: meeting, patient: patient, outcome: .noChange, replaces: []))
        ])
        driven = try driven.then("<enter>")
        #expect(!driven.screen[0].contains("NOT SAVED"))
        #expect(try driven.then("cgp: settled<enter>").entries == ["settled"])
    }

    @Test("what cannot be recorded any more is let go with its reason, and the words are kept")
    func refusedRetry() throws {
        var driven = try failed().then("<esc>")
        let meeting = try #require(driven.meeting)
        driven.arrive([
            .signedOff(
                SignedOff(
                    meeting: meeting, counts: driven.model.record.counts(of: meeting), heads: []))
        ])
        driven = try driven.then("<enter>")
        #expect(driven.notice.contains("signed off"))
        #expect(driven.model.drafts.map(\.text) == ["order chair @ot fri"])
        #expect(!driven.screen[0].contains("NOT SAVED"))
    }

    @Test("what is typed while the disk is busy waits and is taken in its order")
    func busyDisk() throws {
        var driven = try Driven.atDiscussion().then("cgp: one")
        let asked = update(&driven.model, .input(.key(.enter)), at: driven.model.clock)
        guard case .record(let events)? = asked.first, let last = events.last?.id else {
            Issue.record("nothing was recorded")
            return
        }
        for input in try KeyScript.parse("dn: two<esc>") {
            #expect(driven.answer(.input(input)).isEmpty)
        }
        #expect(driven.line == "gp: one")
        #expect(try driven.then("<c-o>").model.isCurtained)
        let head = JournalHead(
            journal: last.journal, sequence: last.sequence,
            chain: String(repeating: "0", count: 32))
        driven.take(.recorded(events, head: head))
        #expect(driven.entries == ["one"])
        #expect(driven.model.entry == nil)
        #expect(try driven.then("c").line == "dn: two")
    }

    @Test("a read-only folder refuses every key that writes, with the reason")
    func readOnly() throws {
        var start = Model.Start(
            settings: TeamSettings(name: "Riverside"), pen: freshPen,
            clock: try Model.team().clock)
        start.record = try Driven.atDiscussion().model.record
        start.readOnly = "This folder is open for reading only."
        let model = Model(start)
        for command in CommandTable.all where command.isWriting {
            var model = model
            #expect(model.run(command).isEmpty, "\(command.name)")
            #expect(model.notice?.text == "This folder is open for reading only.")
        }
        #expect(try drive(model, "m").screen[0].contains("read only"))
    }

    @Test("the program's end keeps what is being typed")
    func ending() throws {
        var driven = try Driven.atDiscussion().then("aorder")
        driven.take(.ending)
        guard case .keepDrafts(let drafts)? = driven.effects.last else {
            Issue.record("nothing was kept")
            return
        }
        #expect(drafts.map(\.text) == ["order"])
        #expect(drafts.map(\.cursor) == [5])
    }

    @Test("typing is kept outside within a second, and offered after a crash with its cursor")
    func crash() throws {
        var driven = try Driven.atDiscussion().then("aorder chair<a-b>")
        driven.take(.tick, after: 600)
        guard case .keepDrafts(let drafts)? = driven.effects.last else {
            Issue.record("nothing was kept")
            return
        }
        var again = try Driven.atDiscussion()
        again.take(.foundDrafts(drafts))
        #expect(again.notice.contains("Unsent typing found: 2 words"))
        #expect(try again.then("aX").line == "order Xchair")
    }

    @Test("a draft that was sent after all is not offered again")
    func sentAfterAll() throws {
        let sent = try Driven.atDiscussion().then("cdn: calmer<enter><esc>")
        let meeting = try #require(sent.meeting)
        let patient = try #require(sent.model.currentPatient)
        var again = sent
        again.take(
            .foundDrafts([
                Draft(.about(patient, meeting, .contribution), text: "dn: calmer", cursor: 3)
            ]))
        #expect(again.model.drafts.isEmpty)
    }

    @Test("a draft that only ends like a line that was sent is offered")
    func endsLikeSent() throws {
        var driven = try Driven.atDiscussion().then("cdn: calmer<enter><esc>")
        let meeting = try #require(driven.meeting)
        let patient = try #require(driven.model.currentPatient)
        let draft = Draft(
            .about(patient, meeting, .contribution), text: "dn: not calmer", cursor: 3)
        driven.take(.foundDrafts([draft]))
        #expect(try driven.then("c").line == "dn: not calmer")
    }

    @Test("nothing is asked of the record while it still saves: the first would be forgotten")
    func oneAtATime() throws {
        var driven = try Driven.atDiscussion()
        let effects = update(&driven.model, .input(.key(.character("x"))), at: driven.model.clock)
        guard case .record? = effects.last else {
            Issue.record("nothing was recorded")
            return
        }
        let waiting = driven.model.saving
        #expect(driven.model.perform(.redo).isEmpty)
        #expect(driven.model.saving == waiting)
        #expect(driven.notice.contains("still being saved"))
    }
}
