import HuddleCore
import HuddleFiles
import HuddleUI

/// A model and its part in the team folder: what the screen, the prompt and a script of keys share.
struct Sitting {
    private(set) var model: Model
    /// Changes with whatever reaches the model, but for time that only passes.
    private(set) var revision = 0
    private var recording: RecordingSession
    /// Writes files made from the record beside the keys; nil where nobody waits for a key.
    private let worker: RenderingWorker?
    private var isRendering = false
    /// False from a failure until something else happens: a full disk is not asked again and again.
    private var mayRender = true
    /// True while files made from the record cannot be written.
    private var areFilesBehind = false

    /// Opens a model on a team; `adjust` says how it begins.
    init(
        _ team: OpenTeam, access: RecordingSession.Access = .writing, at clock: ClockReading,
        _ worker: RenderingWorker? = nil, adjust: (inout Model.Start) -> Void
    ) throws {
        recording = try RecordingSession(team, access: access)
        self.worker = worker
        var start = Model.Start(settings: team.settings, pen: recording.pen, clock: clock)
        start.record = team.record
        start.heads = team.heads
        start.readOnly =
            recording.readOnly
            ?? (team.folder.isClosedToWriting ? RecordingSession.Access.closed : nil)
        adjust(&start)
        model = Model(start)
    }

    /// The team folder.
    var folder: TeamFolder { recording.folder }

    /// The file in which a text goes to somebody's editor.
    mutating func editorFile() -> String { recording.editorFile() }

    /// Becomes readable when somebody else writes into the folder.
    var watchDescriptor: Int32? { recording.watchDescriptor }

    /// How long nothing has to be done if nothing happens; nil for ever.
    var millisecondsUntilDue: Int? {
        [model.millisecondsUntilDue, recording.millisecondsUntilLook].compactMap { $0 }.min()
    }

    /// What to say at the end; nil when the folder has everything.
    var lastWords: String? {
        recording.unshared == 0
            ? nil
            : "huddle: \(recording.unshared) lines are saved on this machine and not in the team's "
                + "folder yet. They are handed over when huddle is next started with the folder there."
    }

    /// What to say when a signal or the loss of the terminal ends the program.
    var wordsWhenEnded: String {
        if let lastWords { return lastWords }
        let lines = model.unsentCount
        let kept =
            lines == 0
            ? ""
            : model.draftsNotKept == nil
                ? " Typed and not sent: \(lines) in drafts/, offered at the next start."
                : " Typed and not sent, and not kept: \(lines)."
        return "huddle: ended from outside. Everything called saved is in the journal.\(kept)"
    }

    /// Goes where the program was told to begin, with what an earlier run left and what is wrong.
    mutating func begin(_ start: SittingStart, _ notices: [String]) -> [Effect] {
        var effects: [Effect] = []
        if recording.readOnly == nil, let advice = Environment.adviceOnName {
            effects += take(.notice(Notice(advice)))
        }
        effects += take(.foundDrafts(recording.leftDrafts()))
        // Others may have written after the folder was read and before it was watched.
        effects += takeArrivals()
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
        switch message {
        case .input, .line, .tick: mayRender = true
        default: break
        }
        let before = model.aging
        let effects = update(&model, message, at: clock)
        let isTick = if case .tick = message { true } else { false }
        if !isTick || !effects.isEmpty || model.aging != before { revision += 1 }
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
            case .keepDrafts(let drafts): others += keep(drafts, at: clock)
            case .handOut(let owners): others += handOut(to: owners, at: clock)
            case .edit, .redraw, .suspend, .quit, .lookForThemes, .hearMouse, .ignoreMouse, .dump,
                .dumpRecord:
                others.append(effect)
            }
        }
        return others
    }

    /// Keeps unsent typing; that it is not kept stands on the screen until it is.
    private mutating func keep(_ drafts: [Draft], at clock: ClockReading) -> [Effect] {
        let reason = recording.keep(drafts)?.reason
        guard reason != nil || model.draftsNotKept != nil else { return [] }
        return take(.draftsNotKept(reason: reason), at: clock)
    }

    /// Append and sync; only then does the model show it and call it saved.
    private mutating func record(_ events: [Event], at clock: ClockReading) -> [Effect] {
        do {
            let head = try recording.append(events)
            let effects = take(.recorded(events, head: head), at: clock)
            recording.note(events, in: model.record)
            guard recording.unshared != model.unshared else { return effects }
            return effects + sayUnshared()
        } catch {
            if error.isFolderAway, let pen = recording.goOnLocally() {
                return take(.folderAway(pen: pen), at: clock)
            }
            return take(.notSaved(reason: error.reason, pen: recording.freshPen()), at: clock)
        }
    }

    /// The lists go into a new folder of the day; nothing is ever written over.
    private mutating func handOut(to owners: Set<Owner>?, at clock: ClockReading) -> [Effect] {
        let source = HandOutPlan.Source(
            record: model.record, settings: model.settings, folder: recording.folder)
        do {
            let plan = try HandOutPlan.dated(source, today: clock.today, in: "hand-out") {
                $0.isFor(owners)
            }
            try plan.write()
            return take(
                .handedOut(plan.lists.map(\.handedOut), folder: plan.shownFolder), at: clock)
        } catch {
            let words = "No list was handed out: \(error.reason)"
            return take(.notice(Notice(words, .trouble)), at: clock)
        }
    }
}

