import HuddleCore
import HuddleFiles
import HuddleText
import HuddleUI

/// This program's part in a team folder: its own journal, its drafts, the files made from the record,
/// and what others write meanwhile. The record itself belongs to whoever shows it.
struct RecordingSession {
    let folder: TeamFolder
    /// Why nothing can be written, if nothing can.
    let readOnly: String?
    /// The pen of the journal that is being written.
    private(set) var pen: Pen
    private var journal: JournalWriter
    private var rendering: Rendering
    var draftFile: DraftFile
    /// Held while there is unsent typing, so that nobody else is offered it.
    var draftLock: DraftLock?
    /// The journals whose unsent typing was taken up, to be removed once it is kept here.
    var takenUp: [JournalID] = []
    private var tails: JournalTails
    private let watch: FolderWatch?

    /// Begins to write into a team's folder; nothing is written before the first event.
    init(_ team: OpenTeam, access: Access = .writing) throws {
        folder = team.folder
        readOnly = access.refusal ?? (team.reading.isNewer ? Access.newer : nil)
        let id = try team.folder.newJournalID()
        let person = Environment.person
        pen = Pen(journal: id, by: person)
        journal = JournalWriter(
            folder: team.folder, journal: id,
            author: JournalAuthor(
                writer: Environment.machine, person: person, program: Program.version,
                zone: SystemClock.zone))
        rendering = Rendering(team.folder)
        if access == .writing { rendering.catchUp(with: team.record) }
        draftFile = DraftFile(folder: team.folder, journal: id)
        tails = JournalTails(folder: team.folder, after: team.reading, except: id)
        // Without a watch, other people's lines are seen at the next start.
        watch = access == .review ? nil : try? FolderWatch(folder: team.folder)
    }

    /// Whether the person wants to write.
    enum Access {
        case writing, review, presenting

        static let newer =
            "A newer Huddle wrote this record, so it is only read here. Update Huddle."

        /// Why nothing can be changed.
        var refusal: String? {
            switch self {
            case .writing: nil
            case .presenting: "This is the room's second screen: the chair's screen changes things."
            case .review: "This is a review: nothing can be changed. Leave with q and run: huddle"
            }
        }

        /// How the folder is opened.
        var folder: TeamFolder.Access {
            switch self {
            case .writing: .writing
            case .review, .presenting: .reading
            }
        }
    }

    /// Appends and syncs; when it returns, the events are on the disk.
    mutating func append(_ events: [Event]) throws(FileError) -> JournalHead {
        try journal.append(events)
    }

    /// After a failure: a pen for a new journal that goes on where this one was saved.
    mutating func freshPen() -> Pen {
        // Without a new id the same journal is tried again, and refuses again.
        if let id = try? folder.newJournalID() {
            journal = journal.successor(journal: id)
            pen = Pen(journal: id, by: pen.by)
        }
        return pen
    }

    /// Becomes readable when somebody else writes into the folder.
    var watchDescriptor: Int32? { watch?.descriptor }

    /// What others have written since the last time; nil when there is nothing new.
    mutating func arrivals() throws(FileError) -> (events: [Event], heads: [JournalHead])? {
        guard let watch else { return nil }
        var paths: Set<String>?
        if case .paths(let changed) = watch.changes() { paths = changed }
        let news = try tails.readNew(paths)
        let events = news.events.filter { $0.id.journal != pen.journal }
        return events.isEmpty ? nil : (events, tails.heads)
    }

    /// Notes that these events put files behind; `record` holds them already.
    mutating func note(_ events: [Event], in record: TeamRecord) {
        rendering.note(events, in: record)
    }

    /// Brings the minutes, the list of actions and the sheets up to date; gives what people should know.
    mutating func render(
        _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) -> [String] {
        guard readOnly == nil else { return [] }
        return try rendering.render(record, settings)
    }
}
