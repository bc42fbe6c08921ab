import Foundation
import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The table of commands")
struct CommandTableTests {
    /// Where a screen's own key hides one that works everywhere, on purpose: at home `k` is fixed for
    /// the key messages and the arrow goes up.
    private let hidden: Set<String> = ["home k"]

    @Test("on every screen a key means one thing", arguments: Place.allCases)
    func uniqueKeys(place: Place) {
        var owner: [Key: String] = [:]
        for command in CommandTable.commands(in: place) {
            for key in command.keys {
                if let other = owner[key], !hidden.contains("\(place) \(key.name)") {
                    Issue.record("\(key.name) is \(other) and \(command.name) on \(place.title)")
                }
                owner[key] = owner[key] ?? command.name
            }
        }
    }

    @Test("every command has a name of its own, words for help, and a way to reach it")
    func reachable() {
        var names: Set<String> = []
        for command in CommandTable.all {
            #expect(names.insert(command.name).inserted, "\(command.name) twice")
            #expect(command.name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(command.name)")
            #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."), "\(command.name)")
            let place = command.places.first ?? .home
            #expect(
                PaletteState().commands(in: place).contains { $0.name == command.name },
                "\(command.name) is not in the palette")
            for key in command.keys where command.places.isEmpty || command.places == [place] {
                if hidden.contains("\(place) \(key.name)") { continue }
                #expect(
                    CommandTable.command(for: key, in: place)?.name == command.name,
                    "\(key.name) does not run \(command.name)")
            }
        }
    }

    @Test("the keys that people rely on run what they always did")
    func fixedKeys() {
        let fixed: [(Place, String, String)] = [
            (.home, "mraptks", "meet review actions patients team key-messages measures"),
            (.rollCall, "A pado+", "all-present present part apologies deputy remote guest"),
            (
                .discussion, "cdahvwxse nbJKRt+f",
                """
                contribution decision action handover voice why no-change defer edit-record tick next \
                previous later earlier roles timer more-time wrap-up
                """
            ),
            (
                .minutes, "jkgGu?:/qnN",
                "down up first last undo help palette filter leave next-hit previous-hit"
            ),
        ]
        for (place, keys, names) in fixed {
            let found = keys.map {
                CommandTable.command(for: .character($0), in: place)?.name ?? "-"
            }
            #expect(found == names.split(separator: " ").map(String.init), "\(place)")
        }
    }

    @Test("footer hints come from the table, are never cut, and keep help down to 20 columns")
    func footers() throws {
        for place in Place.allCases {
            let hints = CommandTable.commands(in: place).compactMap { command in
                command.hint.flatMap { hint in
                    command.keys.first.map { FooterHint(key: $0.name, word: hint) }
                }
            }
            for width in 20...200 {
                let fitting = fittingHints(hints, width: width - 2)
                #expect(fitting.last?.word == "help")
                let used = fitting.reduce(-2) { $0 + $1.width + 2 }
                #expect(used <= width - 2, "\(place) at \(width)")
            }
        }
    }

    @Test("docs/KEYS.md is what the table says; HUDDLE_WRITE_DOCS=1 swift test writes it anew")
    func keysGuide() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../docs/KEYS.md").standardized
        if ProcessInfo.processInfo.environment["HUDDLE_WRITE_DOCS"] != nil {
            try Data(KeysGuide.text.utf8).write(to: file)
        }
        let found = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(
            found == KeysGuide.text,
            "docs/KEYS.md is stale: run HUDDLE_WRITE_DOCS=1 swift test --filter CommandTableTests")
    }

    @Test("every reason that was given to a command is heard, whatever was said after it")
    func reasonsAdd() throws {
        let plain = UICommand("try", "Try", .meeting, keys: []) { _ in [] }
        let model = try Driven.atDiscussion(size: Size(width: 80, height: 24)).model
        let first = plain.unless { _ in "first" }.needsMeeting().needsPerson().unless { _ in nil }
        #expect(first.disabledReason(model) == "first")
        let second = plain.needsMeeting().unless { _ in "second" }
        #expect(second.disabledReason(model) == "second")
    }

    @Test(
        "what needs a meeting or a person is refused without, on every screen of the meeting",
        arguments: [Place.rollCall, .order, .discussion, .wrapUp])
    func needsMeeting(place: Place) throws {
        for command in CommandTable.all where command.places.first == place && command.isWriting {
            var model = try Model.team()
            switch place {
            case .rollCall: model.show(.rollCall(RollCallState()))
            case .order: model.show(.order(OrderState()))
            case .wrapUp: model.show(.wrapUp(WrapUpState()))
            default: model.show(.discussion(DiscussionState()))
            }
            #expect(model.run(command).isEmpty, "\(command.name)")
            #expect(model.notice?.kind == .refused, "\(command.name) says nothing")
            #expect(model.entry == nil && model.overlay == nil, "\(command.name) opens something")
        }
    }
}
