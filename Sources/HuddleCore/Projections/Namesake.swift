/// That somebody else on the list has part of the same name: a line may go to the wrong one.
public enum Namesake: Equatable, Sendable {
    case surname, firstName, wholeName

    /// The warning on screens.
    public var words: String {
        switch self {
        case .surname: "same surname"
        case .firstName: "same first name"
        case .wholeName: "same name"
        }
    }

    /// The same in fewer words, for a list without room: the last is the least that is understood.
    public var variants: [String] {
        switch self {
        case .surname: [words, "surname", "name"]
        case .firstName: [words, "first name", "name"]
        case .wholeName: [words, "name"]
        }
    }
}

extension TeamRecord {
    /// The others among these people who share with somebody what `namesakes` warns of, in their order.
    public func sharing(_ namesake: Namesake, with patient: PatientID, among people: [PatientID])
        -> [PatientID]
    {
        let name = PersonName(self.name(of: patient))
        return people.filter { other in
            guard other != patient, !isRestricted(other), !isRemoved(.name, of: other) else {
                return false
            }
            let theirs = PersonName(self.name(of: other))
            return switch namesake {
            case .surname: theirs.last == name.last
            case .firstName: theirs.first == name.first
            case .wholeName: theirs == name
            }
        }
    }

    /// Who among these people can be taken for another of them. Those who object are not compared:
    /// their names are on no screen, nor those whose names were removed.
    public func namesakes(among people: [PatientID]) -> [PatientID: Namesake] {
        let names = people.filter { !isRestricted($0) && !isRemoved(.name, of: $0) }
            .map { ($0, PersonName(name(of: $0))) }
        let surnames = Dictionary(grouping: names, by: \.1.last).mapValues(\.count)
        let firstNames = Dictionary(grouping: names, by: \.1.first).mapValues(\.count)
        let wholes = Dictionary(grouping: names, by: \.1).mapValues(\.count)
        return names.reduce(into: [:]) { found, person in
            let name = person.1
            if name.hasFirst, (wholes[name] ?? 0) > 1 {
                found[person.0] = .wholeName
            } else if (surnames[name.last] ?? 0) > 1 {
                found[person.0] = .surname
            } else if name.hasFirst, (firstNames[name.first] ?? 0) > 1 {
                found[person.0] = .firstName
            }
        }
    }
}

/// The first and the last word of a name, folded, without a title.
private struct PersonName: Hashable {
    let first: String
    let last: String
    let hasFirst: Bool

    init(_ name: String) {
        let words = SearchText.folded(name).split(separator: " ")
            .map { $0.filter { $0.isLetter || $0 == "-" || $0 == "'" } }
            .filter { !$0.isEmpty && !NameTitle.isTitle($0) }
        first = words.first ?? ""
        last = words.last ?? ""
        hasFirst = words.count > 1
    }
}
