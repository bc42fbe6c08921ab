import Glibc
import TerminalTesting
import Testing

/// A git that is killed at one call after another: nothing is lost, and the next sync goes on.
@Suite(.serialized) struct SyncFaultTests {
    /// How a call of git ends.
    enum End: String, CaseIterable {
        case before, halfway, after
    }

    /// Two copies on which work was done, and a git whose call with the number in `fail` is killed.
    private func team() throws -> TeamFixture {
        let team = TeamFixture()
        let git = """
            #!/bin/sh
            n=$(($(cat calls) + 1)); echo $n > calls
            [ $n = "$(cat fail)" ] || exec /usr/bin/git "$@"
            case $(cat end) in
                after) /usr/bin/git "$@" ;;
                halfway) /usr/bin/git "$@" & sleep 0.003; kill -9 $! ;;
            esac
            kill -9 $$
            """
        TextFile.write(
            git.replacing("calls", with: "\(team.scratch.path)/calls")
                .replacing("fail", with: "\(team.scratch.path)/fail")
                .replacing("cat end", with: "cat \(team.scratch.path)/end"),
            to: "\(team.scratch.path)/git")
        let made = try team.shell(
            """
            unset HUDDLE_TEAM; chmod +x git; /usr/bin/git init -q --bare -b main remote.git
            \(TeamFixture.program) demo --keep a --no-open --meetings 2
            for copy in a b; do \(TeamFixture.program) sync --team $copy remote.git; done
            """)
        try #require(made.status == .exited(0), "\(made.errors)")
        return team
    }

    private func add(_ person: String, to copy: String, _ team: TeamFixture) throws {
        let outcome = try team.shell(
            "printf 'Name,Date of birth\n%s,1940-02-03\n' '\(person)' > people.csv; "
                + "\(TeamFixture.program) import patients people.csv --yes --team \(copy)")
        try #require(outcome.status == .exited(0), "\(outcome.errors)")
    }

    /// Syncs the second copy with the call of this number killed; false when there was no such call.
    private func sync(
        _ team: TeamFixture, _ arguments: String = "--team b", killing call: Int, _ end: End
    ) throws -> Bool {
        let program = "\(TeamFixture.program) sync \(arguments)"
        let outcome = try team.shell(
            "echo 0 > calls; echo \(call) > fail; echo \(end) > end; "
                + "PATH=.:/usr/bin:/bin \(program); s=$?; cat calls; exit $s"
        )
        let calls = outcome.output.split(separator: "\n").last.flatMap { Int($0) } ?? 0
        guard calls >= call else { return false }
        if outcome.status != .exited(0) {
            let last = outcome.errors.split(separator: "\n").last ?? ""
            #expect(last.hasPrefix("huddle: "), "\(outcome.errors)")
        }
        return true
    }

    /// Syncs once more, and does before that what the message of a first try says to do.
    private func syncAgain(_ team: TeamFixture, _ arguments: String) throws -> Shell.Outcome {
        let program = "\(TeamFixture.program) sync \(arguments)"
        let outcome = try team.shell(program)
        guard let said = outcome.errors.firstMatch(of: /remove (.+) and sync again/) else {
            return outcome
        }
        for lock in said.1.split(separator: ", ") { _ = try team.shell("rm '\(lock)'") }
        return try team.shell(program)
    }

    private func journals(_ team: TeamFixture, _ copy: String) throws -> String {
        try team.shell("cd \(copy) && cat journal/*/*.jsonl team.toml | sha256sum").output
    }

    private static let isThorough = getenv("HUDDLE_KILLS") != nil

    @Test func `a first sync that is stopped anywhere goes on the next time`() throws {
        let team = try team()
        var (call, isInReach) = (1, true)
        while isInReach, call < 60 {
            defer { call += Self.isThorough ? 1 : 2 }
            _ = try team.shell("rm -rf c")
            let end = End.allCases[call / 2 % 3]
            isInReach = try sync(team, "--team c remote.git", killing: call, end)
            let again = try syncAgain(team, "--team c remote.git")
            #expect(again.status == .exited(0), "call \(call) \(end): \(again.errors)")
            #expect(try journals(team, "a") == journals(team, "c"), "call \(call) \(end)")
        }
        #expect(call > 10)
    }

    @Test func `what was half written when a first sync was stopped is written again`() throws {
        let team = try team()
        let made = try team.shell(
            """
            set -e; rm -rf c; \(TeamFixture.program) sync --team c remote.git
            : > c/.git/huddle-laying-out; rm c/team.toml
            first=$(ls c/journal/*/*.jsonl | head -1); head -c 700 "$first" > part; cp part "$first"
            \(TeamFixture.program) sync --team c; test ! -e c/.git/huddle-laying-out
            """)
        #expect(made.status == .exited(0), "\(made.errors)")
        #expect(try journals(team, "a") == journals(team, "c"))
    }

    /// Every third call, each ending in its way; with HUDDLE_KILLS in the environment every call in
    /// every way.
    @Test(arguments: isThorough ? [0, 1, 2] : [0])
    func `whichever call of git is killed, both sides' work comes together`(turn: Int) throws {
        let team = try team()
        var (call, rounds) = (1, 0)
        var isInReach = true
        while isInReach, call < 60 {
            rounds += 1
            defer { call += Self.isThorough ? 1 : 3 }
            for copy in ["a", "b"] { try add("Person \(rounds) of \(copy)", to: copy, team) }
            try team.shell("\(TeamFixture.program) sync --team a").expectSuccess()
            let end = End.allCases[(rounds + turn) % 3]
            isInReach = try sync(team, killing: call, end)
            let again = try syncAgain(team, "--team b")
            #expect(again.status == .exited(0), "call \(call) \(end): \(again.errors)")
            try team.shell("\(TeamFixture.program) sync --team a").expectSuccess()
            #expect(try journals(team, "a") == journals(team, "b"), "call \(call) \(end)")
        }
        #expect(rounds > 5)
        let names = Set(
            try team.huddle("patients --team a").output.split(whereSeparator: "\t\n".contains))
        for copy in ["a", "b"] {
            for number in 1...rounds {
                let isThere = names.contains("Person \(number) of \(copy)")
                #expect(isThere, "\(copy) \(number)")
            }
            #expect(try team.huddle("check --repair --team \(copy)").output.isEmpty)
        }
    }
}
