import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of each person")
struct MeasurePeopleTests {
    @Test("discussed in three months: on the 91st day still, on the 92nd no more")
    func quarter() throws {
        var fixture = try MeetingFixture.make()
        #expect(try fixture.counts("discussed-quarter") == [0, 3])
        try fixture.signOff()
        fixture.wait(days: 91)
        #expect(try fixture.counts("discussed-quarter") == [3, 3])
        fixture.wait(days: 1)
        #expect(try fixture.counts("discussed-quarter") == [0, 3])
    }

    @Test("a discussion after the period does not count, and does not hide an earlier one")
    func laterDiscussion() throws {
        var fixture = try MeetingFixture.make()
        try fixture.set(0, .stage, "C")
        let met = fixture.recorder.now.utcDay
        try fixture.signOff()
        let before = fixture.scope(upTo: met.advanced(by: -1))
        #expect(try fixture.counts("discussed-quarter", in: before) == [0, 3])
        #expect(try fixture.counts("stage-recency", in: before) == [0, 1])
        fixture.wait(days: 30)
        try fixture.open()
        try fixture.signOff()
        let between = fixture.scope(upTo: met.advanced(by: 7))
        #expect(try fixture.counts("discussed-quarter", in: between) == [3, 3])
        #expect(try fixture.counts("stage-recency", in: between) == [1, 1])
    }

    @Test("as often as the stage asks: nobody with one, on the last day, a day later")
    func stages() throws {
        var fixture = try MeetingFixture.make()
        #expect(try fixture.measure("stage-recency").figure == .none)
        try fixture.set(0, .stage, "C")
        try fixture.set(1, .stage, "A")
        #expect(try fixture.counts("stage-recency") == [0, 2])
        try fixture.signOff()
        fixture.wait(days: 7)
        #expect(try fixture.counts("stage-recency") == [2, 2])
        fixture.wait(days: 1)
        #expect(try fixture.counts("stage-recency") == [1, 2])
    }

    @Test("a confirmation of an earlier contact counts no more")
    func confirmed() throws {
        var fixture = try MeetingFixture.make()
        let today = fixture.recorder.now.utcDay.description
        for patient in 0...1 {
            try fixture.set(patient, .contact, "Grace")
            try fixture.set(patient, .contactConfirmed, today)
        }
        try fixture.set(1, .contact, "Ruth")
        try fixture.set(2, .contact, "Ruth")
        #expect(try fixture.counts("contact-confirmed") == [1, 3])
    }

    @Test("a carer was asked within the team's own days, and not in days to come")
    func carers() throws {
        var fixture = try MeetingFixture.make(patients: [])
        let today = fixture.recorder.now.utcDay
        for days in [0, 30, 31, -1] {
            try fixture.addPatient([
                .name: "\(days)", .carer: "Ann",
                .carerNeedsAsked: today.advanced(by: -days).description,
            ])
        }
        #expect(try fixture.counts("carer-asked") == [3, 4])
        fixture.recorder.settings.thresholds.askAgainDays = 30
        #expect(try fixture.counts("carer-asked") == [2, 4])
    }
}
