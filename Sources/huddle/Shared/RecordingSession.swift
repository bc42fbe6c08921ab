import HuddleCore
import HuddleFiles
import HuddleText
import HuddleUI

/// A team folder that is being written to: this program's own journal, and the files made from it.
struct RecordingSession {
    private(set) var team: OpenTeam
    /// Stamps what the command line records; the screen stamps its own with the same start.
    private(set) var pen: Pen
    private var journal: JournalWriter
    private var rendering: Rendering
    var draftFile: DraftFile
    /// The journals whose unsent typing was taken up, to be removed once it is kept here.
    var takenUp: [JournalID] = []
    private var tails: JournalTails
    private var watch: FolderWatch?
    let readOnly: String?

    /// Opens the folder; for a review nothing can be written.
    init(at path: String, isReview: Bool = false) throws {
        team = try OpenTeam(at: path, access: isReview ? .reading : .writing)
        if isReview {
            readOnly = "This is a review: nothing can be changed. Leave with q and run: huddle"
        } else if team.reading.isNewer {
            readOnly = "A newer Huddle wrote this record, so it is only read here. Update Huddle."
        } else {
            readOnly = nil
        }
        let id = try team.folder.newJournalID()
        let person = Environment.person
        pen = Pen(journal: id, by: person)
        journal = JournalWriter(
            folder: team.folder, journal: id,
            author: JournalAuthor(
                writer: Environment.machine, person: person, program: Program.version,
                zone: SystemClock.zone))
        rendering = Rendering(team.folder)
        draftFile = DraftFile(folder: team.folder, journal: id)
        tails = JournalTails(folder: team.folder, after: team.reading, except: id)
        // Without a watch, other people's lines are seen at the next start.
        watch = isReview ? nil : try? FolderWatch(folder: team.folder)
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
        guard !events.isEmpty else { return nil }
        team.record.apply(events)
        rendering.note(events, in: team.record)
        return (events, tails.heads)
    }

    // MARK: For the command line

    /// Decides a command, saves what it changes, and takes it into the record.
    mutating func perform(_ command: Command) throws {
        if let readOnly { throw Failure(readOnly) }
        let clock = SystemClock.read()
        let context = CommandContext(
            settings: team.settings, today: clock.today, writer: pen.by, nextID: pen.nextID)
        let changes = try team.record.decide(command, context)
        guard !changes.isEmpty else { return }
        _ = try append(pen.write(changes, at: clock.now, after: team.record.clock))
    }

    // MARK: For the screen as well

    /// Appends and syncs; when it returns, the events are on the disk.
    mutating func append(_ events: [Event]) throws(FileError) -> JournalHead {
        let head = try journal.append(events)
        team.record.apply(events)
        rendering.note(events, in: team.record)
        return head
    }

    /// After a failure: a pen for a new journal that goes on where this one was saved.
    mutating func freshPen() -> Pen {
        // Without a new id the same journal is tried again, and refuses again.
        if let id = try? team.folder.newJournalID() {
            journal = journal.successor(journal: id)
            pen = Pen(journal: id, by: pen.by)
        }
        return pen
    }

    /// Brings the minutes, the list of actions and the sheets up to date.
    mutating func render() throws(FileError) {
        guard readOnly == nil else { return }
        try rendering.render(team.record, team.settings)
    }
}
