import HuddleCore
import Testing

@testable import HuddleDemo

@Suite("Invented people")
struct PersonaMakerTests {
    private static func people(_ count: Int) -> [Persona] {
        var (maker, random) = (PersonaMaker(), SplitMix64(seed: 9))
        let day = Day(number: 20_000)
        return (0..<count).map { _ in maker.make(on: day, &random) }
    }

    @Test("no two share a name or a number")
    func unique() {
        let people = Self.people(600)
        #expect(Set(people.map(\.name)).count == 600)
        #expect(Set(people.map(\.nhs.digits)).count == 600)
    }

    @Test("when names have run out people are called as others were, with numbers of their own")
    func namesakes() {
        let all = NameGroup.all.map { ($0.women.count + $0.men.count) * $0.families.count }
        let count = all.reduce(1, +) + NameGroup.featured.count
        let people = Self.people(count)
        #expect(Set(people.map(\.name)).count < count)
        #expect(Set(people.map(\.nhs.digits)).count == count)
    }

    @Test("numbers are from the range that nobody is given")
    func numbers() {
        #expect(Self.people(100).allSatisfy { $0.nhs.digits.hasPrefix("999") })
    }

    @Test("names that programs get wrong, and two of one surname, come first")
    func featured() {
        let names = Self.people(6).map(\.name)
        #expect(
            names == [
                "Zoë Hartnell", "Nguyễn Thị Hạnh", "Maureen O’Neill-Smith", "王小明",
                "Arthur Pickering", "Dorothy Pickering",
            ])
    }

    @Test("shares of names and of illnesses add up to a hundred")
    func shares() {
        #expect(NameGroup.all.map(\.share).reduce(0, +) == 100)
        #expect(Illness.all.map(\.share).reduce(0, +) == 100)
    }
}
