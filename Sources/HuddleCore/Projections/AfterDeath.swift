/// That somebody has died: the day, and the line that recorded it.
public struct Death: Equatable, Sendable {
    public let on: Day
    public let event: RecordID
    let stamp: Stamp
}

/// What is asked after a death: whether it came where the person wished, and who keeps in touch.
public struct AfterDeath: Equatable, Sendable {
    public let death: Death
    public let place: String?
    public let wished: String?
    /// The agreed bereavement contacts, earliest first.
    public let contacts: [ActionID]

    /// Nil while the place or the wish is not known.
    public var wasAsWished: Bool? {
        guard let place, let wished else { return nil }
        let (actual, hoped) = (SearchText.folded(place), SearchText.folded(wished))
        return actual.contains(hoped) || hoped.contains(actual)
    }
}

extension TeamRecord {
    /// The person's death, nil for somebody who lives as far as the record knows.
    public func death(of patient: PatientID) -> Death? {
        guard status(of: patient) == .died,
            let version = patients[patient]?.field(.status).latest(in: standing)
        else { return nil }
        let noted = fieldChanges[version.stamp.id]?.at ?? patients[patient]?.addedAt
        let on = day(.diedOn, of: patient) ?? noted?.utcDay ?? Day(number: 0)
        return Death(on: on, event: version.stamp.id, stamp: version.stamp)
    }

    /// What the team looks at after the person's death; nil while they live.
    public func afterDeath(of patient: PatientID) -> AfterDeath? {
        death(of: patient).map { death in
            AfterDeath(
                death: death, place: value(.diedAt, of: patient),
                wished: value(.placeOfDeath, of: patient),
                contacts: bereavementContacts(of: patient))
        }
    }

    /// The actions that keep in touch with the family, earliest due first.
    public func bereavementContacts(of patient: PatientID) -> [ActionID] {
        let deaths = patients[patient]?.field(.status).versions
            .filter { $0.value == RegisterStatus.died.rawValue }.map(\.stamp.id)
        let found = (deaths ?? []).flatMap { actionsAnswering[$0] ?? [] }.filter { id in
            if case .cancelled = status(of: id) { return false }
            return counts(id)
        }
        let dated = found.map { (due: due(of: $0)?.number ?? .max, id: $0) }
        return dated.sorted { ($0.due, $0.id) < ($1.due, $1.id) }.map(\.id)
    }
}
