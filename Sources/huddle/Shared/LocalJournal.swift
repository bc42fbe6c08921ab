import HuddleCore
import HuddleFiles

/// The journal of this run as it is kept on this machine, since the team's folder went away.
struct LocalJournal {
    let spool: JournalSpool
    private let journal: JournalID
    /// Tells other programs that the journal is still being written.
    private let lock: DraftLock?
    /// The last line that the team's folder has.
    private(set) var shared: UInt32 = 0
    /// False once the folder has everything and until it goes away again.
    private(set) var isAway = true
    /// Why the folder did not take everything; nil while it is only away.
    private(set) var refusal: FileError?
    /// Why a journal of an earlier run could not be handed over with this one, if one could not.
    private(set) var refusalOfOthers: FileError?
    private var lastTry: Int64

    /// How long to wait between two looks at a folder that is away.
    static let pace: Int64 = 3000

    /// Goes on at a place of this machine; nil when it cannot.
    init?(journal: JournalID, place: String, at milliseconds: Int64) {
        guard let spool = LocalJournal.spool(at: place) else { return nil }
        self.spool = spool
        self.journal = journal
        lock = DraftLock(folder: spool.folder, journal: journal)
        lastTry = milliseconds
    }

    /// True when it is time to look again whether the folder is back.
    func isDue(at milliseconds: Int64) -> Bool { milliseconds - lastTry >= Self.pace }

    /// Copies everything up to the line `saved` to the folder; false when it does not take it.
    mutating func handOver(_ saved: UInt32, to team: TeamFolder, at milliseconds: Int64) -> Bool {
        lastTry = milliseconds
        do throws(FileError) {
            let left = try spool.handOver(to: team).left
            if let own = left.first(where: { $0.journal == journal }) { throw own.error }
            refusalOfOthers = left.first?.error
        } catch {
            isAway = true
            refusal = error.isFolderAway ? nil : error
            return false
        }
        shared = saved
        isAway = false
        refusal = nil
        return true
    }

    /// Hands over what earlier runs kept. What cannot be handed over now stays where it is, for the
    /// next start; what people should know of it comes back.
    static func handOverLeft(to team: TeamFolder) -> String? {
        guard let place = place(for: team), InputFile.exists(place) else { return nil }
        do throws(FileError) {
            guard let spool = spool(at: place) else { return nil }
            let left = try spool.handOver(to: team).left
            let lines = try spool.unshared(in: team).reduce(0) { $0 + $1.lines }
            guard lines > 0 else { return nil }
            let reason = left.first?.error.reason ?? "Run huddle check."
            return "Lines of an earlier meeting are on this machine and not in the team's folder: "
                + "\(lines). \(reason)"
        } catch {
            return "Lines of an earlier meeting may be on this machine alone, in \(place). "
                + error.reason
        }
    }

    /// The journals of earlier runs, and of one at work, that are on this machine alone.
    static func faults(of team: TeamFolder) -> [Fault] {
        guard let place = place(for: team) else { return [] }
        do throws(FileError) {
            return try JournalSpool(existing: place)?.unshared(in: team).map { journal in
                let lines = journal.lines == 1 ? "1 line is" : "\(journal.lines) lines are"
                return Fault(
                    journal.path, "\(lines) on this machine and not in the team's folder",
                    "Start huddle with the folder there: that hands them over, or says why not.")
            } ?? []
        } catch {
            return [Fault(place, "what is only on this machine is not known", error.reason)]
        }
    }

    /// Takes the words of these lines out of what is kept on this machine, and gives where they were.
    static func blank(
        _ ids: [RecordID], of team: TeamFolder
    ) throws(FileError) -> [PlacedLine] {
        guard let place = place(for: team), InputFile.exists(place),
            let folder = spool(at: place)?.folder
        else { return [] }
        let lines = try folder.lines(of: ids, in: folder.readAll(cores: 1))
            .filter { !$0.words.areBlank }
        for line in lines { try folder.blank(line) }
        return lines
    }

    /// `~/.local/state/huddle/spool/NAME-HASH`, to be asked for while the folder is there; nil without
    /// a home.
    static func place(for team: TeamFolder) -> String? {
        let home = Environment.value("HOME").map { "\($0)/.local/state" }
        guard let state = Environment.value("XDG_STATE_HOME") ?? home, state.hasPrefix("/") else {
            return nil
        }
        return "\(state)/huddle/spool/\(Environment.absolute(team.path).asSpoolName)"
    }

    private static func spool(at place: String) -> JournalSpool? {
        var path = ""
        for name in place.split(separator: "/").dropLast() {
            path += "/\(name)"
            guard (try? DiskFileSystem().makeMissingFolder(path)) != nil else {
                return nil
            }
        }
        return try? JournalSpool(place)
    }
}
