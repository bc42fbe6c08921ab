import HuddleCore
import HuddleFiles

/// The journal of this run as it is kept on this machine, since the team's folder went away.
struct LocalJournal {
    let spool: JournalSpool
    /// Tells other programs that the journal is still being written.
    private let lock: DraftLock?
    /// The last line that the team's folder has.
    private(set) var shared: UInt32 = 0
    /// False once the folder has everything and until it goes away again.
    private(set) var isAway = true
    private var lastTry: Int64

    /// How long to wait between two looks at a folder that is away.
    static let pace: Int64 = 3000

    /// Goes on at a place of this machine; nil when it cannot.
    init?(journal: JournalID, place: String, at milliseconds: Int64) {
        guard let spool = LocalJournal.spool(at: place) else { return nil }
        self.spool = spool
        lock = DraftLock(folder: spool.folder, journal: journal)
        lastTry = milliseconds
    }

    /// True when it is time to look again whether the folder is back.
    func isDue(at milliseconds: Int64) -> Bool { milliseconds - lastTry >= Self.pace }

    /// Copies everything up to the line `saved` to the folder; false when it is away.
    mutating func handOver(_ saved: UInt32, to team: TeamFolder, at milliseconds: Int64) -> Bool {
        lastTry = milliseconds
        guard (try? spool.handOver(to: team)) != nil else {
            isAway = true
            return false
        }
        shared = saved
        isAway = false
        return true
    }

    /// Hands over what earlier runs kept; what cannot be handed over now stays where it is.
    static func handOverLeft(to team: TeamFolder) {
        guard let place = place(for: team), InputFile.exists(place) else { return }
        // The folder is read all the same; the lines are handed over at the next start.
        _ = try? spool(at: place)?.handOver(to: team)
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
