import ArgumentParser
import HuddleCore
import HuddleFiles

/// `huddle redact`: takes the words of a line out of everything, on a legal request.
struct RedactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract:
            "Remove the words of a line by law, from the journal too; that it was done stays.",
        discussion: """
            Example: huddle redact k7q2x-17 --reason "request of 3 November"
            The line keeps who, when and in which role. Copies elsewhere are not reached: mailed
            minutes, backups, the history of git.
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "The line's id, as the minutes show it in brackets.")
    var line: String

    @Option(help: "Why, in words that everybody may read; it stands in the line's place.")
    var reason: String

    func run() throws {
        try reportingFailures {
            guard let id = RecordID(line) else {
                throw Failure("\"\(line)\" is no id. The minutes show ids in brackets: (k7q2x-17).")
            }
            var session = try CommandSession(at: team.path)
            if let reason = session.readOnly { throw Failure(reason) }
            let lines = try linesOfWords(behind: id, session.team)
            // First the record of it: from here on nobody is shown the words.
            let hashes = lines.filter { !$0.words.areBlank }.map { ($0.id, $0.words.hash) }
            try session.perform(
                .redact(
                    lines.map(\.id), reason: reason,
                    hashes: Dictionary(hashes, uniquingKeysWith: { first, _ in first })))
            for line in lines where !line.words.areBlank {
                try session.team.folder.blank(line)
                Output.error("\(line.path): the words of \(line.id) are gone.")
            }
            try OpenTeam(at: team.path, access: .writing).writeAllFiles()
        }
    }

    private func linesOfWords(behind id: RecordID, _ team: OpenTeam) throws -> [PlacedLine] {
        guard team.record.knows(id) else { throw Failure(Refusal.unknownItem(id)) }
        let wanted = team.record.linesOfWords(behind: id)
        let lines = try team.folder.lines(of: wanted, in: team.reading).filter(\.words.isWordful)
        guard lines.contains(where: { $0.id == id }) else {
            throw Failure("The line \(id) holds no words of its own. Name the line that does.")
        }
        return lines
    }
}
