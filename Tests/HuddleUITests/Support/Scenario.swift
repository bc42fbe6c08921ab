import HuddleCore
import TerminalUI

@testable import HuddleUI

/// A meeting as a list of what is done in it, for whatever way of doing it.
enum ScenarioStep: Sendable {
    /// A command of the table, by its name, with the words that it asks for.
    case run(String, _ words: String? = nil)
    /// A row of the list, counted from 1, and the command on it.
    case onRow(Int, String, _ words: String? = nil)
    /// The first thing that is offered.
    case chooseFirst
    /// Yes to a question.
    case confirm
}

/// A way of working with the program.
enum WayOfWorking: String, CaseIterable, Sendable {
    /// Keys on the screen.
    case keys
    /// Lines at the plain prompt.
    case lines
}

extension Driven {
    /// Goes through a meeting in one of the ways of working.
    mutating func play(_ steps: [ScenarioStep], by way: WayOfWorking) throws {
        for step in steps {
            switch way {
            case .keys: try press(step)
            case .lines: take(.line(line(for: step)))
            }
        }
    }

    private func line(for step: ScenarioStep) -> String {
        switch step {
        case .run(let name, let words): [name, words].compactMap { $0 }.joined(separator: " ")
        case .onRow(let row, let name, let words):
            ["\(row)", name, words].compactMap { $0 }.joined(separator: " ")
        case .chooseFirst: "1"
        case .confirm: "yes"
        }
    }

    private mutating func press(_ step: ScenarioStep) throws {
        switch step {
        case .run(let name, let words): try press(name, words)
        case .onRow(let row, let name, let words):
            press(.home)
            for _ in 1..<row { press(.down) }
            try press(name, words)
        case .chooseFirst: press(.enter)
        case .confirm:
            guard case .confirm(let question) = model.overlay else { throw NotInTable(name: "yes") }
            press(question.yes)
        }
    }

    /// The key of a command and its words; a command without a key goes through the palette.
    private mutating func press(_ name: String, _ words: String?) throws {
        guard let command = CommandTable.command(named: name) else { throw NotInTable(name: name) }
        if let key = command.keys.first {
            press(key)
        } else {
            press(.character(":"))
            for character in name { press(.character(character)) }
            press(.enter)
        }
        guard let words else { return }
        for character in words { press(.character(character)) }
        press(.enter)
        if model.entry != nil { press(.escape) }
    }

    private mutating func press(_ key: Key) { take(.input(.key(key))) }

    struct NotInTable: Error {
        let name: String
    }
}
