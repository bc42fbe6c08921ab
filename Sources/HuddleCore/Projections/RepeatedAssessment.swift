/// Two services have assessed the same within days, and nobody leads on it yet.
public struct RepeatedAssessment: Equatable, Sendable {
    public let patient: PatientID
    /// What was assessed, as the later of the two wrote it.
    public let subject: String
    public let first: MatterID
    public let second: MatterID
    public let daysApart: Int
}

extension TeamRecord {
    /// The assessments of the person that two services made within the window of the phase, while
    /// neither phase nor place changed and nobody leads on the subject.
    public func repeatedAssessments(
        of patient: PatientID, _ thresholds: Thresholds
    ) -> [RepeatedAssessment] {
        assessmentsMadeTwice(of: patient, thresholds).filter { !isLed($0) }
    }

    /// The same, whether somebody has come to lead on the subject or not.
    func assessmentsMadeTwice(
        of patient: PatientID, _ thresholds: Thresholds
    ) -> [RepeatedAssessment] {
        let known = matters(of: patient).filter { matters[$0]?.kind == .assessment }
        let window = thresholds.repeatedWithin(phase(of: patient))
        return known.enumerated().compactMap { place, second in
            guard let first = known[..<place].last(where: { isRepeated($0, by: second, window) }),
                let days = daysBetween(first, second)
            else { return nil }
            return RepeatedAssessment(
                patient: patient, subject: text(of: second.record),
                first: first, second: second, daysApart: days)
        }
    }

    /// True when somebody leads on what was assessed twice.
    func isLed(_ repeated: RepeatedAssessment) -> Bool {
        let wanted = subject(of: repeated.second)
        return matters(of: repeated.patient).contains {
            matters[$0]?.kind == .lead && subject(of: $0) == wanted
        }
    }

    private func isRepeated(_ first: MatterID, by second: MatterID, _ window: Int) -> Bool {
        guard subject(of: first) == subject(of: second), let one = who(of: first),
            let other = who(of: second), !isSameService(one, other),
            let days = daysBetween(first, second), days <= window
        else { return false }
        return !hasChanged(between: first, and: second)
    }

    /// What was assessed, whatever its writer calls assessing and in which order the words stand:
    /// `Swallowing` and `assessment of swallowing` are one.
    private func subject(of matter: MatterID) -> Set<Substring> {
        let words = SearchText.folded(matters[matter]?.text.value(in: standing) ?? "")
            .split { !$0.isLetter && !$0.isNumber }
        let telling = words.filter { !Self.wordsForAssessing.contains($0) }
        return Set(telling.isEmpty ? words : telling)
    }

    private static let wordsForAssessing: Set<Substring> = [
        "assessment", "assessed", "assess", "assessing", "review", "reviewed", "reviewing", "check",
        "checked", "screen", "screened", "screening", "initial", "full", "repeat", "of", "the", "a",
        "an", "for", "her", "his", "their",
    ]

    private func daysBetween(_ first: MatterID, _ second: MatterID) -> Int? {
        guard let one = day(of: first), let other = day(of: second) else { return nil }
        return abs(one.days(until: other))
    }

    /// The same organisation where both name one, else the same role.
    private func isSameService(_ one: Owner, _ other: Owner) -> Bool {
        if let first = organisation(of: one), let second = organisation(of: other) {
            return SearchText.folded(first) == SearchText.folded(second)
                && role(of: one) == role(of: other)
        }
        return role(of: one) == role(of: other)
    }

    /// True when the person moved or their phase changed between two assessments: then assessing again
    /// was right.
    private func hasChanged(between first: MatterID, and second: MatterID) -> Bool {
        guard let one = matters[first]?.stamp, let other = matters[second]?.stamp,
            let patient = matters[first].flatMap({ patients[$0.patient] })
        else { return false }
        return [PatientField.place, .phase].contains { field in
            patient.field(field).versions.contains {
                one < $0.stamp && $0.stamp < other && counts($0.stamp)
            }
        }
    }
}
