import HuddleCore
import HuddleTesting
import Testing

@Suite("What the record lacks")
struct PromptTests {
    private func prompts(
        _ values: [PatientField: String], _ settings: TeamSettings = TeamSettings()
    ) throws -> [PatientField] {
        var fixture = MeetingFixture.empty()
        let person = try fixture.addPatient(values.merging([.name: "Ann"]) { first, _ in first })
        let today = fixture.recorder.now.utcDay
        return fixture.record.prompts(of: person, on: today, settings).map(\.field)
    }

    @Test("near the end the decisions that are needed at night come first")
    func ranked() throws {
        #expect(try prompts([.stage: "C"]).prefix(3) == [.placeOfDeath, .cpr, .medicines])
        #expect(try prompts([.stage: "A"]).first == .whatMatters)
        #expect(try !prompts([.stage: "A"]).contains(.medicines))
    }

    @Test("from which stage on something presses or is asked for is the team's own choice")
    func ownStages() throws {
        var settings = TeamSettings()
        settings.prompts = [.phase, .cpr, .consent, .medicines]
        #expect(try prompts([.stage: "B"], settings) == [.phase, .cpr, .consent, .medicines])
        settings.thresholds.pressesFrom = [.consent: .b, .cpr: .c]
        settings.thresholds.asksFrom = [.phase: .c]
        #expect(try prompts([.stage: "B"], settings) == [.consent, .cpr, .medicines])
        #expect(try prompts([.stage: "C"], settings) == [.cpr, .consent, .phase, .medicines])
    }

    @Test("only what the team looks at is asked for, in its order")
    func chosen() throws {
        var settings = TeamSettings()
        settings.prompts = [.consent, .phase]
        #expect(try prompts([.stage: "A"], settings) == [.consent, .phase])
    }

    @Test("a carer's needs are asked again after some time")
    func stale() throws {
        var settings = TeamSettings()
        settings.prompts = [.carerNeedsAsked]
        let old = [PatientField.carer: "Bo", .carerNeedsAsked: "2020-01-01"]
        #expect(try prompts(old, settings) == [.carerNeedsAsked])
        #expect(try prompts([.carerNeedsAsked: "2020-01-01"], settings) == [])
    }

    @Test("after a death only where and when are asked")
    func died() throws {
        #expect(try prompts([.status: "died", .diedAt: "Home"]) == [.diedOn])
    }
}
