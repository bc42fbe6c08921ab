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
        discussion: "Example: huddle patient k7q2x-3 --format html > sheet.html")

    @OptionGroup var team: TeamOptions

    @Argument(help: "The person's id, as huddle patients shows it.")
    var patient: String

    @Flag(help: "The sheet; it is what this command prints in any case.")
    var sheet = false

    @Option(help: "text, md or html.")
    var format = Format.text

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            let id = try opened.record.patient(named: patient)
            let day = opened.record.lastTouched(id)
            guard
                let sheet = PatientSheet(
                    of: id, in: opened.record, opened.settings, asOf: day)
            else { throw Failure(Refusal.unknownPatient(id)) }
            switch format {
            case .text: try Output.write(PatientSheetText.text(sheet, measure: .terminal))
            case .md: try Output.write(PatientSheetMarkdown.text(sheet))
            case .html: try Output.write(PatientSheetHTML.text(sheet))
            }
        }
    }
}

extension TeamRecord {
    /// The person of an id. Names and numbers are not taken: others on the machine can see what a
    /// program was called with.
    func patient(named name: String) throws -> PatientID {
        guard let id = PatientID(name), patients[id] != nil else {
            throw Failure("Nobody has that id. huddle patients shows the ids.")
        }
        return id
    }
}
