import HuddleCore

extension StatusFile {
    /// Reads todo.txt: a task on each line, `x` before what is done.
    init(todoTxt text: String) {
        client = "todo.txt"
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard !words.isEmpty else { continue }
            entries.append(StatusEntry(todoTxt: words, place: "line \(number + 1)"))
        }
    }
}

extension StatusEntry {
    fileprivate init(todoTxt words: [Substring], place: String) {
        let isDone = words.first == "x"
        let isPriority = { (word: Substring) in
            word.count == 3 && word.hasPrefix("(") && word.hasSuffix(")")
        }
        let head = words.dropFirst(isDone ? 1 : 0).drop(while: isPriority)
        let days = head.prefix(2).prefix { Day($0) != nil }.compactMap { Day($0) }
        let closed = isDone ? days.first : nil
        let status: ReportedStatus =
            switch (isDone, Self.tag("status", in: words)) {
            case (true, "cancelled"): .cancelled(closed)
            case (true, _): .done(closed)
            case (false, "accepted"): .accepted
            case (false, _): .open
            }
        self.init(
            place: place, status: status, id: Self.tag("id", in: words).flatMap { ActionID($0) },
            agreed: isDone ? days.dropFirst().first : days.first,
            isDayAlone: isDone && days.count == 1)
    }

    /// The value of the last tag with this key: ours stand at the end.
    private static func tag(_ key: String, in words: [Substring]) -> Substring? {
        words.last { $0.hasPrefix("\(key):") }?.dropFirst(key.count + 1)
    }
}
