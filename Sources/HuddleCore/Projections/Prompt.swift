/// Something that the record should say and does not, or not any more.
public struct Prompt: Equatable, Sendable {
    public let field: PatientField
    public let lack: Lack

    /// In which way the record does not say it.
    public enum Lack: Equatable, Sendable {
        case missing
        /// Said so many days ago that it wants asking again.
        case stale(days: Int)
        /// The nominated contact is another than the one the person confirmed.
        case outdated
    }

    /// `place of death`, `carer's needs asked 120 days ago`.
    public var words: String {
        let label = field.label.prefix(1).lowercased() + field.label.dropFirst()
        let plain = field.label.dropFirst().contains(where: \.isUppercase) ? field.label : label
        return switch lack {
        case .missing: plain
        case .stale(let days): "\(plain) \(days) days ago"
        case .outdated: "\(plain) again"
        }
    }
}

extension PatientField {
    /// What a team looks at unless it has chosen otherwise; a proposal.
    public static let prompted: [PatientField] = [
        .whatMatters, .stage, .phase, .contact, .contactConfirmed, .consent, .carer,
        .carerNeedsAsked, .nextOfKinChecked, .placeOfCare, .placeOfDeath, .respect, .cpr,
        .advancePlan, .medicines,
    ]
}

extension TeamRecord {
    /// What the record of the person lacks of what the team looks at: what the stage makes urgent
    /// first, then in the team's own order. Nothing for somebody who has died but where and when.
    public func prompts(
        of patient: PatientID, on today: Day, _ settings: TeamSettings
    ) -> [Prompt] {
        guard status(of: patient) != .died else {
            return [PatientField.diedOn, .diedAt].filter { value($0, of: patient) == nil }
                .map { Prompt(field: $0, lack: .missing) }
        }
        let stage = stage(of: patient) ?? .a
        let limits = settings.thresholds
        let asked = settings.prompts.filter { (limits.asksFrom[$0] ?? .a) <= stage }
        let found = asked.compactMap { field in
            lack(of: field, patient, on: today, limits).map { Prompt(field: field, lack: $0) }
        }
        // The later the stage that makes it urgent, the more it presses.
        let pressing = Stage.allCases.reversed().filter { $0 <= stage }.flatMap { from in
            found.filter { limits.pressesFrom[$0.field] == from }
        }
        return pressing + found.filter { !pressing.contains($0) }
    }

    /// True when the nominated contact that stands now was confirmed with the person.
    public func isContactConfirmed(_ patient: PatientID) -> Bool {
        guard value(.contact, of: patient) != nil, value(.contactConfirmed, of: patient) != nil
        else { return false }
        return !isContactOutdated(patient)
    }

    private func isContactOutdated(_ patient: PatientID) -> Bool {
        guard let entry = patients[patient],
            let named = entry.field(.contact).latest(in: standing),
            let confirmed = entry.field(.contactConfirmed).latest(in: standing)
        else { return false }
        return confirmed.stamp < named.stamp
    }

    private func lack(
        of field: PatientField, _ patient: PatientID, on today: Day, _ thresholds: Thresholds
    ) -> Prompt.Lack? {
        switch field {
        case .contactConfirmed where value(.contact, of: patient) == nil: return nil
        case .contactConfirmed where isContactOutdated(patient): return .outdated
        case .carerNeedsAsked where value(.carer, of: patient) == nil: return nil
        default: break
        }
        guard let value = value(field, of: patient) else { return .missing }
        let isAskedAgain = [.carerNeedsAsked, .nextOfKinChecked].contains(field)
        guard isAskedAgain, let day = Day(value) else { return nil }
        let days = day.days(until: today)
        return days > thresholds.askAgainDays ? .stale(days: days) : nil
    }
}
