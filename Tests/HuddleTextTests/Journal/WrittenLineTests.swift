import HuddleCore
import Testing

@testable import HuddleText

@Suite("A line as Huddle writes it")
struct WrittenLineTests {
    /// Events of every type, each with its line and a newline.
    private static func lines(seed: UInt64) -> [(event: Event, line: [UInt8])] {
        var random = RandomEvents(seed: seed)
        return ChangeType.allCases.map { type in
            let event = random.event(type, in: SampleJournal.id)
            var writer = EventWriter(
                header: JournalHeader(journal: SampleJournal.id, author: SampleJournal.author))
            var line: [UInt8] = []
            writer.append(event, to: &line)
            return (event, line)
        }
    }

    private func asWritten(_ line: [UInt8]) -> Event? {
        line.withUnsafeBytes { bytes in
            var reader = LineReader(bytes)
            return reader.eventAsWritten(at: 0, in: SampleJournal.id)
        }
    }

    private func read(_ line: [UInt8]) -> Result<Event, LineFault> {
        line.withUnsafeBytes { bytes in
            var reader = LineReader(bytes)
            do throws(LineFault) {
                let event = try reader.event(at: 0, in: SampleJournal.id)
                #expect(reader.newline == bytes.count - 1)
                return .success(event)
            } catch {
                return .failure(error)
            }
        }
    }

    /// Read by finding every member first.
    private func scanned(_ line: [UInt8]) -> Result<Event, LineFault> {
        line.withUnsafeBytes { bytes in
            var reader = LineReader(bytes)
            do throws(LineFault) {
                _ = try reader.scan(from: 0)
                return .success(try Event(from: &reader, in: SampleJournal.id))
            } catch {
                return .failure(error)
            }
        }
    }

    @Test("is read in one go, whatever it records", arguments: 0..<40)
    func inOneGo(seed: UInt64) {
        for (event, line) in Self.lines(seed: seed) {
            switch event.change {
            case .patientAdded, .professionalAdded: #expect(asWritten(line) == nil)
            default: #expect(asWritten(line) == event)
            }
            #expect(read(line) == .success(event))
        }
    }

    @Test(
        "means the same with a space in it, which no line has that Huddle writes", arguments: 0..<10
    )
    func spaced(seed: UInt64) {
        for (event, line) in Self.lines(seed: seed) {
            let spaced = line.prefix(1) + [0x20] + line.dropFirst()
            #expect(asWritten(Array(spaced)) == nil)
            #expect(read(Array(spaced)) == .success(event))
        }
    }

    @Test("loses no member that stands elsewhere")
    func elsewhere() {
        let step =
            #"{"seq":7,"clock":9,"at":"2026-11-21T09:31:02Z","by":"Jo","type":"undone","#
            + #""undoes":"k7q2x-1","step":2,"chain":"0"}"# + "\n"
        #expect(asWritten(Array(step.utf8)) == nil)
        guard case .success(let event) = read(Array(step.utf8)) else {
            Issue.record("not read")
            return
        }
        #expect(event.step == 2)
    }

    /// The members of a line with their commas, from its brace to its brace.
    private func members(_ line: [UInt8]) -> [[UInt8]] {
        line.withUnsafeBytes { bytes in
            var scanner = LineScanner(bytes)
            guard (try? scanner.scan(from: 0)) != nil else { return [] }
            return scanner.members.map { Array(bytes[($0.key.lowerBound - 1)..<$0.value.end]) }
        }
    }

    private func line(_ members: [[UInt8]]) -> [UInt8] {
        [UInt8(ascii: "{")] + Array(members.joined(separator: [UInt8(ascii: ",")]))
            + [UInt8(ascii: "}"), .newline]
    }

    @Test(
        "a member twice, gone or elsewhere means what finding members first says", arguments: 0..<6)
    func otherMembers(seed: UInt64) {
        for (_, line) in Self.lines(seed: seed) where line.count < 2_000 {
            let members = members(line)
            #expect(self.line(members) == line)
            for place in members.indices {
                var (twice, gone, swapped) = (members, members, members)
                twice.insert(members[place], at: place)
                gone.remove(at: place)
                swapped.swapAt(place, (place + 1) % members.count)
                for other in [twice, gone, swapped, members + [members[place]]] {
                    let other = self.line(other)
                    #expect(read(other) == scanned(other))
                }
            }
        }
    }

    @Test("what stands behind it is another line's")
    func severalLines() {
        let lines = Self.lines(seed: 3)
        let all = lines.flatMap(\.line)
        all.withUnsafeBytes { bytes in
            var reader = LineReader(bytes)
            var start = 0
            for (event, line) in lines {
                #expect((try? reader.event(at: start, in: SampleJournal.id)) == event)
                start += line.count
                #expect(reader.newline == start - 1)
            }
        }
    }

    /// One byte of a line gone, doubled or another: whatever comes of it, both ways say the same.
    @Test("says of a damaged line what finding its members first says", arguments: 0..<12)
    func damaged(seed: UInt64) {
        let bytes: [UInt8] = [.quote, .backslash, 0x2C, 0x7D, 0x3A, 0x00, 0xFF, 0x30, 0x20, 0x0A]
        for (_, line) in Self.lines(seed: seed) where line.count < 600 {
            for place in stride(from: Int(seed) % 3, to: line.count - 1, by: 3) {
                var (other, shorter, longer) = (line, line, line)
                other[place] = bytes[place % bytes.count]
                shorter.remove(at: place)
                longer.insert(line[place], at: place)
                for damaged in [other, shorter, longer] {
                    #expect(read(damaged) == scanned(damaged))
                }
            }
        }
    }
}
