import Glibc
import TerminalTesting
import Testing

/// What cannot be used is named, and nothing is changed.
struct BadInputTests {
    @Test(arguments: [
        ("", "The file is empty."),
        ("a,b\\n1,2\\n", "No column holds the name. The headings are: a, b."),
        ("Name,Born\\n", "headings in row 1 and nothing under them"),
    ])
    func `a list that is no register is refused with its name and the reason`(
        content: String, reason: String
    ) throws {
        let team = try TeamFixture.imported()
        let before = try team.files()
        let outcome = try team.shell(
            "printf '\(content)' > list.csv; \(TeamFixture.program) import patients list.csv --yes")
        #expect(outcome.status == .exited(1))
        #expect(outcome.errors.hasPrefix("huddle: list.csv: "))
        #expect(outcome.errors.contains(reason), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(try team.files() == before)
    }

    @Test func `a line of 200 MB is refused without being read to its end`() throws {
        let team = try TeamFixture.imported()
        let before = try team.files()
        // A file with a hole takes no room on the disk.
        let outcome = try team.shell(
            """
            printf 'Name,Born\\n' > list.csv; truncate -s 200M list.csv
            ulimit -v 4000000; \(TeamFixture.program) import patients list.csv --yes
            """)
        #expect(outcome.status == .exited(1))
        #expect(outcome.errors.contains("larger than 32 MB"), "\(outcome.errors)")
        #expect(try team.files() == before)
    }

    @Test func `a typing error in team toml is named with file, line and field`() throws {
        let team = try TeamFixture.imported()
        TextFile.write(
            "name = \"Riverside\"\nprivcy = \"full\"\n", to: "\(team.path)/team.toml")
        let before = try team.files()
        let said = "team.toml:2:1: privcy: unknown key; did you mean \"privacy\"?"
        let check = try team.huddle("check")
        #expect(check.status == .exited(2))
        #expect(check.output.hasPrefix(said + " Put it right there;"))
        let list = try team.huddle("patients")
        #expect(list.status == .exited(0), "the rest of the settings is in force")
        #expect(list.errors == "huddle: \(said)\n")
        let terminal = try team.terminal([])
        terminal.expect("team.toml:2:1: privcy")
        #expect(try team.files() == before)
    }

    @Test func `in a folder without write permission everything can be read and nothing is lost`()
        throws
    {
        let team = try TeamFixture.imported()
        let before = try team.files()
        _ = try team.shell("chmod 755 . && chmod -R a=rX riverside")
        defer { _ = try? team.shell("chmod -R u+w riverside") }
        // Permissions do not bind root, so root becomes somebody else first.
        let other = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
        let list = try team.shell("\(other)\(TeamFixture.program) patients")
        #expect(list.status == .exited(0), "\(list.errors)")
        TextFile.write("Name,Born\nNew Person,1/1/1940\n", to: "\(team.scratch.path)/new.csv")
        let outcome = try team.shell(
            "chmod 644 new.csv; \(other)\(TeamFixture.program) import patients new.csv --yes")
        #expect(outcome.status == .exited(74))
        #expect(outcome.errors.contains("you may not. Ask whoever owns the folder"))
        let prompt = try team.shell(
            "echo m | \(other)\(TeamFixture.program) --plain 2>&1 | grep -c 'You may read this folder'"
        )
        #expect(prompt.output != "0\n")
        #expect(try team.files() == before)
    }

    @Test func `a file in the way of the journal is named and left alone`() throws {
        let team = TeamFixture()
        try team.initialise()
        _ = try team.shell("echo mine > riverside/journal; printf 'Name\\nAnn Lee\\n' > list.csv")
        let outcome = try team.huddle("import patients list.csv --yes")
        #expect(outcome.status == .exited(74))
        #expect(outcome.errors.contains("it is not a folder"), "\(outcome.errors)")
        #expect(try team.shell("cat riverside/journal").output == "mine\n")
    }

    @Test(arguments: ["", "meet", "review"])
    func `without a terminal the screen is refused with what to use instead`(
        command: String
    ) throws {
        let team = try TeamFixture.imported()
        let before = try team.files()
        let outcome = try team.huddle(command)
        #expect(outcome.status == .exited(1))
        #expect(outcome.errors.contains("needs a terminal"))
        #expect(outcome.errors.split(separator: "\n").count == 1)
        #expect(try team.files() == before)
    }

    @Test func `a terminal that knows nothing is told so in one line`() throws {
        let team = try TeamFixture.imported()
        let before = try team.files()
        let terminal = try team.terminal(type: "unknown")
        #expect(terminal.waitForEnd() == .exited(1))
        #expect(terminal.text.contains("TERM=unknown cannot show a screen"), "\(terminal.text)")
        #expect(!terminal.text.contains("\u{1B}"))
        #expect(try team.files() == before)
    }

    @Test func `a reader that stops early is no error`() throws {
        let team = try TeamFixture.imported()
        // Whoever reads the pipe has gone before the first byte is written.
        let outcome = try team.shell(
            """
            mkfifo pipe; (exec 3< pipe) & exec 4> pipe; wait
            \(TeamFixture.program) patients >&4; echo $?
            """)
        #expect(outcome.errors.isEmpty, "\(outcome.errors)")
        #expect(["0\n", "141\n"].contains(outcome.output), "\(outcome.output)")
        let first = try team.shell("\(TeamFixture.program) patients | head -1")
        #expect(first.output.split(separator: "\n").count == 1)
        #expect(first.errors.isEmpty)
    }

    @Test(arguments: ["nonsense", "list --nonsense", "actions --format nonsense", "list extra"])
    func `what is no command, option or value is wrong usage`(arguments: String) throws {
        let team = try TeamFixture.imported()
        let outcome = try team.huddle(arguments)
        #expect(outcome.status == .exited(64), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("nonsense") || outcome.errors.contains("extra"))
    }
}
