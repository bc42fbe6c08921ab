import HuddleCore
import Testing

@testable import HuddleText

@Suite struct LineWordsTests {
    private let journal = SampleJournal(count: 9)

    private func words(_ line: Int) throws -> LineWords {
        try #require(LineWords(Array(journal.lines[line].dropLast())))
    }

    @Test func `blanking keeps the length and everything but the words`() throws {
        let words = try words(1)
        #expect(words.isWordful)
        #expect(!words.areBlank)
        #expect(words.blanked.count == journal.lines[1].count - 1)
        let text = String(decoding: words.blanked, as: UTF8.self)
        #expect(!text.contains("drier") && !text.contains("Ann"))
        #expect(text.contains("districtNurse") && text.contains("\"by\":\"J Baker\""))
        #expect(LineWords(words.blanked)?.areBlank == true)
    }

    @Test func `a blanked line holds by the hash that was kept and by no other`() throws {
        let words = try words(5)
        var lines = journal.lines
        lines[5] = words.blanked + [.newline]
        let bytes = lines.flatMap { $0 }
        #expect(JournalVerification(bytes).problems.map(\.line) == [6])
        #expect(JournalVerification(bytes, removed: [5: [words.hash]]).problems.isEmpty)
        let other = try self.words(1).hash
        #expect(JournalVerification(bytes, removed: [5: [other]]).problems.map(\.line) == [6])
        #expect(JournalReading(bytes).events.count == journal.events.count)
    }

    @Test func `a kept hash does not cover a line whose words were changed`() throws {
        var lines = journal.lines
        let hash = try words(1).hash
        lines[1] = Array(
            String(decoding: lines[1], as: UTF8.self).replacing("drier", with: "wetter").utf8)
        let bytes = lines.flatMap { $0 }
        #expect(JournalVerification(bytes, removed: [1: [hash]]).problems.map(\.line) == [2])
    }

    @Test func `the line that adds somebody loses texts and the day of birth, and holds`() throws {
        let added = Change.patientAdded([
            .name: "Zoë Ellis", .nhs: "999 000 0018", .born: "1942-07-02", .address: "7 Mill Lane",
            .status: "active", .stage: "C", .akps: "50", .added: "2026-01-07",
        ])
        var pen = Pen(journal: SampleJournal.id, by: "J Baker")
        let events = pen.write([added], at: Instant(seconds: 1_795_253_462), after: 0)
        let bytes = SampleJournal.bytes(of: events)
        let range = try #require(JournalLines.range(of: 1, in: bytes))
        let words = try #require(LineWords(Array(bytes[range])))
        #expect(words.texts.sorted() == ["1942-07-02", "7 Mill Lane", "999 000 0018", "Zoë Ellis"])
        let blanked = bytes[..<range.lowerBound] + words.blanked + bytes[range.upperBound...]
        #expect(blanked.count == bytes.count)
        let removed = [UInt32(1): [words.hash]]
        #expect(JournalVerification(Array(blanked), removed: removed).problems.isEmpty)
        #expect(!JournalVerification(Array(blanked)).problems.isEmpty)
        guard case .patientAdded(let left)? = JournalReading(Array(blanked)).events.first?.change
        else { throw Unread() }
        #expect(left[.status] == "active" && left[.stage] == "C" && left[.akps] == "50")
        #expect(left[.added] == "2026-01-07")
        #expect(left[.name]?.allSatisfy { $0 == " " } == true)
    }

    private struct Unread: Error {}

    @Test(arguments: [(PatientField.born, true), (.place, true), (.stage, false), (.diedOn, false)])
    func `a line that sets a field holds words where the field does`(
        field: PatientField, holdsWords: Bool
    ) throws {
        let person = PatientID(RecordID(journal: SampleJournal.id, sequence: 9))
        let set = Change.patientSet(PatientSet(patient: person, field: field, value: "1942-07-02"))
        var pen = Pen(journal: SampleJournal.id, by: "J Baker")
        let events = pen.write([set], at: Instant(seconds: 1_795_253_462), after: 0)
        let bytes = SampleJournal.bytes(of: events)
        let range = try #require(JournalLines.range(of: 1, in: bytes))
        #expect(LineWords(Array(bytes[range]))?.isWordful == holdsWords)
    }

    /// What stands of a change in a journal once its words are gone.
    private func blanked(_ change: Change) throws -> String {
        var pen = Pen(journal: SampleJournal.id, by: "J Baker")
        let events = pen.write([change], at: Instant(seconds: 1_795_253_462), after: 0)
        let bytes = SampleJournal.bytes(of: events)
        let range = try #require(JournalLines.range(of: 1, in: bytes))
        let words = try #require(LineWords(Array(bytes[range])))
        return String(decoding: words.blanked, as: UTF8.self)
    }

    @Test func `where somebody was seen goes, and who saw them and when stays`() throws {
        let person = PatientID(RecordID(journal: SampleJournal.id, sequence: 9))
        let nurse = ProfessionalID(RecordID(journal: SampleJournal.id, sequence: 8))
        let left = try blanked(
            .contactAdded(
                ContactAdded(
                    patient: person,
                    speaker: Speaker(role: RoleID("districtNurse"), professional: nurse),
                    day: Day(number: 20_784), place: "Seaview Lodge")))
        #expect(!left.contains("Seaview"))
        #expect(left.contains("\"professional\":\"\(nurse)\"") && left.contains("\"day\":"))
    }

    @Test func `the places of a handover go, and who takes over stays`() throws {
        let left = try blanked(
            .handoverAdded(
                HandoverAdded(
                    meeting: MeetingID(RecordID(journal: SampleJournal.id, sequence: 8)),
                    patient: PatientID(RecordID(journal: SampleJournal.id, sequence: 9)),
                    text: "Wound care", to: .role(RoleID("districtNurse")),
                    places: HandoverPlaces(from: "Ward 4", to: "Seaview Lodge"))))
        for words in ["Wound", "Ward", "Seaview"] { #expect(!left.contains(words)) }
        #expect(left.contains("districtNurse"))
    }

    @Test func `a line without words says so`() throws {
        #expect(try !words(4).isWordful)
        #expect(LineWords(Array("no line".utf8)) == nil)
    }

    @Test func `lines are found by their number`() {
        let range = JournalLines.range(of: 7, in: journal.bytes)
        #expect(range.map { Array(journal.bytes[$0]) + [.newline] } == journal.lines[7])
        #expect(JournalLines.range(of: 70, in: journal.bytes) == nil)
    }
}
