import ArgumentParser
import CursesTerminal
import Glibc
import HuddleUI
import TerminalUI

/// The program as a prompt: the same commands and the same record, line by line. Nothing moves the
/// cursor and nothing has a colour, so screen readers, pipes and scripts can use it.
struct PlainSession {
    private var sitting: Sitting
    private var talk = PlainTalk()
    /// Prompts are for people; a script knows what it asked.
    private let isTerminal: Bool

    /// Whether lines are wanted instead of a screen: `--plain`, `ACCESSIBLE=1`, or a terminal that
    /// can show no screen.
    static func isWanted(_ options: ScreenChoices) -> Bool {
        if options.plain { return true }
        if let accessible = Environment.value("ACCESSIBLE"), !["", "0"].contains(accessible) {
            return true
        }
        return Environment.value("TERM") == "dumb" && isatty(STDIN_FILENO) == 1
            && isatty(STDOUT_FILENO) == 1
    }

    /// Opens the folder and takes lines until there are no more, or the person leaves.
    static func run(at path: String, _ options: ScreenChoices, start: SittingStart) throws {
        // Ctrl-C throws away the line that is being typed, which the terminal does by itself.
        signal(SIGINT, SIG_IGN)
        let team = try OpenTeam(at: path, access: start.access.folder)
        var session = try PlainSession(team, options, start)
        try session.say(after: "", session.sitting.begin(start, team.notices))
        while try session.takeLine() {}
        if session.talk.wasRefused, !session.isTerminal {
            throw ExitCode(Failure.Code.refused.rawValue)
        }
    }

    private init(_ team: OpenTeam, _ options: ScreenChoices, _ start: SittingStart) throws {
        isTerminal = isatty(STDIN_FILENO) == 1
        sitting = try Sitting(team, access: start.access, at: SystemClock.read()) { begin in
            begin.size = PlainTalk.size
            begin.isCurtained = options.curtain
        }
    }

    /// Writes what a report of a fault carries, if the effect asks for it, and says where it is.
    private func write(_ effect: Effect) -> Notice? {
        switch effect {
        case .dump(let text): ScreenDump.write(text)
        case .dumpRecord(let text): ScreenDump.write(text, andRecordOf: sitting.folder)()
        default: nil
        }
    }

    /// Takes one line; false when there are no more.
    private mutating func takeLine() throws -> Bool {
        if isTerminal { try Output.write(DisplayText.clean(talk.prompt(sitting.model))) }
        guard let line = readLine() else {
            _ = sitting.take(.ending)
            _ = sitting.renderFiles()
            return false
        }
        let arrived = sitting.takeArrivals()
        let effects = arrived + sitting.take(.line(line))
        return try say(after: line, effects + sitting.renderFiles())
    }

    /// Says what a line did; false when it closed the program.
    @discardableResult
    private mutating func say(after line: String, _ effects: [Effect]) throws -> Bool {
        if effects.contains(.quit) { return false }
        if effects.contains(.suspend) { raise(SIGTSTP) }
        for notice in effects.compactMap({ write($0) }) { _ = sitting.take(.notice(notice)) }
        for words in talk.answer(to: line, sitting.model) { try Output.line(words) }
        return true
    }
}
