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
    /// Where the journal goes on while the folder is away; nil while it never was.
    private var local: LocalJournal?
    private let localPlace: String?
    private var rendering: Rendering
    var draftFile: DraftFile
    /// Held while there is unsent typing, so that nobody else is offered it.
    var draftLock: DraftLock?
    /// The journals whose unsent typing was taken up, to be removed once it is kept here.
    var takenUp: [JournalID] = []
    /// The texts that were left in editors, the same.
    var takenTexts: [LeftText] = []
    /// Held until both are, so that nobody else is offered them.
    var claims: [DraftLock] = []
    private var news: FolderNews

    /// Begins to write into a team's folder; nothing is written before the first event.
    init(_ team: OpenTeam, access: Access = .writing) throws {
        folder = team.folder
        localPlace = LocalJournal.place(for: team.folder)
        readOnly =
            access.refusal ?? (team.reading.isNewer ? Access.newer : nil)
            ?? (team.folder.isOnReadOnlyMedium ? Access.readOnlyMedium : nil)
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
        news = FolderNews(folder: team.folder, after: team.reading, except: id)
        if access != .review { news.startWatching() }
    }

    /// Whether the person wants to write.
    enum Access {
        case writing, review, presenting

        static let newer =
            "A newer Huddle wrote this record, so it is only read here. Update Huddle."

        static let readOnlyMedium =
            "The folder is on a disk that takes no writing: everything can be read. To write, make the "
            + "disk writable and open the folder again."

        static let closed =
            "You may read this folder and not write into it. Ask whoever owns it, then open it again."

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
        if journal.path == nil, local == nil { try folder.requirePresence() }
        let head = try journal.append(events)
        if local?.isAway == false { _ = handOver() }
        return head
    }

    /// Goes on in a journal on this machine because the folder is away; nil when it cannot.
    mutating func goOnLocally() -> Pen? {
        guard local == nil, readOnly == nil, let localPlace,
            let id = try? JournalID(random: folder.randomBits()),
            let here = LocalJournal(
                journal: id, place: localPlace, at: SystemClock.read().milliseconds)
        else { return nil }
        local = here
        journal = journal.successor(journal: id, in: here.spool.folder)
        pen = Pen(journal: id, by: pen.by)
        return pen
    }

    /// How many lines are on this machine and not in the team's folder.
    var unshared: Int { local.map { Int(journal.saved - min($0.shared, journal.saved)) } ?? 0 }

    /// Why the folder does not take the lines that are on this machine; nil while it is only away.
    var refusal: FileError? { local?.refusal }

    /// Why lines of an earlier run are still on this machine alone, if they are.
    var refusalOfOthers: FileError? { local?.refusalOfOthers }

    /// How long the program may sleep before it has to look whether the folder is back.
    var millisecondsUntilLook: Int? { unshared > 0 ? Int(LocalJournal.pace) : nil }

    /// Hands over what is kept on this machine when it is time to try; true when the folder has it.
    mutating func handOverIfDue() -> Bool {
        guard unshared > 0, local?.isDue(at: SystemClock.read().milliseconds) == true else {
            return false
        }
        return handOver()
    }

    /// Hands over what is kept on this machine; true when the folder has everything.
    @discardableResult
    mutating func handOver() -> Bool {
        let now = SystemClock.read().milliseconds
        guard var here = local else { return false }
        let wasAway = here.isAway
        let isShared = here.handOver(journal.saved, to: folder, at: now)
        local = here
        guard isShared else { return false }
        // The drive that was watched may not be the one that came back.
        if wasAway { news.startWatching() }
        return true
    }

    /// After a failure: a pen for a new journal that goes on where this one was saved.
    mutating func freshPen() -> Pen {
        // Where nobody can look which ids are taken, one by chance is as good as new. Without one the
        // same journal is tried again, and refuses again.
        let byChance = try? JournalID(random: folder.randomBits())
        if let id = (try? folder.newJournalID()) ?? byChance {
            journal = journal.successor(journal: id)
            pen = Pen(journal: id, by: pen.by)
        }
        return pen
    }

    /// Becomes readable when somebody else writes into the folder.
    var watchDescriptor: Int32? { news.descriptor }

    /// What others have written.
    struct Arrivals {
        let events: [Event]
        let heads: [JournalHead]
        /// True when lines that came earlier did not count after all.
        let isDoubled: Bool
    }

    /// What others have written since the last time; nil when there is nothing new.
    mutating func arrivals() throws(FileError) -> Arrivals? {
        arrivals(of: try news.read())
    }

    /// What others have written into the journals at `paths`, or into any.
    mutating func arrivals(in paths: Set<String>?) throws(FileError) -> Arrivals? {
        arrivals(of: try news.read(in: paths))
    }

    private func arrivals(of found: JournalTails.News?) -> Arrivals? {
        guard let found else { return nil }
        let events = found.events.filter { $0.id.journal != pen.journal }
        let isDoubled = !found.doubled.isEmpty
        return events.isEmpty && !isDoubled
            ? nil : Arrivals(events: events, heads: news.heads, isDoubled: isDoubled)
    }

    /// Notes that these events put files behind; `record` holds them already.
    mutating func note(_ events: [Event], in record: TeamRecord) {
        rendering.note(events, in: record)
    }

    /// What is behind, for a worker to write; nil when nothing is or nothing can be written now.
    mutating func takeBehind() -> Rendering? {
        guard readOnly == nil, unshared == 0, rendering.isBehind else { return nil }
        return rendering.takeBehind()
    }

    /// Takes back what a worker could not write.
    mutating func putBack(_ rendering: Rendering) { self.rendering.putBack(rendering) }

    /// Brings the minutes, the list of actions and the sheets up to date; gives what people should know.
    mutating func render(
        _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) -> [String] {
        guard readOnly == nil, unshared == 0 else { return [] }
        return try rendering.render(record, settings)
    }
}
