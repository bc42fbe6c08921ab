import TerminalTesting
import Testing

extension TeamFixture {
    /// A team with two care homes, four people and everybody who is needed, and no meeting yet.
    static func ofHomes() throws -> TeamFixture {
        let team = TeamFixture()
        try team.initialise()
        TextFile.write(register, to: "\(team.scratch.path)/register.csv")
        TextFile.write(directory, to: "\(team.scratch.path)/team.csv")
        for (kind, file) in [("patients", "register"), ("professionals", "team")] {
            let outcome = try team.huddle("import \(kind) \(file).csv --yes")
            try #require(outcome.status == .exited(0), "\(outcome.errors)")
        }
        return team
    }

    /// Presses keys on the team, and gives every screen that was shown after a line of them.
    @discardableResult
    func replay(_ keys: String, size: String = "100x30") throws -> String {
        TextFile.write(keys + "\n", to: "\(scratch.path)/walk.keys")
        let outcome = try huddle("replay walk.keys --show --size \(size)")
        try #require(outcome.status == .exited(0), "\(outcome.errors)")
        return outcome.output
    }

    /// Every file of minutes, as anybody would read them.
    func minutes() throws -> String {
        try shell("cat riverside/minutes/*/*.md").output
    }

    /// The keys that choose a kind of meeting from the first screen, by its place in the list.
    static func begin(_ place: Int) -> String {
        "m" + String(repeating: "<down>", count: place) + "<enter>A<enter>"
    }

    private static let register = """
        Name,NHS number,Place now,Stage,Nominated contact
        Margaret Ellis,9990000018,Rosewood House,C,Grace Okafor
        Arthur Bell,9990000387,Meadow Court,B,Grace Okafor
        Joan Pike,9990000751,Rosewood House,B,
        Tom Keane,9990001499,Own home,A,

        """

    private static let directory = """
        Name,Role,Organisation,Phone,Champion for
        Grace Okafor,District nurse,Riverside Community,07700 900101,End of life
        Amir Shah,GP,Bridge Surgery,07700 900102,
        Nomsa Mbeki,Care home,Rosewood House,07700 900103,
        Pawel Kowal,Senior care worker,Meadow Court,07700 900104,
        Jim Tully,Voluntary and befriending,Riverside Befrienders,07700 900105,

        """
}
