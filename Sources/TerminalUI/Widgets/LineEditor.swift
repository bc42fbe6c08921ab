/// A text being typed: its characters, the cursor among them, and the steps back.
///
/// It holds text exactly as entered, except that line ends become line feeds and control
/// characters other than tab are left out. The cursor counts characters, never bytes or cells.
public struct LineEditor: Hashable, Sendable {
    /// Whether Ctrl-J and pasted lines make more than one line.
    public enum Lines: Sendable {
        case one
        case many
    }

    public let lines: Lines
    /// The text by character, as people count it.
    private(set) var characters: [Character] = []
    /// The number of characters before the cursor.
    public private(set) var cursor = 0
    private(set) var killed = ""
    private var past: [Snapshot] = []
    private var typing = Typing.nothing

    /// An editor with a text and the cursor at its end.
    public init(_ text: String = "", lines: Lines = .many) {
        self.lines = lines
        insert(text)
        past = []
        typing = .nothing
    }

    /// The text as entered.
    public var text: String { String(characters) }

    /// Whether nothing is entered.
    public var isEmpty: Bool { characters.isEmpty }

    /// The number of words, for telling how long a draft is.
    public var wordCount: Int {
        characters.split(whereSeparator: \.isWhitespace).count
    }

    /// Whether there is a step to take back.
    public var canUndo: Bool { !past.isEmpty }

    /// Puts text at the cursor as one step, for example a paste or a completion.
    public mutating func insert(_ text: String) {
        let clean = LineEditor.accepted(text, lines: lines)
        guard !clean.isEmpty else { return }
        edit(.nothing) { $0.replace($0.cursor..<$0.cursor, with: clean) }
    }

    /// Replaces the whole text as one step, with the cursor at its end.
    public mutating func setText(_ text: String) {
        let clean = LineEditor.accepted(text, lines: lines)
        edit(.nothing) { $0.replace(0..<$0.characters.count, with: clean) }
    }

    /// Empties the editor as one step.
    public mutating func clear() {
        setText("")
    }

    /// Puts the cursor before a character by its number, as near as the text allows.
    public mutating func moveCursor(to position: Int) {
        cursor = max(0, min(position, characters.count))
        typing = .nothing
    }

    /// Takes the last step back; false when there is none.
    @discardableResult
    public mutating func undo() -> Bool {
        guard let last = past.popLast() else { return false }
        characters = last.characters
        cursor = last.cursor
        typing = .nothing
        return true
    }

    /// Puts one typed character at the cursor; a word in a row makes one step.
    mutating func type(_ character: Character) {
        let clean = LineEditor.accepted(String(character), lines: lines)
        guard !clean.isEmpty else { return }
        let kind: Typing = character.isWhitespace ? .spaces : .word
        edit(kind) { $0.replace($0.cursor..<$0.cursor, with: clean) }
    }

    /// Removes a stretch as one step and keeps it for Ctrl-Y.
    mutating func kill(_ range: Range<Int>, _ side: KillSide) {
        guard !range.isEmpty else { return }
        let text = String(characters[range])
        if typing == .killing {
            killed = side == .before ? text + killed : killed + text
        } else {
            killed = text
        }
        edit(.killing) { $0.replace(range, with: "") }
    }

    /// Removes a stretch; single characters removed in a row make one step.
    mutating func delete(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        edit(.deleting) { $0.replace(range, with: "") }
    }

    /// Makes one change and remembers what was there, unless it goes on with the last one.
    private mutating func edit(_ kind: Typing, _ change: (inout LineEditor) -> Void) {
        if kind == .nothing || kind != typing {
            // A word goes on with the spaces before it: one step back takes both.
            if !(typing == .spaces && kind == .word && !past.isEmpty) {
                past.append(Snapshot(characters: characters, cursor: cursor))
            }
        }
        if past.count > LineEditor.depth { past.removeFirst() }
        change(&self)
        typing = kind
    }

    /// Replaces characters, joins what then forms one character, and ends behind the new text.
    private mutating func replace(_ range: Range<Int>, with text: String) {
        let head = String(characters[..<range.lowerBound]) + text
        characters = Array(head + String(characters[range.upperBound...]))
        var remaining = head.utf8.count
        var position = 0
        while remaining > 0, position < characters.count {
            remaining -= characters[position].utf8.count
            position += 1
        }
        cursor = position
    }

    private static let depth = 200

    private static func accepted(_ text: String, lines: Lines) -> String {
        var result = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            let isBreak = scalar == "\n" || scalar == "\r"
            if isBreak && !(scalar == "\n" && wasReturn) {
                result.append(lines == .many ? "\n" : " ")
            } else if !isBreak && (scalar == "\t" || scalar.properties.generalCategory != .control)
            {
                result.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        return String(result)
    }
}

/// On which side of the cursor a stretch is removed, for joining it to the one before.
enum KillSide {
    case before
    case after
}

/// What the last change was, to tell where a step begins.
private enum Typing: Hashable, Sendable {
    case nothing
    case word
    case spaces
    case deleting
    case killing
}

private struct Snapshot: Hashable, Sendable {
    let characters: [Character]
    let cursor: Int
}
