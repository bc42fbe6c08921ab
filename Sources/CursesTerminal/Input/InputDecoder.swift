import TerminalUI

/// Turns the bytes of a terminal into keys and pastes.
///
/// It reads bytes rather than what ncurses makes of them: ncurses drops every key behind one byte
/// that is not UTF-8, passes unknown sequences on letter by letter, which runs commands, and keeps
/// keys in a queue of its own that `poll` knows nothing of.
struct InputDecoder {
    /// How long to wait for more of what has begun, by what it is.
    enum Waiting: Equatable {
        case nothing
        /// A sequence or character is incomplete, or an Esc may be the start of one.
        case sequence
        /// Lines that were not marked as a paste may go on.
        case guessedPaste
        /// A paste has no end yet.
        case paste
    }

    /// Whether what is incomplete may become complete.
    private enum Outlook {
        case moreMayCome
        case nothingMore
    }

    private enum Step {
        case take(Int, TerminalInput?)
        case openPaste(Int)
        case incomplete
    }

    private let sequences: KeySequences
    private var guessesPastes: Bool
    private var pending: [UInt8] = []
    private var paste: PasteBuffer?
    private var isGuessed = false
    private var decoded: [TerminalInput] = []

    /// A decoder for a terminal's keys that has read nothing yet.
    init(sequences: KeySequences, guessesPastes: Bool) {
        self.sequences = sequences
        self.guessesPastes = guessesPastes
    }

    /// What has begun and is not complete.
    var waiting: Waiting {
        if paste != nil { return isGuessed ? .guessedPaste : .paste }
        return pending.isEmpty ? .nothing : .sequence
    }

    /// Takes the bytes that arrived together.
    mutating func feed(_ bytes: [UInt8]) {
        if isGuessed, paste != nil {
            paste?.append(bytes)
            return
        }
        if guessesPastes, waiting == .nothing, PasteBuffer.isLikely(bytes) {
            isGuessed = true
            paste = PasteBuffer()
            paste?.append(bytes)
            return
        }
        if isLoneEscape(before: bytes) {
            decoded.append(.key(.escape))
            pending = []
        }
        pending.append(contentsOf: bytes)
        decode(.moreMayCome)
    }

    /// True when an Esc came by itself and something else comes after it that begins no sequence with it:
    /// two keys pressed quickly. A key with Alt comes in one piece.
    private func isLoneEscape(before bytes: [UInt8]) -> Bool {
        guard paste == nil, pending == [0x1B], let next = bytes.first else { return false }
        return next != UInt8(ascii: "[") && next != UInt8(ascii: "O")
    }

    /// Says that nothing more is coming for now, so that what is incomplete counts as it stands.
    mutating func finish() {
        if isGuessed { closePaste() }
        if paste != nil {
            paste?.append(pending)
            pending = []
            closePaste()
        }
        decode(.nothingMore)
    }

    /// Hands over what was decoded since the last time.
    mutating func takeDecoded() -> [TerminalInput] {
        defer { decoded = [] }
        return decoded
    }

    private mutating func decode(_ outlook: Outlook) {
        var index = 0
        while index < pending.count {
            if paste != nil {
                guard let end = readPaste(from: index) else {
                    index = pending.count - heldBack(from: index)
                    break
                }
                index = end
                continue
            }
            switch step(pending[index...], outlook) {
            case .take(let length, let input):
                index += length
                if let input { decoded.append(input) }
            case .openPaste(let length):
                index += length
                openPaste()
            case .incomplete:
                pending.removeFirst(index)
                return
            }
        }
        pending.removeFirst(index)
    }

    private mutating func openPaste() {
        paste = PasteBuffer()
        // A terminal that marks pastes once marks them always.
        guessesPastes = false
    }

