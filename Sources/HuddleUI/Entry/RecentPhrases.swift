import HuddleCore

/// What the team wrote at its latest meetings, to finish a line that begins the same.
///
/// A phrase is offered about anybody once it stood about two people; what stood about one person only
/// is a fact about them, and is offered about nobody else.
struct RecentPhrases: Equatable, Sendable {
    /// One phrase and about whom it was written.
    struct Phrase: Equatable, Sendable {
        let text: String
        fileprivate let folded: String
        fileprivate var people: Set<PatientID>
    }

    private var byKind: [EntryKind: [Phrase]] = [:]

    /// How many meetings are looked at: what is offered does not grow with the record.
    private static let meetings = 4
    /// Letters before anything is offered.
    private static let least = 3

    init(_ record: TeamRecord, roles: RoleList) {
        for meeting in record.latestMeetings(Self.meetings) {
            for patient in record.listedPatients(in: meeting) where !record.isRestricted(patient) {
                for entry in record.entries(of: patient, in: meeting).reversed() {
                    guard let kind = record.entryKind(of: entry, roles) else { continue }
                    note(record.text(of: entry.record), kind, patient)
                }
            }
        }
    }

    private mutating func note(_ text: String, _ kind: EntryKind, _ patient: PatientID) {
        let folded = SearchText.folded(text)
        guard folded.count > Self.least, !text.contains("\n") else { return }
        if let place = byKind[kind]?.firstIndex(where: { $0.folded == folded }) {
            byKind[kind]?[place].people.insert(patient)
        } else {
            byKind[kind, default: []].append(
                Phrase(text: text, folded: folded, people: [patient]))
        }
    }

    /// Up to three phrases that go on from a beginning, the latest first.
    func going(on beginning: String, _ kind: EntryKind, about patient: PatientID) -> [String] {
        let folded = SearchText.folded(beginning)
        guard folded.count >= Self.least else { return [] }
        let fitting = (byKind[kind] ?? []).lazy.filter { phrase in
            phrase.folded.hasPrefix(folded) && phrase.folded.count > folded.count
                && (phrase.people.count > 1 || phrase.people.contains(patient))
        }
        return fitting.prefix(3).map(\.text)
    }
}

extension TeamRecord {
    /// The meetings held last, the latest first.
    fileprivate func latestMeetings(_ count: Int) -> [MeetingID] {
        Array(allMeetings.suffix(count).reversed())
    }

    /// The kind of line that would write such an entry; nil for what is not written as a sentence.
    fileprivate func entryKind(of entry: DiscussionEntry, _ roles: RoleList) -> EntryKind? {
        switch entry {
        case .contribution(let id):
            guard contributions[id]?.against == nil, let speaker = speaker(of: id) else {
                return nil
            }
            return roles.role(speaker.role).isVoice ? .voice : .contribution
        case .decision: return .decision
        case .action: return .action
        case .handover: return .handover
        case .matter, .telling, .field: return nil
        }
    }
}

extension Model {
    /// The phrases of the latest meetings.
    var recentPhrases: RecentPhrases {
        kept.phrases(events: record.eventCount) ?? RecentPhrases(record, roles: settings.roles)
    }

    /// The phrases used lately that go on from what was typed, and the lines they make: who speaks is
    /// kept.
    func phrases(for entry: EntryState) -> [(words: String, line: String)] {
        guard let sentence = entry.purpose.sentence, sentence.answers == nil else { return [] }
        let text = entry.editor.text
        guard entry.editor.cursor == text.count, !text.contains("@") else { return [] }
        let speaks = sentence.kind == .contribution || sentence.kind == .voice
        let colon = text.firstIndex(of: ":")
        guard !speaks || colon != nil else { return [] }
        let start = speaks ? colon.map { text.index(after: $0) } ?? text.endIndex : text.startIndex
        let words = text[start...].drop { $0 == " " }
        let before = text[..<words.startIndex]
        return recentPhrases.going(on: String(words), sentence.kind, about: sentence.patient)
            .map { (words: $0, line: before + $0) }
    }
}
