import HuddleCore

/// A line that says what just happened; it never takes the focus.
public struct Notice: Equatable, Sendable {
    /// How much it matters.
    public enum Kind: Equatable, Sendable {
        /// Something was done.
        case done
        /// Something could not be done, and why.
        case refused
        /// Something is wrong and stays on the screen until it is put right.
        case trouble
    }

    public let text: String
    public let kind: Kind
    /// When it came, on the clock that never jumps.
    public let since: Int64
    /// How much of names could be seen when it came.
    var level = PrivacyLevel.full
    /// Those whom it names.
    var named: [PatientID] = []

    public init(_ text: String, _ kind: Kind = .done, since: Int64 = 0) {
        self.text = text
        self.kind = kind
        self.since = since
    }

    /// Milliseconds for which it stays: long enough to read aloud.
    static let lifetime: Int64 = 6000
}

extension Model {
    /// The latest notices, newest first, as far as the room may still see what they name.
    var shownNotices: [String] {
        notices.reversed().map { notice in
            if namesSomebodyRestricted(notice) {
                return "Said about somebody who objects to being discussed."
            }
            return notice.level.isAtLeast(privacy)
                ? notice.text : "Said while more of names was shown; F8 shows more."
        }
    }

    /// True when it names somebody who objects by now.
    func namesSomebodyRestricted(_ notice: Notice) -> Bool {
        notice.named.contains { record.isRestricted($0) }
    }
}

extension PrivacyLevel {
    /// True when it shows no more of a name than `other`.
    fileprivate func isAtLeast(_ other: PrivacyLevel) -> Bool {
        switch (self, other) {
        case (_, .full), (.initials, .initials), (.number, _): true
        case (.full, .initials), (.full, .number), (.initials, .number): false
        }
    }
}
