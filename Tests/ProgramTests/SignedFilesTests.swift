import TerminalTesting
import Testing

/// The files of signed minutes when the journals no longer hold what was signed.
struct SignedFilesTests {
    private static let journals = "riverside/journal/*/*.jsonl"

    private func expectKept(_ path: String, of team: TeamFixture, as before: String) throws {
        let code = try team.code(of: path)
        let opened = try team.shell("printf '\\nquit\\n' | \(TeamFixture.program) --plain")
        #expect(opened.output.contains("\(path) was signed as \(code)"), "\(opened.output)")
        let repair = try team.huddle("check --repair")
        #expect(repair.status == .exited(2))
        #expect(repair.errors.contains("\(path) was signed as \(code)"), "\(repair.errors)")
        #expect(try team.checksums() == before)
        let lines = repair.output.split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix(path) }
        let said = "signed as \(code), and the journal no longer says so."
        let advice = "The file is left as it is. Restore the journal from a copy."
        #expect(lines == ["\(path): \(said) \(advice)"])
    }

    @Test(
        arguments: [
            #"/"type":"decision.added"/s/.*/garbage/"#,
            #"/"type":"decision.added"/s/"text":"./"text":"?/"#,
            #"/"type":"meeting.signed"/,$d"#,
        ])
    func `signed minutes do not follow a journal that was damaged, changed or cut`(edit: String)
        throws
    {
        let team = try TeamFixture.signed()
        let before = try team.checksums()
        let (_, path) = try team.lastSigned()
        _ = try team.shell("cp -r riverside/journal copy; sed -i '\(edit)' \(Self.journals)")
        try expectKept(path, of: team, as: before)
        _ = try team.shell("rm -r riverside/journal && mv copy riverside/journal")
        _ = try team.huddle("check --repair")
        #expect(try team.huddle("check").output.isEmpty)
        #expect(try team.checksums() == before)
    }

    @Test func `signed minutes whose journal is gone are named and stay`() throws {
        let team = try TeamFixture.signed()
        let before = try team.checksums()
        let (_, path) = try team.lastSigned()
        let code = try team.code(of: path)
        _ = try team.shell("rm $(grep -l 'meeting.signed' \(Self.journals) | tail -1)")
        _ = try team.shell("echo quit | \(TeamFixture.program) --plain")
        let check = try team.huddle("check --repair")
        #expect(check.status == .exited(2))
        #expect(check.output.contains("\(path): signed as \(code), and the journal no longer"))
        #expect(try team.checksums() == before)
    }

    @Test func `minutes amended beside a damaged journal leave what was signed as version 1`()
        throws
    {
        let team = try TeamFixture.signed()
        let (date, path) = try team.lastSigned()
        let signed = try team.shell("cat riverside/\(path)").output
        _ = try team.shell(
            #"sed -i '/"type":"decision.added"/s/"text":"./"text":"?/' \#(Self.journals)"#)
        let amended = try team.shell(
            "echo '5 mg, not 50' | \(TeamFixture.program) amend \(date) --reason misheard")
        #expect(amended.status == .exited(0), "\(amended.errors)")
        let first = path.replacing(".md", with: ".v1.md")
        #expect(try team.shell("cat riverside/\(first)").output == signed)
        #expect(try team.shell("cat riverside/\(path)").output.contains("5 mg, not 50"))
    }

    @Test func `a version that the journal lost stays`() throws {
        let team = try TeamFixture.signed()
        let (date, path) = try team.lastSigned()
        _ = try team.shell(
            "echo '5 mg, not 50' | \(TeamFixture.program) amend \(date) --reason misheard")
        let before = try team.checksums()
        _ = try team.shell("rm $(grep -l 'minutes.amended' \(Self.journals))")
        try expectKept(path, of: team, as: before)
    }

    @Test func `signed minutes follow another layout while their journals hold`() throws {
        let team = try TeamFixture.signed()
        let before = try team.checksums()
        let (_, path) = try team.lastSigned()
        _ = try team.shell(
            """
            cd riverside; sed -e '$d' -e 's/^## Sign-off$/## End/' \(path) > x
            seal=$(sha256sum x | cut -c1-32)
            (cat x; echo "<!-- huddle: $seal -->") > \(path); rm x
            """)
        #expect(try team.huddle("check").output.contains("\(path): not as recorded"))
        #expect(try team.huddle("check --repair").errors.contains("Wrote \(path)"))
        #expect(try team.checksums() == before)
    }
}
