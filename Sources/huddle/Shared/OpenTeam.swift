import Glibc
import HuddleCore
import HuddleFiles
import HuddleSettings
import HuddleText

/// A team folder that has been read: its settings and its record, and what people should know of it.
struct OpenTeam {
    let folder: TeamFolder
    let settings: TeamSettings
    let settingsProblems: [Problem]
    var record: TeamRecord
    let reading: RecordReading
    /// What people should know of lines that earlier runs kept on this machine.
    let unshared: String?

    /// How far each journal had got.
    var heads: [JournalHead] { reading.heads }

    /// Opens a folder for reading only; what is wrong with its settings is said on standard error.
    static func read(at path: String) throws -> OpenTeam {
        let team = try OpenTeam(at: path, access: .reading)
        team.reportSettingsProblems()
        team.keepUntilTheEnd()
        return team
    }

    /// Keeps the record in memory until the program ends. A command ends right after its output, and
    /// giving half a million pieces of memory back one by one would be a tenth of its work.
    private func keepUntilTheEnd() {
        _ = Unmanaged.passRetained(KeptTeam(self))
    }

    /// Says on standard error what is wrong with the settings; everything else in them is in force.
    func reportSettingsProblems() {
        for problem in settingsProblems { Output.error("huddle: \(problem)") }
    }

    /// Opens a folder for reading only, as far as `extent` goes; `note` gathers from every event. What
    /// is wrong with the settings is left to the caller to say.
    static func read<Notes>(
        at path: String, extent: ReadingExtent = .whole, gathering notes: Notes,
        _ note: @escaping (inout Notes, Event) -> Void
    ) throws -> (team: OpenTeam, notes: Notes) {
        var gathered = notes
        let team = try OpenTeam(at: path, access: .reading) { (folder) throws(FileError) in
            let (record, notes, reading) = try folder.readRecord(
                cores: OpenTeam.cores, extent: extent, gathering: notes, note)
            gathered = notes
            return (record, reading)
        }
        team.keepUntilTheEnd()
        return (team, gathered)
    }

    /// Opens a folder; `progress` hears how many journals of how many have been read.
    init(
        at path: String, access: TeamFolder.Access, progress: (Int, Int) -> Void = { _, _ in }
    ) throws {
        try self.init(at: path, access: access) { (folder) throws(FileError) in
            try folder.readRecord(cores: OpenTeam.cores, progress: progress)
        }
    }

    private init(
        at path: String, access: TeamFolder.Access,
        _ read: (TeamFolder) throws(FileError) -> (TeamRecord, RecordReading)
    ) throws {
        folder = try TeamFolder(path, access: access)
        guard try folder.isTeamFolder else {
            throw Failure(
                "\(path) is not a team folder: no team.toml and no journal. "
                    + "Make one with: huddle init DIR, or name one with --team DIR.")
        }
        unshared = access == .writing ? LocalJournal.handOverLeft(to: folder) : nil
        let (settings, problems) = try OpenTeam.settings(of: folder)
        self.settings = settings
        settingsProblems = problems
        (record, reading) = try read(folder)
    }

    /// What the person at the screen should know about the folder, one line each.
    var notices: [String] {
        let settings = settingsProblems.map(\.description)
        // A folder that cannot be asked about is said to be so elsewhere.
        let access = ((try? folder.permissionProblems()) ?? []).map(\.description)
        let record = reading.problems.map(\.description)
        // The last one stays on the screen.
        return (settings + access + record).prefix(5) + [unshared].compactMap { $0 }
    }

    /// The settings of a folder, and what is wrong with them.
    static func settings(
        of folder: TeamFolder
    ) throws -> (TeamSettings, [Problem]) {
        var (settings, problems) = (TeamSettings(), [Problem]())
        if let bytes = try folder.settings() {
            (settings, problems) = TeamSettingsReader.read(bytes: bytes, file: "team.toml")
        }
        for guide in GuideFile.allCases {
            guard let bytes = try folder.guide(guide.fileName) else { continue }
            problems += guide.read(bytes: bytes, into: &settings)
        }
        return (settings, problems)
    }

    /// How many threads may read.
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// A team that is never given back; a class because only objects are counted.
private final class KeptTeam {
    let team: OpenTeam

    init(_ team: OpenTeam) {
        self.team = team
    }
}
