extension TeamRecord {
    /// True when a kind of listing takes the row. Where nobody in the directory works for a care home
    /// a round lists everybody, and the chair takes off who does not belong.
    func isListed(_ row: NeedRow, by listing: MeetingTemplate.Listing) -> Bool {
        switch listing {
        case .everybody: true
        case .due: row.need != .review
        case .residents: careHomes.isEmpty || careHome(of: row.patient) != nil
        case .bereaved, .nobody: false
        }
    }

    /// Those who died within the days that the team follows families, the latest first. Where no
    /// day of death is known, the day on which the death was noted stands in for it.
    func bereaved(on date: Day, _ settings: TeamSettings) -> [NeedRow] {
        let days = 0...max(0, settings.thresholds.bereavementReviewDays)
        let died = allPatients.compactMap { patient -> (day: Day, row: NeedRow)? in
            guard let day = death(of: patient)?.on, days.contains(day.days(until: date))
            else { return nil }
            let isKnown = self.day(.diedOn, of: patient) != nil
            let reason = "\(isKnown ? "died" : "death noted") \(day.short)"
            return (day, NeedRow(patient: patient, need: .died, reason: reason))
        }
        return died.sorted { ($0.day, $0.row.patient) > ($1.day, $1.row.patient) }.map(\.row)
    }
}
