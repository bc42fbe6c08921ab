import HuddleCore

extension TableReader {
    /// What the team wants to be reminded of, and whom it tells of changes.
    func readAttention(into settings: inout TeamSettings, _ problems: inout ProblemList) {
        let fields = PatientField.allCases.filter { !$0.isPrivate }
        settings.prompts =
            chosen("prompts", among: fields, words: { [$0.rawValue, $0.label] }, &problems)
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
