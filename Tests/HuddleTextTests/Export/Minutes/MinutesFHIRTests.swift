import HuddleCore
import HuddleText
import Testing

@Suite("Minutes as a FHIR document")
struct MinutesFHIRTests {
    private func resources(_ bundle: ParsedJSON) -> [ParsedJSON] {
        (0..<100).compactMap { bundle["entry"]?[$0]?["resource"] }
    }

    @Test("a document has its Composition first, then team, people, discussions and actions")
    func kinds() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        let bundle = try ParsedJSON(MinutesFHIR.text(try builder.minutes(of: meeting)))
        #expect(bundle["type"] == .text("document"))
        #expect(bundle["timestamp"] != nil)
        let kinds = resources(bundle).compactMap { $0["resourceType"] }
        #expect(
            kinds
                == [
                    "Composition", "CareTeam", "Patient", "Encounter", "Patient", "Encounter",
                    "Task",
                    "Task",
                ].map { .text($0) })
        #expect(resources(bundle).first?["status"] == .text("final"))
    }

    @Test("every reference leads to an entry of the document")
    func references() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        let text = MinutesFHIR.text(try builder.minutes(of: meeting))
        let addresses = Set(
            text.matches(of: /"fullUrl":"([^"]+)"/).map { String($0.1) })
        let references = text.matches(of: /"reference":"([^"]+)"/).map { String($0.1) }
        #expect(references.count >= 8)
        #expect(references.allSatisfy { addresses.contains($0) })
    }

    @Test(
        "whatever was typed, the document is whole and has no element from it",
        arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        let meeting = try builder.meeting("2026-11-21")
        try builder.perform(.setWhyToday(meeting, patient, typed))
        try builder.action(typed, about: patient, in: meeting)
        let text = MinutesFHIR.text(try builder.minutes(of: meeting))
        _ = try ParsedJSON(text)
        let pages = text.matches(of: /"div":"(.*?)<\/div>"/).map { String($0.1) }
        #expect(!pages.isEmpty)
        #expect(pages.allSatisfy { !$0.contains("<script") })
    }
}
