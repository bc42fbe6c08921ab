/// How a team hands lists to those who have something to do.
public struct HandOutSettings: Equatable, Sendable {
    /// Each list is written in all of them.
    public var formats: [HandOutFormat] = [.text, .ics]
    /// How lists name people: they leave the team, so a number is the default.
    public var names = PrivacyLevel.number

    public init() {}
}

/// A format in which lists are handed out.
public enum HandOutFormat: String, CaseIterable, Sendable {
    case text, md, html, csv, json, ics, todotxt, taskwarrior, org
}
