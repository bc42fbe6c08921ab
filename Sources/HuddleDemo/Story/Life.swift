import HuddleCore

/// How an invented person fares: what the story knows and the register learns bit by bit.
struct Life: Sendable {
    let id: PatientID
    let persona: Persona
    /// The care home, nil for somebody in their own home.
    var careHome: CareHome?
    /// The ward, while in hospital.
    var ward: String?
    var weeksLeft: Int
    var stage: Stage
    var phase = Phase.stable
    var status = RegisterStatus.active
    var diedOn: Day?
    /// What the next discussion must turn to.
    var occasion: Occasion?
    let objects: Bool

    /// How often each topic has come up.
    var visits: [Int: Int] = [:]
    /// The topics of the last meetings, so that they do not come up again at once.
    var recent: [Int] = []
    var actions: [OpenAction] = []
    var handovers: [HandoverID] = []
    var decision: DecisionID?

    /// Something that the next meeting has to talk about.
    enum Occasion: Sendable {
        case arrival, move, death
    }

    /// An action that is not closed yet.
    struct OpenAction: Sendable {
        let id: ActionID
        /// Which action of which topic it is, so that it is not agreed twice.
        let task: Int
        var due: Day
        var carried = 0
    }

    /// Where the person lives, as topics know it.
    var setting: Topic.Setting { careHome == nil ? .home : .care }

    /// Where the person is, as the register says it.
    var place: String { ward ?? careHome?.rawValue ?? "Own home" }

    /// The stage that the weeks left ask for.
    var dueStage: Stage {
        switch weeksLeft {
        case ...1: .d
        case ...8: .c
        case ...40: .b
        default: .a
        }
    }

    /// The words that fill the places of phrases.
    func wording(day: String) -> Wording {
        Wording(
            name: persona.call, sex: persona.sex, carer: persona.carer.name,
            relation: persona.carer.relation, carerSex: persona.carer.sex,
            home: careHome?.rawValue ?? "home", matters: persona.matters, day: day,
            died: diedOn?.short ?? "")
    }
}
