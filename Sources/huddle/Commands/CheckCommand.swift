import ArgumentParser
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle check`: whether the record is well; silent and 0 when it is.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the record; no output means it is well.",
        discussion: """
            Examples:
              huddle check --strict
              huddle check --repair          writes minutes and lists again from the journals
            """)

    @OptionGroup var team: TeamOptions

    @Flag(
        help: """
            Also whether every person has an outcome, every action an owner and a date, and every \
            file made from the record is as it should be.
            """)
    var strict = false

    @Flag(help: "Write the files made from the record again; journals are never touched.")
    var repair = false

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam(at: team.path, access: repair ? .writing : .reading)
            if repair { try repairFiles(of: opened) }
            var faults = opened.settingsProblems.map(\.description)
            faults += opened.reading.problems.map(\.description)
            faults += try ChainCheck(opened).faults
            if strict {
                faults += StrictCheck.faults(in: opened.record, opened.settings)
                faults += try FileCheck.faults(in: opened)
            }
            for fault in faults { try Output.line(fault) }
            if !faults.isEmpty { throw ExitCode(Failure.Code.faults.rawValue) }
        }
    }

    private func repairFiles(of opened: OpenTeam) throws {
        guard !opened.reading.isNewer else { throw Failure(RecordingSession.Access.newer) }
        let files = RenderedFiles(folder: opened.folder)
        for file in Rendering.files(of: opened.record, opened.settings) {
            switch try files.write(file.text, to: file.place) {
            case .unchanged: break
            case .written: Output.error("Wrote \(file.place)")
            case .editedByHand(let path, let beside):
                Output.error(
                    "\(path) was edited by hand and is left alone; \(beside) is as recorded.")
            }
        }
    }
}
