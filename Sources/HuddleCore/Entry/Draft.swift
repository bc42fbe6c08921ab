/// Typing that was never sent: what it is for, where the cursor was, and what its writer had seen.
public struct Draft: Equatable, Sendable {
    public let purpose: EntryPurpose
    public let text: String
    /// Characters before the cursor.
    public let cursor: Int
    /// Which values of a field it takes the place of, where it is a new one.
    public let answering: Answering

    public init(
        _ purpose: EntryPurpose, text: String, cursor: Int, answering: Answering = .whatStands
    ) {
        self.purpose = purpose
        self.text = text
        self.cursor = cursor
        self.answering = answering
    }

    /// How many words wait in it.
    public var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }

    /// True for what outlasts the program: a day to look back to is nobody's words.
    public var isKept: Bool {
        switch purpose {
        case .asOf, .missedSince: false
        default: !text.isEmpty
        }
    }
}
