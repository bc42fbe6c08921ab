import CursesTerminal
import Glibc
import HuddleCore
import HuddleFiles
import HuddleUI
import TerminalUI

/// The program on the screen: waits for input, updates, paints, and performs what update asks for.
struct ScreenSession: ~Copyable {
    /// Where the screen begins.
    enum Start {
        case home
        case meeting(template: String?)
        case review(meeting: String?)
    }

    private var terminal: Terminal
    private var model: Model
    private var recording: RecordingSession
    private let themes: ThemeShelf
    private var isEnding = false
    /// Looks where the system does not tell; nil on a disk of this machine.
    private let slowWatch: SlowWatch?
    private let worker: RenderingWorker
    private var isRendering = false
    /// False from a failure until something else happens: a full disk is not asked again and again.
    private var mayRender = true
    /// True while files made from the record cannot be written.
    private var areFilesBehind = false

    /// Opens the folder and the terminal, and runs until the person leaves.
    static func run(at path: String, _ options: ScreenOptions, start: Start = .home) throws {
        let themes = ThemeShelf()
        if let theme = options.theme, !themes.names.contains(theme) {
            throw Failure(
                "no theme \"\(theme)\". There are: \(themes.names.joined(separator: ", ")).")
        }
        let opening = try TeamOpening(path: path)
        opening.start(access: start.access.folder)
        var terminal = try openTerminal(options)
        let theme = themes.theme(options.theme ?? "dark")
        guard case .opened(let team, let typed) = try opening.wait(on: &terminal, theme: theme)
        else { return }
        var session = try ScreenSession(
            terminal: terminal, team: team, themes: themes, options, start)
        for input in typed { session.handle(.input(input)) }
        let lastWords = try session.loop()
        // The screen is gone before the words come, or it would take them away with it.
        _ = consume session
        if let lastWords { Output.error(lastWords) }
    }

    private static func openTerminal(_ options: ScreenOptions) throws -> Terminal {
        var choice = TerminalOptions()
        choice.colours =
            TerminalOptions.ColourChoice(rawValue: options.color.rawValue) ?? .automatic
        do {
            return try Terminal(options: choice)
        } catch {
            throw Failure(error.words)
        }
    }

    private init(
        terminal: consuming Terminal, team: OpenTeam, themes: ThemeShelf,
        _ options: ScreenOptions, _ start: Start
    ) throws {
        self.themes = themes
        recording = try RecordingSession(team, access: start.access)
        worker = try RenderingWorker()
        slowWatch = FolderLook.isNeeded(for: team.folder) ? SlowWatch(folder: team.folder) : nil
        let clock = SystemClock.read()
        var begin = Model.Start(settings: team.settings, pen: recording.pen, clock: clock)
        begin.record = team.record
        begin.heads = team.heads
        begin.size = terminal.size
        begin.charset = terminal.charset
        begin.readOnly = recording.readOnly
        begin.theme = options.theme ?? "dark"
        begin.themes = themes.names
        begin.isCurtained = options.curtain
        model = Model(begin)
        terminal.setLastWords(
            "huddle stopped. Everything called saved is in \(team.folder.path)/journal.")
        self.terminal = terminal
        greet(start, team.notices)
    }

    private mutating func greet(_ start: Start, _ notices: [String]) {
        handle(.foundDrafts(recording.leftDrafts()))
        for notice in notices { handle(.notice(Notice(notice, .trouble))) }
        switch start {
        case .home: break
        case .meeting(let template): perform(model.begin(template: template))
        case .review(let meeting): perform(model.beginReview(of: meeting))
        }
    }

    /// Gives what to say when the screen is gone; nil after an ordinary end.
    private mutating func loop() throws -> String? {
        if let descriptor = recording.watchDescriptor { terminal.watch(descriptor) }
        terminal.watch(worker.descriptor)
        if let slowWatch {
            terminal.watch(slowWatch.descriptor)
            slowWatch.start(recording.folder)
        }
        defer { slowWatch?.stop() }
        while !isEnding {
            if !terminal.hasPendingEvent {
                terminal.paint(view(model), theme: themes.theme(model.theme))
                renderFiles()
            }
            share()
            switch terminal.next(timeoutMilliseconds: longestSleep) {
            case .input(let input):
                mayRender = true
                handle(.input(input))
            case .timeout:
                mayRender = true
                handle(.tick)
            case .readable:
                takeRendered()
                takeArrivals()
                if let paths = slowWatch?.changes(), !paths.isEmpty { takeArrivals(in: paths) }
            case .ended:
                handle(.ending)
                finishFiles()
                return "huddle: the terminal went away. Everything called saved is in the journal."
            }
        }
        if recording.unshared > 0 { recording.handOver() }
        finishFiles()
        return recording.unshared == 0
            ? nil
            : "huddle: \(recording.unshared) lines are saved on this machine and not in the team's "
                + "folder yet. They are handed over when huddle is next started with the folder there."
    }

    private var longestSleep: Int? {
        [model.millisecondsUntilDue, recording.millisecondsUntilLook].compactMap { $0 }.min()
    }

