/// One line of what a review shows: a label, the words, and what became of it.
public struct ReviewLine: Equatable, Sendable {
    /// What sort of line it is, for its look and to jump by.
    public enum Kind: Equatable, Sendable {
        case why, said, decision, action, handover, outcome, change, amendment
    }

    public let kind: Kind
    /// The line of the journal that recorded it, if it is one.
    public let record: RecordID?
    /// `District nurse, Grace Okafor`, `Decision`, `Stage`.
    public let label: String
    public let text: String
    /// What became of it and what it answers, one thing each.
    public var notes: [String] = []
    /// Whom an amendment is about; nil for lines that stand under somebody's name.
    public internal(set) var patient: PatientID?

    /// Label, words and notes in one line.
    public var words: String {
        ([label.isEmpty ? text : "\(label): \(text)"] + notes).joined(separator: " · ")
    }

    /// The same with somebody's name before the words.
    public func words(about name: String) -> String {
        (["\(label): \(name): \(text)"] + notes).joined(separator: " · ")
    }

    init(_ kind: Kind, _ label: String, _ text: String, record: RecordID? = nil) {
        self.kind = kind
        self.record = record
        self.label = label
        self.text = text
    }

    /// One entry of minutes.
    init(_ entry: MinutesOutline.Entry) {
        switch entry {
        case .contribution(let id, let said):
            let who = [said.role.nonEmpty, said.speaker].compactMap { $0 }.joined(separator: ", ")
            self.init(.said, who, said.text, record: id)
            notes = [said.how].compactMap { $0 }
        case .decision(let id, let decision):
            self.init(.decision, "Decision", decision.text, record: id)
            notes =
                [decision.reason.map { "because \($0)" }, decision.tells].compactMap { $0 }
                + decision.dissents.map { "not agreed by \($0)" }
        case .action(let line):
            self.init(line)
        case .handover(let id, let handover):
            self.init(.handover, "Handover", handover.text, record: id)
            notes = [
                "\(handover.from ?? "?") > \(handover.to ?? "?")", handover.places,
                handover.acknowledged.map { "acknowledged by \($0)" } ?? "not acknowledged yet",
            ].compactMap { $0 }
        case .fact(let id, let label, let facts):
            self.init(.change, label, facts.joined(separator: " · "), record: id)
        }
    }

    /// What one amendment added, why, and who wrote it; whom it is about is not among the words.
    init(_ line: MinutesOutline.AmendmentLine) {
        let words = line.text.nonEmpty
        let lines = line.taken == 1 ? "1 late line" : "\(line.taken) late lines"
        let taken = line.taken > 0 ? "\(lines) taken in" : nil
        self.init(
            .amendment, "Version \(line.version)", words ?? taken ?? "", record: line.id)
        notes = [words == nil ? nil : taken, "because \(line.reason)", line.by].compactMap { $0 }
        patient = line.patient
    }

    /// One action with its owner, its date and its fate.
    init(_ line: MinutesOutline.ActionLine) {
        let row = line.row
        self.init(.action, "Action", row.text, record: row.id.record)
        notes = [line.owner ?? "nobody yet", row.due.map { "due \($0.long)" }, row.fate]
            .compactMap { $0 }
    }
}

extension ActionRow {
    /// What became of it, in words.
    public var fate: String {
        switch status {
        case .done(let day): "done \(day.long)"
        case .cancelled(let day, let reason):
            reason.isEmpty ? "cancelled \(day.long)" : "cancelled \(day.long): \(reason)"
        case .open, .accepted: carried > 0 ? "\(status.label), carried \(carried)" : status.label
        }
    }
}
