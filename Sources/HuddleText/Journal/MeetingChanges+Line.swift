import HuddleCore

extension MeetingOpened {
    func write(to line: inout LineWriter) {
        line.text("template", template)
        line.day("date", date)
        line.id("chair", chair)
        guard let frame else { return }
        line.text("team", frame.team)
        line.text("title", frame.title)
        line.text("coreRoles", frame.coreRoles.map(\.key).joined(separator: " "))
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            template: try line.repeatedText("template"), date: try line.day("date"),
            chair: try line.optionalID("chair"), frame: try Frame(from: &line))
    }
}

extension MeetingOpened.Frame {
    /// The words around the meeting, nil where an event does not carry them.
    fileprivate init?(from line: inout LineReader) throws(LineFault) {
        guard let team = try line.optionalText("team"), let title = try line.optionalText("title")
        else { return nil }
        let roles = try line.optionalText("coreRoles") ?? ""
        self.init(
            team: team, title: title,
            coreRoles: roles.utf8.split(separator: UInt8(ascii: " "))
                .map { RoleID(String(Substring($0))) })
    }
}

extension ChairTaken {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("professional", professional)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), professional: try line.id("professional"),
            replaces: try line.replaces())
    }
}

extension AttendanceSet {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("professional", professional)
        attendance.write(to: &line)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), professional: try line.id("professional"),
            attendance: try Attendance(from: &line), replaces: try line.replaces())
    }
}

extension PatientListed {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.number("rank", rank)
        line.text("reason", reason)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            rank: Int(try line.number("rank")), reason: try line.repeatedText("reason"),
            replaces: try line.replaces())
    }
}

extension PatientUnlisted {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            replaces: try line.replaces())
    }
}

extension PatientMoved {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.number("rank", rank)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.id("patient"),
            rank: Int(try line.number("rank")), replaces: try line.replaces())
    }
}

extension FocusMoved {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(meeting: try line.id("meeting"), patient: try line.optionalID("patient"))
    }
}

extension TimerSet {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        switch action {
        case .pause: line.text("timer", "pause")
        case .resume: line.text("timer", "resume")
        case .extend(let seconds):
            line.text("timer", "extend")
            line.number("seconds", seconds)
        }
    }

    init(from line: inout LineReader) throws(LineFault) {
        let meeting: MeetingID = try line.id("meeting")
        switch try line.repeatedText("timer") {
        case "pause": self.init(meeting: meeting, action: .pause)
        case "resume": self.init(meeting: meeting, action: .resume)
        case "extend":
            let seconds = Int(try line.number("seconds"))
            self.init(meeting: meeting, action: .extend(seconds: seconds))
        case let word: throw .unknownWord(key: "timer", word: LineReader.harmless(word))
        }
    }
}

extension SignedOff {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("signer", by)
        line.number("listed", counts.listed)
        line.number("outcomes", counts.outcomes)
        line.number("decisions", counts.decisions)
        line.number("actions", counts.actions)
        line.text("heads", heads.map(\.text).joined(separator: " "))
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), by: try line.optionalID("signer"),
            counts: try MeetingCounts(from: &line), heads: try Self.heads(try line.text("heads")))
    }

    private static func heads(_ text: String) throws(LineFault) -> [JournalHead] {
        // By bytes: splitting by characters is felt where there are many journals.
        let heads = Array(text.utf8).withUnsafeBytes { bytes in
            bytes.split(separator: 0x20).map {
                JournalHead(ascii: UnsafeRawBufferPointer(rebasing: $0))
            }
        }
        guard !heads.contains(nil) else { throw .damaged("heads is not a list of journal heads") }
        return heads.compactMap { $0 }
    }
}

extension MinutesAmended {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.text("text", text)
        line.text("reason", reason)
        if !takes.isEmpty { line.ids("takes", takes) }
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.id("meeting"), patient: try line.optionalID("patient"),
            words: (try line.text("text"), try line.text("reason")),
            takes: line.contains("takes") ? try line.ids("takes") : [])
    }
}

extension MeetingCounts {
    fileprivate init(from line: inout LineReader) throws(LineFault) {
        self.init(
            listed: Int(try line.number("listed")), outcomes: Int(try line.number("outcomes")),
            decisions: Int(try line.number("decisions")), actions: Int(try line.number("actions")))
    }
}

extension JournalHead {
    /// `k7q2x:17:` and the chain.
    fileprivate var text: String { "\(journal):\(sequence):\(chain)" }

    fileprivate init?(ascii bytes: UnsafeRawBufferPointer) {
        // Five letters and a colon, at least one digit and a colon.
        let colon = bytes.count - Chain.length - 1
        guard colon > 6, bytes[5] == UInt8(ascii: ":"), bytes[colon] == UInt8(ascii: ":") else {
            return nil
        }
        let chain = UnsafeRawBufferPointer(rebasing: bytes[(colon + 1)...])
        guard
            let journal = JournalID(ascii: UnsafeRawBufferPointer(rebasing: bytes[..<5])),
            let sequence = UInt32(ascii: UnsafeRawBufferPointer(rebasing: bytes[6..<colon])),
            Chain(ascii: chain) != nil
        else { return nil }
        self.init(
            journal: journal, sequence: sequence, chain: String(decoding: chain, as: UTF8.self))
    }
}
