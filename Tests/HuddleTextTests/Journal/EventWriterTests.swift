import HuddleCore
import Testing

@testable import HuddleText

@Suite struct EventWriterTests {
    @Test func `a line has its members in their fixed order`() throws {
        let bytes = SampleJournal(count: 1).bytes
        let text = try #require(String(validating: bytes, as: UTF8.self))
        #expect(
            text == """
                {"huddle":1,"journal":"00c1s","writer":"ward3","person":"J Baker",\
                "program":"0.1.0","zone":"Europe/London"}
                {"seq":1,"clock":101,"at":"2026-11-21T09:31:03Z","by":"J Baker",\
                "type":"contribution.added","meeting":"00c1s-1","patient":"00c1s-2",\
                "role":"districtNurse","name":"Ann","text":"Wound “drier”, \\"less\\" pain 1",\
                "chain":"79a2639e9e96f538d055cce67c9dd9bf"}

                """)
    }

    @Test(arguments: ChangeType.allCases)
    func `what is written is read as the same event`(type: ChangeType) {
        var events = RandomEvents(seed: 1)
        for sequence in 1...60 {
            let event = events.event(type, sequence: UInt32(sequence), in: SampleJournal.id)
            let reading = JournalReading(SampleJournal.bytes(of: [event]))
            #expect(reading.events == [event])
            let problems = reading.problems.filter { !$0.isGap }
            #expect(problems.isEmpty)
        }
    }

    @Test func `a journal of every type is read whole`() {
        var random = RandomEvents(seed: 2)
        let events = (1...400).map { sequence in
            let type = ChangeType.allCases[sequence % ChangeType.allCases.count]
            return random.event(type, sequence: UInt32(sequence), in: SampleJournal.id)
        }
        let bytes = SampleJournal.bytes(of: events)
        let reading = JournalReading(bytes)
        #expect(reading.events == events)
        #expect(reading.problems.isEmpty)
        #expect(JournalVerification(bytes).problems.isEmpty)
    }

    @Test func `nothing in a journal acts on a terminal`() throws {
        var random = RandomEvents(seed: 3)
        let events = (1...60).map { sequence in
            random.event(.whySet, sequence: UInt32(sequence), in: SampleJournal.id)
        }
        let text = try #require(
            String(validating: SampleJournal.bytes(of: events), as: UTF8.self))
        let acting = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E,
                0x2066...0x2069, 0xFEFF:
                true
            default: false
            }
        }
        #expect(acting.isEmpty)
    }

    @Test func `numbers beyond what readers keep become the nearest ones`() {
        let rank = PatientMoved(
            meeting: MeetingID(RecordID(journal: SampleJournal.id, sequence: 1)),
            patient: PatientID(RecordID(journal: SampleJournal.id, sequence: 2)), rank: .max)
        let event = Event(
            id: RecordID(journal: SampleJournal.id, sequence: 1), clock: 1,
            at: Instant(seconds: 0), by: "", change: .patientMoved(rank))
        let reading = JournalReading(SampleJournal.bytes(of: [event]))
        guard case .patientMoved(let read)? = reading.events.first?.change else {
            Issue.record("the line was not read")
            return
        }
        #expect(read.rank == 9_007_199_254_740_992)
    }

    @Test func `the head is the last line and its chain`() {
        let journal = SampleJournal(count: 5)
        var writer = EventWriter(
            header: JournalHeader(journal: SampleJournal.id, author: SampleJournal.author))
        var bytes: [UInt8] = []
        for event in journal.events { writer.append(event, to: &bytes) }
        #expect(writer.head.sequence == 5)
        #expect(JournalReading(journal.bytes).head == writer.head)
    }

    @Test func `no field of a register has the key of the line itself`() {
        let keys: Set = ["seq", "clock", "at", "step", "by", "type", "replaces", "chain"]
        #expect(PatientField.allCases.allSatisfy { !keys.contains($0.rawValue) })
        #expect(ProfessionalField.allCases.allSatisfy { !keys.contains($0.rawValue) })
    }
}

extension JournalProblem {
    var isGap: Bool {
        if case .sequenceGap = kind { true } else { false }
    }
}
