import HuddleTesting
import TerminalTesting
import Testing

/// A team's first two meetings, typed in a terminal of 80x24 and read back everywhere.
@Suite(.enabled(if: Tmux.isInstalled))
struct AcceptanceTests {
    /// What is typed about one person.
    private struct Talk {
        let name: String
        let search: String
        let contribution: String
        let decision: String
        let reason: String
        let action: String
    }

    private static let talks = [
        Talk(
            name: "Zoë O’Neill-Smith", search: "Neill",
            contribution: "slept badly; “not the hospital”, she said to 王小明",
            decision: "stays with Zoë’s sister Nguyễn Thị Hạnh", reason: "calmer there & safe",
            action: "order the chair *and* the bed for Mrs O’Neill-Smith"),
        Talk(
            name: "Thị Hạnh Nguyễn", search: "Nguy",
            contribution: "Nguyễn Thị Hạnh eats again, 3 < 5 meals",
            decision: "王小明 visits every day", reason: "she asked for it",
            action: "ring 王小明, 07700 900123, about the key"),
    ]

    @Test func `what was typed in a meeting stands letter for letter in every form of the record`()
        throws
    {
        let team = TeamFixture()
        let tmux = try team.tmux()
        try setUp(team, tmux)
        try tmux.type("huddle meet", then: "Enter")
        try holdMeeting(tmux)
        try signOff(tmux)
        let due = try team.shell("date -d '+3 days' +%F").output.split(separator: "\n").joined()
        try expectMinutes(of: team)
        let ids = try expectActions(of: team, due: due)
        try tickInNextMeeting(team, tmux, id: try #require(ids.first))
    }

    // MARK: The keys

    private func setUp(_ team: TeamFixture, _ tmux: Tmux) throws {
        TextFile.write(RegisterFixture.csv, to: "\(team.scratch.path)/register.csv")
        TextFile.write(TeamFixture.professionals, to: "\(team.scratch.path)/team.csv")
        try tmux.type("huddle init riverside --name 'Riverside MDT'".quotedForShell, then: "Enter")
        tmux.expect("what to do next") { $0.contains("import patients") }
        for (kind, file, count) in [("patients", "register", "40"), ("professionals", "team", "4")]
        {
            try tmux.type("clear; huddle import \(kind) \(file).csv", then: "Enter")
            tmux.expect("the preview") { $0.contains("\(count) new, 0 changed? [y/N]") }
            try tmux.type("y", then: "Enter")
            tmux.expect("the end") { $0.contains("Written.") }
        }
    }

    private func holdMeeting(_ tmux: Tmux) throws {
        tmux.expect("the templates") { $0.contains("Which meeting?") }
        try tmux.type(then: "Enter")
        tmux.expect("the roll call") { $0.contains("Who is here?") && $0.contains("Shah") }
        try tmux.type(then: "Space Space Space Enter")
        tmux.expect("the order") { $0.contains("Running order: 40") }
        try tmux.type(then: "F8")
        tmux.expect("the level of names") { $0.contains("Names on the screen: ") }
        try tmux.type(then: "F8 F8")
        tmux.expect("full names") { $0.contains("Names on the screen: full") }
        for talk in Self.talks {
            try turn(to: talk.name, searching: talk.search, tmux)
            try enter("c", "dn: \(talk.contribution)", tmux)
            try enter("d", "\(talk.decision) because \(talk.reason) @gp", tmux)
            try enter("a", "\(talk.action) @ot +3d", tmux)
            try tmux.type(then: "Tab")
            tmux.expect("the order") { $0.contains("Running order: ") }
        }
        try turn(to: "Margaret Ellis", searching: "Ellis", tmux)
        try tmux.type("x")
        tmux.expect("the outcome") { $0.contains("No change noted") }
    }

    private func turn(to name: String, searching words: String, _ tmux: Tmux) throws {
        try tmux.type("/\(words)")
        tmux.expect("the one row") { $0.contains(name) && $0.contains("Running order: 1 ") }
        try tmux.type(then: "Enter")
        try tmux.type(then: "Enter")
        tmux.expect("the person") { $0.contains(name) && $0.contains("Today") }
    }

    /// Writes one line and waits until the screen shows it as saved.
    private func enter(_ key: String, _ line: String, _ tmux: Tmux) throws {
        try tmux.type(key)
        tmux.expect("the empty line") { $0.contains("for example:") }
        try tmux.type(line, then: "Enter")
        tmux.expect("the line as saved") {
            $0.contains("saved · type the next one") && $0.contains("● saved")
                && $0.contains(line.split(separator: " ")[1])
        }
        try tmux.type(then: "Escape")
        tmux.expect("no line any more") { $0.contains("c said") }
    }

    private func signOff(_ tmux: Tmux) throws {
        try tmux.type("f")
        tmux.expect("those who are open") { $0.contains("37 without an outcome") }
        try tmux.run("send-keys -N 36 o")
        tmux.expect("one who is open") { $0.contains("! 1 without an outcome") }
        try tmux.type(then: "Enter")
        tmux.expect("the refusal") { $0.contains("1 on the list without an outcome.") }
        #expect(!tmux.screen().joined().contains("Sign off these minutes?"))
        try tmux.type("s")
        tmux.expect("the line for the reason") { $0.contains("put off because") }
        try tmux.type("in hospital until Monday", then: "Enter")
        tmux.expect("nobody is open") { $0.contains("Everybody on the list has an outcome") }
        try tmux.type(then: "Enter")
        tmux.expect("the question") { $0.contains("Sign off these minutes?") }
        // Keys do not count until the question has stood there for a moment.
        while tmux.screen().joined().contains("Sign off these minutes?") { try tmux.type("y") }
        tmux.expect("the first screen") { $0.contains("No meeting is open") }
        try tmux.type("qq")
        tmux.expect("the shell") { $0.contains("ready:") }
    }

    private func tickInNextMeeting(_ team: TeamFixture, _ tmux: Tmux, id: String) throws {
        try tmux.type("clear; huddle meet", then: "Enter")
        tmux.expect("the templates") { $0.contains("Which meeting?") }
        try tmux.type(then: "Enter")
        tmux.expect("the roll call") { $0.contains("Who is here?") }
        try tmux.type("A", then: "Enter")
        tmux.expect("the order") { $0.contains("Running order: 40") }
        try tmux.type(then: "F8 F8 F8")
        tmux.expect("full names") { $0.contains("Names on the screen: full") }
        try turn(to: Self.talks[0].name, searching: Self.talks[0].search, tmux)
        tmux.expect("the action of the last meeting") {
            $0.contains("Since last time") && $0.contains("> [ ] ") && $0.contains("the chair")
        }
        #expect(try actionRow(id, team) == ["1", "open"])
        try tmux.type(then: "Space")
        tmux.expect("the tick") { $0.contains("> [x] ") }
        #expect(try actionRow(id, team) == ["1", "done"])
    }

    // MARK: What is left of it

    private func expectMinutes(of team: TeamFixture) throws {
        let json = try team.huddle("minutes --format json").output
        let markdown = try team.huddle("minutes").output
        let file = try team.shell("cat riverside/minutes/*/*.md").output
        #expect(file.hasPrefix(markdown))
        for talk in Self.talks {
            let query =
                ".people[] | select(.name == \"\(talk.name)\") | .entries[] "
                + "| .text, .reason // empty"
            TextFile.write(json, to: "\(team.scratch.path)/minutes.json")
            let texts = try team.shell("jq -r '\(query)' minutes.json").output
            #expect(
                texts.split(separator: "\n").map(String.init)
                    == [talk.contribution, talk.decision, talk.reason, talk.action])
            let plain = try team.huddle("minutes --format text").output.joinedWords
            let shown = markdown.replacing("\\", with: "").replacing("&lt;", with: "<")
                .replacing("&amp;", with: "&")
            for words in [talk.name, talk.contribution, talk.decision, talk.reason, talk.action] {
                #expect(plain.contains(words))
                #expect(shown.contains(words), "\(shown)")
            }
        }
        #expect(markdown.contains("in hospital until Monday"))
        #expect(markdown.contains("No change"))
    }

