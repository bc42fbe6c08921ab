import HuddleCore
import TerminalUI

/// What a column says of owners whose names it has no room for: the last word, and where two of a
/// list would be alike by it, what tells them apart.
///
/// Which of these it is depends on widths, roles, and which words are equal, and on no letters: a
/// masked record draws the same.
struct ShortOwners {
    private var apart: [Owner: String] = [:]

    /// For rows in which nobody is told from anybody.
    init() {}

    /// For the owners of a list, in a column of some cells.
    init(_ owners: some Sequence<Owner>, _ model: Model, in width: Int) {
        let all = owners.map { ShortOwner($0, model) }
        for alike in Dictionary(grouping: all, by: { $0.words(in: width) }).values {
            guard let words = Self.wordsApart(alike, in: width) else { continue }
            for (one, words) in zip(alike, words) { apart[one.owner] = words }
        }
    }

    /// The words for an owner in that column.
    func words(for owner: Owner, _ model: Model, in width: Int) -> String {
        apart[owner] ?? ShortOwner(owner, model).words(in: width)
    }

    /// Words of which no two are the same; nil where nothing is alike, and where nothing tells them
    /// apart.
    private static func wordsApart(_ alike: [ShortOwner], in width: Int) -> [String]? {
        guard alike.count > 1 else { return nil }
        let ways: [(ShortOwner) -> String] = [
            { $0.withRole(in: width) }, { $0.withFirstName(in: width) },
            { $0.withFirstNameAndRole(in: width) },
        ]
        return ways.lazy.map { alike.map($0) }.first { Set($0).count == alike.count }
    }
}

/// An owner in few words.
private struct ShortOwner {
    let owner: Owner
    private let whole: String
    private let first: String
    private let last: String
    /// The role as it is typed short; empty where there is none, or none that is short.
    private let role: String

    init(_ owner: Owner, _ model: Model) {
        self.owner = owner
        whole = model.shownOwner(owner)
        // Behind a comma or in brackets stands what somebody is: `Sam Oakden, student nurse`.
        let words = whole.prefix { !",(".contains($0) }.split(separator: " ")
        last = words.last.map(String.init) ?? whole
        first = words.first { !NameTitle.isTitle($0) }.map(String.init) ?? last
        let brief = model.settings.roles.role(model.record.role(of: owner)).brief
        role = DisplayWidth.of(brief) <= 4 ? brief : ""
    }

    /// The name where it fits, the last word of a longer one; as much of a role as has room.
    func words(in width: Int) -> String {
        guard !fits(width), case .professional = owner else {
            return TextLayout.fit(whole, to: width)
        }
        return last
    }

    /// `Okafor DN`.
    func withRole(in width: Int) -> String { short(in: width) { with(role, last, in: width) } }

    /// `Grace O.`
    func withFirstName(in width: Int) -> String {
        short(in: width) { "\(first) \(last.prefix(1))." }
    }

    /// `Grace DN`.
    func withFirstNameAndRole(in width: Int) -> String {
        short(in: width) { with(role, first, in: width) }
    }

    /// Somebody whose whole name is there keeps it; a role is told from another by its short form.
    private func short(in width: Int, _ words: () -> String) -> String {
        if fits(width) { return whole }
        guard case .professional = owner else { return "\(role) \(whole)" }
        return words()
    }

    /// A word, cut so that the role has room behind it.
    private func with(_ role: String, _ word: String, in width: Int) -> String {
        guard !role.isEmpty else { return word }
        return "\(TextLayout.fit(word, to: max(1, width - DisplayWidth.of(role) - 1))) \(role)"
    }

    private func fits(_ width: Int) -> Bool { DisplayWidth.of(whole) <= width }
}
