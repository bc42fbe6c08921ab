/// Everybody the team looks after, counted by stage.
public struct RegisterSummary: Equatable, Sendable {
    public let byStage: [Stage: Int]
    public let withoutStage: Int
    public let active: Int
}

/// Something about the register that the team should know of before it meets.
public struct RegisterNews: Equatable, Sendable {
    public let patient: PatientID
    public let need: Need
    public let reason: String
}

extension TeamRecord {
    /// How many people there are at each stage.
    public func registerSummary() -> RegisterSummary {
        let active = activePatients
        let byStage = active.compactMap { stage(of: $0) }
            .reduce(into: [Stage: Int]()) { $0[$1, default: 0] += 1 }
        return RegisterSummary(
            byStage: byStage, withoutStage: active.count { stage(of: $0) == nil },
            active: active.count)
    }

    /// Who died, came, moved or changed since the team last spoke of them, hardest first.
    public func registerNews(on today: Day, _ settings: TeamSettings) -> [RegisterNews] {
        allPatients.compactMap { need(of: $0, on: today, settings) }
            .filter { $0.need != .review }
            .map { RegisterNews(patient: $0.patient, need: $0.need, reason: $0.reason) }
            .sorted { ($0.need, $0.patient) < ($1.need, $1.patient) }
    }
}
