public import HuddleCore

extension Draft {
    /// One line for each draft.
    public static func bytes(of drafts: [Draft]) -> [UInt8] {
        var line = LineWriter()
        return drafts.flatMap { draft in
            line.begin()
            draft.write(to: &line)
            line.end()
            return line.bytes + [.newline]
        }
    }

    /// The drafts in a file; lines that are none, and an end that is torn, are passed over.
    public static func drafts(in bytes: [UInt8]) -> [Draft] {
        bytes.withUnsafeBytes { bytes in
            let end = ByteSearch.endOfWholeLines(in: bytes)
            var line = LineReader(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
            var drafts: [Draft] = []
            var start = 0
            while start < end {
                if let draft = try? Draft(at: start, in: &line) { drafts.append(draft) }
                start = ByteSearch.newline(in: bytes, from: start, to: end) + 1
            }
            return drafts
        }
    }

    private func write(to line: inout LineWriter) {
        let members = DraftMembers(purpose)
        line.id("meeting", members.meeting)
        line.id("patient", members.patient)
        line.text("kind", members.kind)
        if !members.of.isEmpty { line.ids("of", members.of) }
        line.text("detail", members.detail)
        line.text("text", text)
        line.number("cursor", cursor)
        if case .seen(let ids) = answering { line.ids("seen", ids) }
    }

    private init(at start: Int, in line: inout LineReader) throws(LineFault) {
        _ = try line.scan(from: start)
        var members = DraftMembers(kind: try line.text("kind"))
        members.meeting = try line.optionalID("meeting")
        members.patient = try line.optionalID("patient")
        members.of = line.contains("of") ? try line.ids("of") : []
        members.detail = try line.optionalText("detail")
        let text = try line.text("text")
        let cursor = Int(try line.number("cursor", in: 0...Int64(Int32.max)))
        // A draft of an earlier version does not say what its writer had seen.
        let answering: Answering =
            line.contains("seen") ? .seen(try line.ids("seen")) : .whatStands
        self.init(
            members.purpose, text: text, cursor: min(cursor, text.count), answering: answering)
    }
}
