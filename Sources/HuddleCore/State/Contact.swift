/// Somebody saw a person on a day.
public struct Contact: Equatable, Sendable {
    public let id: ContactID
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    public let content: ContactAdded

    /// Who it was, as continuity tells people apart: by entry in the directory, else by role and name.
    public var provider: Provider {
        let speaker = content.speaker
        if let professional = speaker.professional { return .professional(professional) }
        return .named(speaker.role, SearchText.folded(speaker.name ?? ""))
    }

    /// One who gives care, the same from contact to contact.
    public enum Provider: Hashable, Sendable {
        case professional(ProfessionalID)
        /// Somebody who is not in the directory; two without a name in one role are taken for one.
        case named(RoleID, String)
    }
}

/// A score somebody gave.
public struct Score: Equatable, Sendable {
    public let stamp: Stamp
    public let round: ScoreRound
    public let question: String
    public let score: Int
}

/// A read-back, with what there was to read.
public struct ReadBack: Equatable, Sendable {
    public let stamp: Stamp
    public let at: Instant
    public let typedBy: String
    public let content: ReadBackMade
}

extension TeamRecord {
    /// The contacts of the person that count, by day and then as they were typed.
    public func contacts(of patient: PatientID) -> [Contact] {
        (contactsOfPatient[patient] ?? []).compactMap { contacts[$0] }
            .filter { counts($0.stamp) }.map { shown($0) }
            .sorted { ($0.content.day, $0.stamp) < ($1.content.day, $1.stamp) }
    }

    /// What was told in a meeting of who had seen the person.
    public func contacts(of patient: PatientID, in meeting: MeetingID) -> [Contact] {
        contacts(of: patient).filter { $0.content.meeting == meeting }
    }

    /// The last contact that counts on or before a day.
    public func lastContact(of patient: PatientID, on day: Day) -> Contact? {
        contacts(of: patient).last { $0.content.day <= day }
    }

    /// The scores of a meeting that count, in the order in which they were given.
    public func scores(of meeting: MeetingID) -> [Score] {
        (meetings[meeting]?.scores ?? []).filter { counts($0.stamp) }
    }

    /// The last read-back of the meeting that counts.
    public func readBackMade(of meeting: MeetingID) -> ReadBack? {
        meetings[meeting]?.readBacks.last { counts($0.stamp) }
    }

    /// True when everything decided and agreed in the meeting has been read back.
    public func isReadBack(_ meeting: MeetingID) -> Bool {
        guard let made = readBackMade(of: meeting) else { return false }
        let counts = counts(of: meeting)
        return made.content.decisions == counts.decisions
            && made.content.actions == counts.actions
    }
}
