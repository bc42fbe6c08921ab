import HuddleCore

/// The two keys under which somebody can stand who tells, acts or takes over.
struct OwnerKeys {
    let professional: LineKey
    let role: LineKey

    static let owner = OwnerKeys(professional: "owner", role: "ownerRole")
    static let teller = OwnerKeys(professional: "teller", role: "tellerRole")
    static let from = OwnerKeys(professional: "from", role: "fromRole")
    static let to = OwnerKeys(professional: "to", role: "toRole")
    static let who = OwnerKeys(professional: "who", role: "whoRole")
    static let reporter = OwnerKeys(professional: "reporter", role: "reporterRole")
}

extension LineWriter {
    mutating func owner(_ keys: OwnerKeys, _ owner: Owner?) {
        switch owner {
        case .professional(let id): self.id(keys.professional.name, id)
        case .role(let role): text(keys.role.name, role.key)
        case nil: break
        }
    }
}

extension LineReader {
    mutating func owner(_ keys: OwnerKeys) throws(LineFault) -> Owner? {
        let professional: ProfessionalID? = try optionalID(keys.professional)
        let role = try optionalRepeatedText(keys.role)
        switch (professional, role) {
        case (let professional?, nil): return .professional(professional)
        case (nil, let role?): return .role(RoleID(role))
        case (nil, nil): return nil
        case (_?, _?): throw .damaged("\(keys.professional) and \(keys.role) stand together")
        }
    }
}

extension Speaker {
    func write(to line: inout LineWriter) {
        line.text("role", role.key)
        line.id("professional", professional)
        line.text("name", name)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            role: RoleID(try line.repeatedText("role")),
            professional: try line.optionalID("professional"),
            name: try line.optionalRepeatedText("name"))
    }
}

extension Attendance {
    func write(to line: inout LineWriter) {
        switch self {
        case .present: line.text("attendance", "present")
        case .part: line.text("attendance", "part")
        case .remote: line.text("attendance", "remote")
        case .apologies: line.text("attendance", "apologies")
        case .deputy(let absentee):
            line.text("attendance", "deputy")
            line.id("deputyFor", absentee)
        case .guest: line.text("attendance", "guest")
        case .absent: line.text("attendance", "absent")
        }
    }

    init(from line: inout LineReader) throws(LineFault) {
        switch try line.repeatedText("attendance") {
        case "present": self = .present
        case "part": self = .part
        case "remote": self = .remote
        case "apologies": self = .apologies
        case "deputy": self = .deputy(for: try line.optionalID("deputyFor"))
        case "guest": self = .guest
        case "absent": self = .absent
        case let word: throw .unknownWord(key: "attendance", word: LineReader.harmless(word))
        }
    }
}

extension Outcome {
    func write(to line: inout LineWriter) {
        switch self {
        case .noChange: line.text("outcome", "noChange")
        case .deferred(let reason):
            line.text("outcome", "deferred")
            line.text("reason", reason)
        case .notDiscussed: line.text("outcome", "notDiscussed")
        case .cleared: line.text("outcome", "cleared")
        }
    }

    init(from line: inout LineReader) throws(LineFault) {
        switch try line.repeatedText("outcome") {
        case "noChange": self = .noChange
        case "deferred": self = .deferred(reason: try line.text("reason"))
        case "notDiscussed": self = .notDiscussed
        case "cleared": self = .cleared
        case let word: throw .unknownWord(key: "outcome", word: LineReader.harmless(word))
        }
    }
}

extension ActionStatus {
    func write(to line: inout LineWriter) {
        switch self {
        case .open: line.text("status", "open")
        case .done(let day):
            line.text("status", "done")
            line.day("closedOn", day)
        case .cancelled(let day, let reason):
            line.text("status", "cancelled")
            line.day("closedOn", day)
            line.text("reason", reason)
        case .accepted: line.text("status", "accepted")
        }
    }

    init(from line: inout LineReader) throws(LineFault) {
        switch try line.repeatedText("status") {
        case "open": self = .open
        case "done": self = .done(try line.day("closedOn"))
        case "cancelled":
            self = .cancelled(try line.day("closedOn"), reason: try line.text("reason"))
        case "accepted": self = .accepted
        case let word: throw .unknownWord(key: "status", word: LineReader.harmless(word))
        }
    }
}

extension Revision {
    /// The `field` says which member carries the value; a value that was cleared has no member.
    func write(to line: inout LineWriter) {
        line.text("field", field)
        switch self {
        case .text(let text): line.text("text", text)
        case .reason(let reason): line.text("reason", reason)
        case .speaker(let speaker): speaker.write(to: &line)
        case .owner(let owner): line.owner(.owner, owner)
        case .due(let day): line.day("due", day)
        case .status(let status): status.write(to: &line)
        case .teller(let teller): line.owner(.teller, teller)
        case .tellBy(let day): line.day("tellBy", day)
        case .acknowledged(let by): line.text("acknowledgedBy", by)
        case .redacted(let reason, let hash):
            line.text("reason", reason)
            line.text("hash", hash)
        }
    }

    private var field: String {
        switch self {
        case .text: "text"
        case .reason: "reason"
        case .speaker: "speaker"
        case .owner: "owner"
        case .due: "due"
        case .status: "status"
        case .teller: "teller"
        case .tellBy: "tellBy"
        case .acknowledged: "acknowledged"
        case .redacted: "redacted"
        }
    }

    init(from line: inout LineReader) throws(LineFault) {
        switch try line.repeatedText("field") {
        case "text": self = .text(try line.text("text"))
        case "reason": self = .reason(try line.text("reason"))
        case "speaker": self = .speaker(try Speaker(from: &line))
        case "owner": self = .owner(try line.owner(.owner))
        case "due": self = .due(try line.optionalDay("due"))
        case "status": self = .status(try ActionStatus(from: &line))
        case "teller": self = .teller(try line.owner(.teller))
        case "tellBy": self = .tellBy(try line.optionalDay("tellBy"))
        case "acknowledged": self = .acknowledged(by: try line.text("acknowledgedBy"))
        case "redacted":
            self = .redacted(
                reason: try line.text("reason"), hash: try line.optionalText("hash"))
        case let word: throw .unknownWord(key: "field", word: LineReader.harmless(word))
        }
    }
}
