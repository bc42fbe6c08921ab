import HuddleCore
import HuddleTesting
import Testing

@Suite("Continuity")
struct ContinuityTests {
    /// Providers by letter in their order, and the four indices in thousandths.
    private static let examples: [(sequence: String, indices: [Int])] = [
        ("AAAA", [1000, 1000, 1000, 1000]), ("ABAB", [500, 333, 0, 677]),
        ("ABCD", [250, 0, 0, 32]), ("AABC", [500, 167, 333, 355]),
        ("AAABBC", [500, 267, 600, 608]),
    ]

    @Test("comes to the published examples", arguments: examples)
    func vectors(sequence: String, indices: [Int]) {
        let found = Continuity(Array(sequence))
        let values = [
            found.usualProvider, found.concentration, found.sequential, found.modified,
        ]
        #expect(values.map { Int((($0 ?? -1) * 1000).rounded()) } == indices)
        #expect(found.providers == Set(sequence).count)
    }

    @Test("is uneven in the sum of squared shares")
    func herfindahl() {
        let values = ["AAAA", "ABAB", "ABCD", "AABC", ""].map { Continuity(Array($0)).herfindahl }
        #expect(values == [1, 0.5, 0.25, 0.375, nil])
    }

    @Test("says nothing of nobody, and little of one contact")
    func edges() {
        let none = Continuity([String]())
        #expect(none.usualProvider == nil && none.concentration == nil)
        let one = Continuity(["A"])
        #expect(one.usualProvider == 1)
        #expect(one.concentration == nil && one.sequential == nil && one.modified == nil)
    }

    @Test("is read from three contacts on, in the order of days and not of typing")
    func fromContacts() throws {
        var fixture = try MeetingFixture.make()
        let today = fixture.recorder.now.utcDay
        let period = today.advanced(by: -28)...today
        let (patient, nurse, gp) = (
            fixture.patients[0], fixture.professionals[1], fixture.professionals[0]
        )
        for (days, who) in [(1, nurse), (9, nurse)] {
            try fixture.see(patient, by: who, daysAgo: days)
        }
        #expect(fixture.record.continuity(of: patient, within: period) == nil)
        try fixture.see(patient, by: gp, daysAgo: 5)
        let found = try #require(fixture.record.continuity(of: patient, within: period))
        #expect(found.sequential == 0)
        #expect(found.contacts == 3 && found.providers == 2)
        let nursing = fixture.record.continuity(
            of: patient, within: period, role: RoleID("districtNurse"), least: 2)
        #expect(nursing?.usualProvider == 1)
    }

    @Test("says what each index means before its letters, with two decimals")
    func words() {
        #expect(
            Continuity(Array("AABC")).words
                == "2 of 4 contacts with one person (UPC 0.50), any two alike (COC 0.17), "
                + "two in a row (SECON 0.33), few people (MMCI 0.35)")
        #expect(Continuity(["A"]).words == "1 of 1 contacts with one person (UPC 1.00)")
        #expect(
            Continuity(Array("AABC")).briefWords
                == "most UPC 0.50, alike COC 0.17, next SECON 0.33, few MMCI 0.35")
        #expect(Continuity(["A"]).briefWords == "most UPC 1.00")
    }

    @Test("of a home follows the place where people lived when they were seen")
    func ofHome() throws {
        var fixture = MeetingFixture.empty()
        let first = try fixture.addPatient([.name: "Tom King", .place: "Rosewood House"])
        let nurse = try fixture.addProfessional("Grace Okafor", role: "districtNurse")
        try fixture.see(first, by: nurse, daysAgo: 2)
        try fixture.see(first, by: nurse, daysAgo: 1)
        try fixture.run(.setPatient(first, .place, "Own home", meeting: nil))
        try fixture.see(first, by: nurse, daysAgo: 0)
        let today = fixture.recorder.now.utcDay
        let found = fixture.record.continuities(
            inHomes: ["Rosewood House", "Own home"], within: today.advanced(by: -9)...today,
            least: 2)
        #expect(found.map(\.home) == ["Rosewood House"])
        #expect(found.first?.value.contacts == 2)
        #expect(found.first?.residents == [first])
    }
}

extension MeetingFixture {
    /// Notes that somebody saw a person some days ago.
    mutating func see(
        _ patient: PatientID, by who: ProfessionalID, daysAgo: Int
    ) throws(Refusal) {
        try run(
            .addContact(
                ContactAdded(
                    patient: patient,
                    speaker: Speaker(role: record.role(of: who), professional: who),
                    day: recorder.now.utcDay.advanced(by: -daysAgo))))
    }
}
