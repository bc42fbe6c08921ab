import ArgumentParser
import Glibc
import HuddleCore
import HuddleDemo
import HuddleFiles
import HuddleText

/// `huddle demo`: a made-up team with a year of meetings.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a made-up team with a year of meetings and open it.",
        discussion: "Example: huddle demo --keep /tmp/riverside --no-open")

    @Option(help: "Keep the team in this folder; otherwise it is removed at the end.")
    var keep: String?

    @Flag(inversion: .prefixedNo, help: "Open it on the screen.")
    var open = true

    @Option(help: "How many weekly meetings.")
    var meetings = 52

    @Option(help: "How many people on the register.")
    var patients = 24

    @Option(help: "The seed: the same seed gives the same team.")
    var seed: UInt64 = 1

    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try reportingFailures {
            guard (1...10_000).contains(meetings), (1...2000).contains(patients) else {
                throw ValidationError("--meetings is 1 to 10000 and --patients 1 to 2000.")
            }
            let path = try keep ?? temporaryFolder()
            defer { if keep == nil { RemovedFolder.remove(path) } }
            try DemoFolder.write(options, to: path)
            if keep != nil || !open { try Output.line("The made-up team is in \(path)") }
            if open { try ScreenSession.run(at: path, screen.choices) }
            if open, keep == nil {
                Output.error(
                    "The made-up team is gone again. Keep one with: huddle demo --keep DIR")
            }
        }
    }

    private var options: DemoOptions {
        DemoOptions(
            meetings: meetings, patients: patients, seed: seed, today: SystemClock.read().today)
    }

    private func temporaryFolder() throws -> String {
        var template = Array("/tmp/huddle-demo-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(
                "no folder can be made in /tmp. Name one with: huddle demo --keep DIR", .disk)
        }
        let bytes = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
