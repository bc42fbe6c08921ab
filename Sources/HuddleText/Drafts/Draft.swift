public import HuddleCore

/// Typing that was never sent: where it stood, what it would have been, and where the cursor was.
public struct Draft: Equatable, Sendable {
    public let meeting: MeetingID?
    public let patient: PatientID?
    /// What the text would have become, in the screen's own word.
    public let kind: String
    public let text: String
    /// Characters before the cursor.
    public let cursor: Int

    public init(
        meeting: MeetingID? = nil, patient: PatientID? = nil, kind: String,
        typed: (text: String, cursor: Int)
    ) {
        self.meeting = meeting
        self.patient = patient
        self.kind = kind
        text = typed.text
        cursor = typed.cursor
    }

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
        meeting = try line.optionalID("meeting")
        patient = try line.optionalID("patient")
        kind = try line.text("kind")
        text = try line.text("text")
        cursor = min(Int(try line.number("cursor", in: 0...Int64(Int32.max))), text.count)
    }
}
