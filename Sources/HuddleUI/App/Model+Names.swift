import HuddleCore

extension Model {
    /// The person's name as far as the room may see it.
    func shownName(_ patient: PatientID) -> String {
        shownName(patient, privacy)
    }

    /// The person's name at a level. Somebody who objects to being discussed is never named on a
    /// shared screen, at no level.
    func shownName(_ patient: PatientID, _ level: PrivacyLevel) -> String {
        if record.isRestricted(patient) { return "Restricted" }
        let died = record.status(of: patient) == .died ? " (died)" : ""
        switch level {
        case .full: return record.name(of: patient) + died
        case .initials where !record.isRemoved(.name, of: patient):
            return "\(initials(of: patient)) \(reference(of: patient))\(died)"
        case .initials, .number: return reference(of: patient) + died
        }
    }

    /// The words that find somebody in a list; whoever types a name knows it already.
    func searchName(_ patient: PatientID) -> String {
        let shown = shownName(patient)
        return record.isRestricted(patient) ? shown : "\(shown) \(record.name(of: patient))"
    }

    /// `M.E.`
    private func initials(of patient: PatientID) -> String {
        record.name(of: patient).split { $0 == " " || $0 == "-" }
            .compactMap { $0.first { $0.isLetter } }.map { "\($0)." }.joined()
    }

    /// The number that stands for somebody: the local id, else the end of the NHS number.
    func reference(of patient: PatientID) -> String {
        if let local = record.valueKept(.localID, of: patient) { return local }
        guard let digits = record.valueKept(.nhs, of: patient) else { return "\(patient)" }
        return "…\(digits.suffix(4))"
    }

    /// Full name and number, as confirmations show them.
    func fullIdentity(_ patient: PatientID) -> String {
        let number = record.value(.nhs, of: patient).map(NHSNumber.grouped)
        return [record.name(of: patient), number].compactMap { $0 }.joined(separator: " · ")
    }

    /// A fact of the record, `Name: Margaret Ellis`, as far as the room may see it.
    func shownFact(_ fact: String) -> String {
        guard privacy != .full else { return fact }
        let hidden = PatientField.allCases.first {
            $0.group == .identity && fact.hasPrefix("\($0.label): ")
        }
        return hidden.map { "\($0.label) changed" } ?? fact
    }

    /// Age in years today.
    func age(of patient: PatientID) -> Int? {
        record.day(.born, of: patient).map { $0.years(until: dayShown) }
    }

    /// What is to be done, as a shared screen may show it: of somebody who objects to being discussed only
    /// that there is something.
    func shownText(of row: ActionRow) -> String { shown(row.text, about: row.patient) }

    /// Words about somebody, as a shared screen may show them; see `shownText(of:)`.
    func shown(_ words: String, about patient: PatientID?) -> String {
        let isHidden = patient.map { record.isRestricted($0) } ?? false
        return isHidden ? "not shown" : words
    }

    /// The owner's name with the role's, as a row shows it.
    func shownOwner(_ owner: Owner?) -> String {
        guard let owner else { return "nobody yet" }
        return record.name(of: owner, roles: settings.roles)
    }
}
