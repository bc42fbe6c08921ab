import HuddleCore

/// What stays the same about an invented person.
struct Persona: Sendable {
    let name: String
    /// The name by which the team calls them.
    let call: String
    let sex: Sex
    let born: Day
    let language: String?
    let illness: Illness
    let matters: String
    let carer: Carer
    let nhs: NHSNumber
    let phone: String
    let address: String

    /// True for those whom every made-up team of a year has to the end.
    let isFeatured: Bool

    /// What topics ask for: the illness, and another language than English.
    var tags: Set<String> { language == nil ? [illness.group] : [illness.group, "language"] }

    /// Whoever is closest.
    struct Carer: Sendable {
        let name: String
        let relation: String
        let sex: Sex
    }
}
