import HuddleCore

extension Story {
    /// What the register knows about somebody on the first day: never everything.
    mutating func firstValues(
        _ life: Life, on day: Day, since: Day
    ) -> [PatientField: String] {
        var values = identity(life)
        values[.added] = since.description
        values[.stage] = life.stage.rawValue
        values[.phase] = life.phase.rawValue
        values[.status] = RegisterStatus.active.rawValue
        values[.place] = life.place
        values[.practice] = random.chance(85) ? "Riverside Surgery" : "Mill Street Practice"
        values[.diagnosis] = life.persona.illness.diagnosis
        values[.consent] = "yes"
        if life.objects { values[.objection] = "yes" }
        addNeeds(life, &values)
        addPeople(life, &values, on: day)
        addPlans(life, &values, on: day)
        return values
    }

    private mutating func identity(_ life: Life) -> [PatientField: String] {
        let persona = life.persona
        var values: [PatientField: String] = [
            .name: persona.name, .born: persona.born.description, .sex: persona.sex.rawValue,
            .phone: persona.phone, .address: life.careHome?.address ?? persona.address,
            .localID: "RV-\(String(10_001 + lives.count).dropFirst())",
        ]
        if !random.chance(4) { values[.nhs] = persona.nhs.description }
        if !persona.name.hasPrefix(persona.call) { values[.preferredName] = persona.call }
        values[.language] = persona.language
        if random.chance(15) { values[.communication] = random.pick(waysToTalk) }
        if life.careHome == nil, random.chance(60) {
            values[.access] = "Key safe by the \(random.pick(["back door", "side gate", "meter"]))"
        }
        return values
    }

    private mutating func addNeeds(_ life: Life, _ values: inout [PatientField: String]) {
        values[.akps] = String(random.number(life.usualFunction) * 10)
        if random.chance(70) { values[.cfs] = String(random.number(life.usualFrailty)) }
        if random.chance(30) { values[.allergies] = random.pick(allergies) }
        if random.chance(70) { values[.whatMatters] = life.persona.mattersCapital }
        if random.chance(45) { values[.goal] = random.pick(Wishes.hopes) }
        if random.chance(25) { values[.keyInformation] = random.pick(keyInformation) }
    }

    private mutating func addPeople(
        _ life: Life, _ values: inout [PatientField: String], on day: Day
    ) {
        let carer = life.persona.carer
        if random.chance(88) {
            values[.carer] = carer.name
            values[.carerPhone] = testPhone(&random)
            values[.carerRelation] = carer.relation
        }
        if random.chance(55) {
            values[.carerNeedsAsked] = day.advanced(by: -random.number(5...200)).description
        }
        if random.chance(60) {
            values[.nextOfKinChecked] = day.advanced(by: -random.number(2...300)).description
        }
        guard random.chance(70), let nurse = seat("districtNurse") else { return }
        values[.contact] = "\(nurse.name), district nurse"
        if random.chance(60) {
            values[.contactConfirmed] = day.advanced(by: -random.number(2...120)).description
        }
    }

    private mutating func addPlans(
        _ life: Life, _ values: inout [PatientField: String], on day: Day
    ) {
        let lateness = life.stage == .a ? 0 : life.stage == .b ? 15 : 35
        if random.chance(45 + lateness) { values[.placeOfCare] = life.wishedPlace }
        if random.chance(30 + lateness) { values[.placeOfDeath] = life.wishedPlace }
        if random.chance(25 + lateness) {
            let written = day.advanced(by: -random.number(10...420))
            values[.respect] = "yes"
            values[.respectOn] = written.description
            values[.respectWhere] = random.pick(whereKept)
            if random.chance(60) { values[.respectTold] = random.pick(whoIsTold) }
            values[.cpr] = random.chance(85) ? "not for attempts" : "for attempts"
            values[.cprOn] = written.description
            values[.cprWhere] = values[.respectWhere]
            if random.chance(50) { values[.cprTold] = random.pick(whoIsTold) }
        }
        if random.chance(35) {
            values[.lpa] = "yes"
            values[.lpaWho] = "\(life.persona.carer.name) (\(life.persona.carer.relation))"
        }
        if random.chance(8) {
            values[.adrt] = "yes"
            values[.adrtWhere] = random.pick(whereKept)
        }
        if life.stage > .a { values[.medicines] = random.pick(earlySteps) }
        if life.stage == .d { values[.medicines] = "chart signed" }
    }
}

extension Life {
    /// Where the person wants to be, as plans say it.
    var wishedPlace: String { careHome?.rawValue ?? "Own home" }

    /// The function score that people at this stage tend to have, in tens.
    var usualFunction: ClosedRange<Int> {
        switch stage {
        case .a: 5...7
        case .b: 4...6
        case .c: 2...4
        case .d: 1...2
        }
    }

    /// The frailty score that people at this stage tend to have.
    var usualFrailty: ClosedRange<Int> {
        switch stage {
        case .a: 4...6
        case .b: 5...7
        case .c: 7...8
        case .d: 8...9
        }
    }
}

extension Persona {
    /// What matters, as the register writes it.
    var mattersCapital: String { matters.prefix(1).uppercased() + matters.dropFirst() }
}

/// Where documents are kept.
let whereKept = [
    "Blue folder by the bed", "Kitchen drawer, left", "Front of the care plan", "Hall table",
    "With the surgery only", "Office of the home, first shelf",
]
/// Who has been told of a document.
let whoIsTold = [
    "Out of hours, ambulance", "Ambulance", "Out of hours", "Family and staff",
    "Out of hours, ambulance, hospice",
]
private let earlySteps = [
    "not considered", "considered", "considered", "prescribed", "in the home", "chart signed",
]
private let waysToTalk = [
    "Hearing aid left, talk on that side", "Large print", "Picture board", "Interpreter by phone",
    "Slowly, one thing at a time",
]
private let allergies = ["Penicillin", "Plasters", "Latex", "None known", "Codeine: sickness"]
private let keyInformation = [
    "Oxygen in the house", "Dog, friendly", "Two stairs at the door", "Pump under the skin",
    "Do not leave messages with the neighbour", "Blood not accepted, see papers",
]
