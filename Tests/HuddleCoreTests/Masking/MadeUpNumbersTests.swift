import Testing

@testable import HuddleCore

@Suite("Made-up numbers")
struct MadeUpNumbersTests {
    @Test("NHS numbers become others of the range that nobody has, their ends in the same order")
    func nhs() {
        let numbers = ["9990001863", "9990000018", "9990000387", "9990000751", "9990001499"]
        let made = MadeUpNumbers.nhs(Set(numbers))
        let others = numbers.sorted { $0.suffix(4) < $1.suffix(4) }.compactMap { made[$0] }
        #expect(others.count == 5)
        #expect(others.allSatisfy { NHSNumber($0) != nil && $0.hasPrefix("999") })
        #expect(Set(others).isDisjoint(with: numbers))
        let ends = others.map { $0.suffix(4) }
        #expect(ends == ends.sorted() && Set(ends).count == 5)
    }

    @Test("one that is not valid stays so")
    func invalid() throws {
        let made = try #require(MadeUpNumbers.nhs(["9990000019"])["9990000019"])
        #expect(made.count == 10 && NHSNumber(made) == nil)
    }

    @Test("a code gets other digits in the same places, in the same order, none that another has")
    func codes() throws {
        let codes = ["RV-0001", "RV-0002", "RV-0017", "R-9"]
        let made = MadeUpNumbers.codes(Set(codes))
        #expect(made["RV-0001"] == "RV-0003")
        #expect(made["RV-0002"] == "RV-0004")
        #expect(made["RV-0017"] == "RV-0005")
        #expect(made["R-9"] == "R-1")
    }

    @Test("digits take the places of digits, and noughts where there are too few or too many")
    func put() {
        #expect(MadeUpNumbers.put("9990000018", into: "123 456-7890") == "999 000-0018")
        #expect(MadeUpNumbers.put("", into: "07700 900123") == "00000 000000")
        let few = Set((0...9).map { "A\($0)" })
        #expect(Set(MadeUpNumbers.codes(few).values) == ["A0"])
    }
}
