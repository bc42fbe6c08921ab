import Glibc
import TerminalTesting
import Testing

/// What `huddle check` prints about a folder to which everything has happened.
struct CheckTests {
    /// Each fault, how it is brought about, and words that name it.
    private static let faults: [(how: String, words: String)] = [
        ("echo 'privcy = 1' >> team.toml", "privcy: unknown key"),
        ("chmod 755 .", "others on this machine can look into it"),
        ("echo tea > journal/notes.txt", "not a file of the record"),
        ("echo tea > $year/tea.jsonl", "this is not a journal"),
        ("ln -s /nowhere $year/link.jsonl", "not a file of the record"),
        ("printf '{\"seq\"' >> $last", "the last line has no end"),
        ("sed -i '1s/huddle/hubble/' $second", "the header is damaged"),
        ("sed -i '4s/{/[/' $second", "damaged"),
        ("sed -i '6d' $second", "is missing before it"),
        ("sed -i '9p' $second", "is entry"),
        ("sed -i '11s/\"type\":\"/\"type\":\"x/' $second", "which a newer program writes"),
        (
            "cp $last $last.copy.jsonl; sed -i '3s/[a-z]\"}$/0\"}/;3s/[0-9]\"}$/a\"}/' $last.copy.jsonl",
            "but with other lines"
        ),
        (": > $year/20261121T093102Z-ward3-k7q2x.jsonl", "empty: what it held has gone"),
        ("mv $first ..", "which is not in the folder"),
        ("rm minutes/*/*.md", "not as recorded"),
        ("echo mine >> actions.md", "edited by hand"),
    ]

    @Test func `every fault is one line with a place, what is wrong and what to do`() throws {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 6")
        let setUp = """
            cd riverside; year=$(ls -d journal/* | tail -1)
            set -- $(ls journal/*/*.jsonl); first=$1; second=$2; for last; do :; done
            """
        let done = try team.shell(
            ([setUp] + Self.faults.map(\.how)).joined(separator: "\n"))
        try #require(done.errors.isEmpty, "\(done.errors)")
        let check = try team.huddle("check --strict")
        #expect(check.status == .exited(2))
        for fault in Self.faults {
            #expect(check.output.contains(fault.words), "\(fault.how)\n\(check.output)")
        }
        for line in check.output.split(separator: "\n") {
            let parts = /\S.*?(:\d+:\d+|, line \d+)?: .+[.?] [A-Z].+/
            #expect(line.wholeMatch(of: parts) != nil, "\(line)")
        }
    }

    @Test func `a file among the minutes that cannot be read is one line, the rest is checked`()
        throws
    {
        let team = try TeamFixture.signed()
        let (_, path) = try team.lastSigned()
        // Permissions do not bind root, so root becomes somebody else.
        let other = geteuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
        if geteuid() == 0 { _ = try team.shell("chown -R 65534:65534 .") }
        _ = try team.shell(
            """
            cd riverside; echo tea > $(dirname \(path))/notes.md; chmod 000 $(dirname \(path))/notes.md
            chmod 000 \(path); : > actions.md
            """)
        let check = try team.shell("\(other)\(TeamFixture.program) check")
        #expect(check.status == .exited(2), "\(check.errors)")
        let lines = check.output.split(separator: "\n").map(String.init)
        let unread = lines.filter { $0.contains("not read, because you may not. Ask whoever owns") }
        #expect(unread.count == 2, "\(check.output)")
        #expect(unread.contains { $0.contains("notes.md: ") })
        #expect(unread.contains { $0.hasPrefix("\(path): ") })
        #expect(lines.contains { $0.hasPrefix("actions.md: not as recorded") })
    }
}
