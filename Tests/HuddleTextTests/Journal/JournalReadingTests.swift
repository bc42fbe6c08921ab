import HuddleCore
import Testing

@testable import HuddleText

@Suite struct JournalReadingTests {
    private let journal = SampleJournal(count: 40)

    @Test func `a sound journal is read without a problem`() {
        let reading = JournalReading(journal.bytes, named: SampleJournal.id)
        #expect(reading.events == journal.events)
        #expect(reading.problems.isEmpty)
        #expect(reading.header?.author == SampleJournal.author)
        #expect(reading.reader.offset == journal.bytes.count)
    }

    @Test func `a last line without its end is no record`() {
        let bytes = Array(journal.bytes.dropLast())
        let reading = JournalReading(bytes)
        #expect(reading.events == Array(journal.events.dropLast()))
        let length = journal.lines[40].count - 1
        #expect(
            reading.problems == [
                JournalProblem(
                    line: 41, offset: bytes.count - length, kind: .tornTail(bytes: length))
            ])
    }

    @Test func `a damaged line costs that line only`() {
        var lines = journal.lines
        lines[10] = Array("{\"seq\":10,broken\n".utf8)
        let reading = JournalReading(lines.flatMap { $0 })
        #expect(reading.events == journal.events.filter { $0.id.sequence != 10 })
        #expect(reading.problems.map(\.line) == [11])
    }

    @Test(arguments: [
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""} x"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":"","seq":3}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","x":1,"x":2,"undoes":""}"#,
        #"{"seq":02,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":2.0,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":"2","clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":0,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":4294967295,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":9007199254740993,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":18446744073709551616,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":5,"at":"2026-11-21T09:31:02Z","step":2,"by":"","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","step":1,"by":"","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":1,"at":"2026-02-30T09:31:02Z","by":"","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":null,"type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"\ud800","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"\x41","type":"undone","undoes":""}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":"k7q2x-1,"}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":"k7q2u-1"}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":"","more":[1]}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":"","more":tru}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":"","more":1.}"#,
        #"{"seq":2,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"undone","undoes":"","a\"b":1}"#,
        "{\"seq\":2,\"clock\":1,\"at\":\"2026-11-21T09:31:02Z\",\"by\":\"a\u{1}b\",\"type\":\"undone\",\"undoes\":\"\"}",
        "", "{}", "{", "[]", "null", "\u{0}\u{0}\u{0}\u{0}", "\\", "\"", "{\"", "{\"a", "{\"a\"",
        "{\"a\":", "{\"a\":\"", "{\"a\":\"\\", "{\"a\":-", "{\"a\":1", "{\"a\":1,",
    ])
    func `what is not exactly a line is named and passed over`(text: String) {
        var lines = journal.lines
        lines[2] = Array(text.utf8) + [.newline]
        let reading = JournalReading(lines.flatMap { $0 })
        #expect(reading.events == journal.events.filter { $0.id.sequence != 2 })
        #expect(reading.problems.count == 1)
        guard case .damagedLine? = reading.problems.first?.kind else {
            Issue.record("not named as damaged: \(reading.problems)")
            return
        }
    }

    @Test func `broken UTF-8 is not repaired`() {
        for bytes: [UInt8] in [
            [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
        ] {
            var lines = journal.lines
            let start = lines[1].firstIndex(of: UInt8(ascii: "W")) ?? 0
            lines[1].replaceSubrange(start..<start + 1, with: bytes)
            let reading = JournalReading(lines.flatMap { $0 })
            #expect(reading.events.count == 39)
            #expect(reading.problems.first?.kind == .damagedLine("a text is not valid UTF-8"))
        }
    }

    @Test func `escapes of every kind are read`() {
        let text = #"\"\\\/\b\f\n\r\tA\u0041\u00e9\u65E5\ud83d\ude00"#
        let line =
            #"{"seq":1,"clock":1,"at":"2026-11-21T09:31:02Z","by":"\#(text)","#
            + #""type":"undone","undoes":""}"#
        let reading = JournalReading(journal.lines[0] + Array(line.utf8) + [.newline])
        #expect(reading.events.first?.by == "\"\\/\u{8}\u{C}\n\r\tAAé日😀")
    }

    @Test func `space between members and windows line ends are no damage`() throws {
        let text = try #require(String(validating: journal.bytes, as: UTF8.self))
        let spaced = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\n": " \r\n"
            case "{": "{ \t"
            default: String(scalar)
            }
        }
        let reading = JournalReading(Array(spaced.joined().utf8))
        #expect(reading.events == journal.events)
    }

    @Test func `unknown types words and keys are passed over without a gap`() {
        var lines = journal.lines
        lines[3] = Array(
            (#"{"seq":3,"clock":9,"at":"2026-11-21T09:31:02Z","by":"","type":"tea.made","cups":12}"#
                + "\n").utf8)
        lines[4] = Array(
            (#"{"seq":4,"clock":9,"at":"2026-11-21T09:31:02Z","by":"","type":"outcome.set","#
                + #""meeting":"00c1s-1","patient":"00c1s-2","outcome":"newWord\u001b"}"# + "\n")
                .utf8)
        lines[4 + 1].insert(contentsOf: Array(#""later":true,"#.utf8), at: 1)
        let reading = JournalReading(lines.flatMap { $0 })
        #expect(reading.events == journal.events.filter { ![3, 4].contains($0.id.sequence) })
        #expect(
            reading.problems.map(\.kind) == [
                .unknownType("tea.made"), .unknownWord(key: "outcome", word: "newWord?"),
            ])
        #expect(reading.problems.allSatisfy { $0.isFromNewerProgram })
    }

    @Test func `a newer format is read as far as known and flagged`() {
        var lines = journal.lines
        lines[0] = Array((#"{"huddle":2,"journal":"00c1s","colour":"red"}"# + "\n").utf8)
        let reading = JournalReading(lines.flatMap { $0 })
        #expect(reading.isNewer)
        #expect(reading.events == journal.events)
        #expect(reading.problems.map(\.kind) == [.newerVersion(2)])
    }

    @Test func `missing and doubled numbers are named`() {
        var lines = journal.lines
        lines.remove(at: 7)
        lines.insert(lines[20], at: 21)
        let reading = JournalReading(lines.flatMap { $0 })
        #expect(reading.events == journal.events.filter { $0.id.sequence != 7 })
        #expect(
            reading.problems.map(\.kind) == [.sequenceGap(7...7), .duplicateSequence(21)])
    }

    @Test func `a line that took another's number gives way`() {
        var lines = journal.lines
        lines[5] = lines[9]
        let reading = JournalReading(lines.flatMap { $0 })
        let sequences = reading.events.map(\.id.sequence)
        #expect(Set(sequences) == Set(1...40).subtracting([5]))
        #expect(sequences.count == 39)
        #expect(reading.problems.contains { $0.line == 6 && $0.kind == .duplicateSequence(9) })
    }

    @Test func `a file that is no journal gives nothing`() {
        for text in [
            "", "hello", "hello\nworld\n", "{}\n", "{\"huddle\":0,\"journal\":\"00c1s\"}\n",
        ] {
            let reading = JournalReading(Array(text.utf8))
            #expect(reading.events.isEmpty)
            #expect(reading.journal == nil)
            #expect(text.isEmpty == reading.problems.isEmpty)
        }
    }

    @Test func `a damaged header costs no line when the name says which journal it is`() {
        var lines = journal.lines
        lines[0] = Array("garbage\n".utf8)
        let reading = JournalReading(lines.flatMap { $0 }, named: SampleJournal.id)
        #expect(reading.events == journal.events)
        #expect(reading.problems.map(\.line) == [1])
    }

    @Test func `a renamed journal is read under the id of its header`() {
        let other = JournalID(random: 1)
        let reading = JournalReading(journal.bytes, named: other)
        #expect(reading.events == journal.events)
        #expect(
            reading.problems.map(\.kind) == [
                .wrongJournal(header: SampleJournal.id, name: other, taken: SampleJournal.id)
            ])
    }

    @Test func `an id that was damaged in the header is taken from the name`() {
        var bytes = journal.bytes
        let place = Array("{\"huddle\":1,\"journal\":\"".utf8).count
        bytes[place] = UInt8(ascii: "7")
        let reading = JournalReading(bytes, named: SampleJournal.id)
        #expect(reading.events == journal.events)
    }

    @Test func `a line longer than any program writes is not read`() {
        var lines = journal.lines
        let event = Event(
            id: RecordID(journal: SampleJournal.id, sequence: 2), clock: 5,
            at: Instant(seconds: 0), by: String(repeating: "x", count: 1 << 20),
            change: .undone(Undone([])))
        var writer = LineWriter()
        writer.begin()
        event.write(to: &writer)
        writer.end()
        lines[2] = writer.bytes + [.newline]
        let reading = JournalReading(lines.flatMap { $0 })
        #expect(reading.events.count == 39)
        #expect(reading.problems.map(\.kind) == [.lineTooLong(bytes: writer.bytes.count)])
    }

    @Test func `a file of nothing but damage does not fill the memory`() {
        let bytes = journal.lines[0] + [UInt8](repeating: .newline, count: 5000)
        let problems = JournalReading(bytes).problems
        #expect(problems.count == 1001)
        #expect(problems.last?.kind == .andMore(4000))
    }

    @Test func `a line of very many members is refused`() {
        let members = (0..<300).map { "\"k\($0)\":1" }.joined(separator: ",")
        let reading = JournalReading(journal.lines[0] + Array("{\(members)}\n".utf8))
        #expect(reading.problems.map(\.kind) == [.damagedLine("too many members")])
    }

    @Test func `a journal read as it grows gives the same`() {
        for size in [1, 7, 100, 1000] {
            var reader = JournalReader()
            var events: [Event] = []
            var end = 0
            while end < journal.bytes.count {
                end = min(end + size, journal.bytes.count)
                let batch = Array(journal.bytes[reader.offset..<end]).withUnsafeBytes {
                    reader.read($0)
                }
                events += batch.events
                #expect(batch.problems.isEmpty)
            }
            #expect(events == journal.events)
            #expect(reader == JournalReading(journal.bytes).reader)
        }
    }
}
