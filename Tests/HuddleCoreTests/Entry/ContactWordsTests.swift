import HuddleCore
import HuddleTesting
import Testing

@Suite("Who saw somebody, as typed")
struct ContactWordsTests {
    /// A Saturday.
    private let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

    private static let days: [(words: String, day: String?)] = [
        ("today", "2026-11-21"), ("yesterday", "2026-11-20"), ("mon", "2026-11-16"),
        ("sat", "2026-11-21"), ("fri", "2026-11-20"), ("3d", "2026-11-18"), ("2w", "2026-11-07"),
        ("16 nov", "2026-11-16"), ("16/11", "2026-11-16"), ("23 nov", "2025-11-23"),
        ("2026-11-02", "2026-11-02"), ("tomorrow", nil), ("next mon", nil),
        ("2026-12-02", nil), ("23 nov 2027", nil), ("dn", nil),
    ]

    @Test("a day is the latest one that has been", arguments: days)
    func past(words: String, day: String?) {
        #expect(PastDayWords.read(words, today: today).map(\.description) == day)
    }

    @Test("a role, a name, or a role and a name that nobody knows yet")
    func speakers() throws {
        let fixture = try MeetingFixture.make()
        let directory = fixture.record.entryDirectory(of: fixture.meeting, .shipped)
        func read(_ line: String) -> ContactWords {
            ContactWords(line, directory: directory, today: today)
        }
        #expect(read("dn").speaker?.professional == fixture.professionals[1])
        #expect(read("okafor mon").day.description == "2026-11-16")
        let agency = read("hca Jo yesterday")
        #expect(agency.speaker == Speaker(role: RoleID("healthCareAssistant"), name: "Jo"))
        #expect(agency.day.description == "2026-11-20")
        #expect(read("nobody known").speaker == nil)
        #expect(read("mon").speaker == nil)
        #expect(read("").speaker == nil)
    }

    @Test("a day that is still to come is refused")
    func future() throws {
        var fixture = try MeetingFixture.make()
        let tomorrow = fixture.recorder.now.utcDay.advanced(by: 1)
        #expect(throws: Refusal.self) {
            try fixture.run(
                .addContact(
                    ContactAdded(
                        patient: fixture.patients[0], speaker: Speaker(role: RoleID("gp")),
                        day: tomorrow)))
        }
    }

    @Test("a contact struck out counts no longer")
    func strike() throws {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        try fixture.see(patient, by: fixture.professionals[1], daysAgo: 1)
        let id = try #require(fixture.record.contacts(of: patient).first?.id)
        try fixture.run(.strike(id.record))
        #expect(fixture.record.contacts(of: patient).isEmpty)
    }
}
