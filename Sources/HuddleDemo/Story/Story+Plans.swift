import HuddleCore

extension Story {
    /// Writes what a discussion has settled into the register.
    mutating func settle(_ plan: Plan, _ sitting: Sitting) throws(Refusal) {
        guard lives[sitting.place].status == .active else { return }
        for (field, value) in values(for: plan, sitting) {
            try set(field, value, of: sitting.place, in: sitting.meeting)
        }
    }

    private mutating func values(
        for plan: Plan, _ sitting: Sitting
    ) -> [(PatientField, String)] {
        let life = lives[sitting.place]
        let today = sitting.date.description
        switch plan {
        case .places: return wishedPlaces(life)
        case .respect:
            let first: [(PatientField, String)] = [
                (.respect, "yes"), (.respectOn, today), (.respectWhere, random.pick(whereKept)),
            ]
            return random.chance(60) ? first + [(.respectTold, random.pick(whoIsTold))] : first
        case .cpr:
            let word = random.chance(90) ? "not for attempts" : "for attempts"
            let first: [(PatientField, String)] = [
                (.cpr, word), (.cprOn, today), (.cprWhere, random.pick(whereKept)),
            ]
            return random.chance(55) ? first + [(.cprTold, random.pick(whoIsTold))] : first
        case .medicines: return [(.medicines, nextStep(life))] + whereMedicinesAre()
        case .contact: return contact(life, today)
        case .papers: return papers(life)
        case .matters: return [(.whatMatters, life.persona.mattersCapital)] + goal()
        case .carer: return [(.carerNeedsAsked, today), (.nextOfKinChecked, today)]
        }
    }

    private mutating func wishedPlaces(_ life: Life) -> [(PatientField, String)] {
        let death =
            switch random.below(100) {
            case ..<70: life.wishedPlace
            case ..<90: "St Brannoc’s Hospice"
            default: "Not decided, ask again"
            }
        return [(.placeOfCare, life.wishedPlace), (.placeOfDeath, death)]
    }

    /// One step further with the medicines, or a refusal that may be taken back.
    private mutating func nextStep(_ life: Life) -> String {
        switch scribe.record.value(.medicines, of: life.id) {
        case nil, "not considered": "considered"
        case "considered": random.chance(12) ? "declined" : "prescribed"
        case "declined": "prescribed"
        case "prescribed": "in the home"
        default: "chart signed"
        }
    }

    private mutating func whereMedicinesAre() -> [(PatientField, String)] {
        guard random.chance(50) else { return [] }
        let place = random.pick(["Wardrobe, top", "Locked cupboard", "Hall cupboard"])
        return [(.medicinesWhere, place)]
    }

    private mutating func contact(_ life: Life, _ today: String) -> [(PatientField, String)] {
        let nurse = random.chance(75) ? seat("districtNurse") : seat("palliativeNurse")
        guard let nurse else { return [] }
        let role = scribe.settings.roles.role(nurse.role).name.lowercased()
        let named: [(PatientField, String)] = [(.contact, "\(nurse.name), \(role)")]
        return random.chance(70) ? named + [(.contactConfirmed, today)] : named
    }

    private mutating func papers(_ life: Life) -> [(PatientField, String)] {
        let carer = life.persona.carer
        if random.chance(60) {
            return [(.lpa, "yes"), (.lpaWho, "\(carer.name) (\(carer.relation))")]
        }
        let answer = random.chance(80) ? "yes" : "declined"
        guard answer == "yes" else { return [(.advancePlan, answer)] }
        return [(.advancePlan, answer), (.advancePlanWhere, random.pick(whereKept))]
    }

    private mutating func goal() -> [(PatientField, String)] {
        random.chance(50) ? [(.goal, random.pick(Wishes.hopes))] : []
    }
}
