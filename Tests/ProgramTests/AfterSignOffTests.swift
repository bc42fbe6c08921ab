import Glibc
import TerminalTesting
import Testing

/// What can still happen to minutes that are signed off.
struct AfterSignOffTests {
    @Test func `an amendment makes version 2, and version 1 is the file that was signed`() throws {
        let team = try TeamFixture.signed()
        let (date, path) = try team.lastSigned()
        let signed = try team.shell("cat riverside/\(path)").output
        let amended = try team.shell(
            "echo '5 mg, not 50' | \(TeamFixture.program) amend \(date) --reason misheard")
        #expect(amended.status == .exited(0), "\(amended.errors)")
        let first = path.replacing(".md", with: ".v1.md")
        #expect(try team.shell("cat riverside/\(first)").output == signed)
        let second = try team.shell("cat riverside/\(path)").output
        #expect(second.contains("2, amended by Sam Lee"))
        #expect(second.contains("5 mg, not 50"))
        let printed = try team.huddle("minutes \(date) --version 1")
        #expect(printed.status == .exited(0), "\(printed.errors)")
        #expect(signed.hasPrefix(printed.output))
        #expect(try team.huddle("minutes \(date)").output.contains("5 mg, not 50"))
        #expect(try team.huddle("minutes \(date) --version 7").status == .exited(1))
        #expect(try team.huddle("check").output.isEmpty)
    }

    @Test func `any two versions of minutes stand beside each other`() throws {
        let team = try TeamFixture.signed()
        let (date, _) = try team.lastSigned()
        for dose in ["5 mg", "6 mg"] {
            let amended = try team.shell(
                "echo '\(dose)' | \(TeamFixture.program) amend \(date) --reason misheard")
            #expect(amended.status == .exited(0), "\(amended.errors)")
        }
        let compared = try team.huddle("compare \(date) --versions 2 3")
        #expect(compared.status == .exited(0), "\(compared.errors)")
        #expect(compared.output.contains("version 2"))
        #expect(compared.output.contains("+ Version 3: 6 mg"))
        #expect(!compared.output.contains("+ Version 2"))
        #expect(try team.huddle("compare \(date) --versions 2 9").status == .exited(1))
        #expect(try team.huddle("compare \(date) --versions 2").errors.contains("two numbers"))
    }

