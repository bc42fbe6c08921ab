import HuddleCore
import HuddleText
import Testing

@Suite("Actions as a FHIR bundle")
struct ActionsFHIRTests {
    @Test("a task says what, for whom, by whom and by when")
    func task() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let resources = try resources(builder.exports())
        let task = resources.first { $0["identifier"]?[0]?["value"] == .text("k7q2x-9") }
        #expect(task?["resourceType"] == .text("Task"))
        #expect(task?["status"] == .text("completed"))
        #expect(task?["intent"] == .text("order"))
        #expect(task?["description"] == .text("GP reviews analgesia"))
        #expect(task?["authoredOn"] == .text("2026-11-14T09:37:02Z"))
        #expect(task?["restriction"]?["period"]?["end"] == .text("2026-11-16"))
        #expect(task?["executionPeriod"]?["end"] == .text("2026-11-15"))
    }

    @Test("every reference stands in the bundle, once")
    func references() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsFHIR.text(try builder.exports())
        let addresses = text.matches(of: /"fullUrl":"([^"]+)"/).map { String($0.1) }
        let references = text.matches(of: /"reference":"([^"]+)"/).map { String($0.1) }
        #expect(Set(addresses).count == addresses.count)
        #expect(Set(references).isSubset(of: addresses))
        #expect(!references.isEmpty)
    }

    @Test(
        "the NHS number goes out with the name and the number, not with initials",
        arguments: [(NameStyle.full, true), (.number, true), (.initials, false)])
    func number(_ style: NameStyle, _ isThere: Bool) throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsFHIR.text(try builder.exports(style))
        #expect(text.contains("9990000018") == isThere)
    }

    @Test("no actions are a bundle without entries")
    func empty() {
        #expect(ActionsFHIR.text([]) == "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}\n")
    }

    @Test("typed text is a string without control characters", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        try builder.action(typed, about: patient)
        #expect(HostileText.isHarmless(ActionsFHIR.text(try builder.exports())))
        #expect(try resources(builder.exports()).count == 2)
    }

    private func resources(_ exports: [ActionExport]) throws -> [ParsedJSON] {
        guard case .list(let entries) = try ParsedJSON(ActionsFHIR.text(exports))["entry"] else {
            return []
        }
        return entries.compactMap { $0["resource"] }
    }
}
