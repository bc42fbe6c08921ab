import HuddleCore

/// Something a meeting talks about, with what each role may say, decide and do about it.
struct Topic: Sendable {
    let key: String
    /// Stages at which it comes up by itself; empty for what only an occasion brings up.
    var stages: Set<Stage> = []
    /// Whether it comes up for people in their own home, in a care home, or both.
    var settings: Set<Setting> = Set(Setting.allCases)
    /// Illnesses, or `language`, with which it comes up; empty for all.
    var tags: Set<String> = []
    /// What of the register such a discussion tends to settle.
    var plans: [Plan] = []

    var whys: [Line] = []
    var said: [Said] = []
    var decisions: [Ruling] = []
    var tasks: [Task] = []
    var passes: [Pass] = []

    /// Where somebody lives.
    enum Setting: String, CaseIterable, Sendable {
        case home, care
    }

    /// A sentence, and where it makes sense; nil for everywhere.
    struct Line: Sendable {
        let phrase: Phrase
        let setting: Setting?
    }

    /// What one voice may say.
    struct Said: Sendable {
        let voice: Voice
        var lines: [Line]
    }

    /// A decision and its reason.
    struct Ruling: Sendable {
        let text: Phrase
        let reason: Phrase?
        let setting: Setting?
    }

    /// An action, who does it, and within how many days.
    struct Task: Sendable {
        let owner: Voice
        let days: Int
        let text: Phrase
        let setting: Setting?
    }

    /// A handover between two.
    struct Pass: Sendable {
        let from: Voice
        let to: Voice
        let text: Phrase
    }
}

/// Who speaks or acts: a role, or the staff of whichever care home the person lives in.
enum Voice: Hashable, Sendable {
    case role(RoleID)
    case careHomeStaff
}

/// A part of somebody's record that a discussion may fill or change.
enum Plan: String, CaseIterable, Sendable {
    case places, respect, cpr, medicines, contact, papers, matters, carer
}
