@testable import HuddleCore
import HuddleTesting
import Testing

@Suite("A field with its history")
struct VersionedTests {
    private func stamp(_ clock: UInt64) -> Stamp {
        Stamp(clock: clock, id: PatientID.numbered(Int(clock)).record)
    }

    private func version(
        _ value: String, _ clock: UInt64, replaces: [UInt64] = []
    ) -> Versioned<String>.Version {
        Versioned.Version(
            value, stamp: stamp(clock), replaces: replaces.map { stamp($0).id })
    }

    private func field(_ versions: [Versioned<String>.Version]) -> Versioned<String> {
        versions.reduce(into: Versioned()) { $0.insert($1) }
    }

    @Test("the value is the one that nothing has answered")
    func latest() {
        let field = field([version("a", 1), version("b", 2, replaces: [1])])
        #expect(field.value(in: Standing()) == "b")
        #expect(field.heads(in: Standing()) == [stamp(2).id])
        #expect(!field.isDisputed(in: Standing()))
    }

    /// Only a damaged line says so, and what it gave must not vanish.
    @Test("a version that answers itself stays", arguments: [[], [1]])
    func answersItself(earlier: [UInt64]) {
        let field = field(
            earlier.map { version("old", $0) } + [version("yes", 2, replaces: earlier + [2])])
        #expect(field.value(in: Standing()) == "yes")
        #expect(field.live(in: Standing()).map(\.value) == ["yes"])
        #expect(field.heads(in: Standing()) == [stamp(2).id])
        #expect(!field.isDisputed(in: Standing()))
    }

    @Test("a field is the same in whatever order its versions came, and holds their lines")
    func anyOrder() {
        let versions = [
            version("a", 1), version("b", 2, replaces: [1]), version("c", 3, replaces: [2]),
        ]
        for few in [versions.prefix(1), versions.prefix(2), versions[...], versions.suffix(1)] {
            let forwards = field(Array(few))
            #expect(field(few.reversed() + few) == forwards)
            #expect(forwards.versions == Array(few))
            #expect(few.allSatisfy { forwards.holds([$0.stamp.id]) })
            #expect(!forwards.holds([stamp(9).id]))
        }
    }

    @Test("another value is put in the place of the one that an event gave", arguments: 1...3)
    func put(count: Int) {
        let versions = [
            version("a", 1), version("b", 2, replaces: [1]), version("c", 3, replaces: [2]),
        ].prefix(count)
        var changed = field(Array(versions))
        changed.put("x", of: stamp(1))
        changed.put("y", of: stamp(9))
        #expect(changed.versions.map(\.value) == ["x"] + versions.dropFirst().map(\.value))
        #expect(changed.versions.map(\.replaces) == versions.map(\.replaces))
    }

    @Test("two who answered the same value are both kept")
    func disputed() {
        let field = field([
            version("a", 1), version("b", 2, replaces: [1]), version("c", 3, replaces: [1]),
        ])
        #expect(field.isDisputed(in: Standing()))
        #expect(field.live(in: Standing()).map(\.value) == ["b", "c"])
        #expect(field.value(in: Standing()) == "c")
    }

    @Test("two who gave the same value do not disagree")
    func agreed() {
        let field = field([
            version("a", 1), version("b", 2, replaces: [1]), version("b", 3, replaces: [1]),
        ])
        #expect(!field.isDisputed(in: Standing()))
    }

    @Test("an answer to both ends a dispute")
    func settled() {
        let field = field([
            version("a", 1), version("b", 2, replaces: [1]), version("c", 3, replaces: [1]),
            version("d", 4, replaces: [2, 3]),
        ])
        #expect(!field.isDisputed(in: Standing()))
        #expect(field.value(in: Standing()) == "d")
    }

    @Test("every order of arrival gives the same field")
    func order() {
        let versions = [
            version("a", 1), version("b", 2, replaces: [1]), version("c", 3, replaces: [1]),
            version("d", 4, replaces: [3]),
        ]
        let expected = field(versions)
        var random = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let twice = (versions + versions).shuffled(using: &random)
            #expect(field(twice) == expected)
        }
    }

    @Test("a field without a value has none")
    func empty() {
        #expect(field([]).value(in: Standing()) == nil)
        #expect(field([]).heads(in: Standing()).isEmpty)
    }

    @Test("the value is the last of those that are live, however many there are")
    func lastOfMany() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            let count = Int.random(in: 1...12, using: &random)
            let stamps = (1...count).map {
                Stamp(clock: UInt64($0), id: PatientID.numbered($0).record)
            }
            var field = Versioned<Int>()
            var standing = Standing()
            for (place, stamp) in stamps.enumerated() {
                let replaces = stamps[..<place].filter { _ in Bool.random(using: &random) }
                field.insert(.init(place, stamp: stamp, replaces: replaces.map(\.id)))
                guard Int.random(in: 0..<4, using: &random) == 0 else { continue }
                let undo = Stamp(clock: 100, id: PatientID.numbered(100 + place).record)
                standing.add(undo, taking: [stamp.id])
            }
            #expect(field.value(in: standing) == field.live(in: standing).last?.value)
        }
    }
}
