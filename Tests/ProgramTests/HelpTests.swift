import TerminalTesting
import Testing

/// What the command line says of itself, and to those who have just begun.
struct HelpTests {
    @Test func `the program and every subcommand show an example`() throws {
        let team = TeamFixture()
        let help = try team.huddle("--help")
        #expect(help.status == .exited(0))
        #expect(help.output.contains("Examples:"))
        let list = help.output.split(separator: "SUBCOMMANDS:").last ?? ""
        let names = list.split(separator: "\n").compactMap { line -> Substring? in
            let isName = line.hasPrefix("  ") && !line.hasPrefix("   ") && !line.contains("See '")
            return isName ? line.split(separator: " ").first : nil
        }
        #expect(names.count >= 14, "\(names)")
        for name in names + ["import patients", "import professionals"] {
            let help = try team.huddle("\(name) --help")
            #expect(help.status == .exited(0))
            #expect(help.output.contains("Example"), "\(name)")
            #expect(help.output.contains("huddle \(name)") || name == "open", "\(name)")
        }
    }

    @Test(arguments: ["--team riverside list", "--team=riverside list", "list --team riverside"])
    func `the team may stand before the command or behind it`(arguments: String) throws {
        let team = TeamFixture()
        try team.initialise()
        let outcome = try team.shell("unset HUDDLE_TEAM; \(TeamFixture.program) \(arguments)")
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        #expect(outcome.errors.contains("huddle meet"))
    }

    @Test func `a search is the same however it is typed`() throws {
        let team = TeamFixture()
        let made = try team.huddle("demo --keep riverside --no-open --meetings 3")
        try #require(made.status == .exited(0), "\(made.errors)")
        func search(_ arguments: String) throws -> Shell.Outcome {
            try team.shell("unset HUDDLE_TEAM; \(TeamFixture.program) \(arguments)")
        }
        let plain = try search("search night type:decision --team riverside")
        #expect(plain.output.contains("decision"), "\(plain.errors)")
        for arguments in [
            "search --team riverside night type:decision",
            "--team riverside search night type:decision",
            "search --format table --team=riverside night type:decision",
            "search --team riverside -- night type:decision",
        ] {
            let other = try search(arguments)
            #expect(other.output == plain.output, "\(arguments): \(other.errors)")
            #expect(other.errors == plain.errors, "\(arguments)")
        }
        #expect(try search("search night --team").status != .exited(0))
        #expect(try search("search --help").output.contains("USAGE"))
        let elsewhere = try search("search night --team nowhere")
        #expect(elsewhere.status != .exited(0))
        #expect(elsewhere.errors.contains("nowhere"))
    }

    @Test(arguments: [
        ("list", "huddle meet"), ("patients", "huddle import patients FILE.csv"),
        ("professionals", "huddle import professionals FILE.csv"), ("actions", "huddle meet"),
    ])
    func `a list with nothing on it says what to do next`(command: String, next: String) throws {
        let team = TeamFixture()
        try team.initialise()
        let outcome = try team.huddle(command)
        #expect(outcome.status == .exited(0))
        #expect(outcome.errors.contains(next))
        #expect(!outcome.output.contains(next), "words for people are on standard error")
        #expect(try team.files().split(separator: "\n").count == 1, "looking writes nothing")
    }

    @Test func `a folder that is no team's says how to make one`() throws {
        let team = TeamFixture()
        let outcome = try team.shell("\(TeamFixture.program) list --team .")
        #expect(outcome.status == .exited(1))
        #expect(outcome.errors.contains("huddle init DIR"))
    }
}
