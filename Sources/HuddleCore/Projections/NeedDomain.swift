/// What an assessment of the whole person looks at.
enum NeedDomain: CaseIterable {
    case physical, psychological, social, spiritual, cultural

    /// How the words begin that name it.
    var beginnings: [String] {
        switch self {
        case .physical: ["physical"]
        case .psychological: ["psycholog", "emotional"]
        case .social: ["social"]
        case .spiritual: ["spiritual"]
        case .cultural: ["cultur"]
        }
    }
}

extension TeamRecord {
    /// What the assessments of a person name; one that is holistic names everything.
    func domainsAssessed(of patient: PatientID) -> Set<NeedDomain> {
        let texts = matters(of: patient).filter { matters[$0]?.kind == .assessment }
            .map { SearchText.folded(text(of: $0.record)) }
        let words = texts.flatMap { $0.split { !$0.isLetter } }
        if words.contains("holistic") { return Set(NeedDomain.allCases) }
        return Set(
            NeedDomain.allCases.filter { domain in
                domain.beginnings.contains { start in words.contains { $0.hasPrefix(start) } }
            })
    }
}
