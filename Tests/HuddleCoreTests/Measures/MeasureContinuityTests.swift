import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of the same faces in care homes")
struct MeasureContinuityTests {
    private let keys = ["home-upc", "home-coc", "home-secon", "home-mmci", "home-staff"]

    /// Meadow Court sees A A B C at two residents, Rosewood House sees A A A A at one, and Hill View
    /// too few to say anything.
    private func homes() throws -> MeetingFixture {
        var fixture = MeetingFixture.empty()
        for home in ["Hill View", "Meadow Court", "Rosewood House"] {
            try fixture.run(
                .addProfessional([
                    .name: "Staff of \(home)", .role: "seniorCareWorker", .organisation: home,
                ]))
        }
        for name in ["A", "B", "C"] { try fixture.addProfessional(name, role: "districtNurse") }
        for home in ["Hill View", "Meadow Court", "Meadow Court", "Rosewood House"] {
            try fixture.addPatient([.name: "Resident of \(home)", .place: home])
        }
        for (patient, seen) in [(0, [0, 0]), (1, [0, 0]), (3, [0, 0, 0, 0])] {
            for (days, who) in seen.enumerated() {
                try fixture.see(
                    fixture.patients[patient], by: fixture.professionals[who], daysAgo: 4 - days)
            }
        }
        try fixture.see(fixture.patients[2], by: fixture.professionals[1], daysAgo: 2)
        try fixture.see(fixture.patients[2], by: fixture.professionals[2], daysAgo: 1)
        return fixture
    }

    @Test("are the mean over homes, and the middle of the different people")
    func means() throws {
        let fixture = try homes()
        // AABC 0.5, 1/6, 1/3 and 0.355; AAAA 1 throughout.
        let words = try keys.map { try fixture.measure($0).words }
        #expect(words == ["0.75", "0.58", "0.67", "0.68", "1"])
        #expect(try fixture.counts("home-upc") == [2, 3])
        #expect(try fixture.counts("home-staff") == [4, 2])
    }

    @Test("rest on the residents who were seen, all homes together")
    func people() throws {
        let fixture = try homes()
        for key in keys {
            #expect(try fixture.measure(key).people == [3], "\(key)")
            #expect(try fixture.measure(key).isSmall(below: 5))
        }
    }

    @Test("say what each home comes to")
    func parts() throws {
        let rows = try homes().scope().rows()
        let upc = try #require(rows.first { $0.key == "home-upc" })
        #expect(upc.parts.map(\.name) == ["Meadow Court", "Rosewood House"])
        #expect(
            upc.parts.map(\.words) == [
                "0.50 of 4 contacts with 3 people", "1.00 of 4 contacts with 1 person",
            ])
        let staff = try #require(rows.first { $0.key == "home-staff" })
        #expect(staff.parts.first?.words == "3 of 4 contacts with 3 people")
    }

    @Test(
        "say what their letters stand for before the formula",
        arguments: [
            ("upc", "usual provider of care"), ("home-coc", "continuity of care"),
            ("secon", "sequential continuity"),
            ("home-mmci", "modified, modified continuity index"),
        ])
    func letters(key: String, meaning: String) throws {
        let measure = try #require(Measure.all.first { $0.key == key })
        #expect(measure.formula.hasPrefix("\(meaning), "))
        #expect(measure.formula.contains("n contacts with one of M, N in all"))
    }

    @Test("keep their names and keys")
    func names() {
        let names = Measure.all.filter { $0.family == .continuity }.map { "\($0.key): \($0.name)" }
        #expect(
            names.prefix(2) == [
                "upc: Usual provider (UPC)", "coc: Concentration (COC)",
            ])
        #expect(names.contains("herfindahl: Evenness (Herfindahl)"))
        #expect(names.contains("home-mmci: Few people in care homes (MMCI)"))
    }

    @Test("say nothing of homes where nobody was seen often enough")
    func tooFew() throws {
        var fixture = try homes()
        fixture.recorder.settings.thresholds.continuityContacts = 5
        for key in keys {
            #expect(try fixture.measure(key).figure == .none, "\(key)")
        }
    }
}
