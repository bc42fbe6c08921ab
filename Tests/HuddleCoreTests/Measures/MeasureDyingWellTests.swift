import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of dying well")
struct MeasureDyingWellTests {
    @Test("the wish for the place of death is known of nobody, of some, of all")
    func wishes() throws {
        var fixture = try MeetingFixture.make()
        #expect(try fixture.counts("place-of-death-known") == [0, 3])
        try fixture.set(1, .placeOfDeath, "Home")
        #expect(try fixture.counts("place-of-death-known") == [1, 3])
        for patient in 0...2 { try fixture.set(patient, .placeOfDeath, "Hospice") }
        #expect(try fixture.counts("place-of-death-known") == [3, 3])
    }

    @Test("documents are found where both are on record and one of them has a place")
    func documents() throws {
        var fixture = try MeetingFixture.make()
        try fixture.set(0, .respect, "yes")
        try fixture.set(0, .cpr, "not for attempts")
        try fixture.set(1, .respect, "yes")
        try fixture.set(1, .respectWhere, "yellow folder")
        #expect(try fixture.counts("documents-found") == [0, 3])
        try fixture.set(0, .cprWhere, "by the door")
        #expect(try fixture.counts("documents-found") == [1, 3])
    }

    @Test("died where they wished follows the rule of the card: one place names the other")
    func places() throws {
        var fixture = try MeetingFixture.make()
        let wishes = [("Rosewood House", "rosewood house, room 4"), ("Hospice", "Hospital")]
        for (patient, (wished, place)) in wishes.enumerated() {
            try fixture.set(patient, .placeOfDeath, wished)
            try fixture.set(patient, .status, "died")
            try fixture.set(patient, .diedAt, place)
            #expect(
                fixture.record.afterDeath(of: fixture.patients[patient])?.wasAsWished
                    == (patient == 0))
        }
        try fixture.set(2, .status, "died")
        #expect(try fixture.counts("place-of-death-met") == [1, 2])
    }

    @Test("reviewed after death: at a meeting of the day, and at none since")
    func reviews() throws {
        var fixture = try MeetingFixture.make()
        #expect(try fixture.measure("after-death-review").figure == .none)
        try fixture.set(0, .status, "died")
        #expect(try fixture.counts("after-death-review") == [0, 1])
        try fixture.signOff()
        fixture.wait(days: 1)
        try fixture.set(1, .status, "died")
        try fixture.set(2, .status, "died")
        try fixture.set(2, .diedOn, fixture.recorder.now.utcDay.description)
        #expect(try fixture.counts("after-death-review") == [1, 3])
        try fixture.open()
        try fixture.signOff()
        #expect(try fixture.counts("after-death-review") == [3, 3])
    }
}
