import HuddleCore
import HuddleText
import Testing

@Suite struct DraftTests {
    private let meeting = MeetingID(RecordID(journal: JournalID(random: 3), sequence: 1))
    private let patient = PatientID(RecordID(journal: JournalID(random: 3), sequence: 2))
    private let line = RecordID(journal: JournalID(random: 4), sequence: 9)

    private func draft(_ text: String, cursor: Int = 1) -> Draft {
        Draft(.about(patient, meeting, .contribution), text: text, cursor: cursor)
    }

    @Test func `every purpose reads back, and what its writer had seen`() {
        let purposes: [EntryPurpose] =
            [
                .words(of: line, patient), .words(of: line, nil), .date(of: ActionID(line), nil),
                .dates(of: [ActionID(line), ActionID(meeting.record)]), .field(.place, patient),
                .answering(line, patient, meeting, .dissent), .request(patient), .guest(meeting),
                .contact(patient), .scores(meeting, .before),
                .amendment(meeting, nil), .amendment(meeting, patient),
                .unknown(kind: "sketch", patient, nil), .unknown(kind: "two words", nil, meeting),
            ]
            + EntryKind.allCases.filter { $0 != .request }.map { .about(patient, meeting, $0) }
        for purpose in purposes {
            for answering in [Answering.whatStands, .seen([]), .seen([line, meeting.record])] {
                let draft = Draft(purpose, text: "some words", cursor: 4, answering: answering)
                #expect(Draft.drafts(in: Draft.bytes(of: [draft])) == [draft])
            }
        }
    }

    @Test func `drafts of the first version are read, whatever they were for`() {
        let place = "\"meeting\":\"\(meeting)\",\"patient\":\"\(patient)\""
        func purpose(_ kind: String, _ place: String) -> EntryPurpose? {
            let line = "{\(place),\"kind\":\"\(kind)\",\"text\":\"old\",\"cursor\":3}\n"
            return Draft.drafts(in: Array(line.utf8)).first?.purpose
        }
        #expect(purpose("action", place) == .about(patient, meeting, .action))
        #expect(purpose("words \(line)", place) == .words(of: line, patient))
        #expect(purpose("date \(line)", place) == .date(of: ActionID(line), patient))
        #expect(purpose("field place", place) == .field(.place, patient))
        #expect(
            purpose("answer \(line) action", place)
                == .answering(line, patient, meeting, .action))
        let lone = "\"patient\":\"\(patient)\""
        #expect(purpose("action", lone) == .unknown(kind: "action", patient, nil))
        #expect(purpose("sketch", place) == .unknown(kind: "sketch", patient, meeting))
    }

    @Test func `drafts read back as they were`() {
        let drafts = [
            draft("one"), draft("two\n\"three\"\u{1B}\u{202E}"), draft("日本 👩‍👩‍👧", cursor: 4),
        ]
        #expect(Draft.drafts(in: Draft.bytes(of: drafts)) == drafts)
    }

    @Test func `a torn or damaged line costs that draft only`() {
        let bytes = Draft.bytes(of: [draft("one"), draft("two")])
        #expect(Draft.drafts(in: bytes.dropLast()) == [draft("one")])
        #expect(Draft.drafts(in: Array("nonsense\n".utf8) + bytes).count == 2)
        #expect(Draft.drafts(in: []).isEmpty)
    }

    @Test func `a cursor beyond the text stands at its end`() {
        let drafts = Draft.drafts(in: Draft.bytes(of: [draft("one", cursor: 900)]))
        #expect(drafts.map(\.cursor) == [3])
    }
}
