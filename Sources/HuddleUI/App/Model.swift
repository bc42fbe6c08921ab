public import HuddleCore
public import TerminalUI

/// Everything the screen depends on: what is recorded, what is shown, and what is being typed.
public struct Model: Equatable, Sendable {
    // The record
    public internal(set) var record: TeamRecord
    public let settings: TeamSettings
    /// False until the whole record has been read.
    public internal(set) var isComplete = true
    /// Why nothing can be written, if nothing can.
    public let readOnly: String?
    var pen: Pen
    /// How far each journal has got.
    var heads: [JournalID: JournalHead] = [:]
    var saving = Saving.saved

    // The screen
    public internal(set) var size: Size
    public let charset: Charset
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
    public internal(set) var theme: String
    var isMouseOn = false
    /// When a key last came, on the clock that never jumps.
    var lastKeyAt: Int64 = 0
    /// The person whom the first `n` was about to leave without an outcome.
    var confirmedLeaving: PatientID?
    /// Set by the first `q` at home.
    var isLeaving = false

    // What is being typed
    var drafts: [Draft] = []
    /// When typing was last kept outside; nil when nothing has changed since.
    var draftsChangedAt: Int64?
    /// Lines sent in this run, latest last, for Up.
    var sentLines: [String] = []

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
        stack = ScreenStack(.home(HomeState()))
        isCurtained = start.isCurtained
        lastKeyAt = start.clock.milliseconds
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
        public var isCurtained = false

        public init(settings: TeamSettings, pen: Pen, clock: ClockReading) {
            self.settings = settings
            self.pen = pen
            self.clock = clock
        }
    }

    /// The name of whoever types.
    var writer: String { pen.by }

    /// The meeting that is going on.
    var meeting: MeetingID? { record.openMeeting }

    /// What decisions of the record depend on.
    var context: CommandContext {
        CommandContext(
            settings: settings, today: clock.today, writer: writer, nextID: pen.nextID)
    }
}

/// Whether what was entered is on the disk.
enum Saving: Equatable, Sendable {
    case saved
    /// Handed over, not answered yet; what to do when it is.
    case waiting(AfterSaving)
    case failed(reason: String)
}

/// What happens on the screen when an entry has reached the disk.
struct AfterSaving: Equatable, Sendable {
    /// What to say.
    var notice: String?
    var entry = EntryFate.stays
    var screen: ScreenMove?

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
