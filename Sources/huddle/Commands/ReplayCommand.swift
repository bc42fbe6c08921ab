import ArgumentParser
import HuddleCore
import HuddleUI
import TerminalUI

/// `huddle replay SCRIPT`: presses the keys of a script on a real folder, without a terminal.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Press the keys of a script without a terminal.",
        discussion: """
            Each line of the script is keys, as in: m<enter>A<enter>cdn: woke at night<enter><esc>
            Lines that begin with # are passed over.
            Example: huddle replay walk.keys --show
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "The script; - for standard input.")
    var script: String

    @Flag(help: "Print the screen after each line of the script.")
    var show = false

    @Option(help: "The size of the screen.")
    var size = "80x24"

    func run() throws {
        try reportingFailures {
            let text = String(decoding: try InputFile.read(script, limit: 1 << 20), as: UTF8.self)
            var replay = try Replay(at: team.path, size: try screenSize())
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
                .enumerated()
            {
                if line.hasPrefix("#") || line.isEmpty { continue }
                do {
                    for input in try KeyScript.parse(String(line)) { replay.take(input) }
                } catch let error as KeyScriptError {
                    throw Failure("\(script):\(number + 1): \(error)")
                }
                if show { try Output.write(replay.screen + "\n") }
            }
            replay.finish()
            if !show { try Output.write(replay.screen + "\n") }
        }
    }

    private func screenSize() throws -> Size {
        let parts = size.split(separator: "x").compactMap { Int($0) }
        guard parts.count == 2, (1...500).contains(parts[0]), (1...500).contains(parts[1]) else {
            throw ValidationError("--size is columns x rows, as in 80x24.")
        }
        return Size(width: parts[0], height: parts[1])
    }
}

/// The program without a terminal: the same model, the same record.
private struct Replay {
    private var sitting: Sitting
    /// Milliseconds by which each key comes after the one before, so that no key is taken for haste.
    private static let pause: Int64 = 400
    private var clock = SystemClock.read()
    private var isEnding = false

    init(at path: String, size: Size) throws {
        let team = try OpenTeam(at: path, access: .writing)
        sitting = try Sitting(team, at: clock) { $0.size = size }
    }

    var screen: String { view(sitting.model).text() }

    mutating func take(_ input: TerminalInput) {
        guard !isEnding else { return }
        clock.milliseconds += Replay.pause
        isEnding = sitting.take(.input(input), at: clock).contains(.quit)
    }

    mutating func finish() {
        _ = sitting.take(.ending, at: clock)
        _ = sitting.renderFiles()
        if let notice = sitting.model.notice, notice.kind != .done { Output.error(notice.text) }
    }
}