    private mutating func closePaste() {
        if let text = paste?.text { decoded.append(.paste(text)) }
        paste = nil
        isGuessed = false
    }

    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    /// Moves pasted bytes over; returns where the paste ends, or nothing when it goes on.
    private mutating func readPaste(from start: Int) -> Int? {
        let end = InputDecoder.pasteEnd
        var index = start
        while index + end.count <= pending.count {
            if pending[index] == end[0], pending[index...].starts(with: end) {
                paste?.append(pending[start..<index])
                closePaste()
                return index + end.count
            }
            index += 1
        }
        let certain = pending.count - heldBack(from: start)
        paste?.append(pending[start..<certain])
        return nil
    }

    /// The bytes at the end of a paste that may be the beginning of its end.
    private func heldBack(from start: Int) -> Int {
        let end = InputDecoder.pasteEnd
        let most = min(end.count - 1, pending.count - start)
        let length = stride(from: most, to: 0, by: -1).first { length in
            pending.suffix(length).elementsEqual(end.prefix(length))
        }
        return length ?? 0
    }
}

extension InputDecoder {
    private func step(_ input: ArraySlice<UInt8>, _ outlook: Outlook) -> Step {
        guard let first = input.first else { return .incomplete }
        if first != 0x1B { return plainStep(input, outlook) }
        switch sequences.match(input) {
        case .key(let key, let length): return .take(length, .key(key))
        case .incomplete where outlook == .moreMayCome: return .incomplete
        case .incomplete, .none: return escapeStep(input, outlook)
        }
    }

    private func escapeStep(_ input: ArraySlice<UInt8>, _ outlook: Outlook) -> Step {
        guard let second = input.dropFirst().first else {
            return outlook == .nothingMore ? .take(1, .key(.escape)) : .incomplete
        }
        switch second {
        case UInt8(ascii: "["): return controlStep(input, outlook)
        case UInt8(ascii: "O") where input.count > 2: return .take(3, nil)
        // Esc typed twice, or Esc and then a key without a letter.
        case ..<0x20: return .take(1, .key(.escape))
        case 0x7F: return .take(2, .key(.control("w")))
        default: break
        }
        switch plainStep(input.dropFirst(), outlook) {
        case .take(let length, .key(.character(let character))?):
            return .take(length + 1, .key(.alt(character)))
        case .take(let length, _): return .take(length + 1, nil)
        case .openPaste, .incomplete: return .incomplete
        }
    }

    private func controlStep(_ input: ArraySlice<UInt8>, _ outlook: Outlook) -> Step {
        if let sequence = ControlSequence(input) {
            if sequence.opensPaste { return .openPaste(sequence.length) }
            // Something other than a final byte: the sequence broke off, and the byte is its own.
            let isWhole = (0x40...0x7E).contains(sequence.final)
            let length = isWhole ? sequence.length : sequence.length - 1
            guard isWhole else { return .take(length, nil) }
            let key = sequence.key.map(TerminalInput.key)
            return .take(length, key ?? sequence.pointer.map(TerminalInput.pointer))
        }
        guard outlook == .nothingMore else { return .incomplete }
        return input.count == 2 ? .take(2, .key(.alt("["))) : .take(input.count, nil)
    }

    private func plainStep(_ input: ArraySlice<UInt8>, _ outlook: Outlook) -> Step {
        guard let first = input.first else { return .incomplete }
        if first < 0x80 { return .take(1, controlKey(first).map(TerminalInput.key)) }
        switch UTF8Reading.scalar(input) {
        case .scalar(let scalar, let length):
            let isControl = scalar.properties.generalCategory == .control
            return .take(length, isControl ? nil : .key(.character(Character(scalar))))
        case .incomplete where outlook == .moreMayCome: return .incomplete
        case .incomplete, .invalid: return .take(1, .key(.character("\u{FFFD}")))
        }
    }

    private func controlKey(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x00: .control(" ")
        case 0x08, 0x7F: .backspace
        case 0x09: .tab
        case 0x0A: .lineFeed
        case 0x0D: .enter
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1B: .escape
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: .character(Character(Unicode.Scalar(byte)))
        }
    }
}
