/// What the last meeting left undone about somebody, as the running order of the next one says it.
public enum LeftOver: String, CaseIterable, Sendable {
    case deferred = "put off last time"
    case notDiscussed = "carried over"

    /// What records of earlier versions say instead; it was said of today as well.
    private static let earlierWords = "put off"

    /// These words after the person's own reason, which stands first because the end may be cut.
    func words(after own: String) -> String { own.isEmpty ? rawValue : "\(own), \(rawValue)" }

    /// A reason without these words, the person's own: `new`; empty when there is none.
    public static func ownReason(in reason: String) -> String {
        for words in allCases.map(\.rawValue) + [earlierWords] {
            if reason == words { return "" }
            if reason.hasSuffix(", \(words)") { return String(reason.dropLast(words.count + 2)) }
        }
        return reason
    }
}
