import ArgumentParser
import HuddleCore
import HuddleText

/// `huddle patient ID`: the one-page sheet for out-of-hours services and ambulance crews.
struct PatientCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, md, html
    }

    static let configuration = CommandConfiguration(
        commandName: "patient", abstract: "One person's sheet for out-of-hours and ambulance.",
        discussion: """
            Examples:
              huddle patient k7q2x-3 --format html > sheet.html
              huddle patient k7q2x-3 --story
              huddle patient k7q2x-3 --as-of 2026-06-30
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "The person's id, as huddle patients shows it.")
    var patient: String

    @Flag(help: "The sheet; it is what this command prints in any case.")
    var sheet = false

    @Flag(help: "The story across all meetings instead, as text.")
    var story = false

    @OptionGroup var past: AsOfOptions

    @Option(help: "text, md or html.")
    var format = Format.text

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            let record = try past.record(opened.record)
            let id = try record.patient(named: patient)
            if story { return try writeStory(of: id, in: record, opened.settings) }
            let day = try past.day() ?? record.lastTouched(id)
            guard
                let sheet = PatientSheet(of: id, in: record, opened.settings, asOf: day)
            else { throw Failure(Refusal.unknownPatient(id)) }
            switch format {
            case .text: try Output.write(PatientSheetText.text(sheet, measure: .terminal))
            case .md: try Output.write(PatientSheetMarkdown.text(sheet))
            case .html: try Output.write(PatientSheetHTML.text(sheet))
            }
        }
    }

    private func writeStory(
        of id: PatientID, in record: TeamRecord, _ settings: TeamSettings
    ) throws {
        guard format == .text else { throw Failure("The story is written as text alone.") }
        guard let story = record.story(of: id, settings) else {
            throw Failure(Refusal.unknownPatient(id))
        }
        let day = try past.day() ?? SystemClock.read().today
        try Output.write(StoryText.text(story, in: record, on: day, measure: .terminal))
    }
}

extension TeamRecord {
    /// The person of an id. Names and numbers are not taken: others on the machine can see what a
    /// program was called with.
    func patient(named name: String) throws -> PatientID {
        guard let id = PatientID(name), allPatients.contains(id) else {
            throw Failure(
                "Nobody has that id. huddle patients shows the ids; names and numbers are not "
                    + "taken, because others on the machine could see them.")
        }
        return id
    }
}
