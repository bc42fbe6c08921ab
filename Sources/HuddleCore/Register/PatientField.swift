/// One thing the register knows about a person; the raw value is its key in the journal.
public enum PatientField: String, CaseIterable, Hashable, Sendable {
    // Identity
    case name, preferredName, nhs, localID = "localId", born, sex, language, communication
    // Contact details, never shown on a meeting screen
    case address, phone, access, carerPhone
    // Where and with whom
    case place, practice, keyInformation
    // New in a care home: since when, and when they were assessed and a plan was made
    case movedIn, homeAssessed, supportPlanned
    // Register and need
    case status, added, stage, phase, akps, cfs, diagnosis, allergies
    case whatMatters, goal
    // Plans and documents
    case placeOfCare, placeOfDeath
    case respect, respectOn, respectWhere, respectTold
    case cpr, cprOn, cprWhere, cprTold
    case adrt, adrtOn, adrtWhere, lpa, lpaOn, lpaWho, lpaWhere
    case advancePlan, advancePlanOn, advancePlanWhere
    // Medicines at hand
    case medicines, medicinesWhere
    // People around the person
    case contact, contactConfirmed, careTeam
    case carer, carerRelation, carerNeedsAsked, carerNeeds, carerSupport, nextOfKinChecked
    case consent, objection
    // After death
    case diedOn, diedAt

    /// How a value is written and checked.
    public enum Kind: Equatable, Sendable {
        case text
        case day
        /// A whole number in a range.
        case number(ClosedRange<Int>)
        /// One of a few words.
        case choice([String])
    }

    /// The heading under which fields are kept together on screens and sheets.
    public enum Group: String, CaseIterable, Sendable {
        case identity, contactDetails, circumstances, need, plans, medicines, people, afterDeath
    }

    /// The words on screens, in minutes and in error messages.
    public var label: String { description.label }
    public var kind: Kind { description.kind }
    public var group: Group { description.group }

    /// True for what people wrote, and for the day of birth: it goes when words have to go by law.
    /// Choices, numbers and other days say nothing of anybody whose words are gone.
    public var holdsWords: Bool { kind == .text || self == .born }

    /// True for what people are called: it says who somebody is even in one word.
    public var isName: Bool {
        [.name, .preferredName, .carer, .contact, .lpaWho].contains(self)
    }

    /// True for what never appears on a meeting screen: address, phone, key safe.
    public var isPrivate: Bool { group == .contactDetails }
}
