/// What a typed line means: the text that will be recorded, and who and when.
public struct EntryMeaning: Equatable, Sendable {
    public let kind: EntryKind
    /// What is recorded: the line without its markers, with spaces tidied and nothing else lost.
    public internal(set) var text = ""
    /// Who said it: for a contribution and a voice.
    public internal(set) var speaker: Speaker?
    /// Who does it, or for a decision who tells the person and the family.
    public internal(set) var owner: Owner?
    /// When it is due, or for a decision by when the person and the family are told.
    public internal(set) var day: Day?
    /// Why it was decided.
    public internal(set) var reason: String?
    public internal(set) var from: Owner?
    public internal(set) var to: Owner?
    /// Between which places something passes.
    public internal(set) var places: HandoverPlaces?
    /// How a voice came to the meeting.
    public internal(set) var how: VoiceSource?
    /// What was understood and what was not, in words, for the line to show before Enter.
    public internal(set) var hint: [EntryHint] = []

    init(kind: EntryKind) {
        self.kind = kind
    }

    /// The command that records it; nil where nobody knows who said it. `line` is what it answers: the
    /// decision that a new one takes the place of or with which somebody does not agree, or what an action
    /// settles. `seen` says which values a
    /// new one takes the place of.
    public func command(
        in meeting: MeetingID, about patient: PatientID, answering line: RecordID? = nil,
        seen: Answering = .whatStands
    ) -> Command? {
        switch kind {
        case .contribution, .voice, .dissent:
            return speaker.map { speaker in
                .say(
                    ContributionAdded(
                        meeting: meeting, patient: patient, speaker: speaker, text: text,
                        how: how,
                        against: kind == .dissent ? line.map { DecisionID($0) } : nil))
            }
        case .decision:
            return .decide(
                DecisionAdded(
                    meeting: meeting, patient: patient, text: text, reason: reason, teller: owner,
                    tellBy: day, changes: line.map { DecisionID($0) }))
        case .action:
            return .addAction(
                ActionAdded(
                    meeting: meeting, patient: patient, text: text, owner: owner, due: day,
                    answers: line))
        case .handover:
            return .handOver(
                HandoverAdded(
                    meeting: meeting, patient: patient, text: text, from: from, to: to,
                    places: places))
        case .whyToday: return .setWhyToday(meeting, patient, text, answering: seen)
        case .deferral:
            return .setOutcome(meeting, patient, .deferred(reason: text), answering: seen)
        case .assessment:
            return owner.map { keepInView(.assessment, in: meeting, patient, who: $0) }
        case .wait: return keepInView(.wait, in: meeting, patient, who: owner)
        case .familyDid: return keepInView(.familyDid, in: meeting, patient, who: nil)
        case .request: return keepInView(.request, in: nil, patient, who: nil)
        }
    }

    private func keepInView(
        _ kind: MatterKind, in meeting: MeetingID?, _ patient: PatientID, who: Owner?
    ) -> Command {
        .keepInView(
            MatterAdded(
                meeting: meeting, patient: patient, kind: kind, text: text, who: who, on: day))
    }
}

/// One thing the entry line shows about what it understood.
public enum EntryHint: Equatable, Sendable {
    /// `Grace Okafor, District nurse`.
    case speaker(String)
    /// Nobody is named: whose words they will be, and what makes them the person's own.
    case unnamedVoice(String)
    case owner(String)
    case teller(String)
    case from(String)
    case to(String)
    case day(Day)
    case reason(String)
    /// How a voice came to the meeting, in words.
    case how(String)
    /// Between which places: `own home > ward 4`.
    case places(String)
    /// The day from which a wait runs, or of an assessment.
    case since(Day)
    /// Nobody and no role has this name; the word stays in the text.
    case unknownOwner(String)
    /// `me` was typed and nobody has the name of whoever types; the word stays in the text.
    case unknownWriter(String?)
    /// Several have this name; the word stays in the text.
    case ambiguousOwner(String, [String])
    /// Only one can own it; the word stays in the text.
    case secondOwner(String)
    case unknownSpeaker(String)
    case ambiguousSpeaker(String, [String])
    /// A contribution begins with who said it.
    case noSpeaker

    /// True for what the line did not understand.
    public var isProblem: Bool {
        switch self {
        case .speaker, .unnamedVoice, .owner, .teller, .from, .to, .day, .reason: false
        case .how, .places, .since: false
        case .unknownOwner, .unknownWriter, .ambiguousOwner, .secondOwner: true
        case .unknownSpeaker, .ambiguousSpeaker, .noSpeaker: true
        }
    }

    /// The words on the line.
    public var words: String {
        switch self {
        case .speaker(let name), .owner(let name): name
        case .unnamedVoice(let name):
            "\(name) says it; begin with self: for the person's own words"
        case .teller(let name): "\(name) tells"
        case .from(let name): "from \(name)"
        case .to(let name): "to \(name)"
        case .day(let day): day.short
        case .reason(let reason): "because \(reason)"
        case .how(let words), .places(let words): words
        case .since(let day): "since \(day.short)"
        case .unknownOwner(let name), .unknownSpeaker(let name): "nobody called \(name)"
        case .unknownWriter(let name):
            "who is me?" + (name.map { " nobody here is called \($0)" } ?? " write a name")
        case .ambiguousOwner(let name, let names), .ambiguousSpeaker(let name, let names):
            "\(name): \(names.joined(separator: " or "))?"
        case .secondOwner(let name): "one owner only: \(name) stays in the text"
        case .noSpeaker: "who says it? begin with a role, as in dn:"
        }
    }
}
