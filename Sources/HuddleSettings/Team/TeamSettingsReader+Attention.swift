import HuddleCore

extension TableReader {
    /// What the team wants to be reminded of, and whom it tells of changes.
    func readAttention(into settings: inout TeamSettings, _ problems: inout ProblemList) {
        settings.prompts =
            chosen(
                "prompts", among: PatientField.askable, words: { [$0.rawValue, $0.label] },
                &problems)
            ?? settings.prompts
        settings.audiences =
            chosen("tell", among: Audience.allCases, words: { [$0.rawValue, $0.label] }, &problems)
            ?? settings.audiences
    }

    /// The days of the table of thresholds that have to do with one person.
    func readAttentionDays(into thresholds: inout Thresholds, _ problems: inout ProblemList) {
        for phase in Phase.allCases {
            let key = TeamLimits.duplicateKey(phase)
            if let days = integer(key, in: TeamLimits.days, into: &problems) {
                thresholds.duplicateDays[phase] = days
            }
        }
        thresholds.askAgainDays =
            integer("ask-again-days", in: TeamLimits.days, into: &problems)
            ?? thresholds.askAgainDays
        for (place, key) in ["bereavement-first-days", "bereavement-second-days"].enumerated() {
            if let days = integer(key, in: TeamLimits.days, into: &problems) {
                thresholds.bereavementDays[place] = days
            }
        }
    }

    /// The ages up to which open actions are counted together; they have to rise.
    func readActionAges(into thresholds: inout Thresholds, _ problems: inout ProblemList) {
        let keys = TeamLimits.actionAgeKeys
        let ages = zip(keys, thresholds.actionAgeDays).map { key, days in
            integer(key, in: TeamLimits.days, into: &problems) ?? days
        }
        for place in 1..<ages.count where ages[place] <= ages[place - 1] {
            guard let node = node(keys[place]) ?? node(keys[place - 1]) else { continue }
            let found = ages.map(String.init).joined(separator: ", ")
            return report("expected three ages that rise, found \(found)", node, &problems)
        }
        thresholds.actionAgeDays = ages
    }

    /// From which stage on the lack of a field presses, and before which it is not asked for.
    func readPromptStages(into thresholds: inout Thresholds, _ problems: inout ProblemList) {
        let keys = PatientField.askable.map(\.rawValue)
        if let table = table("presses-from", into: &problems) {
            table.reportUnknownKeys(besides: keys, into: &problems)
            for field in PatientField.askable {
                let from: PressingStage? = table.choice(field.rawValue, into: &problems)
                if let from { thresholds.pressesFrom[field] = Stage(rawValue: from.rawValue) }
            }
        }
        if let table = table("asks-from", into: &problems) {
            table.reportUnknownKeys(besides: keys, into: &problems)
            for field in PatientField.askable {
                let from: Stage? = table.choice(field.rawValue, into: &problems)
                if let from { thresholds.asksFrom[field] = from }
            }
        }
    }

    /// The values that a list of words names, each once and in its order; nil without the list.
    private func chosen<Value: Equatable>(
        _ key: String, among values: [Value], words: (Value) -> [String],
        _ problems: inout ProblemList
    ) -> [Value]? {
        guard let named = texts(key, most: TeamLimits.fields, into: &problems) else { return nil }
        var found: [Value] = []
        for (text, node) in named {
            let wanted = SearchText.folded(text)
            let value = values.first { words($0).contains { SearchText.folded($0) == wanted } }
            guard let value else {
                let known = values.compactMap { words($0).first }
                let suggestion = Wording.suggestion(for: text, among: known)
                problems.add(
                    "expected one of the words listed in the starter file, found "
                        + "\(Wording.quoted(text))\(suggestion)",
                    field: field(key), at: node.place)
                continue
            }
            if !found.contains(value) { found.append(value) }
        }
        return found
    }
}

/// From which stage on something presses, as the file says it.
private enum PressingStage: String, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case never
}

extension PatientField {
    /// What a team can be reminded of.
    fileprivate static var askable: [PatientField] { allCases.filter { !$0.isPrivate } }
}
