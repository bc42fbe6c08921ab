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
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.text("kind", kind)
        line.text("text", text)
        line.number("cursor", cursor)
    }

    private init(at start: Int, in line: inout LineReader) throws(LineFault) {
        _ = try line.scan(from: start)
        let meeting: MeetingID? = try line.optionalID("meeting")
        let patient: PatientID? = try line.optionalID("patient")
        let kind = try line.text("kind")
        let text = try line.text("text")
        let cursor = Int(try line.number("cursor", in: 0...Int64(Int32.max)))
        self.init(
            meeting: meeting, patient: patient, kind: kind,
            typed: (text, min(cursor, text.count)))
    }
}