// MARK: What others write

extension Sitting {
    /// Takes in what others have written.
    mutating func takeArrivals() -> [Effect] {
        takeIn { (recording) throws(FileError) in try recording.arrivals() }
    }

    /// The same from the journals at `paths`, or from any.
    mutating func takeArrivals(in paths: Set<String>?) -> [Effect] {
        takeIn { (recording) throws(FileError) in try recording.arrivals(in: paths) }
    }

    /// Hands over what is kept on this machine when it is time to try; nil when it was not handed over.
    mutating func handOverIfDue() -> [Effect]? {
        let before = recording.refusal
        guard recording.handOverIfDue() else {
            // Said when it is new: the title goes on saying that lines are not shared.
            guard let refusal = recording.refusal, refusal != before else { return nil }
            return sayUnshared()
        }
        return sayUnshared() + takeArrivals(in: nil) + renderFiles()
    }

    /// Says how many lines are on this machine alone, and why where the folder is there.
    private mutating func sayUnshared() -> [Effect] {
        let effects = take(.unshared(recording.unshared, reason: recording.refusal?.reason))
        guard recording.unshared == 0, let refusal = recording.refusalOfOthers else {
            return effects
        }
        let words = "Lines of an earlier meeting are still on this machine alone: \(refusal.reason)"
        return effects + take(.notice(Notice(words, .trouble)))
    }

    private mutating func takeIn(
        _ look: (inout RecordingSession) throws(FileError) -> RecordingSession.Arrivals?
    ) -> [Effect] {
        do {
            guard let arrivals = try look(&recording) else { return [] }
            let effects = take(.arrived(arrivals.events, heads: arrivals.heads))
            recording.note(arrivals.events, in: model.record)
            guard arrivals.isDoubled else { return effects }
            let words =
                "Somebody's line failed to be saved and was saved again: it may stand here twice. "
                + "Close Huddle and open it again to see it once."
            return effects + take(.notice(Notice(words, .trouble)))
        } catch  where error.isFolderAway {
            // The title says so as soon as a line has to be kept here.
            return []
        } catch {
            return take(.notice(Notice(error.description, .trouble)))
        }
    }
}

// MARK: Files made from the record

extension Sitting {
    /// Brings the files made from the record up to date, or lets the worker do so unless it is at it.
    mutating func renderFiles() -> [Effect] {
        guard let worker else { return renderNow() }
        guard !isRendering, mayRender, let behind = recording.takeBehind() else { return [] }
        isRendering = true
        worker.start(behind, model.record, model.settings)
        return []
    }

    /// Takes what came of the worker's job.
    mutating func takeRendered() -> [Effect] {
        worker?.takeOutcome().map { settle($0) } ?? []
    }

    /// Hands over and writes everything that is left, and waits until it is done.
    mutating func finishFiles() -> [Effect] {
        if recording.unshared > 0 { recording.handOver() }
        guard let worker else { return renderNow() }
        mayRender = true
        var effects: [Effect] = []
        if isRendering, let outcome = worker.finish() { effects += settle(outcome) }
        effects += renderFiles()
        if isRendering, let outcome = worker.finish() { effects += settle(outcome) }
        return effects
    }

    private mutating func renderNow() -> [Effect] {
        do {
            return filesAreCurrent(try recording.render(model.record, model.settings))
        } catch {
            return filesAreBehind(error)
        }
    }

    private mutating func settle(_ outcome: RenderingWorker.Outcome) -> [Effect] {
        isRendering = false
        recording.putBack(outcome.rendering)
        switch outcome.result {
        case .success(let notices): return filesAreCurrent(notices)
        case .failure(let error):
            mayRender = false
            return filesAreBehind(error)
        }
    }

    private mutating func filesAreCurrent(_ notices: [String]) -> [Effect] {
        areFilesBehind = false
        return notices.flatMap { take(.notice(Notice($0, .refused))) }
    }

    /// Said once, and never over something that matters more.
    private mutating func filesAreBehind(_ error: FileError) -> [Effect] {
        guard !areFilesBehind, model.notice?.kind != .trouble else { return [] }
        areFilesBehind = true
        return take(.notice(Notice("The minutes file is behind: \(error.reason)", .trouble)))
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