    /// Hands over what is kept on this machine when the folder is back.
    private mutating func share() {
        let before = recording.watchDescriptor
        guard recording.handOverIfDue() else { return }
        if let before { terminal.unwatch(before) }
        if let descriptor = recording.watchDescriptor { terminal.watch(descriptor) }
        handle(.unshared(recording.unshared))
        takeArrivals(in: nil)
        renderFiles()
    }

    private mutating func handle(_ message: Message) {
        perform(update(&model, message, at: SystemClock.read()))
    }

    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .record(let events): record(events)
            case .keepDrafts(let drafts): recording.keep(drafts)
            case .edit(let text): edit(text)
            case .handOut: handOut()
            case .redraw: terminal.redraw()
            case .suspend: terminal.suspend()
            case .quit: isEnding = true
            }
        }
    }

    /// Append and sync; only then does the model show it and call it saved.
    private mutating func record(_ events: [Event]) {
        do {
            let head = try recording.append(events)
            handle(.recorded(events, head: head))
            recording.note(events, in: model.record)
            if recording.unshared != model.unshared { handle(.unshared(recording.unshared)) }
        } catch {
            if error.isFolderAway, let pen = recording.goOnLocally() {
                return handle(.folderAway(pen: pen))
            }
            handle(.notSaved(reason: error.reason, pen: recording.freshPen()))
        }
    }

    /// Lets the worker write what is behind, unless it is at it.
    private mutating func renderFiles() {
        guard !isRendering, mayRender, let behind = recording.takeBehind() else { return }
        isRendering = true
        worker.start(behind, model.record, model.settings)
    }

    private mutating func takeRendered() {
        if let outcome = worker.takeOutcome() { settle(outcome) }
    }

    /// Waits for the worker, and lets it write what has come since.
    private mutating func finishFiles() {
        if isRendering, let outcome = worker.finish() { settle(outcome) }
        renderFiles()
        if isRendering, let outcome = worker.finish() { settle(outcome) }
    }

    private mutating func settle(_ outcome: RenderingWorker.Outcome) {
        isRendering = false
        recording.putBack(outcome.rendering)
        switch outcome.result {
        case .success(let notices):
            for notice in notices { handle(.notice(Notice(notice, .refused))) }
            areFilesBehind = false
        case .failure(let error):
            mayRender = false
            // Said once, and never over something that matters more.
            guard !areFilesBehind, model.notice?.kind != .trouble else { return }
            areFilesBehind = true
            handle(.notice(Notice("The minutes file is behind: \(error.reason)", .trouble)))
        }
    }

    private mutating func takeArrivals() {
        take { (recording) throws(FileError) in try recording.arrivals() }
    }

    private mutating func takeArrivals(in paths: Set<String>?) {
        take { (recording) throws(FileError) in try recording.arrivals(in: paths) }
    }

    private mutating func take(
        _ look: (inout RecordingSession) throws(FileError) -> (
            events: [Event], heads: [JournalHead]
        )?
    ) {
        do {
            guard let arrivals = try look(&recording) else { return }
            handle(.arrived(arrivals.events, heads: arrivals.heads))
            recording.note(arrivals.events, in: model.record)
        } catch  where error.isFolderAway {
            // The title says so as soon as a line has to be kept here.
        } catch {
            handle(.notice(Notice(error.description, .trouble)))
        }
    }

    /// Everybody's list goes into a new folder of the day; nothing is ever written over.
    private mutating func handOut() {
        let source = HandOutPlan.Source(
            record: model.record, settings: model.settings, folder: recording.folder)
        do {
            let plan = try HandOutPlan.dated(
                source, today: SystemClock.read().today, in: "hand-out")
            try plan.write()
            handle(.handedOut(plan.lists.map(\.handedOut), folder: plan.shownFolder))
        } catch {
            handle(.notice(Notice("No list was handed out: \(error.reason)", .trouble)))
        }
    }

    /// The text goes to the person's editor and comes back, whatever the editor does.
    private mutating func edit(_ text: String) {
        let folder = recording.folder
        let result = terminal.runOutside { EditorRoundTrip.run(text, in: folder) }
        handle(.edited(result.text, failure: result.failure))
    }
}

extension ScreenSession.Start {
    /// A review never writes.
    var access: RecordingSession.Access {
        switch self {
        case .review: .review
        case .home, .meeting: .writing
        }
    }
}

extension TerminalError {
    /// What happened and what to do next.
    var words: String {
        switch self {
        case .notATerminal:
            "the screen needs a terminal. For pipes use: huddle list, minutes, actions."
        case .typeMissing: "TERM is not set. Try: TERM=xterm-256color huddle"
        case .typeTooSimple(let name):
            "TERM=\(name) cannot show a screen. Try: TERM=xterm-256color huddle"
        case .typeUnknown(let name):
            "nothing is known of TERM=\(name). Install ncurses-term, or try: TERM=xterm-256color huddle"
        case .openAlready: "the screen is open already."
        case .system(let code): "the terminal cannot be opened: \(String(cString: strerror(code)))"
        }
    }
}
