import HuddleCore
import HuddleTesting
import Testing

@Suite("People on one list whose names can be taken for one another")
struct NamesakeTests {
    @Test(
        "the same surname, first name or both are warned of",
        arguments: [
            ("Ann Hall", "Mr Bob Hall", Namesake.surname), ("Ann Hall", "ann Webb", .firstName),
            ("Mrs Ann Hall", "Ann Mary HALL", .wholeName),
        ])
    func warned(_ one: String, _ other: String, _ expected: Namesake) throws {
        let fixture = try MeetingFixture.make(patients: [one, other, "Joan Price"])
        let order = fixture.record.runningOrder(of: fixture.meeting, now: .make())
        #expect(order.map(\.namesake) == [expected, expected, nil])
    }

    @Test("whoever shares each part with somebody else has nobody's whole name")
    func apart() throws {
        let names = ["Zoë Hall", "Zoe Webb", "Walter Hall"]
        let fixture = try MeetingFixture.make(patients: names)
        let order = fixture.record.runningOrder(of: fixture.meeting, now: .make())
        #expect(order.map(\.namesake) == [.surname, .firstName, .surname])
    }

    @Test("who shares a name is known, but nobody who objects to being discussed")
    func sharing() throws {
        var fixture = try MeetingFixture.make(
            patients: ["Ann Hall", "Bob Hall", "Ann Webb", "Cy Hall"])
        let people = fixture.patients
        try fixture.run(.setPatient(people[3], .objection, "yes", meeting: nil))
        let record = fixture.record
        #expect(record.sharing(.surname, with: people[0], among: people) == [people[1]])
        #expect(record.sharing(.firstName, with: people[0], among: people) == [people[2]])
        #expect(record.sharing(.wholeName, with: people[0], among: people).isEmpty)
    }

    @Test("a surname that is another's first name is no warning")
    func crossed() throws {
        let fixture = try MeetingFixture.make(patients: ["Thomas Keane", "Ann Thomas"])
        #expect(fixture.record.namesakes(among: fixture.patients) == [:])
    }
}
