import HuddleCore
import HuddleFiles
import HuddleUI

/// A team folder that a command changes without a screen.
struct CommandSession {
    private(set) var team: OpenTeam
    private var recording: RecordingSession
    private var pen: Pen

    /// Opens the folder for writing.
    init(at path: String) throws {
        team = try OpenTeam(at: path, access: .writing)
        team.reportSettingsProblems()
        recording = try RecordingSession(team)
        pen = recording.pen
    }

    /// Decides a command, saves what it changes, and brings the files up to date.
    mutating func perform(_ command: Command) throws {
        if let reason = recording.readOnly { throw Failure(reason) }
        let clock = SystemClock.read()
        let context = CommandContext(
            settings: team.settings, today: clock.today, writer: pen.by, nextID: pen.nextID)
        let changes = try team.record.decide(command, context)
        guard !changes.isEmpty else { return }
        let events = pen.write(changes, at: clock.now, after: team.record.clock)
        _ = try recording.append(events)
        team.record.apply(events)
        recording.note(events, in: team.record)
        for notice in try recording.render(team.record, team.settings) { Output.error(notice) }
    }

    /// Why nothing can be written, if nothing can.
    var readOnly: String? { recording.readOnly }
}
