import CursesTerminal
import Glibc
import HuddleCore
import HuddleFiles
import HuddleUI
import TerminalUI

/// The program on the screen: waits for input, updates, paints, and performs what update asks for.
struct ScreenSession: ~Copyable {
    private var terminal: Terminal
    private var sitting: Sitting
    private var themes: ThemeShelf
    private let themeWatch: ThemeWatch?
    /// Looks where the system does not tell; nil on a disk of this machine.
    private let slowWatch: SlowWatch?
    private let worker: RenderingWorker
    /// Masks the record for a report of a fault.
    private let masking: Worker<Notice>
    private var isEnding = false
    private var frames = Frames()

    /// Opens the folder and the terminal, and runs until the person leaves; without a screen where
    /// lines are wanted.
    static func run(
        at path: String, _ options: ScreenChoices, start: SittingStart = .home
    ) throws {
        if PlainSession.isWanted(options) {
            return try PlainSession.run(at: path, options, start: start)
        }
        let themes = ThemeShelf()
        if let theme = options.theme, !themes.names.contains(theme) {
            throw Failure(
                "no theme \"\(theme)\". There are: \(themes.names.joined(separator: ", ")).")
        }
        let opening = try TeamOpening(path: path)
        var terminal = try openTerminal(options)
        let theme = themes.theme(options.theme ?? "dark")
        guard
            case .opened(let team, let typed) = try opening.wait(
                on: &terminal, theme: theme, access: start.access.folder)
        else { return }
        var session = try ScreenSession(
            terminal: terminal, team: team, themes: themes, options, start)
        for input in typed { session.handle(.input(input)) }
        let lastWords = try session.loop()
        // The screen is gone before the words come, or it would take them away with it.
        _ = consume session
        if let lastWords { Output.error(lastWords) }
    }

    private static func openTerminal(_ options: ScreenChoices) throws -> Terminal {
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
        _ options: ScreenChoices, _ start: SittingStart
    ) throws {
        // What can fail comes first, while there is nothing to give back.
        let worker = try RenderingWorker()
        let masking = try Worker<Notice>()
        let (size, charset) = (terminal.size, terminal.charset)
        let sitting = try Sitting(
            team, access: start.access, at: SystemClock.read(), worker
        ) { begin in
            begin.size = size
            begin.charset = charset
            begin.theme = options.theme ?? "dark"
            begin.themes = themes.choices
            begin.isCurtained = options.curtain
        }
        self.worker = worker
        self.masking = masking
        self.sitting = sitting
        self.themes = themes
        themeWatch = ThemeWatch(folders: ThemeShelf.folders)
        slowWatch = FolderLook.isNeeded(for: team.folder) ? SlowWatch(folder: team.folder) : nil
        terminal.setLastWords(
            "huddle stopped. Everything called saved is in \(team.folder.path)/journal.")
        self.terminal = terminal
        if charset == .ascii {
            let words =
                "This terminal shows letters of ASCII only: every other one is a ?, and whole in the files."
            perform(self.sitting.take(.notice(Notice("\(words) LC_ALL=C.UTF-8 shows them."))))
        }
        perform(self.sitting.begin(start, team.notices))
    }

    /// Gives what to say when the screen is gone; nil after an ordinary end.
    private mutating func loop() throws -> String? {
        let sources = [
            sitting.watchDescriptor, themeWatch?.descriptor, worker.descriptor,
            slowWatch?.descriptor, masking.descriptor,
        ]
        for descriptor in sources.compactMap(\.self) { terminal.watch(descriptor) }
        slowWatch?.start(sitting.folder)
        defer {
            slowWatch?.stop()
            // A record that is half written would be of no use.
            _ = masking.finish()
        }
        while !isEnding {
            if !terminal.hasPendingEvent {
                let frame = frames.frame(of: sitting.model, revision: sitting.revision)
                terminal.paint(frame, theme: themes.theme(sitting.model.theme))
                perform(sitting.renderFiles())
            }
            share()
            switch terminal.next(timeoutMilliseconds: sitting.millisecondsUntilDue) {
            case .input(let input): handle(.input(input))
            case .timeout: handle(.tick)
            case .readable(let descriptor): look(where: descriptor)
            case .ended:
                handle(.ending)
                perform(sitting.finishFiles())
                return sitting.wordsWhenEnded
            }
        }
        perform(sitting.finishFiles())
        return sitting.lastWords
    }

    private mutating func look(where descriptor: Int32) {
        if descriptor == themeWatch?.descriptor { return lookForThemes() }
        if descriptor == worker.descriptor { return perform(sitting.takeRendered()) }
        if descriptor == masking.descriptor {
            if let notice = masking.takeOutcome() { handle(.notice(notice)) }
            return
        }
        if let slowWatch, descriptor == slowWatch.descriptor {
            let paths = slowWatch.changes()
            return paths.isEmpty ? () : perform(sitting.takeArrivals(in: paths))
        }
        perform(sitting.takeArrivals())
    }

    /// Hands over what is kept on this machine when the folder is back.
    private mutating func share() {
        let before = sitting.watchDescriptor
        guard let effects = sitting.handOverIfDue() else { return }
        if let before { terminal.unwatch(before) }
        if let descriptor = sitting.watchDescriptor { terminal.watch(descriptor) }
        perform(effects)
    }

    private mutating func handle(_ message: Message) {
        perform(sitting.take(message))
    }

    /// Does what is for the terminal; the rest was done in the folder.
    private mutating func perform(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .edit(let text): edit(text)
            case .lookForThemes: lookForThemes()
            case .hearMouse: terminal.hearMouse()
            case .ignoreMouse: terminal.ignoreMouse()
            case .dump(let text): handle(.notice(ScreenDump.write(text)))
            case .dumpRecord(let text): maskRecord(beside: text)
            case .redraw: terminal.redraw()
            case .suspend: terminal.suspend()
            case .quit: isEnding = true
            case .record, .keepDrafts, .handOut: break
            }
        }
    }

    /// Writes the screen at once; the record takes its time and a thread of its own.
    private mutating func maskRecord(beside screen: String) {
        guard !masking.isBusy else {
            let words = "A record is being masked already. A notice says when it is written."
            return handle(.notice(Notice(words, .refused)))
        }
        masking.start(ScreenDump.write(screen, andRecordOf: sitting.folder))
    }

    /// Themes as their files are now; what is wrong with one is said, and it stays as it was.
    private mutating func lookForThemes() {
        themeWatch?.acknowledge()
        let problems = themes.reload()
        handle(.themes(themes.choices))
        if let problem = problems.first { handle(.notice(Notice(problem, .refused))) }
    }

    /// The text goes to the person's editor and comes back, whatever the editor does.
    private mutating func edit(_ text: String) {
        let file = sitting.editorFile()
        let result = terminal.runOutside { EditorRoundTrip.run(text, in: file) }
        handle(.edited(result.text, failure: result.failure))
        // Only now are the words kept elsewhere.
        if !result.isFileKept { EditorRoundTrip.remove(file) }
    }
}

extension TerminalError {
    /// What happened and what to do next.
    var words: String {
        switch self {
        case .notATerminal:
            "the screen needs a terminal. For pipes use: huddle --plain, list, minutes, actions."
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
