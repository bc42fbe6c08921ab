import HuddleCore
import HuddleFiles
import HuddleSettings
import Threads

/// A team folder as one search needs it: the settings, and as much of the record as bears on it.
struct SearchedTeam {
    let query: SearchQuery
    let settings: TeamSettings
    let record: TeamRecord
    /// How many faults the record has, as far as it was read.
    let faults: Int

    /// Opens a folder for reading only; `query` is made with the team's own roles.
    init(at path: String, query make: (TeamSettings) throws -> SearchQuery) throws {
        let folder = try TeamFolder(path, access: .reading)
        // The journals are listed while the settings are read.
        let journals = Ahead { Result { () throws(FileError) in try folder.journals() } }
        let (settings, problems) = try OpenTeam.settings(of: folder)
        let query = try make(settings)
        if try folder.isTeamFolder,
            let record = folder.sift(
                for: query, in: try journals.value().get(), cores: OpenTeam.cores)
        {
            for problem in problems { Output.error("huddle: \(problem)") }
            self.init(query: query, settings: settings, record: record, faults: 0)
        } else {
            let team = try OpenTeam.read(at: path)
            self.init(
                query: query, settings: team.settings, record: team.record,
                faults: team.reading.problems.count)
        }
    }

    /// Everything that fits, looked for on all cores.
    func search(today: Day) -> SearchRun { search(for: query, today: today) }

    /// Everything that fits without `is:`, where a search with it found nothing; else nil.
    func searchInAnyState(after run: SearchRun, today: Day) -> SearchRun? {
        guard run.hits.isEmpty, let query = query.inAnyState else { return nil }
        return search(for: query, today: today)
    }

    private func search(for query: SearchQuery, today: Day) -> SearchRun {
        let (record, roles) = (record, settings.roles)
        let parts = parallelMap(Array(0..<OpenTeam.cores), threads: OpenTeam.cores) { part in
            record.search(
                query, today: today, roles: roles, part: .init(part, of: OpenTeam.cores))
        }
        return parts.dropFirst().reduce(into: parts[0]) { $0.add($1) }
    }

    private init(query: SearchQuery, settings: TeamSettings, record: TeamRecord, faults: Int) {
        self.query = query
        self.settings = settings
        self.record = record
        self.faults = faults
    }
}
