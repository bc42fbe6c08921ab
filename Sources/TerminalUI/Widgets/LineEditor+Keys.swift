extension LineEditor {
    /// Does what a key means in a text; false when it means nothing here and others may have it.
    ///
    /// Enter, Tab and Esc are never taken. Up and down move between lines and are left to others
    /// at the first and last line.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): type(character)
        case .lineFeed:
            guard lines == .many else { return false }
            insert("\n")
        case .backspace, .control("h"): delete(max(0, cursor - 1)..<cursor)
        case .delete, .control("d"): delete(cursor..<min(characters.count, cursor + 1))
        case .left, .control("b"): moveCursor(to: cursor - 1)
        case .right, .control("f"): moveCursor(to: cursor + 1)
        case .home, .control("a"): moveCursor(to: lineStart)
        case .end, .control("e"): moveCursor(to: lineEnd)
        case .wordLeft, .alt("b"): moveCursor(to: wordStart)
        case .wordRight, .alt("f"): moveCursor(to: wordEnd)
        case .up: return moveToLineAbove()
        case .down: return moveToLineBelow()
        default: return handleKilling(key)
        }
        return true
    }

    private mutating func handleKilling(_ key: Key) -> Bool {
        switch key {
        case .control("w"): kill(blankSeparatedStart..<cursor, .before)
        case .alt("d"): kill(cursor..<wordEnd, .after)
        case .control("u"): kill(lineStart..<cursor, .before)
        case .control("k"):
            let isAtEnd = cursor == lineEnd && cursor < characters.count
            kill(cursor..<(isAtEnd ? cursor + 1 : lineEnd), .after)
        case .control("y"): insert(killed)
        case .control("_"), .alt("u"): undo()
        default: return false
        }
        return true
    }

    private mutating func moveToLineAbove() -> Bool {
        guard lineStart > 0 else { return false }
        let column = cursor - lineStart
        let aboveEnd = lineStart - 1
        let aboveStart = start(ofLineAt: aboveEnd)
        moveCursor(to: min(aboveStart + column, aboveEnd))
        return true
    }

    private mutating func moveToLineBelow() -> Bool {
        guard lineEnd < characters.count else { return false }
        let column = cursor - lineStart
        let belowStart = lineEnd + 1
        moveCursor(to: min(belowStart + column, end(ofLineAt: belowStart)))
        return true
    }

    private var lineStart: Int { start(ofLineAt: cursor) }

    private var lineEnd: Int { end(ofLineAt: cursor) }

    private func start(ofLineAt position: Int) -> Int {
        characters[..<position].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    }

    private func end(ofLineAt position: Int) -> Int {
        characters[position...].firstIndex(of: "\n") ?? characters.count
    }

    private var wordStart: Int {
        let head = characters[..<cursor]
        guard let last = head.lastIndex(where: isWordCharacter) else { return 0 }
        return head[...last].lastIndex { !isWordCharacter($0) }.map { $0 + 1 } ?? 0
    }

    private var wordEnd: Int {
        let tail = characters[cursor...]
        guard let first = tail.firstIndex(where: isWordCharacter) else { return characters.count }
        return tail[first...].firstIndex { !isWordCharacter($0) } ?? characters.count
    }

    /// Where Ctrl-W stops: at white space, so that `@ot` and dates go as one.
    private var blankSeparatedStart: Int {
        let head = characters[..<cursor]
        guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return 0 }
        return head[...last].lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
    }
}

private func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "'" || character == "’"
}
