import HuddleCore
import HuddleFiles
import HuddleUI

/// A model and its part in the team folder: what the screen, the prompt and a script of keys share.
struct Sitting {
    private(set) var model: Model
    private var recording: RecordingSession
    /// True while files made from the record cannot be written.
    private var areFilesBehind = false

    /// Opens a model on a team; `adjust` says how it begins.
    init(
        _ team: OpenTeam, access: RecordingSession.Access = .writing, at clock: ClockReading,
        adjust: (inout Model.Start) -> Void
    ) throws {
        recording = try RecordingSession(team, access: access)
        var start = Model.Start(settings: team.settings, pen: recording.pen, clock: clock)
        start.record = team.record
        start.heads = team.heads
        start.readOnly = recording.readOnly
        adjust(&start)
        model = Model(start)
    }

    /// The team folder.
    var folder: TeamFolder { recording.folder }

    /// Becomes readable when somebody else writes into the folder.
    var watchDescriptor: Int32? { recording.watchDescriptor }

    /// Goes where the program was told to begin, with what an earlier run left and what is wrong.
    mutating func begin(_ start: SittingStart, _ notices: [String]) -> [Effect] {
        var effects = take(.foundDrafts(recording.leftDrafts()))
        for notice in notices { effects += take(.notice(Notice(notice, .trouble))) }
        switch start {
        case .home: break
        case .presenter:
            let asked = model.beginPresenting()
            effects += perform(asked, at: SystemClock.read())
        case .meeting(let template):
            let asked = model.begin(template: template)
            effects += perform(asked, at: SystemClock.read())
        case .review(let meeting):
            let asked = model.beginReview(of: meeting)
            effects += perform(asked, at: SystemClock.read())
        }
        return effects
    }

    /// Lets a message reach the model and does what follows in the folder; gives the effects that
    /// are not for the folder.
    mutating func take(_ message: Message, at clock: ClockReading) -> [Effect] {
        let effects = update(&model, message, at: clock)
        return perform(effects, at: clock)
    }

    /// The same at this moment.
    mutating func take(_ message: Message) -> [Effect] {
        take(message, at: SystemClock.read())
    }

    private mutating func perform(_ effects: [Effect], at clock: ClockReading) -> [Effect] {
        var others: [Effect] = []
        for effect in effects {
            switch effect {
            case .record(let events): others += record(events, at: clock)
            case .keepDrafts(let drafts): recording.keep(drafts)
            case .edit, .redraw, .suspend, .quit, .lookForThemes, .hearMouse, .ignoreMouse, .dump:
                others.append(effect)
            }
        }
        return others
    }

    /// Append and sync; only then does the model show it and call it saved.
    private mutating func record(_ events: [Event], at clock: ClockReading) -> [Effect] {
        do {
            let head = try recording.append(events)
            let effects = take(.recorded(events, head: head), at: clock)
            recording.note(events, in: model.record)
            return effects
        } catch {
            return take(.notSaved(reason: error.reason, pen: recording.freshPen()), at: clock)
        }
    }

    /// Brings the files made from the record up to date.
    mutating func renderFiles() -> [Effect] {
        do {
            let notices = try recording.render(model.record, model.settings)
            areFilesBehind = false
            return notices.flatMap { take(.notice(Notice($0, .refused))) }
        } catch {
            // Said once, and never over something that matters more.
            guard !areFilesBehind, model.notice?.kind != .trouble else { return [] }
            areFilesBehind = true
            return take(.notice(Notice("The minutes file is behind: \(error.reason)", .trouble)))
        }
    }

    /// Takes in what others have written.
    mutating func takeArrivals() -> [Effect] {
        do {
            guard let arrivals = try recording.arrivals() else { return [] }
            let effects = take(.arrived(arrivals.events, heads: arrivals.heads))
            recording.note(arrivals.events, in: model.record)
            return effects
        } catch {
            return take(.notice(Notice(error.description, .trouble)))
        }
    }
}

/// Where the program begins.
enum SittingStart {
    case home
    case meeting(template: String?)
    case review(meeting: String?)
    /// The room's second screen.
    case presenter

    /// A review never writes.
    var access: RecordingSession.Access {
        switch self {
        case .review: .review
        case .presenter: .presenting
        case .home, .meeting: .writing
        }
    }
}
