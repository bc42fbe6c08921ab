/// Looks at one thing recorded after another and says which fit a search. A class because whatever it
/// hands itself to would copy a record otherwise, thousands of times.
final class SearchLens: Sendable {
    let record: TeamRecord
    let query: SearchQuery
    let today: Day
    let naming: SearchNames

    init(record: TeamRecord, query: SearchQuery, today: Day, naming: SearchNames) {
        self.record = record
        self.query = query
        self.today = today
        self.naming = naming
    }

    var roles: RoleList { naming.roles }

    /// What there is to look at in one thing recorded.
    struct Item {
        let kind: SearchKind
        let record: RecordID
        var patient: PatientID?
        var meeting: MeetingID?
        /// As it is shown.
        let text: String
        /// What is searched, where it is less than what is shown.
        var parts: [String]?
        /// Those who spoke, act, tell or take over.
        var people: [Party] = []
        /// The field, for something of the register.
        var field: String?
        /// The names that somebody of the register or the directory had before, found and not shown.
        var earlierNames: [String] = []
        var isOpen = false
        var due: Day?
        /// The day that it tells of, where that is not the day of its meeting.
        var day: Day?

        /// True when the word stands in what is searched.
        func holds(_ word: SearchWord) -> Bool {
            parts?.contains(where: word.isIn) ?? word.isIn(text)
        }

        /// The same, or in a name from before.
        func isFound(by word: SearchWord) -> Bool {
            holds(word) || earlierNames.contains(where: word.isIn)
        }
    }

    /// Somebody who has a part in something recorded.
    enum Party {
        case owner(Owner)
        case speaker(Speaker)
    }

    /// True when the type is asked for.
    func asks(for kind: SearchKind) -> Bool {
        query.kinds.isEmpty && !kind.isWithoutWords || query.kinds.contains(kind)
            || kind == .voice && query.kinds.contains(.contribution)
    }

    /// True when the day lies within what is asked for.
    func asks(for day: Day) -> Bool {
        query.from.map { day >= $0 } ?? true && query.to.map { day <= $0 } ?? true
    }

    /// True when the person is asked for.
    func asks(for patient: PatientID?) -> Bool {
        guard !query.patients.isEmpty else { return true }
        guard let patient else { return false }
        return query.patients.allSatisfy { word in
            word.written == patient.description || names(of: patient).contains(where: word.isIn)
        }
    }

    /// The thing as a hit, when it fits.
    func hit(_ item: Item) -> SearchHit? {
        guard asks(for: item.kind), isInState(item), isBy(item.people),
            query.words.isEmpty || query.words.contains(where: item.isFound),
            asks(for: item.patient)
        else { return nil }
        let day = day(of: item)
        guard asks(for: day), let fits = fits(item) else { return nil }
        return SearchHit(
            kind: item.kind, record: item.record, patient: item.patient, meeting: item.meeting,
            day: day, who: item.field ?? words(item.people), text: item.text, fits: fits)
    }

    private func day(of item: Item) -> Day {
        item.day ?? item.meeting.flatMap { record.meetings[$0]?.date } ?? record.writtenOn(
            item.record) ?? today
    }

    private func isInState(_ item: Item) -> Bool {
        switch query.state {
        case nil: true
        case .open: item.isOpen
        case .overdue: item.isOpen && item.due.map { $0 < today } ?? false
        }
    }

    private func isBy(_ people: [Party]) -> Bool {
        guard !query.who.isEmpty || !query.roles.isEmpty else { return true }
        return people.contains { party in
            (query.roles.isEmpty || query.roles.contains(role(of: party)))
                && query.who.allSatisfy { names(of: party).contains(where: $0.isIn) }
        }
    }

    /// How each word was found; nil when one was not.
    private func fits(_ item: Item) -> [SearchFit]? {
        var fits: [SearchFit] = []
        var names: String?
        for word in query.words {
            if item.holds(word) {
                fits.append(word.isWritten(in: item.text) ? .written : .folded)
                continue
            }
            let around = names ?? self.names(around: item)
            names = around
            guard word.isIn(around) else { return nil }
            fits.append(.name)
        }
        return fits
    }

    private func names(around item: Item) -> String {
        let patient = item.patient.map { names(of: $0) } ?? []
        return (patient + item.people.flatMap { names(of: $0) }).joined(separator: "\n")
    }

    /// The name now, and every one from before; what stands in the place of one that was removed is
    /// none.
    private func names(of patient: PatientID) -> [String] {
        let earlier = naming.earlier(of: patient)
        guard !record.isRemoved(.name, of: patient) else { return earlier }
        return [record.name(of: patient)] + earlier
    }

    /// The name now, and every one from before.
    private func names(of party: Party) -> [String] {
        [name(of: party)] + earlierNames(of: party)
    }

    private func earlierNames(of party: Party) -> [String] {
        switch party {
        case .owner(.professional(let id)): naming.earlier(of: id)
        case .owner(.role): []
        case .speaker(let speaker): speaker.professional.map { naming.earlier(of: $0) } ?? []
        }
    }

    private func words(_ people: [Party]) -> String? {
        people.isEmpty ? nil : people.map(label).joined(separator: " > ")
    }

    private func label(of party: Party) -> String {
        let role = roles.role(role(of: party)).name
        let name = name(of: party)
        return name == role || name.isEmpty ? role : "\(name), \(role)"
    }

    private func role(of party: Party) -> RoleID {
        switch party {
        case .owner(let owner): record.role(of: owner)
        case .speaker(let speaker): speaker.role
        }
    }

    private func name(of party: Party) -> String {
        switch party {
        case .owner(let owner): record.name(of: owner, roles: roles)
        case .speaker(let speaker): record.name(of: speaker) ?? ""
        }
    }
}
