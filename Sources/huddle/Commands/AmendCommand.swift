import ArgumentParser
import Glibc
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle amend`: the next version of minutes that were signed off.
struct AmendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend",
        abstract: "Add to signed minutes: they get a new version, and the old one stays.",
        discussion: """
            Examples:
              huddle amend 2026-11-21 --reason "misheard" < correction.txt
              huddle amend 2026-11-21 --late       lines that arrived after the sign-off
              huddle amend 2026-11-21 --edited     what somebody changed in the minutes file
            The text comes from standard input: others on the machine can see what a program was
            called with.
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "A meeting's id or date, as huddle list shows it.")
    var meeting: String

    @Option(help: "Why, in words without anybody's name.")
    var reason: String?

    @Option(help: "Whom it is about: an id, as huddle patients shows it.")
    var about: String?

    @Flag(help: "Take in the lines that arrived after the sign-off.")
    var late = false

    @Flag(help: "Take in what somebody changed in the minutes file; the file is kept.")
    var edited = false

    func run() throws {
        try reportingFailures {
            var session = try CommandSession(at: team.path)
            let id = try session.team.record.meeting(named: meeting)
            let place = Rendering.minutes(
                of: id, session.team.record, session.team.settings
            ).last
            let files = RenderedFiles(folder: session.team.folder)
            let amendment = try amendment(of: id, session.team, place, files)
            if edited, let place, session.readOnly == nil {
                try amend(amendment, in: &session, setting: place.place, asideIn: files)
            } else {
                try session.perform(.amend(amendment))
            }
            let version = session.team.record.minutesVersions(of: id)
            Output.error("Version \(version) of the minutes. Version 1 is as they were signed off.")
        }
    }

    /// The edited file goes aside first, so that the new version finds its place free; when nothing
    /// comes of the amendment it goes back, to be taken in another time.
    private func amend(
        _ amendment: MinutesAmended, in session: inout CommandSession, setting place: TeamPath,
        asideIn files: RenderedFiles
    ) throws {
        let kept = try files.setAside(place)
        do {
            try session.perform(.amend(amendment))
        } catch {
            // What went wrong first is what people should hear.
            _ = try? files.move(kept, to: place)
            throw error
        }
        Output.error("The edited file is kept as \(kept).")
    }

    private func amendment(
        of id: MeetingID, _ team: OpenTeam, _ file: Rendering.File?, _ files: RenderedFiles
    ) throws -> MinutesAmended {
        guard team.record.signOff(of: id) != nil else { throw Failure(Refusal.notSignedOff(id)) }
        let patient = try about.map { try team.record.patient(named: $0) }
        if late {
            let lines = team.record.lateLines(of: id).map(\.id)
            guard !lines.isEmpty else {
                throw Failure("Nothing arrived after the sign-off of these minutes.")
            }
            return MinutesAmended(
                meeting: id, words: ("", reason ?? "arrived after sign-off"), takes: lines)
        }
        if edited {
            guard let file,
                let text = try files.editedText(of: file.place, against: file.text),
                let words = HandEdit(of: text, from: file.text).text
            else { throw Failure("Nobody has changed the words of the minutes file.") }
            return MinutesAmended(
                meeting: id, patient: patient, words: (words, reason ?? "edited by hand"))
        }
        guard let reason else { throw Failure("Say why as well: --reason \"misheard\"") }
        let text = String(decoding: try InputFile.read("-", limit: 1 << 16), as: UTF8.self)
        return MinutesAmended(meeting: id, patient: patient, words: (text, reason))
    }
}
