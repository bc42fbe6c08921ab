import Glibc
import TerminalTesting
import Testing

/// What others on the machine can see of a team, and what its files can do to whoever reads them.
struct SecurityTests {
    private static let program = TeamFixture.program

    /// Every command that makes files, in a folder of a made-up team.
    private static let making = """
        unset HUDDLE_TEAM; git init -q --bare -b main remote.git
        \(program) demo --keep team --no-open --meetings 2
        printf 'Name,Born\\nNew Person,1940-02-03\\n' > people.csv
        \(program) import patients people.csv --yes --team team
        \(program) hand-out lists/today --yes --team team
        \(program) actions --format ics --folder calendar --team team
        printf 'misheard\\n' | \(program) amend $(\(program) list --format jsonl --team team \
            | jq -r .date | head -1) --reason why --team team
        \(program) sync remote.git --team team; \(program) sync remote.git --team other
        """

    @Test(arguments: ["000", "022", "077"])
    func `files are for their owner only, whatever the umask`(mask: String) throws {
        let team = TeamFixture()
        let made = try team.shell("umask \(mask); \(Self.making)")
        #expect(!made.errors.contains("Cannot"), "\(made.errors)")
        let open = try team.shell(
            "find team other lists calendar \\( -perm /077 -o -name .git -prune -false \\) -ls")
        #expect(open.output.isEmpty, "\(open.output)")
        let counted = try team.shell(
            """
            find team other lists calendar -name .git -prune -o -type d ! -perm 700 -print
            find team other lists calendar -name .git -prune -o -type f ! -perm 600 -print
            find team lists calendar -type f | wc -l
            """)
        let count = counted.output.filter { $0 != "\n" }
        #expect((Int(count) ?? 0) > 12, "\(counted.output)")
    }

    @Test func `a folder that others can look into is named on the screen`() throws {
        let team = try TeamFixture.imported()
        _ = try team.shell("chmod 755 riverside")
        let terminal = try team.terminal([])
        terminal.expect("others on this machine can look into it")
    }

    @Test func `others see nothing of what is typed in arguments, environment, title or names`()
        throws
    {
        let team = try TeamFixture.imported()
        let seen = "\(team.scratch.path)/seen"
        let editor = "\(team.scratch.path)/editor"
        TextFile.write(
            """
            #!/bin/sh
            { echo "$@"; env; tr '\\0' '\\n' < /proc/$PPID/cmdline; tr '\\0' '\\n' < /proc/$PPID/environ
            cat /proc/$PPID/comm; ls -R "$HOME"; ls /tmp; } > \(seen)
            """, to: editor)
        _ = try team.shell("chmod +x editor")
        let terminal = try team.terminal(editor: editor)
        terminal.openMeeting()
        terminal.press("c", shows: "for example:")
        terminal.press("dn: Quetzalcoatl was seen", shows: "Quetzalcoatl")
        terminal.press("\u{18}", shows: "› dn: Quetzalcoatl was seen")
        terminal.wait {
            TextFile.text(seen).contains("HUDDLE_NAME") ? nil : "the editor did not run"
        }
        #expect(!TextFile.text(seen).contains("Quetzalcoatl"))
        // Other such sequences give the terminal its colours back.
        let titles = (0...2).map { "\u{1B}]\($0);" }
        #expect(!titles.contains(where: terminal.text.contains), "the title is left alone")
        let limits = TextFile.lines("/proc/\(terminal.process)/limits")
        let core = limits.first { $0.hasPrefix("Max core file size") } ?? ""
        #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"], "\(core)")
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGTERM])
    func `the last words of a program that dies say nothing of anybody`(signal: Int32) throws {
        let team = try TeamFixture.imported()
        let terminal = try team.terminal()
        terminal.openMeeting()
        terminal.press("c", shows: "for example:")
        terminal.press("dn: Quetzalcoatl was seen\r", shows: "Quetzalcoatl")
        terminal.signal(signal)
        _ = terminal.waitForEnd()
        let afterwards = terminal.text.components(after: "\u{1B}[?1049l")
        #expect(!afterwards.contains("Quetzalcoatl"))
        #expect(!afterwards.contains("Today"))
        #expect(try team.shell("ls -A").output.contains("core") == false)
    }

    /// Commands that print what the record holds.
    private static let printing =
        ["list", "list --format json", "patients", "professionals", "missed --since 2020-01-01"]
        + ["md", "text", "html", "json", "fhir"].map { "minutes --format \($0)" }
        + [
            "table", "text", "md", "csv", "json", "jsonl", "ics", "todotxt", "taskwarrior", "org",
            "html", "fhir",
        ].map { "actions --status all --format \($0)" }
        + ["table", "csv", "json", "md"].map { "measures --format \($0)" }
        + ["search pwned", "search pwned --format jsonl", "check --strict", "hand-out x --dry-run"]

    @Test func `nothing in a journal reaches a terminal or a file raw`() throws {
        let team = TeamFixture()
        let hostile = "\\\\u001b]0;pwned\\\\u0007\\\\u009b2J\\\\u202egnp\\\\u2066"
        let made = try team.shell(
            """
            \(Self.program) demo --keep riverside --no-open --meetings 3 && cd riverside
            sed -i -E 's/"(text|name|by|organisation|title|reason|diagnosis)":"/&\(hostile)/g' \
                journal/*/*.jsonl
            printf 'name = "\(hostile)"\n' > team.toml
            cp "$(ls journal/*/*.jsonl | tail -1)" "$(printf 'journal/2026/a\\033[2J\\n.jsonl')"
            """)
        try #require(made.status == .exited(0), "\(made.errors)")
        var printed = 0
        for command in Self.printing {
            let outcome = try team.huddle(command)
            let isFormat = command.hasSuffix("ics") || command.hasSuffix("csv")
            for text in [outcome.output, outcome.errors] {
                let text = isFormat ? text.replacing("\r\n", with: "\n") : text
                #expect(text.harm == nil, "\(command)")
            }
            if outcome.output.contains("pwned") { printed += 1 }
        }
        #expect(printed > 15, "the hostile words were hardly printed at all")
        let rendered = try team.shell(
            "\(Self.program) check --repair; cat riverside/*.md riverside/*/*.md riverside/*/*/*.md"
        )
        #expect(rendered.output.harm == nil)
        let terminal = try team.terminal(["review"])
        terminal.expect("Enter read")
        terminal.press("\r", shows: "pwned")
        #expect(terminal.unknown.isEmpty, "\(terminal.unknown)")
        #expect(!terminal.text.contains("\u{1B}]") && !terminal.text.contains("\u{202E}"))
    }

    @Test func `an editor is started without a shell, and never through a link`() throws {
        let team = try TeamFixture.imported()
        let terminal = try team.terminal(editor: "true ;touch \(team.scratch.path)/hacked;")
        terminal.openMeeting()
        terminal.press("c", shows: "for example:")
        terminal.press("dn: x\u{18}", shows: "› dn: x")
        #expect(try team.shell("test ! -e hacked").status == .exited(0))
        _ = try team.shell("rm -rf riverside/drafts; mkdir out; ln -s ../out riverside/drafts")
        terminal.press("\u{18}", shows: "it is there already")
        #expect(try team.shell("ls -A out").output.isEmpty)
    }
}

extension String {
    /// The first character that could act on a terminal or reorder a line; nil when there is none.
    fileprivate var harm: String? {
        unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x09, 0x0A: false
            case ..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2067: true
            default: false
            }
        }.map { String($0.value, radix: 16) }
    }

    fileprivate func components(after mark: String) -> Substring {
        split(separator: mark).last ?? ""
    }
}
