import TerminalTesting
import Testing

/// Three machines and a remote, with the real git.
struct SyncTests {
    /// A team at `a`, and a remote that has nothing yet.
    private func begun() throws -> TeamFixture {
        let team = TeamFixture()
        let made = try team.shell(
            "unset HUDDLE_TEAM; git init -q --bare -b main remote.git && "
                + "\(TeamFixture.program) demo --keep a --no-open --meetings 2")
        try #require(made.status == .exited(0), "\(made.errors)")
        return team
    }

    private func sync(
        _ team: TeamFixture, _ folder: String, _ arguments: String = ""
    ) throws -> Shell.Outcome {
        try team.shell("\(TeamFixture.program) sync --team \(folder) \(arguments)")
    }

    /// Two more copies, each made by a first sync.
    private func threeClones() throws -> TeamFixture {
        let team = try begun()
        for folder in ["a", "b", "c"] {
            let outcome = try sync(team, folder, "remote.git")
            try #require(outcome.status == .exited(0), "\(folder): \(outcome.errors)")
        }
        return team
    }

    private func journals(_ team: TeamFixture, _ folder: String) throws -> String {
        try team.shell("cd \(folder) && cat journal/*/*.jsonl team.toml | sha256sum").output
    }

    /// Adds people from a file, as somebody on that machine would.
    private func work(_ team: TeamFixture, _ folder: String, _ name: String) throws {
        let outcome = try team.shell(
            "printf 'Name,Date of birth\n%s,1940-02-03\n' '\(name)' > people.csv; "
                + "\(TeamFixture.program) import patients people.csv --yes --team \(folder)")
        try #require(outcome.status == .exited(0), "\(outcome.errors)")
    }

