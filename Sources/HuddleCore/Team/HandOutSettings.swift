/// How a team hands lists to those who have something to do.
public struct HandOutSettings: Equatable, Sendable {
    /// Each list is written in all of them.
    public var formats: [HandOutFormat] = [.text, .ics]
    /// How lists name people: they leave the team, so a number is the default. It is the NHS number, so
    /// that whoever acts on a list can be sure of the person.
    public var names = PrivacyLevel.number

    public init() {}

    /// How lists name people, in words.
    public var namesLabel: String {
        switch names {
        case .number: "NHS number"
        case .full, .initials: names.label
        }
    }

    /// What is wrong with lists that only programs read; nil where people can.
    public var warning: String? {
        formats.contains(where: \.isForPeople)
            ? nil
            : "No format of these lists says how to confirm them: give the codes with them, or add "
                + "text, md, html or org to [hand-out] in team.toml."
    }
}

/// A format in which lists are handed out.
public enum HandOutFormat: String, CaseIterable, Sendable {
    case text, md, html, csv, json, ics, todotxt, taskwarrior, org

    /// True for what people read; it says how the list is confirmed.
    public var isForPeople: Bool {
        switch self {
        case .text, .md, .html, .org: true
        case .csv, .json, .ics, .todotxt, .taskwarrior: false
        }
    }
}
