public import HuddleCore

extension EntryDirectory {
    /// A made-up directory: `("Grace Okafor", "districtNurse")` pairs, those present first.
    public static func make(
        present: [(name: String, role: String)] = [], away: [(name: String, role: String)] = [],
        writer: String? = nil
    ) -> EntryDirectory {
        let people = present.map { ($0, true) } + away.map { ($0, false) }
        return EntryDirectory(
            roles: .shipped,
            people: people.enumerated().map { index, entry in
                Person(
                    id: .numbered(index + 1), name: entry.0.name, role: RoleID(entry.0.role),
                    isPresent: entry.1)
            }, writer: writer)
    }
}

extension Identifier {
    /// The id of a line of the journal `tests`.
    public static func numbered(_ sequence: Int) -> Self {
        Self(RecordID(journal: JournalID(random: 7), sequence: UInt32(clamping: sequence)))
    }
}
