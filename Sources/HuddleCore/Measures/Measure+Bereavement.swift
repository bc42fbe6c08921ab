extension Measure {
    /// Whether somebody keeps in touch with the family after a death.
    static let bereavement: [Measure] = [
        contacted("bereavement-first", "Family contacted soon after the death", .first),
        contacted("bereavement-again", "Family contacted again, months after", .last),
    ]

    /// Which of the team's contacts a measure looks at.
    private enum Turn {
        case first, last

        /// How many contacts there are to be by then, and how many days after the death.
        func wanted(_ days: [Int]) -> (contacts: Int, days: Int)? {
            switch self {
            case .first: days.first.map { (1, $0) }
            case .last: days.count > 1 ? days.last.map { (days.count, $0) } : nil
            }
        }
    }

    private static func contacted(_ key: String, _ name: String, _ turn: Turn) -> Measure {
        let which = turn == .first ? "first" : "last"
        return Measure(
            .dyingWell, key, name,
            Words(
                numerator: "of these, those with every contact up to then made by its day",
                denominator: "deaths whose \(which) contact was due in the period",
                comparator: "14 days and 3 months are proposals; the days are in team.toml",
                source: "CODE, posted at three months (PMC6180653); Proposal")
        ) { scope in
            guard let wanted = turn.wanted(scope.settings.thresholds.bereavementDays) else {
                return .share(ofPeople: 0, of: 0)
            }
            let due = scope.record.allPatients.filter { patient in
                scope.record.death(of: patient).map {
                    scope.period.contains($0.on.advanced(by: wanted.days))
                } ?? false
            }
            return .share(
                ofPeople: due.count {
                    scope.contactsMade(with: $0, by: wanted.days) >= wanted.contacts
                }, of: due.count)
        }
    }
}

extension MeasureScope {
    /// How many bereavement contacts were made within so many days after the death.
    fileprivate func contactsMade(with patient: PatientID, by days: Int) -> Int {
        guard let death = record.death(of: patient) else { return 0 }
        return record.bereavementContacts(of: patient).count { id in
            guard case .done(let day) = record.status(of: id) else { return false }
            return day <= death.on.advanced(by: days)
        }
    }
}
