import HuddleCore

/// Names of the files of lists: what a recipient is called, in letters that any disk takes.
public enum HandOutNames {
    /// A stem for each list, in their order; those that would be the same are numbered. Never a
    /// patient's name, because lists are made for those who act.
    public static func stems(of lists: [HandOutList]) -> [String] {
        var taken: Set<String> = []
        return lists.map { list in
            let plain = stem(list)
            let numbered = (2...lists.count + 1).lazy.map { "\(plain)-\($0)" }
            let free = taken.contains(plain) ? numbered.first { !taken.contains($0) } : plain
            taken.insert(free ?? plain)
            return free ?? plain
        }
    }

    private static func stem(_ list: HandOutList) -> String {
        if case .organisation = list.recipient { return stem(list.name) + "-organisation" }
        return stem(list.name)
    }

    /// `Siân O’Neill-Smith` gives `sian-o-neill-smith`; letters of other scripts stay.
    private static func stem(_ name: String) -> String {
        let words = SearchText.folded(SafeText.oneLine(name))
            .split { !$0.isLetter && !$0.isNumber }
        return String(words.joined(separator: "-").prefix(60)).nonEmpty ?? "list"
    }
}
