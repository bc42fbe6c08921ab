import HuddleCore

extension MatterAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.text("kind", kind.rawValue)
        line.text("text", text)
        line.owner(.who, who)
        line.day("on", on)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.optionalID("meeting"), patient: try line.id("patient"),
            kind: try line.value("kind"), text: try line.text("text"),
            who: try line.owner(.who), on: try line.optionalDay("on"))
    }
}

extension TellingAdded {
    func write(to line: inout LineWriter) {
        line.id("meeting", meeting)
        line.id("patient", patient)
        line.ids("about", about)
        line.text("told", to.map(\.rawValue).joined(separator: " "))
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            meeting: try line.optionalID("meeting"), patient: try line.id("patient"),
            about: try line.ids("about"), to: try line.audiences("told"))
    }
}

extension LineReader {
    /// Words with a space between them; one that only newer programs know is said to be so.
    fileprivate mutating func audiences(_ key: LineKey) throws(LineFault) -> [Audience] {
        var audiences: [Audience] = []
        // By bytes: splitting by characters is felt in long journals.
        for part in try repeatedText(key).utf8.split(separator: 0x20) {
            let word = String(Substring(part))
            guard let audience = Audience(rawValue: word) else {
                throw .unknownWord(key: "\(key)", word: Self.harmless(word))
            }
            audiences.append(audience)
        }
        return audiences
    }
}

extension VoiceSource {
    func write(to line: inout LineWriter) {
        switch self {
        case .inRoom: line.text("how", "inRoom")
        case .byPhone: line.text("how", "byPhone")
        case .beforeMeeting: line.text("how", "beforeMeeting")
        case .reported(let reporter):
            line.text("how", "reported")
            line.owner(.reporter, reporter)
        }
    }

    /// Nil where the line does not say, or says it in a word that only newer programs know: the
    /// words that were spoken are worth more than how they came.
    static func optional(from line: inout LineReader) throws(LineFault) -> VoiceSource? {
        switch try line.optionalRepeatedText("how") {
        case "inRoom": .inRoom
        case "byPhone": .byPhone
        case "beforeMeeting": .beforeMeeting
        case "reported": .reported(by: try line.owner(.reporter))
        default: nil
        }
    }
}

extension HandoverPlaces {
    /// Nil where the line names no place.
    static func optional(from line: inout LineReader) throws(LineFault) -> HandoverPlaces? {
        let from = try line.optionalText("fromPlace")
        let to = try line.optionalText("toPlace")
        return from == nil && to == nil ? nil : HandoverPlaces(from: from, to: to)
    }
}
