extension TeamRecord {
    func addPatient(_ values: [PatientField: String]) throws(Refusal) -> Change {
        var filled = values.mapValues(\.trimmed).filter { !$0.value.isEmpty }
        guard filled[.name] != nil else { throw .nothingTyped(what: "name") }
        for (field, value) in filled { try check(field, value) }
        if filled[.diedOn] != nil { filled[.status] = RegisterStatus.died.rawValue }
        return .patientAdded(filled)
    }

    /// No change when the field already has the value and nobody disputes it.
    func set(_ change: PatientSet, _ answering: Answering) throws(Refusal) -> [Change] {
        let (id, field) = (change.patient, change.field)
        guard let patient = patients[id], counts(id) else {
            throw .unknownPatient(id)
        }
        let value = change.value.trimmed
        if field == .name, value.isEmpty { throw .nothingTyped(what: "name") }
        try check(field, value)
        let replaced = patient.field(field)
            .replaced(by: value, answering, in: standing, absent: "")
        guard let replaced else { return [] }
        let given = Change.patientSet(
            PatientSet(
                patient: id, field: field, value: value, meeting: change.meeting,
                replaces: replaced))
        // Whoever has a day of death is shown as dead everywhere, whether somebody said so or not.
        guard field == .diedOn, !value.isEmpty, status(of: id) != .died else { return [given] }
        let died = PatientSet(
            patient: id, field: .status, value: RegisterStatus.died.rawValue,
            meeting: change.meeting, replaces: [])
        return try [given] + set(died, .whatStands)
    }

    func addProfessional(_ values: [ProfessionalField: String]) throws(Refusal) -> Change {
        let filled = values.mapValues(\.trimmed).filter { !$0.value.isEmpty }
        guard filled[.name] != nil else { throw .nothingTyped(what: "name") }
        return .professionalAdded(filled)
    }

    func setProfessional(
        _ id: ProfessionalID, _ field: ProfessionalField, _ value: String
    ) throws(Refusal) -> [Change] {
        guard let professional = professionals[id], counts(id) else {
            throw .unknownProfessional(id)
        }
        let value = value.trimmed
        if field == .name, value.isEmpty { throw .nothingTyped(what: "name") }
        let replaced = professional.field(field)
            .replaced(by: value, .whatStands, in: standing, absent: "")
        guard let replaced else { return [] }
        return [
            .professionalSet(
                ProfessionalSet(professional: id, field: field, value: value, replaces: replaced))
        ]
    }

    /// Refuses a value that its field cannot hold; an empty value clears the field. An NHS number
    /// with a wrong check digit is kept as typed: the import reports it.
    private func check(_ field: PatientField, _ value: String) throws(Refusal) {
        guard !value.isEmpty, let expected = field.kind.expected(insteadOf: value) else { return }
        throw .invalidValue(field: field.label, value: value, expected: expected)
    }
}

extension PatientField.Kind {
    /// Nil when the value fits; otherwise what would fit, in words.
    public func expected(insteadOf value: String) -> String? {
        switch self {
        case .text: nil
        case .day: Day(value) == nil ? "a date such as 2026-11-21" : nil
        case .number(let range):
            Int(value).map(range.contains) == true
                ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words):
            words.contains(value) ? nil : "one of: \(words.joined(separator: ", "))"
        }
    }
}
