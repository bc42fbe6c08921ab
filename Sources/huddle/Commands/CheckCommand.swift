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
              huddle check --code 3F9A-C21D-07BE
                                             what became of the minutes that carry this code
            """)

    @OptionGroup var team: TeamOptions

    @Flag(
        help: """
            Also whether every person has an outcome, every action an owner and a date, every \
            speaker is on the roll, every decision has somebody to tell the person, and whether \
            anything was edited by hand or arrived after sign-off.
            """)
    var strict = false

    @Flag(help: "Write the files made from the record again; journals are never touched.")
    var repair = false

    @Option(help: "The code at the end of signed minutes, of a printed or mailed copy too.")
    var code: String?

    func run() throws {
        try reportingFailures {
            if repair { try OpenTeam(at: team.path, access: .writing).writeAllFiles() }
            let (opened, references) = try OpenTeam.read(
                at: team.path, gathering: ReferenceCheck()
            ) { $0.note($1) }
            if let code { return try check(code, opened) }
            let faults = try faults(in: opened, references)
            for fault in faults { try Output.line(fault.description) }
            if !faults.isEmpty { throw ExitCode(Failure.Code.faults.rawValue) }
        }
    }

    private func faults(in opened: OpenTeam, _ references: ReferenceCheck) throws -> [Fault] {
        var faults = opened.settingsProblems.map { Fault($0) }
        faults += try opened.folder.permissionProblems().map { Fault($0) }
        faults += opened.reading.problems.map { Fault($0) }
        faults += LocalJournal.faults(of: opened.folder)
        let chains = try ChainCheck(opened)
        faults += try chains.faults + chains.wordsThatRemain()
        faults += references.faults(in: opened.record, JournalPlaces(opened.reading))
        faults += FileCheck.faults(in: opened, chains, strict ? .strict : .basic)
        return strict ? faults + StrictCheck(opened).faults : faults
    }

    private func check(_ code: String, _ opened: OpenTeam) throws {
        guard let verdict = try ChainCheck(opened).verdict(onCode: code) else {
            throw Failure(
                "No meeting here was signed off with \(code): these are minutes of another team, "
                    + "the record was written anew since, or a journal was cut short before its "
                    + "sign-off. Compare with another copy.", .faults)
        }
        try Output.line(verdict.words)
        if !verdict.isSound { throw ExitCode(Failure.Code.faults.rawValue) }
    }
}