    @Test func `a minutes file edited by hand is kept, and the edit goes into version 2`() throws {
        let team = try TeamFixture.signed()
        let (date, path) = try team.lastSigned()
        _ = try team.shell("echo 'She prefers mornings' >> riverside/\(path)")
        let amended = try team.huddle("amend \(date) --edited")
        #expect(amended.status == .exited(0), "\(amended.errors)")
        let edited = path.replacing(".md", with: ".edited.md")
        #expect(
            try team.shell("tail -1 riverside/\(edited)").output == "She prefers mornings\n")
        let second = try team.shell("cat riverside/\(path)").output
        #expect(second.contains("Added by hand: She prefers mornings"))
        #expect(try team.huddle("check").output.isEmpty)
        #expect(try team.huddle("amend \(date) --edited").status == .exited(1))
    }

    @Test func `words that have to go are nowhere in the folder, and the chain holds`() throws {
        let team = try TeamFixture.signed()
        let found = try team.shell(
            "cd riverside && grep -h '\"type\":\"decision.added\"' journal/*/*.jsonl | tail -1 | "
                + "sed 's/.*\"text\":\"\\([^\"]*\\)\".*/\\1/'"
        ).output
        let words = String(try #require(found.split(separator: "\n").first))
        let id = try team.shell(
            "cd riverside && grep -h -F '\(words)' minutes/*/*.md | grep -o '([0-9a-z]*-[0-9]*)' "
                + "| tail -1 | tr -d '()'"
        ).output.split(separator: "\n").first
        let line = String(try #require(id))
        _ = try team.shell(
            """
            cd riverside; mkdir hand-out; echo '- \(words)' | tee hand-out/x.txt > notes.edited.md
            for f in journal/*/*-\(line.prefix(5)).jsonl; do cp $f $f.copy.jsonl; done
            """)
        let redacted = try team.huddle("redact \(line) --reason 'request of 3 November'")
        #expect(redacted.status == .exited(0), "\(redacted.errors)")
        for path in ["hand-out/x.txt", "notes.edited.md"] {
            #expect(redacted.errors.contains("\(path), line 1 still holds the words"))
        }
        let journal = String(line.prefix(5))
        let sequence = try #require(Int(line.dropFirst(6)))
        let stored = try team.shell(
            "cat riverside/journal/*/*-\(journal).jsonl | sed -n \(sequence + 1)p"
        ).output
        let copied = try team.shell(
            "cat riverside/journal/*/*-\(journal).jsonl.copy.jsonl | sed -n \(sequence + 1)p"
        ).output
        #expect(copied == stored)
        #expect(!stored.contains(words))
        #expect(stored.contains("\"seq\":\(sequence),"))
        let shown = try team.shell("grep -rhF '[removed on request' riverside/minutes | head -1")
        #expect(shown.output.contains("request of 3 November"))
        let check = try team.huddle("check")
        #expect(check.output.isEmpty)
        let again = try team.huddle("redact \(line) --reason 'request of 3 November'")
        #expect(again.status == .exited(0), "\(again.errors)")
        #expect(try team.huddle("check").output.isEmpty)
    }

    @Test(
        arguments: [
            // A decision, who typed it, and the sign-off itself, behind all that it records.
            #"/"type":"decision.added"/s/"text":"./"text":"?/"#,
            #"/"type":"decision.added"/s/"by":"./"by":"?/"#,
            #"/"type":"meeting.signed"/s/"by":"./"by":"?/"#,
        ])
    func `minutes whose journal was edited are not called as signed off`(edit: String) throws {
        let team = try TeamFixture.signed()
        let code = try team.code(of: team.lastSigned().path)
        let sound = try team.huddle("check --code ' \(code.lowercased().filter { $0 != "-" }) '")
        #expect(sound.status == .exited(0), "\(sound.errors)")
        _ = try team.shell("sed -i '\(edit)' riverside/journal/*/*.jsonl")
        let edited = try team.huddle("check --code \(code)")
        #expect(edited.status == .exited(2))
        #expect(!edited.output.contains("as signed off"))
        #expect(edited.output.contains("were signed off, or a line before it has gone"))
    }

    @Test func `a journal cut before its sign-off is given as a reason for an unknown code`() throws
    {
        let team = try TeamFixture.signed()
        let code = try team.code(of: team.lastSigned().path)
        _ = try team.shell(
            "for f in riverside/journal/*/*.jsonl; do sed -i '/\"meeting.signed\"/,$d' $f; done")
        let cut = try team.huddle("check --code \(code)")
        #expect(cut.status == .exited(2))
        #expect(cut.errors.contains("or a journal was cut short before its sign-off"))
    }

    /// The id of the first line of a type in the first journal.
    private func firstLine(of type: String, in team: TeamFixture) throws -> String {
        try team.shell(
            """
            cd riverside; f=$(ls journal/*/*.jsonl | head -1)
            n=$(grep -m1 \(type) $f | sed 's/{"seq":\\([0-9]*\\).*/\\1/')
            echo $(basename $f .jsonl | tail -c 6)-$n
            """
        ).output.filter { $0 != "\n" }
    }

    @Test func `the words of an entry of the register go, its choices and the chain stay`() throws {
        let team = try TeamFixture.signed()
        let id = try firstLine(of: "patient.added", in: team)
        let name = try team.shell(
            """
            cd riverside; grep -hm1 patient.added $(ls journal/*/*.jsonl | head -1) | \
              sed 's/.*"name":"\\([^"]*\\)".*/\\1/'
            """
        ).output.filter { $0 != "\n" }
        try #require(!name.isEmpty)
        let redacted = try team.huddle("redact \(id) --reason 'request of 3 November'")
        #expect(redacted.status == .exited(0), "\(redacted.errors)")
        #expect(redacted.errors.contains("the words of \(id) are gone"))
        #expect(try team.shell("cd riverside && grep -rlF '\(name)' .").output.isEmpty)
        let stored = try team.shell("cd riverside && grep -h -m1 patient.added journal/*/*.jsonl")
        #expect(stored.output.contains("\"status\":\"active\""))
        let minutes = try team.shell("grep -rhF '[removed on request' riverside/minutes | head -1")
        #expect(minutes.output.contains("request of 3 November"))
        #expect(try team.huddle("patients").output.contains("[removed on request"))
        let check = try team.huddle("check")
        #expect(check.output.isEmpty, "\(check.output)")
        let again = try team.huddle("redact \(id) --reason 'request of 3 November'")
        #expect(again.status == .exited(0), "\(again.errors)")
        #expect(try team.huddle("check").output.isEmpty)
    }

    @Test func `an entry of the directory is not redacted, and what can be done is said`() throws {
        let team = try TeamFixture.signed()
        let id = try firstLine(of: "professional.added", in: team)
        let before = try team.files()
        let refused = try team.huddle("redact \(id) --reason 'request of 3 November'")
        #expect(refused.status != .exited(0))
        #expect(refused.errors.contains("\(id) is an entry of the directory"), "\(refused.errors)")
        #expect(try team.files() == before)
    }

    @Test func `the code of minutes says whether they are as signed off`() throws {
        let team = try TeamFixture.signed()
        let (date, path) = try team.lastSigned()
        let code = try team.code(of: path)
        let sound = try team.huddle("check --code \(code)")
        #expect(sound.status == .exited(0), "\(sound.output)")
        #expect(sound.output.contains("Minutes of \(date)"))
        #expect(sound.output.hasSuffix(": as signed off.\n"), "\(sound.output)")
        let other = try team.huddle("check --code 0000-0000-0000")
        #expect(other.status == .exited(2))
        #expect(other.errors.contains("another team"))
        _ = try team.shell(
            "cd riverside && f=$(ls journal/*/*.jsonl | head -1) && head -2 $f > x && cat x > $f")
        #expect(try team.huddle("check").output.contains("cut short"))
    }

    @Test func `a line that speaks of a journal which is gone is named once`() throws {
        let team = try TeamFixture.signed()
        _ = try team.shell("cd riverside && rm $(ls journal/*/*.jsonl | head -1)")
        let check = try team.huddle("check")
        #expect(check.status == .exited(2))
        let lines = check.output.split(separator: "\n").filter { $0.contains("rests on journal") }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("Look for the file whose name ends in") == true)
    }
}
