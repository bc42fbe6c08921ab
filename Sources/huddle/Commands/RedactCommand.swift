import ArgumentParser
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle redact`: takes the words of a line out of everything, on a legal request.
struct RedactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact",
        abstract:
            "Remove the words of a line by law, from the journal too; that it was done stays.",
        discussion: """
            Example: huddle redact k7q2x-17 --reason "request of 3 November"
            The line keeps who, when and in which role. The id of a person, which huddle patients
            shows, takes the words of the whole entry: name, day of birth, numbers, addresses and
            every text, in the line that added them and in those that set a field later, and where
            they lived in those that say who saw them. Choices, scores and other days stay, and so
            does what meetings said about the person.
            Files in the folder that Huddle does not write are named where they still hold the words.
            Copies elsewhere are not reached: mailed minutes, backups, the history of git.
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "The line's id, as the minutes show it in brackets, or a person's.")
    var line: String

    @Option(help: "Why, in words that everybody may read; it stands in the line's place.")
    var reason: String

    @Flag(help: "Write without asking.")
    var yes = false

    func run() throws {
        try reportingFailures {
            guard let id = RecordID(line) else {
                throw Failure("\"\(line)\" is no id. The minutes show ids in brackets: (k7q2x-17).")
            }
            var session = try CommandSession(at: team.path)
            if let reason = session.readOnly { throw Failure(reason) }
            let lines = try linesOfWords(behind: id, session.team)
            let count = lines.count { !$0.words.areBlank }
            guard yes || Question.ask(Self.question(count, of: id, in: session.team)) else {
                return try Output.line("Nothing was changed.")
            }
            // First the record of it: from here on nobody is shown the words.
            let hashes = lines.filter { !$0.words.areBlank }.map { ($0.id, $0.words.hash) }
            try session.perform(
                .redact(
                    Set(lines.map(\.id)).sorted(), reason: reason,
                    hashes: Dictionary(hashes, uniquingKeysWith: { first, _ in first })))
            for line in lines where !line.words.areBlank {
                try session.team.folder.blank(line)
                Output.error("\(line.path): the words of \(line.id) are gone.")
            }
            for line in try LocalJournal.blank(lines.map(\.id), of: session.team.folder) {
                Output.error("\(line.path) on this machine: the words of \(line.id) are gone.")
            }
            let after = try OpenTeam(at: team.path, access: .writing)
            try after.writeAllFiles()
            let isEntry = session.team.record.patients[PatientID(id)] != nil
            let pieces = lines.flatMap(\.words.pieces)
            let searched =
                isEntry
                ? Self.own(pieces.flatMap(\.spellings), in: after.record) : pieces.map(\.text)
            try sayWhatRemains(of: searched, in: after)
        }
    }

    private static func question(_ count: Int, of line: RecordID, in team: OpenTeam) -> String {
        let patient = PatientID(line)
        let whose = team.record.patients[patient] == nil ? "\(line)" : team.record.name(of: patient)
        let lines = count == 1 ? "one line" : "\(count) lines"
        return "Remove the words of \(whose) for good, \(lines) of the journals?"
    }

    /// What others have as well says nothing of this person: the home where many live, a nurse's name.
    private static func own(_ texts: [String], in record: TeamRecord) -> [String] {
        let others = record.allPatients.flatMap { patient in
            PatientField.allCases.compactMap { record.valueKept($0, of: patient) }
        }
        let staff = record.allProfessionals.flatMap { professional in
            ProfessionalField.allCases.compactMap { record.value($0, of: professional) }
        }
        let common = Set(others + staff)
        return texts.filter { !common.contains($0) }
    }

    /// What Huddle did not write it does not change: people are told where the words still are.
    private func sayWhatRemains(of texts: [String], in team: OpenTeam) throws {
        let files = RenderedFiles(folder: team.folder)
        let current = try Rendering.files(of: team.record, team.settings).filter {
            try files.standing(of: $0.place, against: $0.text) == .current
        }
        let paths = Set(current.map(\.place.description))
        for place in try team.folder.uncountedLines(of: texts, in: team.reading) {
            Output.error(
                "\(place.path), line \(place.line) does not count and still holds the words. Write "
                    + "spaces over them by hand.")
        }
        for place in try team.folder.lines(holding: texts, except: paths) {
            Output.error(
                "\(place.path), line \(place.line) still holds the words. Change it by hand, or "
                    + "remove the file.")
        }
    }

    private func linesOfWords(behind id: RecordID, _ team: OpenTeam) throws -> [PlacedLine] {
        guard team.record.knows(id) else { throw Failure(Refusal.unknownItem(id)) }
        try requireNoEntry(id, team.record)
        let wanted = team.record.linesOfWords(behind: id)
        let lines = try team.folder.lines(of: wanted, in: team.reading).filter(\.words.isWordful)
        guard lines.contains(where: { $0.id == id }) else {
            throw Failure("The line \(id) holds no words of its own. Name the line that does.")
        }
        return lines
    }

    /// A meeting has no words, and what the team did rests on the names in its directory.
    private func requireNoEntry(_ id: RecordID, _ record: TeamRecord) throws {
        if record.meetings[MeetingID(id)] != nil {
            throw Failure("\(id) opened a meeting and holds nothing that anybody said.")
        }
        if record.professionals[ProfessionalID(id)] != nil {
            throw Failure(
                "\(id) is an entry of the directory: its line stays in the journal. Import it with "
                    + "other values, then lists show the old ones no more.")
        }
    }
}