    @Test func `a first copy has the whole record, with minutes made from it`() throws {
        let team = try threeClones()
        #expect(try journals(team, "b") == journals(team, "a"))
        #expect(
            try team.shell("cat b/minutes/*/*.md | sha256sum").output
                == team.shell("cat a/minutes/*/*.md | sha256sum").output)
        #expect(try team.huddle("check --team b").output.isEmpty)
        let modes = try team.shell("stat -c %a c c/journal c/team.toml").output
        #expect(modes == "700\n700\n600\n")
    }

    @Test(arguments: ["a/.git", "a/.git/objects a/.git/refs"])
    func `a beginning that a full disk stopped halfway is begun again`(made: String) throws {
        let team = try begun()
        // As git leaves it when it finds no room: a folder that it does not take for its own.
        _ = try team.shell("git init -q -b above . && mkdir -p \(made)")
        try sync(team, "a", "remote.git").expectSuccess()
        try sync(team, "b", "remote.git").expectSuccess()
        #expect(try journals(team, "b") == journals(team, "a"))
        #expect(try team.shell("git log 2>&1").output.contains("does not have any commits yet"))
    }

    @Test func `a sync that was stopped before its commit is gone on with`() throws {
        let team = try threeClones()
        try work(team, "b", "Person of b")
        _ = try team.shell("git -C b add -- journal")
        try sync(team, "b").expectSuccess()
        try sync(team, "a").expectSuccess()
        #expect(try journals(team, "b") == journals(team, "a"))
    }

    @Test func `work on three machines comes together, whoever syncs first`() throws {
        let team = try threeClones()
        for round in 1...3 {
            for folder in ["a", "b", "c"] { try work(team, folder, "Person \(round) of \(folder)") }
            for folder in [["a", "b", "c"], ["c", "a", "b"], ["b", "c", "a"]][round % 3] {
                let outcome = try sync(team, folder)
                #expect(outcome.status == .exited(0), "\(folder): \(outcome.errors)")
            }
        }
        for folder in ["a", "b", "c"] { _ = try sync(team, folder) }
        #expect(try journals(team, "b") == journals(team, "a"))
        #expect(try journals(team, "c") == journals(team, "a"))
        let names = try team.huddle("patients --team c").output
        for folder in ["a", "b", "c"] { #expect(names.contains("Person 3 of \(folder)")) }
        #expect(try team.huddle("check --team c").output.isEmpty)
    }

    @Test func `settings changed on both sides keep ours in force and theirs beside`() throws {
        let team = try threeClones()
        _ = try team.shell("sed -i '1i # ours' b/team.toml; sed -i '1i # theirs' a/team.toml")
        _ = try sync(team, "a")
        let outcome = try sync(team, "b")
        #expect(outcome.status == .exited(0), "\(outcome.errors)")
        #expect(outcome.errors.contains("team.theirs.toml"))
        #expect(
            try team.shell("head -1 b/team.toml b/team.theirs.toml").output.contains("# theirs"))
        #expect(try team.shell("head -1 b/team.toml").output == "# ours\n")
        // The clone whose settings were not taken hears of it where they change.
        let third = try sync(team, "a")
        #expect(third.errors.contains("team.toml was changed elsewhere"), "\(third.errors)")
        let before = try team.shell("$(\(Self.shown(third.errors))) | head -1").output
        #expect(before == "# theirs\n")
    }

    /// The command that shows settings as they were, out of what was said.
    private static func shown(_ errors: String) -> String {
        let line = errors.split(separator: "\n").first { $0.contains("As it was here: ") } ?? ""
        return "echo \(line.split(separator: ": ").last ?? "")"
    }

    @Test func `what the team wrote beside its settings is synced as they are`() throws {
        let team = try threeClones()
        _ = try team.shell("echo '# ours' > a/roles.toml; echo '# ours' > b/roles.toml")
        _ = try team.shell("echo '# theirs' > a/holidays.toml")
        for folder in ["a", "b", "c"] { try sync(team, folder).expectSuccess() }
        #expect(try team.shell("cat c/roles.toml c/holidays.toml").output == "# ours\n# theirs\n")
    }

    @Test func `what is no plain file is not sent, and stops no other copy`() throws {
        let team = try threeClones()
        _ = try team.shell("ln -s /etc/passwd $(ls -d a/journal/* | head -1)/link.jsonl")
        let refused = try sync(team, "a")
        #expect(refused.status == .exited(2))
        #expect(refused.errors.contains("link.jsonl is no plain file"), "\(refused.errors)")
        try work(team, "b", "Person of b")
        try sync(team, "b").expectSuccess()
        try sync(team, "c").expectSuccess()
        _ = try team.shell("rm a/journal/*/link.jsonl")
        try sync(team, "a").expectSuccess()
        #expect(try journals(team, "c") == journals(team, "a"))
    }

    @Test func `files that somebody put beside the record with git are not laid out, and go`()
        throws
    {
        let team = try threeClones()
        _ = try team.shell(
            """
            git clone -q remote.git w 2>/dev/null; cd w; git config user.email x@x
            git config user.name x; mkdir minutes; echo theirs | tee .bashrc actions.md minutes/x.md
            echo '*.jsonl working-tree-encoding=UTF-16' > .gitattributes
            echo tea > journal/notes.txt; git add .bashrc .gitattributes minutes journal/notes.txt
            git add -f actions.md; git commit -q -m x; git push -q origin main
            cd ..; mkdir -p d/minutes; echo mine | tee d/.bashrc d/minutes/x.md
            """)
        let there = try team.shell("git -C remote.git ls-tree -r --name-only main").output
        #expect(there.contains(".bashrc\n") && there.contains("minutes/x.md\n"))
        for folder in ["d", "b"] { try sync(team, folder, "remote.git").expectSuccess() }
        #expect(try team.shell("cat d/.bashrc d/minutes/x.md").output == "mine\nmine\n")
        #expect(try journals(team, "d") == journals(team, "a"))
        let laidOut = try team.shell("ls -d [bd]/.gitattributes b/.bashrc [bd]/journal/notes.txt")
        #expect(laidOut.output.isEmpty)
        #expect(
            try team.shell(
                "git -C remote.git ls-tree -r --name-only main | grep -v '^journal/.*jsonl$'"
            ).output == "team.toml\n")
        // Where they are in the history already they stay as files, and hold nothing up.
        try work(team, "b", "Person of b")
        try sync(team, "b").expectSuccess()
        try sync(team, "w").expectSuccess()
        #expect(try team.shell("cat w/.bashrc w/minutes/x.md").output == "theirs\ntheirs\n")
        #expect(try journals(team, "w") == journals(team, "b"))
    }

    @Test func `a copy that git alone made has the same rules as one that sync made`() throws {
        let team = try threeClones()
        _ = try team.shell("git clone -q remote.git w")
        try sync(team, "w").expectSuccess()
        let rules = "cat %/.git/info/attributes; tail -5 %/.git/info/exclude"
        #expect(
            try team.shell(rules.replacing("%", with: "w")).output
                == team.shell(rules.replacing("%", with: "a")).output)
        #expect(try team.shell("git -C w status --porcelain").output.isEmpty)
    }

    @Test func `a journal that is gone comes back, and one that lost lines is not sent`() throws {
        let team = try threeClones()
        let before = try journals(team, "a")
        _ = try team.shell("rm $(ls a/journal/*/*.jsonl | head -1)")
        let back = try sync(team, "a")
        #expect(back.errors.contains("Brought back 1"))
        #expect(try journals(team, "a") == before)
        _ = try team.shell("f=$(ls a/journal/*/*.jsonl | head -1); head -2 $f > x; cat x > $f")
        let refused = try sync(team, "a")
        #expect(refused.status == .exited(2))
        #expect(refused.errors.contains("has lost or changed lines"))
        _ = try sync(team, "b")
        #expect(try journals(team, "b") == before)
    }

    @Test
    func `a history that somebody rewrote is said, and nothing is lost by putting it together`()
        throws
    {
        let team = try threeClones()
        try work(team, "b", "Kept Here")
        _ = try team.shell(
            "git clone -q remote.git w 2>/dev/null && cd w && git -c user.name=x -c user.email=x@x "
                + "commit -q --amend -m other && git push -q -f origin main")
        let refused = try sync(team, "b")
        #expect(refused.status == .exited(2))
        #expect(refused.errors.contains("Somebody rewrote the history"))
        let joined = try sync(team, "b", "--rejoin")
        #expect(joined.status == .exited(0), "\(joined.errors)")
        #expect(try team.huddle("patients --team b").output.contains("Kept Here"))
        #expect(try team.huddle("check --team b").output.isEmpty)
    }

    @Test func `a first sync that was stopped after its fetch is finished though history changed`()
        throws
    {
        let team = try threeClones()
        _ = try team.shell(
            """
            git init -q -b main d; git -C d remote add origin $PWD/remote.git
            git -C d fetch -q --no-tags origin refs/heads/main:refs/huddle/theirs
            git clone -q remote.git w 2>/dev/null; cd w
            git -c user.name=x -c user.email=x@x commit -q --amend -m other
            git push -q -f origin main
            """)
        let refused = try sync(team, "d")
        #expect(refused.status == .exited(2))
        #expect(refused.errors.contains("Somebody rewrote the history"), "\(refused.errors)")
        try sync(team, "d", "--rejoin").expectSuccess()
        #expect(try journals(team, "d") == journals(team, "a"))
    }

    @Test func `words removed on one machine are gone on the others`() throws {
        let team = try threeClones()
        let found = try team.shell(
            "grep -ho 'Decision:.*([0-9a-z]*-[0-9]*)' a/minutes/*/*.md | tail -1 | "
                + "grep -o '([0-9a-z]*-[0-9]*)$' | tr -d '()'")
        let line = String(try #require(found.output.split(separator: "\n").first))
        let redacted = try team.huddle("redact \(line) --reason asked --team a")
        try #require(redacted.status == .exited(0), "\(redacted.errors)")
        for folder in ["a", "b"] {
            let outcome = try sync(team, folder)
            #expect(outcome.status == .exited(0), "\(folder): \(outcome.errors)")
        }
        #expect(try journals(team, "b") == journals(team, "a"))
        #expect(try team.huddle("check --team b").output.isEmpty)
    }

    @Test func `what the environment says of another repository does not lead git away`() throws {
        let team = try begun()
        _ = try team.shell("git init -q -b main other && touch other/index")
        let synced = try team.shell(
            "export GIT_DIR=$PWD/other/.git GIT_WORK_TREE=$PWD/other GIT_INDEX_FILE=$PWD/other/index "
                + "GIT_OBJECT_DIRECTORY=$PWD/other/.git/objects GIT_COMMON_DIR=$PWD/other/.git "
                + "GIT_NAMESPACE=x GIT_CEILING_DIRECTORIES=$PWD; "
                + "\(TeamFixture.program) sync --team a remote.git")
        synced.expectSuccess()
        #expect(try team.shell("find other/.git/objects -type f | wc -l").output == "0\n")
        #expect(try team.shell("git -C other remote").output.isEmpty)
        #expect(try team.shell("git -C a rev-list --count HEAD").output == "1\n")
    }

    @Test func `without a network it says what ssh said`() throws {
        let team = try begun()
        // As ssh ends its lines, and what git says after it.
        _ = try team.shell(
            "printf '#!/bin/sh\nprintf \"ssh: Could not resolve hostname x.\\r\\n\" >&2\nexit 255\n' "
                + "> ssh; chmod +x ssh")
        let away = try team.shell(
            "GIT_SSH_COMMAND=$PWD/ssh \(TeamFixture.program) sync --team a git@x.example:team.git")
        #expect(away.status == .exited(1))
        #expect(
            away.errors.contains(
                "Cannot reach git@x.example:team.git: ssh: Could not resolve hostname x. "
                    + "Everything is kept here"), "\(away.errors)")
    }

    @Test func `each trouble ends in a message that says what to do, and nothing changes`() throws {
        let team = try threeClones()
        let before = try journals(team, "c")
        let away = try team.shell(
            "mv remote.git away.git; \(TeamFixture.program) sync --team c; s=$?; "
                + "mv away.git remote.git; exit $s")
        #expect(away.status == .exited(1))
        #expect(away.errors.contains("Everything is kept here"))
        let none = try team.shell("PATH=/nonexistent \(TeamFixture.program) sync --team c")
        #expect(none.errors.contains("git is not installed"))
        let other = try sync(team, "c", "elsewhere.git")
        #expect(other.errors.contains("This folder syncs with"))
        _ = try team.shell(
            "git init -q -b main w && cd w && touch x && git add x && git -c user.name=x "
                + "-c user.email=x@x commit -q -m x && git clone -q --bare . ../wrong.git")
        let wrong = try sync(team, "d", "wrong.git")
        #expect(wrong.errors.contains("is no team's folder"))
        _ = try team.shell(
            "unset HUDDLE_TEAM; \(TeamFixture.program) demo --keep e --no-open --meetings 1 --seed 9"
        )
        let another = try sync(team, "e", "remote.git")
        #expect(another.errors.contains("no history in common"), "\(another.errors)")
        let mixed = try sync(team, "e", "remote.git --rejoin")
        #expect(mixed.errors.contains("is not this team's record"), "\(mixed.errors)")
        #expect(try journals(team, "c") == before)
    }

    /// Changes a line of the first journal at the remote, as somebody with git would, and goes on there.
    private func changeLine(_ team: TeamFixture, _ line: Int, _ key: String = "by") throws {
        _ = try team.shell(
            """
            git clone -q remote.git w 2>/dev/null; cd w; git config user.email x@x
            git config user.name x; file=$(ls journal/*/*.jsonl | head -1)
            sed -i '\(line)s/"\(key)":"./"\(key)":"?/' $file
            git commit -q -a -m x; git push -q origin main
            """)
    }

    /// A line of a journal as each command that the message names shows it.
    private func linesShown(
        _ team: TeamFixture, by message: String, _ line: Int
    ) throws -> [String] {
        try message.split(separator: "git -C ").dropFirst().map { rest in
            let words = rest.split(separator: " ").prefix(3).joined(separator: " ")
            return try team.shell("git -C \(words) | sed -n \(line)p").output
        }
    }

    @Test func `a line changed at the remote is named with the ways on, and can be mended`() throws
    {
        let team = try threeClones()
        let before = try journals(team, "b")
        try changeLine(team, 5)
        try work(team, "b", "Kept Here")
        let refused = try sync(team, "b")
        #expect(refused.status == .exited(2))
        let path = try team.shell("cd a; ls journal/*/*.jsonl | head -1").output.dropLast()
        #expect(refused.errors.contains("\(path), line 5 is another one at"), "\(refused.errors)")
        #expect(refused.errors.contains("somebody changed it there"))
        #expect(refused.errors.contains("Ask who changed it"))
        #expect(refused.errors.contains("huddle sync --mend"))
        let mended = try sync(team, "b", "--mend")
        #expect(mended.status == .exited(0), "\(mended.errors)")
        #expect(mended.errors.contains("line 5 was settled"))
        #expect(try team.huddle("check --team b").output.isEmpty)
        #expect(try team.huddle("patients --team b").output.contains("Kept Here"))
        // Both lines are still to be had, and the others get the one that was not changed.
        let lines = try linesShown(team, by: mended.errors, 5)
        #expect(lines.count == 2)
        #expect(lines.map { $0.contains(#""by":"?"#) } == [false, true], "\(lines)")
        #expect(try lines.first == team.shell("sed -n 5p b/\(path)").output)
        try sync(team, "a").expectSuccess()
        #expect(try journals(team, "a") == journals(team, "b"))
        #expect(try journals(team, "a") != before)
        // Where it was changed the same flag brings it back.
        try sync(team, "w", "--mend").expectSuccess()
        #expect(try !team.huddle("check --team w").output.contains("line 5"))
    }

    @Test func `a header changed at the remote is mended, and all copies have the old one`() throws
    {
        let team = try threeClones()
        let before = try journals(team, "a")
        try changeLine(team, 1, "person")
        try #require(try journals(team, "w") != before)
        try work(team, "b", "Kept Here")
        let refused = try sync(team, "b")
        #expect(refused.errors.contains("line 1 is another one at"), "\(refused.errors)")
        #expect(refused.errors.contains("somebody changed it there"), "\(refused.errors)")
        try sync(team, "b", "--mend").expectSuccess()
        try sync(team, "w", "--mend").expectSuccess()
        for folder in ["a", "b", "w"] { try sync(team, folder).expectSuccess() }
        #expect(try journals(team, "a") == journals(team, "b"))
        #expect(try journals(team, "w") == journals(team, "b"))
        #expect(try team.huddle("check --team b").output.isEmpty)
    }

    @Test func `every line that was changed is named, when refused and when settled`() throws {
        let team = try threeClones()
        try changeLine(team, 5)
        _ = try team.shell("rm -rf w")
        try changeLine(team, 9)
        try work(team, "b", "Kept Here")
        let refused = try sync(team, "b")
        #expect(refused.errors.contains("lines 5, 9 are other ones at"), "\(refused.errors)")
        let mended = try sync(team, "b", "--mend")
        #expect(mended.errors.contains("lines 5, 9 were settled"), "\(mended.errors)")
        #expect(try team.huddle("check --team b").output.isEmpty)
    }

    /// Goes on with the journal of an import as its program would, in one of two copies.
    private func goOn(_ team: TeamFixture, _ folder: String, with name: String) throws {
        let outcome = try team.shell(
            #"""
            hash() { sha256sum | cut -c1-64; }
            file=$(grep -l 'Shared Person' \#(folder)/journal/*/*.jsonl | head -1)
            last=$(tail -n 1 "$file")
            seq=$(printf %s "$last" | sed 's/^{"seq":\([0-9]*\).*/\1/')
            body=$(printf %s "$last" | sed 's/,"chain":"[0-9a-f]*"}$//
            s/^{"seq":[0-9]*/{"seq":'$((seq + 1))'/; s/"name":"[^"]*"/"name":"\#(name)"/')
            before=$(printf %s "$last" | sed 's/.*"chain":"\([0-9a-f]*\)"}$/\1/')
            line=$(printf '%s}' "$body" | hash)
            chain=$(printf '%s%s' "$before" "$line" | hash | cut -c1-32)
            printf '%s,"chain":"%s"}\n' "$body" "$chain" >> "$file"
            """#)
        try #require(outcome.status == .exited(0), "\(outcome.errors)")
    }

    @Test func `a journal gone on with on both sides is kept both ways, and all copies agree`()
        throws
    {
        let team = try threeClones()
        try work(team, "a", "Shared Person")
        for folder in ["a", "b", "c"] { try sync(team, folder).expectSuccess() }
        try goOn(team, "a", with: "Ann One")
        for name in ["Bob One", "Bob Two"] { try goOn(team, "b", with: name) }
        try sync(team, "a").expectSuccess()
        let refused = try sync(team, "b")
        #expect(refused.status == .exited(2))
        #expect(refused.errors.contains("was gone on with in two ways"), "\(refused.errors)")
        #expect(refused.errors.contains("huddle sync --mend"))
        let mended = try sync(team, "b", "--mend")
        #expect(mended.status == .exited(0), "\(mended.errors)")
        #expect(mended.errors.contains("the other is kept as journal/"), "\(mended.errors)")
        // Once both are kept nobody has to ask for it again.
        for folder in ["a", "c", "b", "a"] { try sync(team, folder).expectSuccess() }
        for folder in ["a", "b", "c"] {
            #expect(try journals(team, folder) == journals(team, "b"))
            #expect(try team.huddle("patients --team \(folder)").output.contains("Bob Two"))
            let beside = try team.shell("grep -l 'Ann One' \(folder)/journal/*/*.copy-*.jsonl")
            #expect(beside.status == .exited(0))
        }
        let check = try team.huddle("check --team c")
        #expect("\(check.output)\(check.errors)".contains("with other lines"), "\(check.output)")
    }

    @Test func `a first copy whose journal was changed is said to be so at once`() throws {
        let team = try threeClones()
        try changeLine(team, 5)
        let copied = try sync(team, "d", "remote.git")
        #expect(copied.status == .exited(2))
        let path = try team.shell("cd a; ls journal/*/*.jsonl | head -1").output.dropLast()
        #expect(copied.errors.contains("\(path), line 5"), "\(copied.errors)")
        #expect(copied.errors.contains("is not as it was written"))
        #expect(copied.errors.contains("huddle check"))
        #expect(try journals(team, "d") == journals(team, "w"))
    }

    @Test func `a remote of another team that took the place of ours is said to be that`() throws {
        let team = try threeClones()
        let before = try journals(team, "c")
        _ = try team.shell(
            """
            unset HUDDLE_TEAM; git init -q --bare -b main other.git
            \(TeamFixture.program) demo --keep e --no-open --meetings 1 --seed 9
            \(TeamFixture.program) sync --team e other.git
            git -C c remote set-url origin $PWD/other.git
            """)
        for rejoin in ["", "--rejoin"] {
            let wrong = try sync(team, "c", rejoin)
            #expect(wrong.status == .exited(2))
            let first = wrong.errors.split(separator: "\n").first ?? ""
            #expect(first.contains("is not this team's record"), "\(wrong.errors)")
            #expect(first.contains("remote set-url origin REMOTE"))
            #expect(!wrong.errors.contains("rewrote"))
        }
        #expect(try journals(team, "c") == before)
        _ = try team.shell("git -C c remote set-url origin $PWD/remote.git")
        try sync(team, "c").expectSuccess()
        // One that was named by mistake the first time leaves nothing behind either.
        _ = try team.shell(
            "cp -r e f; cd f; git remote remove origin; git update-ref -d refs/huddle/theirs")
        let mistaken = try sync(team, "f", "remote.git")
        #expect(mistaken.errors.contains("is not this team's record"), "\(mistaken.errors)")
        #expect(mistaken.errors.contains("huddle sync REMOTE"))
        try sync(team, "f", "other.git").expectSuccess()
    }
}
