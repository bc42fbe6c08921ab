/// One person on the register, with every value every field has had.
public struct Patient: Equatable, Sendable {
    public let id: PatientID
    public let stamp: Stamp
    /// When the person came onto the register, and who typed it.
    public let addedAt: Instant
    public let addedBy: String
    private var fields: [PatientField: Versioned<String>]

    init(_ event: Event, values: [PatientField: String]) {
        id = PatientID(event.id)
        stamp = event.stamp
        addedAt = event.at
        addedBy = event.by
        fields = values.mapValues { Versioned($0, stamp: event.stamp) }
    }

    mutating func insert(_ version: Versioned<String>.Version, in field: PatientField) {
        fields[field, default: Versioned()].insert(version)
    }

    /// Removes the words of the line that made the entry; choices, numbers and other days stay.
    mutating func removeWords(_ reason: String) {
        for (field, versions) in fields where field.holdsWords {
            for version in versions.versions where version.stamp == stamp {
                fields[field]?.put(version.value.withoutWords(reason), of: stamp)
            }
        }
    }

    /// The field with its history.
    public func field(_ field: PatientField) -> Versioned<String> {
        fields[field] ?? Versioned()
    }

    /// True when one of the lines made the entry or gave a field a value.
    func wasChanged(by lines: Set<RecordID>) -> Bool {
        lines.contains(id.record) || fields.values.contains { $0.holds(lines) }
    }
}

/// Somebody the team works with: a professional, a volunteer, a guest.
public struct Professional: Equatable, Sendable {
    public let id: ProfessionalID
    public let stamp: Stamp
    private var fields: [ProfessionalField: Versioned<String>]

    init(id: ProfessionalID, stamp: Stamp, values: [ProfessionalField: String]) {
        self.id = id
        self.stamp = stamp
        fields = values.mapValues { Versioned($0, stamp: stamp) }
    }

    mutating func insert(_ version: Versioned<String>.Version, in field: ProfessionalField) {
        fields[field, default: Versioned()].insert(version)
    }

    /// The field with its history.
    public func field(_ field: ProfessionalField) -> Versioned<String> {
        fields[field] ?? Versioned()
    }
}
