import ArgumentParser
import HuddleCore
import HuddleText

/// `huddle minutes`: one meeting's minutes in a format.
struct MinutesCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case md, text, html, json, fhir
    }

    static let configuration = CommandConfiguration(
        commandName: "minutes",
        abstract: "The minutes of a meeting; the latest unless told otherwise.",
        discussion: """
            Examples:
              huddle minutes 2026-11-21 --format text
              huddle minutes --as-of 2019-06-30
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "A meeting's id or date, as huddle list shows it.")
    var meeting: String?

    @OptionGroup var past: AsOfOptions

    @Option(help: "md, text, html, json or fhir.")
    var format = Format.md

    @Option(help: "How people are named: full, initials or number; what was typed stays.")
    var names = ActionsCommand.Names.full

    @Option(
        name: .customLong("version"),
        help: "An earlier version of minutes that were amended; 1 is as they were signed off.")
    var number: Int?

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            let record = try past.record(opened.record)
            let id = try record.meeting(named: meeting)
            if let number { try record.requireVersion(number, of: id) }
            let found = record.minutes(
                of: id, opened.settings, version: number, naming: names.style.naming)
            guard let outline = found else {
                throw Failure(Refusal.unknownMeeting(id))
            }
            switch format {
            case .md: try Output.write(MinutesMarkdown.text(outline))
            case .text: try Output.write(MinutesText.text(outline, measure: .terminal))
            case .html: try Output.write(MinutesHTML.text(outline))
            case .json: try Output.write(MinutesJSON.text(outline))
            case .fhir: try Output.write(MinutesFHIR.text(outline))
            }
        }
    }
}

extension TeamRecord {
    /// Refuses a version that the minutes of a meeting do not have.
    func requireVersion(_ number: Int, of meeting: MeetingID) throws {
        let count = minutesVersions(of: meeting)
        guard !(1...count).contains(number) else { return }
        throw Failure(
            "These minutes have \(count == 1 ? "one version" : "versions 1 to \(count)").")
    }

    /// The meeting of an id or a date; the latest when nothing is named.
    func meeting(named name: String?) throws -> MeetingID {
        guard let name else {
            guard let last = allMeetings.last else {
                throw Failure(
                    isOfADay
                        ? "No meeting had been held by that day."
                        : "No meeting yet. Start one with: huddle meet")
            }
            return last
        }
        if let id = MeetingID(name) {
            guard allMeetings.contains(id) else { throw Failure(Refusal.unknownMeeting(id)) }
            return id
        }
        guard let day = Day(name),
            let found = allMeetings.last(where: { meetings[$0]?.date == day })
        else {
            throw Failure("No meeting \"\(name)\". huddle list shows their ids and dates.")
        }
        return found
    }
}
