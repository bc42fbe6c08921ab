/// What somebody changed in a rendered text, line by line: what an amendment says of it.
public struct HandEdit: Equatable, Sendable {
    /// Lines that stand in the edited text alone, in order.
    public let added: [String]
    /// Lines that stand in the rendered text alone, in order.
    public let removed: [String]

    /// Compares two texts by the longest run of lines that they have in common.
    public init(of edited: String, from rendered: String) {
        let new = Self.lines(edited)
        let old = Self.lines(rendered)
        var (added, removed): ([String], [String]) = ([], [])
        for change in new.difference(from: old) {
            switch change {
            case .insert(_, let line, _): added.append(line)
            case .remove(_, let line, _): removed.append(line)
            }
        }
        self.added = added
        self.removed = removed.reversed()
    }

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty }

    /// The edit in words; nil when no words changed.
    public var text: String? {
        let parts = [
            added.isEmpty ? nil : "Added by hand: \(added.joined(separator: " / "))",
            removed.isEmpty ? nil : "Taken out by hand: \(removed.joined(separator: " / "))",
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ". ")
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { line in
            String(line.drop { $0 == " " || $0 == "-" || $0 == "#" })
        }.filter { !$0.isEmpty }
    }
}
