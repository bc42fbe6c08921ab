public import TerminalUI

/// What a terminal shows after it has been sent some bytes: the part of xterm that ncurses uses.
public struct TerminalPicture {
    private var size: Size
    private var cells: [[String]]
    private var cursor = Point(x: 0, y: 0)
    private var scrolled: ClosedRange<Int>
    private var last = " "
    private var rest: [UInt8] = []
    /// Sequences that are not understood: with any, the picture is not to be trusted.
    public private(set) var unknown: [String] = []

    public init(_ size: Size) {
        self.size = size
        cells = TerminalPicture.blank(size)
        scrolled = 0...(size.height - 1)
    }

    /// The rows as text, without blanks at their ends.
    public var rows: [String] {
        cells.map { row in
            var row = row[...]
            while row.last == " " { row.removeLast() }
            return row.joined()
        }
    }

    /// The rows as one text.
    public var text: String { rows.joined(separator: "\n") }

    /// Takes more bytes; a sequence that is not complete waits for the next ones.
    public mutating func take(_ bytes: some Sequence<UInt8>) {
        rest += bytes
        var scanner = ControlScanner(rest)
        while let token = scanner.next() {
            switch token {
            case .text(let character): write(character)
            case .control(let byte): control(byte)
            case .escape(let byte): escape(byte)
            case .sequence(let sequence): carryOut(sequence)
            }
        }
        rest = Array(scanner.rest)
    }

    private static func blank(_ size: Size) -> [[String]] {
        Array(repeating: Array(repeating: " ", count: size.width), count: size.height)
    }

    private mutating func write(_ character: Character) {
        let width = DisplayWidth.of(String(character))
        guard width > 0 else { return }
        if cursor.x + width > size.width {
            cursor.x = 0
            lineFeed()
        }
        last = String(character)
        put(last, width)
    }

    private mutating func put(_ text: String, _ width: Int) {
        cells[cursor.y][cursor.x] = text
        if width == 2 { cells[cursor.y][cursor.x + 1] = "" }
        cursor.x += width
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x08: cursor.x = max(0, cursor.x - 1)
        case 0x09: cursor.x = min(size.width - 1, (cursor.x / 8 + 1) * 8)
        case 0x0A: lineFeed()
        case 0x0D: cursor.x = 0
        default: break
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "M"):
            if cursor.y == scrolled.lowerBound {
                insertLines(1, at: cursor.y)
            } else {
                cursor.y -= 1
            }
        case UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "="), UInt8(ascii: ">"),
            UInt8(ascii: "\\"):
            break
        default: unknown.append("ESC \(Character(UnicodeScalar(byte)))")
        }
    }

    private mutating func lineFeed() {
        if cursor.y == scrolled.upperBound {
            deleteLines(1, at: scrolled.lowerBound)
        } else {
            cursor.y = min(size.height - 1, cursor.y + 1)
        }
    }

    private mutating func carryOut(_ sequence: ControlScanner.Sequence) {
        guard !sequence.isPrivate else { return }
        let count = max(1, sequence.number(0) ?? 1)
        switch sequence.final {
        case "H", "f": move(to: Point(x: (sequence.number(1) ?? 1) - 1, y: count - 1))
        case "A": move(to: Point(x: cursor.x, y: cursor.y - count))
        case "B": move(to: Point(x: cursor.x, y: cursor.y + count))
        case "C": move(to: Point(x: cursor.x + count, y: cursor.y))
        case "D": move(to: Point(x: cursor.x - count, y: cursor.y))
        case "G": move(to: Point(x: count - 1, y: cursor.y))
        case "d": move(to: Point(x: cursor.x, y: count - 1))
        case "Z": cursor.x = max(0, (cursor.x - 1) / 8 * 8)
        case "J": eraseScreen(sequence.number(0) ?? 0)
        case "K": eraseLine(sequence.number(0) ?? 0)
        case "X": erase(cursor.x..<min(size.width, cursor.x + count), in: cursor.y)
        case "P": shiftLeft(count)
        case "@": shiftRight(count)
        case "b": for _ in 0..<count { put(last, DisplayWidth.of(last)) }
        case "L": insertLines(count, at: cursor.y)
        case "M": deleteLines(count, at: cursor.y)
        case "S": deleteLines(count, at: scrolled.lowerBound)
        case "T": insertLines(count, at: scrolled.lowerBound)
        case "r": scrolled = (count - 1)...((sequence.number(1) ?? size.height) - 1)
        case "m", "h", "l", "t", "c", "n", "q": break
        default: unknown.append("CSI \(sequence.final)")
        }
    }

    private mutating func move(to point: Point) {
        cursor = Point(
            x: min(max(0, point.x), size.width - 1), y: min(max(0, point.y), size.height - 1))
    }

    private mutating func erase(_ columns: Range<Int>, in row: Int) {
        for column in columns { cells[row][column] = " " }
    }

    private mutating func eraseLine(_ mode: Int) {
        let columns = [cursor.x..<size.width, 0..<min(size.width, cursor.x + 1), 0..<size.width]
        erase(columns[mode], in: cursor.y)
    }

    private mutating func eraseScreen(_ mode: Int) {
        eraseLine(mode)
        let rows = [cursor.y + 1..<size.height, 0..<cursor.y, 0..<size.height]
        for row in rows[min(mode, 2)] { erase(0..<size.width, in: row) }
    }

    private mutating func shiftLeft(_ count: Int) {
        let count = min(count, size.width - cursor.x)
        cells[cursor.y].removeSubrange(cursor.x..<cursor.x + count)
        cells[cursor.y] += Array(repeating: " ", count: count)
    }

    private mutating func shiftRight(_ count: Int) {
        let count = min(count, size.width - cursor.x)
        cells[cursor.y].insert(contentsOf: Array(repeating: " ", count: count), at: cursor.x)
        cells[cursor.y].removeLast(count)
    }

    private mutating func insertLines(_ count: Int, at row: Int) {
        for _ in 0..<min(count, scrolled.upperBound - row + 1) {
            cells.remove(at: scrolled.upperBound)
            cells.insert(Array(repeating: " ", count: size.width), at: row)
        }
    }

    private mutating func deleteLines(_ count: Int, at row: Int) {
        for _ in 0..<min(count, scrolled.upperBound - row + 1) {
            cells.remove(at: row)
            cells.insert(Array(repeating: " ", count: size.width), at: scrolled.upperBound)
        }
    }
}
