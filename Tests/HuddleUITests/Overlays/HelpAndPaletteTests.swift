import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Help and the palette")
struct HelpAndPaletteTests {
    @Test("? lists this screen first, narrows by words or by key, and Enter runs the entry")
    func help() throws {
        let driven = try Driven.atDiscussion().then("?")
        #expect(driven.screen[1].contains("Help: Discussion"))
        #expect(driven.screen[3].contains("> c "))
        let narrowed = try driven.then("no chan")
        #expect(narrowed.screen[3].contains("> x "))
        #expect(!narrowed.text.contains("The next person"))
        let run = try narrowed.then("<enter>")
        #expect(run.model.overlay == nil)
        #expect(run.notice == "No change noted")
        #expect(try driven.then("w<enter>").text.contains("why today for Margaret Ellis ›"))
    }

    @Test(
        "help and the palette find a command by words that people look for",
        arguments: [
            ("break", "timer"), ("break", "curtain"), ("another person", "order"),
            ("wrong person", "strike"), ("wrong person", "undo"), ("cancel", "undo"),
        ])
    func meant(words: String, name: String) throws {
        let help = try Driven.atDiscussion().then("?\(words)")
        guard case .help(let state) = help.model.overlay else {
            Issue.record("no help")
            return
        }
        #expect(state.rows.contains { $0.command?.name == name })
        let palette = try Driven.atDiscussion().then(":\(words)")
        guard case .palette(let found) = palette.model.overlay else {
            Issue.record("no palette")
            return
        }
        #expect(found.commands(in: .discussion).contains { $0.name == name })
    }

    @Test(
        "help lists a key only beside the command that it runs on the screen",
        arguments: Place.allCases)
    func keysThatWork(place: Place) {
        for row in HelpState(place: place, typing: nil).allRows {
            for name in row.keys.split(separator: " ") {
                let key = row.command?.keys.first { $0.name == name }
                let run = key.flatMap { CommandTable.command(for: $0, in: place)?.name }
                #expect(run == row.command?.name)
            }
        }
    }

    @Test("at home k opens the key messages, and help has the arrow alone for a row up")
    func rowUpAtHome() {
        let rows = HelpState(place: .home, typing: nil).allRows
        #expect(rows.first { $0.command?.name == "up" }?.keys == "Up")
        #expect(rows.first { $0.command?.name == "key-messages" }?.keys == "k")
    }

    @Test("what says the words stands before what is only meant by them")
    func saidFirst() throws {
        let help = try Driven.atDiscussion().then("?cancel")
        guard case .help(let state) = help.model.overlay else {
            Issue.record("no help")
            return
        }
        #expect(state.rows.first?.command?.name == "cancel")
    }

    @Test("Esc closes help and changes nothing else")
    func closes() throws {
        let driven = try Driven.atDiscussion().then("?<esc>")
        #expect(driven.model.overlay == nil)
        #expect(driven.place == .discussion)
    }

    @Test("F1 opens help while typing; running a command from it keeps the draft")
    func helpWhileTyping() throws {
        let driven = try Driven.atDiscussion().then("aorder chair<f1>")
        #expect(driven.text.contains("Leave the line; text and cursor are kept"))
        #expect(try driven.then("<esc>").line == "order chair")
        let moved = try driven.then("running<enter>")
        #expect(moved.place == .order)
        #expect(moved.model.entry == nil)
        #expect(try moved.then("<tab>a").line == "order chair")
    }

    @Test(
        "F1 where letters are typed lists only keys that work there",
        arguments: [
            ("<f3>woke", "Help: Search", "Hits by person, or by meeting"),
            ("a/bed", "Help: narrowing the list", "Keep the words and go back to the list"),
            ("m<enter>A<enter><enter>aorder chair", "Help: writing", "Lines typed earlier"),
        ])
    func letters(keys: String, title: String, own: String) throws {
        let before = try drive(.team(), keys)
        let help = try before.then("<f1>")
        #expect(help.text.contains(title))
        #expect(help.text.contains(own))
        guard case .help(let state) = help.model.overlay else {
            Issue.record("no help")
            return
        }
        let listed = state.allRows.flatMap { $0.keys.split(separator: " ") }
        #expect(!listed.contains { $0.count == 1 })
        #expect(state.allRows.contains { $0.keys == "F9 Ctrl-O" })
        let after = try help.then("<esc>").model
        #expect(after.overlay == nil)
        #expect(after.entry == before.model.entry && after.filter == before.model.filter)
    }

    @Test("what no key runs where one types is found by words, and Enter runs it")
    func foundWhileTyping() throws {
        let found = try drive(.team(), "<f3>woke<f1>latest notices")
        #expect(found.text.contains("The latest notices"))
        #expect(try found.then("<enter>").model.overlay == .messages(ScrollState()))
    }

    @Test(": runs any command of the screen by its name and shows each command's key")
    func palette() throws {
        let driven = try drive(.team(), ":mess")
        #expect(driven.text.contains("> messages"))
        #expect(try drive(.team(), ":rev").text.contains("[r]"))
        #expect(try drive(.team(), ":mouse<enter>").effects == [.hearMouse])
        #expect(try drive(.team(), ":redraw<enter>").effects == [.redraw])
    }

    @Test("a command of another screen says where it works")
    func elsewhere() throws {
        let driven = try drive(.team(), ":defer<enter>")
        #expect(driven.notice == "“defer” works on: Discussion.")
        #expect(try drive(.team(), ":zzz<enter>").notice.hasPrefix("No command “zzz”"))
    }

    @Test("a command that cannot run now says why in help")
    func disabled() throws {
        let driven = try Driven.atDiscussion().then("?narrow")
        #expect(driven.text.contains("not now"))
    }

    @Test("words find in help what has no key, and Enter runs it")
    func withoutKey() throws {
        let help = try Driven.atDiscussion().then("?export")
        #expect(help.text.contains(":export"))
        #expect(try help.then("<enter>").text.contains("Hand out lists?"))
    }
}
