public import HuddleCore
public import TerminalUI

/// Everything the screen depends on: what is recorded, what is shown, and what is being typed.
public struct Model: Equatable, Sendable {
    // The record
    public internal(set) var record: TeamRecord
    public let settings: TeamSettings
    /// Why nothing can be written, if nothing can.
    public let readOnly: String?
    var pen: Pen
    /// How far each journal has got.
    var heads: [JournalID: JournalHead] = [:]
    var saving = Saving.saved
    /// How many lines are saved on this machine and not yet in the team's folder.
    public internal(set) var unshared = 0
    /// Keys and pastes that came while the disk was busy, in their order.
    var waitingInput: [TerminalInput] = []

    /// What the screen shown needs of the record, worked out once.
    var kept = KeptLists()

    /// The day up to which the record is shown; nil for all of it.
    var asOf: Day?

    /// The meeting in which one sits; others open and close meetings, but only the person at this
    /// screen goes to another.
    var sitting: MeetingID?

    // The screen
    public internal(set) var size: Size
    public internal(set) var charset: Charset
    public internal(set) var clock: ClockReading
    var stack: ScreenStack
    var overlay: Overlay?
    var entry: EntryState?
    /// Narrows the list on the screen; gone when the screen is left.
    var filter: FilterState?
    public internal(set) var isCurtained = false
    public internal(set) var privacy: PrivacyLevel
    public internal(set) var notice: Notice?
    /// The latest notices, oldest first.
    public internal(set) var notices: [Notice] = []
    /// How many notices there have been.
    public internal(set) var noticeCount = 0
    public internal(set) var theme: String
    var themes: [ThemeChoice]
    /// True when the timer is not shown: then nothing on the screen moves by itself.
    var isTimerHidden = false
    /// True while the mouse is listened to.
    var isMouseOn = false
    /// When a key last came, on the clock that never jumps.
    var lastKeyAt: Int64 = 0
    /// Until when keys that record do nothing, because the meeting has just moved to another person.
    var movedOnUntil: Int64 = 0
    /// Until when no key counts, because the line it was meant for has just been closed.
    var blindUntil: Int64 = 0
    /// The person whom the first `n` was about to leave without an outcome.
    var confirmedLeaving: PatientID?
    /// The opening of a meeting that the first `u` was about to take back.
    var confirmedUndo: RecordID?
    /// Set by the first `q` at home.
    var isLeaving = false
    /// Set by the first `F8` at the lowest level of names; the next raises it.
    var isRaisingNames = false
    /// When it was asked whether full names are wanted, on the clock that never jumps.
    var lastRaisedAt: Int64 = 0

    // What is being typed, besides the line that is open
    var drafts: [Draft] = []
    /// When typing was last kept outside; nil when nothing has changed since.
    var draftsChangedAt: Int64?
    /// Why unsent typing is not kept outside; nil while it is.
    public internal(set) var draftsNotKept: String?
    /// What was last looked back on from a discussion, at the place where it was left.
    var past: ReadingState?
    /// In which folder lists were written in this run, by their codes.
    var listFolders: [String: String] = [:]
    /// Lines typed in this run, latest last, for Up.
    var earlierLines: [EarlierLine] = []

    public init(_ start: Start) {
        record = start.record
        settings = start.settings
        readOnly = start.readOnly
        pen = start.pen
        heads = Dictionary(start.heads.map { ($0.journal, $0) }) { _, last in last }
        size = start.size
        charset = start.charset
        clock = start.clock
        privacy = start.settings.privacy
        theme = start.theme
        themes = start.themes
        stack = ScreenStack(.home(HomeState()))
        isCurtained = start.isCurtained
        lastKeyAt = start.clock.milliseconds
        sitting = record.openMeeting
    }

    /// What a model begins with.
    public struct Start: Sendable {
        public var record = TeamRecord()
        public var settings: TeamSettings
        public var pen: Pen
        public var clock: ClockReading
        public var heads: [JournalHead] = []
        public var size = Size(width: 80, height: 24)
        public var charset = Charset.unicode
        public var readOnly: String?
        public var theme = "dark"
        /// The themes there are, in their order.
        public var themes = ["dark", "light", "mono"].map { ThemeChoice($0) }
        public var isCurtained = false

        public init(settings: TeamSettings, pen: Pen, clock: ClockReading) {
            self.settings = settings
            self.pen = pen
            self.clock = clock
        }
    }

    /// The day from which the record shown is looked at: today, or that on which it stood so.
    var dayShown: Day { asOf ?? clock.today }

    /// The name of whoever types.
    var writer: String { pen.by }

    /// True while a line has been handed to the disk and no answer has come.
    var isWaiting: Bool {
        if case .waiting = saving { true } else { false }
    }

    /// True when nothing can be laid out in the window.
    var isTooSmall: Bool {
        size.width < Layout.smallest.width || size.height < Layout.smallest.height
    }

    /// What decisions of the record depend on.
    var context: CommandContext {
        var context = CommandContext(
            settings: settings, today: clock.today, writer: writer, nextID: pen.nextID)
        context.readOnly = readOnly
        context.sitting = sitting
        return context
    }
}

/// Whether what was entered is on the disk.
enum Saving: Equatable, Sendable {
    case saved
    /// Handed over, not answered yet; what to do when it is.
    case waiting(Undertaking)
    /// Not on the disk; Enter tries it again.
    case failed(Undertaking, reason: String)

    var hasFailed: Bool {
        if case .failed = self { true } else { false }
    }
}

/// Something asked of the record, and what follows when it is on the disk.
struct Undertaking: Equatable, Sendable {
    let command: Command
    let after: AfterSaving

    /// True when the other asks for the same again, or sends the same line in other words.
    func isReplaced(by other: Undertaking) -> Bool {
        if command == other.command { return true }
        guard let sent = after.sent, let again = other.after.sent else { return false }
        return sent.purpose == again.purpose
    }
}

/// What happens on the screen when an entry has reached the disk.
struct AfterSaving: Equatable, Sendable {
    /// What to say.
    var notice: String?
    var entry = EntryFate.stays
    /// The line that was sent, if one was.
    var sent: Draft?
    var screen: ScreenMove?
    /// The person on whom the selection stays.
    var follow: PatientID?
    /// True when the next person without an outcome is to be selected.
    var selectsNextOpen = false

    enum EntryFate: Equatable, Sendable {
        /// The line was not involved.
        case stays
        /// Ready for the next of its kind.
        case clears
        case closes
    }

    enum ScreenMove: Equatable, Sendable {
        case show(Screen)
        case back
        case home
    }
}
