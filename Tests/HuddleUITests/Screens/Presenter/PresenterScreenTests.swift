import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The room's second screen")
struct PresenterScreenTests {
    /// A second screen on what the chair's keys have recorded.
    private func presenting(
        _ script: String, size: Size = Size(width: 80, height: 24), charset: Charset = .unicode
    ) throws -> Model {
        let chair = try drive(Model.team(), script)
        var start = Model.Start(
            settings: chair.model.settings, pen: Pen(journal: JournalID(random: 9), by: "room"),
            clock: chair.model.clock)
        start.record = chair.model.record
        start.size = size
        start.charset = charset
        start.readOnly = "The chair's screen changes things."
        var model = Model(start)
        _ = model.beginPresenting()
        return model
    }

    private static let discussed = """
        m<enter>A<enter>jj<enter>wpain at night: change of plan?<enter>
        dstays here @gp fri<enter><esc>aorder the chair @ot fri<enter><esc>cdn: woke twice
        """

    @Test("the question, the decision and the action are there, drafts and contributions are not")
    func content() throws {
        let text = view(try presenting(Self.discussed)).text()
        for words in ["pain at night", "stays here", "order the chair", "Fri 27 Nov", "3 of 6"] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
        #expect(!text.contains("woke twice"))
    }

    @Test(
        "digits five rows high are drawn without a glyph, in every charset",
        arguments: [Charset.unicode, .ascii], [(80, 24), (40, 10), (200, 60)])
    func digits(charset: Charset, size: (Int, Int)) throws {
        let model = try presenting(
            Self.discussed, size: Size(width: size.0, height: size.1), charset: charset)
        let frame = view(model)
        checkInvariants(frame, model)
        let rows = (0..<frame.size.height).filter { y in
            frame.row(y).contains { $0.text == " " && $0.attributes.contains(.reverse) }
        }
        #expect(rows.count >= BigDigits.height)
    }

    @Test("no more of a name than initials, and nobody's but that of the person under discussion")
    func privacy() throws {
        let model = try presenting(Self.discussed)
        let text = view(model).text()
        #expect(text.contains("M.E."))
        for name in ["Margaret Ellis", "A.B.", "J.P.", "D.S.", "Bell", "Pike", "Sharma"] {
            #expect(!text.contains(name), "\(name) in \(text)")
        }
    }

    @Test("it says in words whether time is left, nearly over, over or paused")
    func words() throws {
        var model = try presenting(Self.discussed)
        #expect(view(model).text().contains("left"))
        model.clock.now = Instant(seconds: model.clock.now.seconds + 400)
        #expect(view(model).text().contains("! over time"))
        #expect(view(try presenting(Self.discussed + "<esc>t")).text().contains("left, paused"))
    }

    @Test("it follows the chair when lines arrive, and no notice covers it")
    func follows() throws {
        let chair = try drive(Model.team(), Self.discussed)
        let next = try chair.then("<esc>n")
        var room = try presenting(Self.discussed)
        let news = Array(next.events.dropFirst(chair.events.count))
        _ = update(&room, .arrived(news, heads: []), at: room.clock)
        #expect(view(room).text().contains("4 of 6"))
        #expect(room.notice == nil)
        #expect(!view(room).text().contains("stays here"))
    }

    @Test("somebody who objects is Restricted, and nothing about them is shown")
    func restricted() throws {
        let model = try presenting("m<enter>A<enter>G<enter>sobjects to being discussed<enter>")
        let text = view(model).text()
        #expect(text.contains("Restricted"))
        #expect(!text.contains("objects"))
    }

    @Test("between people and without a meeting it is calm and says so")
    func calm() throws {
        #expect(view(try presenting("")).text().contains("No meeting is open"))
        #expect(view(try presenting("m<enter>A<enter>")).text().contains("0 of 6"))
    }

    @Test("nothing can be changed from it")
    func readOnly() throws {
        var driven = Driven(model: try presenting(Self.discussed))
        for key in "cdahvwxsnuAeoO" { driven.take(.input(.key(.character(key)))) }
        #expect(driven.events.isEmpty)
        #expect(driven.model.entry == nil)
    }
}
