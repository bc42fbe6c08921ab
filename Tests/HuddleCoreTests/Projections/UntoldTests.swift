import HuddleCore
import HuddleTesting
import Testing

@Suite("Changes that somebody outside has not been told of")
struct UntoldTests {
    private let settings = TeamSettings()

    private func missing(_ fixture: MeetingFixture) -> [Audience] {
        fixture.record.untold(of: fixture.patients[0], settings).flatMap(\.missing)
    }

    @Test("what the register knew at first was not changed; what is set later is untold")
    func changed() throws {
        var fixture = try MeetingFixture.make()
        #expect(missing(fixture) == [])
        try fixture.run(.setPatient(fixture.patients[0], .cpr, "for attempts", meeting: nil))
        #expect(missing(fixture) == [.outOfHours, .ambulance, .family])
    }

    @Test("who was told is told until the value changes again, or the telling is struck out")
    func told() throws {
        var fixture = try MeetingFixture.make()
        let person = fixture.patients[0]
        let change = try fixture.run(.setPatient(person, .cpr, "for attempts", meeting: nil))
        let telling = TellingAdded(
            meeting: fixture.meeting, patient: person, about: change.map(\.id),
            to: [.family, .ambulance])
        let told = try fixture.run(.tell(telling))
        #expect(missing(fixture) == [.outOfHours])
        #expect(fixture.record.audiencesMissing(in: .cprTold, of: person) == [.ambulance, .family])
        #expect(fixture.record.audiencesMissing(in: .cpr, of: person) == [])
        try fixture.run(.strike(told[0].id))
        #expect(missing(fixture) == [.outOfHours, .ambulance, .family])
        try fixture.run(.undo)
        try fixture.run(.setPatient(person, .cpr, "not for attempts", meeting: nil))
        #expect(missing(fixture) == [.outOfHours, .ambulance, .family])
    }

    @Test("who may decide for the person is news for those outside like any other part of the plan")
    func powerOfAttorney() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.setPatient(fixture.patients[0], .lpa, "yes", meeting: nil))
        #expect(missing(fixture) == [.outOfHours, .ambulance, .family])
    }

    @Test("a care home is told where the directory knows that the person lives in one")
    func careHome() throws {
        var fixture = try MeetingFixture.make()
        let carer = fixture.professionals[3]
        try fixture.run(.setProfessional(carer, .organisation, "Rosewood House"))
        try fixture.run(
            .setPatient(fixture.patients[0], .place, "rosewood house", meeting: nil))
        #expect(missing(fixture).contains(.careHome))
    }

    @Test("words of an imported register count for the value they came with")
    func words() throws {
        var fixture = try MeetingFixture.make()
        let person = fixture.patients[0]
        try fixture.run(.setPatient(person, .cpr, "for attempts", meeting: nil))
        try fixture.run(
            .setPatient(person, .cprTold, "Out of hours, ambulance", meeting: nil))
        #expect(missing(fixture) == [.family])
    }
}
