import HuddleCore
import TerminalUI

@testable import HuddleUI

/// What a script of keys led to: the model, every effect, and the screen after every key.
struct Driven {
    var model: Model
    var effects: [Effect] = []
    var frames: [Canvas] = []
    /// Everything that reached the record, as a journal would hold it.
    var events: [Event] = []

    /// The last screen as rows of text.
    var screen: [String] { frames.last?.glyphs() ?? view(model).glyphs() }
    /// The last screen as one text.
    var text: String { screen.joined(separator: "\n") }
}

/// Presses the keys of a script, answers `record` as a disk that never fails, and draws each time.
func drive(_ start: Model, _ script: String) throws -> Driven {
    var driven = Driven(model: start)
    for input in try KeyScript.parse(script) {
        driven.take(.input(input))
    }
    return driven
}

extension Driven {
    /// Goes on with more keys.
    func then(_ script: String) throws -> Driven {
        var next = self
        for input in try KeyScript.parse(script) { next.take(.input(input)) }
        return next
    }

    /// Lets one message reach the model, half a second after the last.
    mutating func take(_ message: Message, after milliseconds: Int64 = 500) {
        effects += answer(message, after: milliseconds)
        let frame = view(model)
        checkInvariants(frame, model)
        frames.append(frame)
    }

    /// The same without drawing.
    mutating func answer(_ message: Message, after milliseconds: Int64 = 500) -> [Effect] {
        var clock = model.clock
        clock.milliseconds += milliseconds
        clock.now = Instant(
            seconds: clock.now.seconds
                + (clock.milliseconds / 1000 - model.clock.milliseconds / 1000))
        var answers = update(&model, message, at: clock)
        for case .record(let new) in answers {
            events += new
            let last = new[new.count - 1].id
            let head = JournalHead(
                journal: last.journal, sequence: last.sequence,
                chain: String(repeating: "0", count: 32))
            answers += answer(.recorded(new, head: head), after: 0)
        }
        return answers
    }
}
