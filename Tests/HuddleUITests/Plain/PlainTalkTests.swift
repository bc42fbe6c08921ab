import HuddleCore
import Testing

@testable import HuddleUI

@Suite("What the plain prompt answers")
struct PlainTalkTests {
    @Test("a new screen is read as a whole, then only what a line changed")
    func changes() throws {
        var talk = PlainTalk()
        var driven = try Driven.atDiscussion()
        _ = talk.answer(to: "", driven.model)
        driven.take(.line("decision stays at home @gp fri"))
        let answer = talk.answer(to: "decision stays at home @gp fri", driven.model)
        #expect(answer.count == 1)
        #expect(answer.first?.contains("Decision: stays at home") == true, "\(answer)")
        driven.take(.line("order"))
        #expect(talk.answer(to: "order", driven.model).first == "Running order")
    }

    @Test("an empty line reads the page again")
    func again() throws {
        var talk = PlainTalk()
        let driven = try Driven.atRollCall()
        let first = talk.answer(to: "meet", driven.model)
        #expect(talk.answer(to: "", driven.model).suffix(4) == first.suffix(4))
    }

    @Test("a refusal begins with a mark and is remembered")
    func refusal() throws {
        var talk = PlainTalk()
        var driven = try Driven.atDiscussion()
        _ = talk.answer(to: "", driven.model)
        #expect(!talk.wasRefused)
        driven.take(.line("frobnicate"))
        #expect(talk.answer(to: "frobnicate", driven.model).first?.hasPrefix("! ") == true)
        #expect(talk.wasRefused)
    }

    @Test("no page draws a frame or names what the room may not see", arguments: Place.allCases)
    func pages(place: Place) throws {
        var driven = try Driven.atDiscussion(privacy: .initials)
        let command = [
            Place.home: "home", .actions: "home", .patients: "home", .wrapUp: "wrap-up",
            .order: "order", .team: "roles",
        ][place]
        if let command { driven.take(.line(command)) }
        if [.actions, .patients].contains(place) { driven.take(.line(place.rawValue)) }
        let text = driven.model.plainPage.text.joined(separator: "\n")
        #expect(!text.isEmpty)
        #expect(!text.contains { "│─╭╮╰╯├┤\u{1B}".contains($0) }, "\(text)")
        for name in ["Margaret Ellis", "Arthur Bell", "Thomas Keane", "07700 900123"] {
            #expect(!text.contains(name), "\(text)")
        }
    }

    @Test("help has every command of the screen by its name and its keys")
    func help() throws {
        var driven = try Driven.atDiscussion()
        driven.take(.line("help"))
        let text = driven.model.plainPage.text.joined(separator: "\n")
        for command in CommandTable.commands(in: .discussion) {
            #expect(text.contains(command.summary), "\(command.name)")
        }
    }
}
