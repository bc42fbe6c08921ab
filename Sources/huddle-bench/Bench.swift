/// Where everything is that is measured, and the table as it grows.
struct Bench {
    /// The folder that keeps the teams between runs.
    let folder: String
    /// The programs that were built.
    let huddle: String
    let floor: String
    let own: String
    /// True when the hundred-year team is measured as well.
    var hasHundred = false
    var table = BenchTable()

    /// The year of meetings that `huddle demo` makes.
    var small: String { "\(folder)/small" }
    /// Ten years of weekly meetings.
    var large: String { "\(folder)/ten" }
    /// A hundred years of them.
    var huge: String { "\(folder)/hundred" }

    /// The names of all journals of the ten-year team, for a shell that stands in it.
    static let journals = "journal/*/*.jsonl"

    /// The whole program on a team.
    func huddle(_ arguments: [String], team: String) -> Launch {
        Launch([huddle] + arguments + ["--team", team])
    }

    /// A line of shell, in the folder of the ten-year team unless another is given.
    func shell(_ line: String, in team: String? = nil) -> Launch {
        var launch = Launch(["sh", "-c", line])
        launch.folder = team ?? large
        return launch
    }

    /// Makes the teams that are not there yet.
    func makeTeams() -> Bool {
        var teams = [(small, ""), (large, "--meetings 520 --patients 35")]
        if hasHundred { teams.append((huge, "--meetings 5200 --patients 35")) }
        for (path, options) in teams {
            if Tools.exists("\(path)/actions.md") { continue }
            let line = "rm -rf \(path) && \(huddle) demo --no-open --keep \(path) \(options)"
            guard Tools.shell(line) else { return false }
        }
        return true
    }

    /// Measures everything; the order keeps a row beside its kin.
    mutating func run() {
        measureStart()
        measureReading()
        if hasHundred { measureHundred() }
        measureActions()
        measureSearch()
        measureSaving()
        measureKeys()
        measureBrowsing()
    }

    /// Adds a row for a pair of runs, or says that it could not be measured.
    mutating func add(
        _ work: String, _ pair: RunPair?, beside other: String, _ budget: BenchRow.Budget
    ) {
        guard let pair else { return table.skip("\(work) beside \(other): a run failed") }
        table.add(
            BenchRow(
                work: work, ours: .milliseconds(pair.ours.median),
                other: .milliseconds(pair.theirs.median), otherName: other, budget: budget))
    }
}
