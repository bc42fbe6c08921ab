extension PatientField {
    struct Description {
        let label: String
        let kind: Kind
        let group: Group

        init(_ label: String, _ kind: Kind = .text, _ group: Group) {
            self.label = label
            self.kind = kind
            self.group = group
        }
    }

    /// Own wording throughout; scores are numbers only, because the wording of scales is licensed.
    var description: Description {
        switch self {
        case .name: Description("Name", .identity)
        case .preferredName: Description("Preferred name", .identity)
        case .nhs: Description("NHS number", .identity)
        case .localID: Description("Local id", .identity)
        case .born: Description("Born", .day, .identity)
        case .sex: Description("Sex", .identity)
        case .language: Description("Language", .identity)
        case .communication: Description("Communication", .identity)
        case .address: Description("Address", .contactDetails)
        case .phone: Description("Phone", .contactDetails)
        case .access: Description("Access", .contactDetails)
        case .carerPhone: Description("Carer's phone", .contactDetails)
        case .place: Description("Place now", .circumstances)
        case .practice: Description("GP practice", .circumstances)
        case .keyInformation: Description("Key information", .circumstances)
        case .movedIn: Description("Moved in", .day, .circumstances)
        case .homeAssessed: Description("Assessed after moving in", .day, .circumstances)
        case .supportPlanned: Description("Care and support plan", .day, .circumstances)
        case .status: Description("Status", .words(RegisterStatus.self), .circumstances)
        case .added: Description("On register since", .day, .circumstances)
        case .stage: Description("Stage", .words(Stage.self), .need)
        case .phase: Description("Phase", .words(Phase.self), .need)
        case .akps: Description("AKPS", .number(0...100), .need)
        case .cfs: Description("Frailty", .number(1...9), .need)
        case .diagnosis: Description("Diagnosis", .need)
        case .allergies: Description("Allergies", .need)
        case .whatMatters: Description("What matters", .need)
        case .goal: Description("Goal", .need)
        case .placeOfCare: Description("Place of care", .plans)
        case .placeOfDeath: Description("Place of death", .plans)
        case .respect: Description("ReSPECT", .choice(["yes", "no", "declined"]), .plans)
        case .respectOn: Description("ReSPECT date", .day, .plans)
        case .respectWhere: Description("ReSPECT document", .plans)
        case .respectTold: Description("ReSPECT told to", .plans)
        case .cpr: Description("CPR", .choice(["for attempts", "not for attempts"]), .plans)
        case .cprOn: Description("CPR date", .day, .plans)
        case .cprWhere: Description("CPR document", .plans)
        case .cprTold: Description("CPR told to", .plans)
        case .adrt: Description("ADRT", .choice(["yes", "no"]), .plans)
        case .adrtOn: Description("ADRT date", .day, .plans)
        case .adrtWhere: Description("ADRT document", .plans)
        case .lpa: Description("LPA health", .choice(["yes", "no"]), .plans)
        case .lpaOn: Description("LPA date", .day, .plans)
        case .lpaWho: Description("LPA held by", .plans)
        case .lpaWhere: Description("LPA document", .plans)
        case .advancePlan: Description("Advance plan", .choice(["yes", "no", "declined"]), .plans)
        case .advancePlanOn: Description("Advance plan date", .day, .plans)
        case .advancePlanWhere: Description("Advance plan document", .plans)
        case .medicines: Description("Anticipatory medicines", .choice(medicineSteps), .medicines)
        case .medicinesWhere: Description("Medicines kept", .medicines)
        case .contact: Description("Nominated contact", .people)
        case .contactConfirmed: Description("Contact confirmed", .day, .people)
        case .careTeam: Description("Care team", .people)
        case .carer: Description("Carer", .people)
        case .carerRelation: Description("Carer is", .people)
        case .carerNeedsAsked: Description("Carer's needs asked", .day, .people)
        case .carerNeeds: Description("Carer's own needs", .people)
        case .carerSupport: Description("Carer's support", .people)
        case .nextOfKinChecked: Description("Next of kin checked", .day, .people)
        case .consent: Description("Consent to share", .choice(["yes", "no"]), .people)
        case .objection: Description("Objects to discussion", .choice(["yes", "no"]), .people)
        case .diedOn: Description("Died on", .day, .afterDeath)
        case .diedAt: Description("Died at", .afterDeath)
        }
    }
}

extension PatientField.Description {
    fileprivate init(_ label: String, _ group: PatientField.Group) {
        self.init(label, .text, group)
    }
}

extension PatientField.Kind {
    fileprivate static func words<Words: CaseIterable & RawRepresentable>(
        _: Words.Type
    ) -> PatientField.Kind where Words.RawValue == String {
        .choice(Words.allCases.map(\.rawValue))
    }
}

/// The four steps of medicines at hand, before and after them.
private let medicineSteps = [
    "not considered", "considered", "declined", "prescribed", "in the home", "chart signed",
]
