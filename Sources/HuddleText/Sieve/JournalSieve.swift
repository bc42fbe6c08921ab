public import HuddleCore

/// Takes from a journal's bytes only the lines that bear on a search, without reading the others.
///
/// Everything that may hold one of the words is taken, everything by which it is shown or might no
/// longer count, and nothing else. The engine then says what a hit is: the sieve alone never does.
public struct JournalSieve: Sendable {
    private let words: [SearchWord]
    private let needles: [FoldedNeedle]
    /// True when it matters of everything whether it is done.
    private let asksForStates: Bool
    private let kinds = LineKinds()

    /// A sieve for a search that has words.
    public init(_ query: SearchQuery) {
        words = query.words
        needles = words.map { FoldedNeedle($0) }
        asksForStates = query.state != nil
    }

    /// Sifts a whole journal; nil where it is not exactly as Huddle writes journals, so that only
    /// reading it as a whole can say what it holds.
    public func sift(_ bytes: UnsafeRawBufferPointer, named: JournalID) -> Sifted? {
        let end = ByteSearch.endOfWholeLines(in: bytes)
        guard end > 0 else { return nil }
        let lines = UnsafeRawBufferPointer(rebasing: bytes[..<end])
        var pass = Pass(sieve: self, bytes: lines, journal: named)
        return pass.run() ? pass.sifted : nil
    }

    /// Lines to be read after all, of a journal that was sifted.
    public struct Wanted: Sendable {
        /// Of lines that added items of which only a revision held a word.
        public var numbers: Set<UInt32> = []
        /// Where lines begin.
        public var places: [Int] = []

        public init() {}

        /// Where the first of them can stand.
        public var first: Int { numbers.isEmpty ? places.min() ?? 0 : 0 }
    }

