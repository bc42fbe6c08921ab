import Glibc
import HuddleTesting
import TerminalTesting
import Testing

/// Two people type fast into one meeting, and their programs are killed again and again, at any moment.
///
/// The suite kills a few times. HUDDLE_KILLS=1000 in the environment kills so often in each test.
struct KillTests {
    /// So many kills in one team; then a new one, because a screen of thousands of lines proves nothing.
    private static let killsInATeam = 50
    private static let kills = getenv("HUDDLE_KILLS").flatMap { Int(String(cString: $0)) } ?? 6
    private static let rounds = (0..<(kills + killsInATeam - 1) / killsInATeam).map { round in
        min(killsInATeam, kills - round * killsInATeam)
    }
    private static let numbered = Array(zip(1..., rounds))

    @Test(arguments: numbered)
    func `on a disk`(number: Int, kills: Int) throws {
        let team = try TeamFixture.imported()
        try team.openMeeting()
        var meeting = KilledMeeting(seed: number) { name in
            try team.terminal(before: ["env", "HUDDLE_NAME=\(name)"])
        }
        try meeting.run(kills: kills) { _ in
        } expect: { shown in
            try expect(shown) { try team.shell($0) }
        }
    }

    @Test(
        .enabled(if: SmallDisk.canBeMounted, "this machine lets nobody mount a small disk"),
        arguments: numbered)
    func `on a disk that is full again and again`(number: Int, kills: Int) throws {
        let team = try TeamFixture.imported()
        try team.openMeeting()
        let disk = try SmallDisk("64m", for: team)
        var meeting = KilledMeeting(seed: number) { name in try disk.terminal(name: name) }
        try meeting.run(kills: kills) { moment in
            let filler = "\(disk.mountPoint)/filler"
            switch moment {
            case .before(let chance):
                // Room for nothing, or for a few lines.
                try disk.run(
                    """
                    room=$(df -k --output=avail \(disk.mountPoint) | tail -1)
                    head -c $((room - \(chance % 24)))k /dev/zero > \(filler)
                    """)
            case .after: try disk.run("rm -f \(filler)")
            }
        } expect: { shown in
            try expect(shown) { try disk.run("export HUDDLE_TEAM=\(disk.folder); \($0)") }
        }
    }

    @Test(
        .enabled(if: SmallDisk.canBeMounted, "this machine lets nobody mount a small disk"),
        arguments: numbered)
    func `on a share that is unmounted and mounted again`(number: Int, kills: Int) throws {
        let team = try TeamFixture.imported()
        try team.openMeeting()
        let disk = try SmallDisk("64m", for: team)
        let share = try disk.share()
        var meeting = KilledMeeting(seed: number) { name in
            // Two machines, each with a home of its own for what is not shared yet.
            let home = "\(team.scratch.path)/\(name)"
            _ = try team.shell("mkdir -p \(home)")
            return try share.terminal(name: name, home: home)
        }
        try meeting.run(kills: kills) { moment in
            switch moment {
            case .before: try share.unmount()
            case .after: try share.mount()
            }
        } expect: { shown in
            try expect(shown) { try disk.run("export HUDDLE_TEAM=\(disk.folder); \($0)") }
        }
    }

    /// Everything shown as saved is there once, and the record is well but for torn tails.
    private func expect(
        _ shown: Set<String>, _ run: (String) throws -> Shell.Outcome
    ) throws {
        let minutes = try run(
            "\(TeamFixture.program) minutes --format json | jq -r '.people[].entries[].text'")
        let words = minutes.output.split { $0 == " " || $0 == "\n" }.map(String.init)
            .filter { $0.contains("-") }
        let wanted = Set(shown.flatMap { $0.split(separator: " ").prefix(1).map(String.init) })
        let isThere = wanted.filter { word in !words.contains { $0.hasSuffix(word) } }
        #expect(isThere.isEmpty, "\(minutes.errors)")
        #expect(Set(words).count == words.count, "no line is there twice")
        // A kill between a line and the files made from it leaves those behind.
        let check = try run("\(TeamFixture.program) check --repair")
        for line in check.output.split(separator: "\n") {
            #expect(line.contains("the last line has no end"), "\(check.output)")
        }
    }
}

/// A meeting of two people whose programs are killed.
private struct KilledMeeting {
    /// What happens to the folder, around each kill; before it with a number by chance.
    enum Moment {
        case before(Int)
        case after
    }

    private let people: [FastTypist]
    private var chance: SeededGenerator

    init(seed: Int, start: @escaping (String) throws -> ProgramTerminal) {
        chance = SeededGenerator(seed: UInt64(seed))
        people = ["Ann", "Ben"].enumerated().map { place, name in
            FastTypist(name: name, seed: UInt64(seed * 2 + place)) { try start(name) }
        }
    }

    /// Types and kills; `expect` looks now and then at what the folder holds.
    mutating func run(
        kills: Int, trouble: (Moment) throws -> Void, expect: (Set<String>) throws -> Void
    ) throws {
        for person in people { try person.begin() }
        for kill in 1...kills {
            for person in people.shuffled(using: &chance) { person.type() }
            let victim = people[Int.random(in: 0...1, using: &chance)]
            if Bool.random(using: &chance) {
                try trouble(.before(Int.random(in: 0...1_000, using: &chance)))
                for person in people.shuffled(using: &chance) { person.type() }
            }
            victim.kill()
            try trouble(.after)
            try victim.begin()
            if kill % 10 == 0 { try lookAtIt(expect) }
        }
        try lookAtIt(expect)
        #expect(people.allSatisfy { $0.shown.count >= min(kills / 2, 4) }, "hardly a line was seen")
    }

    /// Both leave first: what is kept on their machines is handed over by the next start.
    private func lookAtIt(_ expect: (Set<String>) throws -> Void) throws {
        for person in people { person.leave() }
        for person in people {
            try person.begin()
            person.leave()
        }
        try expect(people.reduce(into: []) { $0.formUnion($1.shown) })
        for person in people { try person.begin() }
    }
}
