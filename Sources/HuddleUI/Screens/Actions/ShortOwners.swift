import HuddleCore
import TerminalUI

/// What a column says of owners whose names it has no room for: the last word, and where two of a
/// list would be alike by it, what tells them apart.
///
/// A masked record draws the same cells as long as which words are equal decides. Its letters are
/// others: where it is the first letter of a name that decides, or the part of one that is not cut
/// away, it may tell them apart in another way.
struct ShortOwners {
    private var apart: [Owner: String] = [:]

    /// For rows in which nobody is told from anybody.
    init() {}

    /// For the owners of a list, in a column of some cells.
    init(_ owners: some Sequence<Owner>, _ model: Model, in width: Int) {
        let all = owners.map { ShortOwner($0, model, in: width) }
        let alike = Dictionary(grouping: all, by: \.words)
        guard alike.count < all.count else { return }
        let called = Self.called(all)
        for (words, owners) in alike where owners.count > 1 {
            let way = ShortOwner.Way.allCases.first { way in
                owners.allSatisfy { owner in
                    let short = owner.short(way)
                    // Beside these, nobody is to be called so, in whatever way.
                    return called[short] == [owner.owner] && (alike[short] == nil || short == words)
                }
            }
            guard let way else { continue }
            for owner in owners { apart[owner.owner] = owner.short(way) }
        }
    }

    /// The words for an owner in that column.
    func words(for owner: Owner, _ model: Model, in width: Int) -> String {
        apart[owner] ?? ShortOwner(owner, model, in: width).words
    }

    /// Everybody whom words could stand for that tell owners apart.
    private static func called(_ all: [ShortOwner]) -> [String: Set<Owner>] {
        all.reduce(into: [:]) { called, owner in
            for way in ShortOwner.Way.allCases {
                called[owner.short(way), default: []].insert(owner.owner)
            }
        }
    }
}

/// An owner in few words, all of which fit the column.
private struct ShortOwner {
    let owner: Owner
    /// The name where it fits, the last word of a longer one; as much of a role as has room.
    let words: String
    private let width: Int
    private let whole: String
    private let first: String
    private let last: String
    /// The role as it is typed short; empty where there is none, or none that is short.
    private let role: String

    /// By what owners are told apart: `Okafor DN`, `Grace O.`, `G. Okafor`, `Grace DN`. The first
    /// that does is taken.
    enum Way: CaseIterable {
        case role, firstName, initial, firstNameAndRole
    }

    init(_ owner: Owner, _ model: Model, in width: Int) {
        self.owner = owner
        self.width = width
        whole = model.shownOwner(owner)
        // Behind a comma or in brackets stands what somebody is: `Sam Oakden, student nurse`.
        let words = whole.prefix { !",(".contains($0) }.split(separator: " ")
        last = words.last.map(String.init) ?? whole
        first = words.first { !NameTitle.isTitle($0) }.map(String.init) ?? last
        let brief = model.settings.roles.role(model.record.role(of: owner)).brief
        role = DisplayWidth.of(brief) <= 4 ? brief : ""
        let isCut = DisplayWidth.of(whole) > width && owner.isProfessional
        self.words = TextLayout.fit(isCut ? last : whole, to: width)
    }

    /// Somebody whose whole name is there keeps it; a role is told from another by its short form.
    func short(_ way: Way) -> String {
        guard DisplayWidth.of(whole) > width else { return words }
        guard owner.isProfessional else { return fitted(role.isEmpty ? whole : "\(role) \(whole)") }
        return switch way {
        case .role: with(role, behind: last)
        case .firstName: with("\(last.prefix(1)).", behind: first)
        case .initial: fitted("\(first.prefix(1)). \(last)")
        case .firstNameAndRole: with(role, behind: first)
        }
    }

    /// A word, cut so that what is short has room behind it.
    private func with(_ end: String, behind word: String) -> String {
        guard !end.isEmpty else { return fitted(word) }
        let room = max(1, width - DisplayWidth.of(end) - 1)
        return fitted("\(TextLayout.fit(word, to: room)) \(end)")
    }

    private func fitted(_ words: String) -> String { TextLayout.fit(words, to: width) }
}

extension Owner {
    fileprivate var isProfessional: Bool { if case .professional = self { true } else { false } }
}
