/// Who acts, tells or takes over: somebody in the directory, or a role when nobody is named yet.
public enum Owner: Hashable, Sendable {
    case professional(ProfessionalID)
    case role(RoleID)
}

/// Who spoke: the role always, the somebody in the directory or the name when it is known.
public struct Speaker: Hashable, Sendable {
    public let role: RoleID
    public let professional: ProfessionalID?
    /// A name for somebody who is not in the directory: `Ann`.
    public let name: String?

    public init(role: RoleID, professional: ProfessionalID? = nil, name: String? = nil) {
        self.role = role
        self.professional = professional
        self.name = name
    }
}

/// Somebody's part in a meeting.
public enum Attendance: Hashable, Sendable {
    case present
    /// There for part of the meeting.
    case part
    case remote
    case apologies
    /// Present in the place of somebody else.
    case deputy(for: ProfessionalID?)
    case guest
    /// Neither there nor excused: what everybody is before the roll is called.
    case absent

    /// True for everybody who is in the room, on the line, or sent instead of somebody.
    public var isInMeeting: Bool {
        switch self {
        case .present, .part, .remote, .deputy, .guest: true
        case .apologies, .absent: false
        }
    }

    /// True for who came as one of the team, or would have.
    var isOfTheTeam: Bool {
        switch self {
        case .present, .part, .remote, .apologies: true
        case .guest, .deputy, .absent: false
        }
    }

    /// The word on screens and in minutes.
    public var label: String {
        switch self {
        case .present: "present"
        case .part: "part"
        case .remote: "remote"
        case .apologies: "apologies"
        case .deputy: "deputy"
        case .guest: "guest"
        case .absent: "absent"
        }
    }
}

/// How a person's discussion ended.
public enum Outcome: Hashable, Sendable {
    /// Seen and spoken about; nothing changes.
    case noChange
    /// Put off to a later meeting, with the reason.
    case deferred(reason: String)
    /// Not reached; carried over to the next meeting.
    case notDiscussed
    /// The last outcome was taken back.
    case cleared

    /// The outcome in words.
    public var words: String {
        switch self {
        case .noChange: "No change"
        case .deferred(let reason): "Deferred: \(reason)"
        case .notDiscussed: "Not discussed, carried over"
        case .cleared: "No outcome"
        }
    }
}

/// Where an action stands.
public enum ActionStatus: Hashable, Sendable {
    case open
    /// Done on a day.
    case done(Day)
    /// Will not be done, since a day, and why.
    case cancelled(Day, reason: String)
    /// The service asked has it and says so.
    case accepted
}

/// A new value for one field of something already recorded.
public enum Revision: Equatable, Sendable {
    case text(String)
    case reason(String)
    case speaker(Speaker)
    case owner(Owner?)
    case due(Day?)
    case status(ActionStatus)
    case teller(Owner?)
    case tellBy(Day?)
    /// A handover was acknowledged, by whom in words.
    case acknowledged(by: String)
    /// The words of the line are shown nowhere any more, and why; `hash` is that of the line as it was,
    /// by which the chain still holds once the words are gone from the journal too.
    case redacted(reason: String, hash: String? = nil)
}

extension ActionStatus {
    /// True while somebody still has to do something.
    public var isOpen: Bool {
        switch self {
        case .open, .accepted: true
        case .done, .cancelled: false
        }
    }

    /// The word in registers and exports.
    public var label: String {
        switch self {
        case .open: "open"
        case .accepted: "accepted"
        case .done: "done"
        case .cancelled: "cancelled"
        }
    }
}