    /// The ids of the actions, in the order of the talks.
    private func expectActions(of team: TeamFixture, due: String) throws -> [String] {
        let rows = try team.huddle("actions --format csv").output.split(separator: "\r\n")
        #expect(
            rows.first
                == "id,patient,text,owner,role,organisation,due,status,created,meeting,closed,carried"
        )
        return try Self.talks.map { talk in
            let action = talk.action.contains(",") ? "\"\(talk.action)\"" : talk.action
            let row = try #require(rows.first { $0.contains(action) }, "\(rows)")
            let owner = "Zoë Lindqvist,Occupational therapist,Riverside Community"
            #expect(row.contains(",\(talk.name),\(action),\(owner),\(due),open,"))
            return String(row.prefix { $0 != "," })
        }
    }

    /// How many meetings an action has survived, and its status.
    private func actionRow(_ id: String, _ team: TeamFixture) throws -> [String] {
        let query = ".[] | select(.id == \"\(id)\") | .carried, .status"
        let program = TeamFixture.program
        return try team.shell(
            "\(program) actions --status all --format json | jq -r '\(query)'"
        ).output.split(separator: "\n").map(String.init)
    }
}

extension String {
    /// The text inside single quotes of the shell, its own single quotes put together anew.
    fileprivate var quotedForShell: String { replacing("'", with: "'\\''") }

    /// The words of a wrapped text with one blank between them.
    fileprivate var joinedWords: String {
        split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
}
