public import HuddleCore

/// A path inside the team folder that the program itself makes: no part of it can lead outside.
public struct TeamPath: Hashable, Sendable, CustomStringConvertible {
    /// The names from the team folder down, the file's name last.
    let names: [String]

    private init(_ names: String...) {
        self.names = names
    }

    /// The one file that people edit.
    public static let settings = TeamPath("team.toml")
    /// A file beside the settings in which people write what the team knows: `roles.toml`.
    public static func guide(_ name: String) -> TeamPath { TeamPath(name) }
    /// The register of open actions.
    public static let actions = TeamPath("actions.md")

    /// The sheet about one person for out-of-hours services; it is named by id, never by name.
    public static func sheet(_ patient: PatientID) -> TeamPath {
        TeamPath("patients", "\(patient).md")
    }

    /// The minutes of a meeting; a second meeting of that kind on one day takes `number` 2.
    public static func minutes(of date: Day, template: String, number: Int = 1) -> TeamPath {
        let suffix = number > 1 ? "-\(number)" : ""
        let year = "\(date)".prefix(4)
        return TeamPath("minutes", String(year), "\(date)-\(template.asFileName)\(suffix).md")
    }

    /// Where a journal stands; `copy` 2 and more are beside it, for where other lines have its name.
    static func journal(_ name: JournalFileName, copy: Int = 1) -> TeamPath {
        let place = TeamPath("journal", String("\(name.began)".prefix(4)), name.description)
        return copy == 1 ? place : place.marked("copy-\(copy)")
    }

    static func drafts(_ journal: JournalID) -> TeamPath {
        TeamPath("drafts", "\(journal).json")
    }

    /// What a program holds while somebody is typing drafts.
    static func draftLock(_ journal: JournalID) -> TeamPath {
        TeamPath("drafts", "\(journal).lock")
    }

    /// Where a text lies while somebody has it in an editor of their own.
    public static func editor(_ journal: JournalID) -> TeamPath {
        TeamPath("drafts", ".editor-\(journal).txt")
    }

    /// A file among the drafts, by the name under which it was found there.
    static func amongDrafts(_ name: String) -> TeamPath { TeamPath("drafts", name) }

    /// Where an earlier version of minutes stands: `2026-11-21-weekly.v1.md`.
    public func version(_ number: Int) -> TeamPath { marked("v\(number)") }

    /// Where text goes that must not overwrite.
    var beside: TeamPath { marked("new") }

    /// Where a file goes that somebody edited, once its text is in the record.
    func edited(_ number: Int) -> TeamPath {
        marked(number == 1 ? "edited" : "edited-\(number)")
    }

    /// The same place with a word before the extension.
    private func marked(_ word: String) -> TeamPath {
        var names = names
        let last = names.removeLast()
        let stem = last.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        names.append(stem.count == 2 ? "\(stem[0]).\(word).\(stem[1])" : "\(last).\(word)")
        return TeamPath(names: names)
    }

    private init(names: [String]) {
        self.names = names
    }

    public var description: String { names.joined(separator: "/") }
}

extension String {
    /// How many characters `asFileName` gives at most.
    private static var longestFileName: Int { 24 }

    /// Lower-case letters, digits and hyphens, at most 24 of them: a name that every disk takes.
    var asFileName: String {
        let hyphen = UInt8(ascii: "-")
        let kept = lowercased().utf8.map { $0.isInFileName ? $0 : hyphen }
        var words = Array(kept.split(separator: hyphen).joined(separator: [hyphen]))
        words.removeLast(max(0, words.count - Self.longestFileName))
        if words.last == hyphen { words.removeLast() }
        return words.isEmpty ? "other" : String(decoding: words, as: UTF8.self)
    }

    /// True for what `asFileName` gives, or gave: a long name was once cut behind a hyphen.
    var isFileName: Bool {
        var last = UInt8(ascii: "-")
        for byte in utf8 {
            guard byte.isInFileName || byte == UInt8(ascii: "-") && last != byte else {
                return false
            }
            last = byte
        }
        return last.isInFileName
            ? utf8.count <= Self.longestFileName
            : utf8.count == Self.longestFileName
    }
}

extension UInt8 {
    /// A small letter or a digit.
    fileprivate var isInFileName: Bool {
        (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
    }
}
