import HuddleCore

/// Reads the cells of a team list, field by field.
struct ProfessionalCells {
    let today: Day
    let roles: RoleList

    /// What `text`, cleaned and not empty, gives for `field`.
    func read(_ text: String, field: ProfessionalField) -> CellReading {
        switch field {
        case .role: role(text)
        case .left: DayCell(today: today).read(text, as: .event)
        default: .value(text)
        }
    }

    private func role(_ text: String) -> CellReading {
        if let role = roles.role(named: text) { return .value(role.id.key) }
        let nearest = NearestWords.of(text, among: roles.roles.map(\.name))
        return .doubtful(
            text,
            .init(
                what: "the team has no role \(CellText.quoted(text))",
                expected: nearest.isEmpty ? nil : nearest.joined(separator: ", ")))
    }
}
