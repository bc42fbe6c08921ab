import HuddleCore

/// The words that fill the places of a phrase, for one person in one meeting.
struct Wording: Sendable {
    var name = ""
    var sex = Sex.female
    var carer = ""
    var relation = ""
    var carerSex = Sex.female
    var home = "home"
    var matters = ""
    /// A weekday since the last meeting.
    var day = ""
    /// The day of death, in words.
    var died = ""

    /// The word for one place.
    subscript(slot: Phrase.Slot) -> String {
        switch slot {
        case .name: name
        case .they: sex.they
        case .them: sex.them
        case .their: sex.their
        case .home: home
        case .matters: matters
        case .day: day
        case .died: died
        case .carer: carer
        case .relation: relation
        case .theyCarer: carerSex.they
        case .themCarer: carerSex.them
        case .theirCarer: carerSex.their
        }
    }
}

/// How somebody is spoken of.
enum Sex: String, Sendable {
    case female, male

    var they: String { self == .female ? "she" : "he" }
    var them: String { self == .female ? "her" : "him" }
    var their: String { self == .female ? "her" : "his" }
}