    /// The wanted lines, from the bytes behind the first place; nil when one is not there.
    public func lines(
        _ wanted: Wanted, of bytes: UnsafeRawBufferPointer, journal: JournalID
    ) -> [Event]? {
        let end = ByteSearch.endOfWholeLines(in: bytes)
        var reader = LineReader(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
        var places = wanted.places.map { $0 - wanted.first }
        if !wanted.numbers.isEmpty {
            var (start, number) = (0, UInt32(0))
            while start < end {
                if wanted.numbers.contains(number) { places.append(start) }
                start = ByteSearch.newline(in: bytes, from: start, to: end) + 1
                number += 1
            }
        }
        let events = places.compactMap {
            $0 < end ? try? reader.event(at: $0, in: journal) : nil
        }
        return events.count == wanted.numbers.count + wanted.places.count ? events : nil
    }

    /// One walk through the lines of a journal.
    private struct Pass {
        let sieve: JournalSieve
        let bytes: UnsafeRawBufferPointer
        var reader: LineReader
        var sifted: Sifted
        private var kinds: LineKinds
        private var number: UInt32 = 0

        init(sieve: JournalSieve, bytes: UnsafeRawBufferPointer, journal: JournalID) {
            self.sieve = sieve
            self.bytes = bytes
            reader = LineReader(bytes)
            kinds = sieve.kinds
            sifted = Sifted(journal: journal)
            // Of most journals, this much is kept.
            sifted.kept.reserveCapacity(bytes.count / 32)
        }

        /// False where something is not as it should be.
        mutating func run() -> Bool {
            guard isHeaderUsual() else { return false }
            var start = ByteSearch.newline(in: bytes, from: 0, to: bytes.count) + 1
            while start < bytes.count {
                let end = ByteSearch.newline(in: bytes, from: start, to: bytes.count)
                number += 1
                guard take(start, end) else { return false }
                start = end + 1
            }
            return true
        }

        private mutating func isHeaderUsual() -> Bool {
            guard (try? reader.scan(from: 0)) != nil,
                let header = try? JournalHeader(from: &reader)
            else { return false }
            return header.journal == sifted.journal && !header.isNewer && header.continues.isEmpty
        }

        private mutating func take(_ start: Int, _ end: Int) -> Bool {
            guard let (kind, place) = kinds.read(bytes, from: start, to: end) else {
                return false
            }
            switch kind {
            case .other: return true
            case .undone: return takeUndone(start, end, place)
            case .directory:
                guard decode(start) else { return false }
                if mayHold(place, end), let id = sifted.events.last?.id { sifted.items.insert(id) }
                return true
            case .frame:
                keepFrame(
                    start...end, RecordID(journal: sifted.journal, sequence: number), from: place)
                return true
            case .field: return takeField(start, end, place)
            case .words: return !mayHold(place, end) || decodeItem(start)
            case .answerable:
                return !mayHold(place, end) && !isAnswer(place, end) || decode(start)
            case .revision: return takeRevision(start, end, place)
            }
        }

        /// True when one of the words may stand among the texts of the line.
        private mutating func mayHold(_ start: Int, _ lineEnd: Int) -> Bool {
            // Before the texts stand keys and ids, at the end the chain.
            let end = ByteSearch.beginOfChain(in: bytes, from: start, to: lineEnd)
            for index in sieve.needles.indices {
                guard sieve.needles[index].next(in: bytes, from: start, to: end) < end else {
                    continue
                }
                let texts = ByteSearch.texts(in: bytes, from: start, to: end)
                if !texts.isEmpty,
                    sieve.needles[index].next(
                        in: bytes, from: texts.lowerBound, to: texts.upperBound) < texts.upperBound
                {
                    return true
                }
            }
            return false
        }

        private mutating func isAnswer(_ start: Int, _ end: Int) -> Bool {
            ByteSearch.place(of: "\"replaces\":", in: bytes, from: start, to: end) != nil
        }

        private mutating func decode(_ start: Int) -> Bool {
            guard let event = try? reader.event(at: start, in: sifted.journal),
                event.id.sequence == number
            else { return false }
            sifted.events.append(event)
            return true
        }

        private mutating func decodeItem(_ start: Int) -> Bool {
            guard decode(start), let event = sifted.events.last else { return false }
            guard sieve.holds(event) else {
                sifted.events.removeLast()
                return true
            }
            sifted.items.insert(event.id)
            return true
        }

        /// A name, who has died, and who objects to being discussed: hits are shown with them, or
        /// not at all.
        private mutating func takeField(_ start: Int, _ end: Int, _ place: Int) -> Bool {
            guard let (id, quote) = id(under: "\"patient\":\"", 5, behind: place, to: end) else {
                return false
            }
            let field = rest(behind: quote, to: end)
            let isShown =
                ByteSearch.starts(field, with: "\"field\":\"name\"", at: 0)
                || ByteSearch.starts(field, with: "\"field\":\"status\"", at: 0)
                || ByteSearch.starts(field, with: "\"field\":\"objection\"", at: 0)
            if isShown {
                keepFrame(start...end, id, from: quote)
            } else {
                sifted.fields.append((id, start))
                if mayHold(quote, end) { find(id) }
            }
            return true
        }

        /// That a line was taken back matters when that line does; a step of several lines is
        /// always wanted.
        private mutating func takeUndone(_ start: Int, _ end: Int, _ place: Int) -> Bool {
            guard let (line, _) = id(under: "\"undoes\":\"", 0, behind: place, to: end) else {
                return decode(start)
            }
            let id = RecordID(journal: sifted.journal, sequence: number)
            sifted.takenBack.append((line, keep(start...end), id))
            return true
        }

        /// That words were removed is always wanted: a name that was is none to be found by.
        private mutating func takeRevision(_ start: Int, _ end: Int, _ place: Int) -> Bool {
            guard let (id, quote) = id(under: "\"item\":\"", 6, behind: place, to: end) else {
                return false
            }
            let field = rest(behind: quote, to: end)
            if ByteSearch.starts(field, with: "\"field\":\"status\",", at: 0) {
                if ByteSearch.starts(field, with: "\"status\":\"cancelled\"", at: 17) {
                    sifted.cancelled.insert(id)
                } else if !sieve.asksForStates {
                    sifted.states.append((id, start))
                    return true
                }
            }
            sifted.revisions.append((id, keep(start...end)))
            if mayHold(quote, end) { sifted.items.insert(id) }
            return !ByteSearch.starts(field, with: "\"field\":\"redacted\"", at: 0)
                || decode(start)
        }

        /// The line from the key that follows a quote on.
        private mutating func rest(behind quote: Int, to end: Int) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(rebasing: bytes[min(end, quote + 2)..<end])
        }

        /// The item or person that a line names, and the place behind its id; nil when it names
        /// none. The key stands `letters` behind the first eight of the type nearly always: behind
        /// the rest of it, a quote and a comma.
        private mutating func id(
            under key: StaticString, _ letters: Int, behind place: Int, to end: Int
        ) -> (RecordID, quote: Int)? {
            let usual = place + letters
            let isUsual =
                usual + key.utf8CodeUnitCount <= end
                && ByteSearch.starts(bytes, with: key, at: usual)
            guard
                let found = isUsual
                    ? usual : ByteSearch.place(of: key, in: bytes, from: place, to: end)
            else { return nil }
            let first = found + key.utf8CodeUnitCount
            var quote = first
            while quote < end, bytes[quote] != .quote { quote += 1 }
            guard quote < end,
                let id = RecordID(ascii: UnsafeRawBufferPointer(rebasing: bytes[first..<quote]))
            else { return nil }
            return (id, quote)
        }

        /// Keeps a line that says who or what hits under an id are about; one with the words makes
        /// the id one of them.
        private mutating func keepFrame(_ line: ClosedRange<Int>, _ id: RecordID, from quote: Int) {
            sifted.frames.append((id, keep(line)))
            if mayHold(quote, line.upperBound) { find(id) }
        }

        /// Notes that somebody is found by a line of the register.
        private mutating func find(_ person: RecordID) {
            sifted.items.insert(person)
            sifted.people.insert(person)
        }

        /// Keeps a line, and says where among those that are kept.
        private mutating func keep(_ line: ClosedRange<Int>) -> Int {
            let place = sifted.kept.count
            sifted.kept.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[line]))
            return place
        }
    }

    /// True when one of the words stands in the texts of what was recorded.
    private func holds(_ event: Event) -> Bool {
        let texts: [String] =
            switch event.change {
            case .contributionAdded(let change): [change.text]
            case .decisionAdded(let change): [change.text, change.reason ?? ""]
            case .actionAdded(let change): [change.text]
            case .handoverAdded(let change):
                [change.text, change.places?.from ?? "", change.places?.to ?? ""]
            case .matterAdded(let change): [change.text]
            case .minutesAmended(let change): [change.text, change.reason]
            case .contactAdded(let change): [change.speaker.name ?? "", change.place ?? ""]
            default: []
            }
        return texts.contains { text in words.contains { $0.isIn(text) } }
    }
}
