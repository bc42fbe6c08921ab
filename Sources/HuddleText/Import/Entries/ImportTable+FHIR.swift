import HuddleCore

extension ImportTable where Field == PatientField {
    /// The Patients of FHIR documents; everything else in them is counted.
    init(fhir bytes: [UInt8]) throws(ImportError) {
        form = .fhir
        let bundle = try FHIRBundle(bytes)
        for (number, patient) in bundle.all("Patient") {
            entries.append((number, Self.values(patient, bundle)))
            checkGender(of: patient, number)
        }
        remarks = ImportTable.passedOver(bundle.counts(besides: ["Patient"]))
    }

    private mutating func checkGender(of patient: JSONValue, _ number: Int) {
        guard let gender = patient["gender"]?.text,
            !["male", "female", "other", "unknown"].contains(gender)
        else { return }
        problems.append(
            ImportProblem(
                row: number, heading: "gender",
                what: "\(CellText.quoted(gender)) is no code of FHIR; kept as it stands",
                expected: "male, female, other or unknown", unit: form.unit))
    }

    private static func values(_ patient: JSONValue, _ bundle: FHIRBundle) -> [PatientField: String]
    {
        var values: [PatientField: String] = [:]
        values[.name] = FHIRPerson.name(patient)
        values[.preferredName] = FHIRPerson.name(patient, use: "nickname")
        values[.nhs] = identifier(of: patient) {
            $0["system"]?.text?.hasSuffix("nhs-number") == true
        }
        values[.localID] = localID(of: patient)
        values[.born] = patient["birthDate"]?.text
        values[.sex] = patient["gender"]?.text
        values[.address] = address(of: patient)
        values[.phone] = FHIRPerson.contact(patient, "phone")
        values[.language] = FHIRPerson.words(
            ofConcept: patient["communication"]?.elements.first?["language"])
        let practice = patient["generalPractitioner"]?.elements.first
        values[.practice] =
            practice?["display"]?.text ?? bundle.resource(practice)?["name"]?.text
        if let died = patient["deceasedDateTime"]?.text {
            values[.diedOn] = String(died.prefix(10))
            values[.status] = RegisterStatus.died.rawValue
        } else if case .literal("true")? = patient["deceasedBoolean"] {
            values[.status] = RegisterStatus.died.rawValue
        }
        return values
    }

    private static func identifier(
        of patient: JSONValue, where fits: (JSONValue) -> Bool
    ) -> String? {
        patient["identifier"]?.elements.first(where: fits)?["value"]?.text
    }

    /// The number of the record at the sender's, else the first number of no stated kind.
    private static func localID(of patient: JSONValue) -> String? {
        identifier(of: patient) { identifier in
            identifier["type"]?["coding"]?.elements.contains { $0["code"]?.text == "MR" } ?? false
        }
            ?? identifier(of: patient) {
                $0["type"] == nil && $0["system"]?.text?.hasSuffix("nhs-number") != true
            }
    }

    private static func address(of patient: JSONValue) -> String? {
        guard let address = patient["address"]?.elements.first else { return nil }
        let lines = address["line"]?.elements.compactMap(\.text) ?? []
        let rest = ["city", "district", "postalCode"].compactMap { address[$0]?.text }
        return (lines + rest).joined(separator: ", ").nonEmpty ?? address["text"]?.text
    }
}

extension ImportTable where Field == ProfessionalField {
    /// The Practitioners of FHIR documents with their first role and organisation.
    init(fhir bytes: [UInt8]) throws(ImportError) {
        form = .fhir
        let bundle = try FHIRBundle(bytes)
        let roles = bundle.all("PractitionerRole").map(\.resource)
        for (number, practitioner) in bundle.all("Practitioner") {
            let own = roles.filter { role in
                bundle.resource(role["practitioner"]).map { $0.isSame(as: practitioner) } ?? false
            }
            if own.count > 1 {
                remarks.append("Entry \(number) has \(own.count) roles; the first is read.")
            }
            entries.append((number, Self.values(practitioner, own.first, bundle)))
        }
        let read: Set = ["Practitioner", "PractitionerRole", "Organization"]
        remarks += ImportTable.passedOver(bundle.counts(besides: read))
    }

    private static func values(
        _ practitioner: JSONValue, _ role: JSONValue?, _ bundle: FHIRBundle
    ) -> [ProfessionalField: String] {
        var values: [ProfessionalField: String] = [:]
        values[.name] = FHIRPerson.name(practitioner)
        values[.email] = FHIRPerson.contact(practitioner, "email")
        values[.phone] = FHIRPerson.contact(practitioner, "phone")
        values[.localID] = practitioner["identifier"]?.elements.first?["value"]?.text
        values[.role] = FHIRPerson.words(ofConcept: role?["code"]?.elements.first)
        let organisation = role?["organization"]
        values[.organisation] =
            organisation?["display"]?.text ?? bundle.resource(organisation)?["name"]?.text
        return values
    }
}

extension ImportTable {
    fileprivate static func passedOver(_ counts: [(type: String, count: Int)]) -> [String] {
        guard !counts.isEmpty else { return [] }
        let words = counts.map { "\($0.count) \(CellText.line($0.type))" }
        return ["Passed over: \(ImportError.list(words))."]
    }
}

extension JSONValue {
    /// True for the same resource: the id, or every identifier, agrees.
    fileprivate func isSame(as other: JSONValue) -> Bool {
        if let id = self["id"]?.text, let otherID = other["id"]?.text { return id == otherID }
        let numbers = self["identifier"]?.elements.compactMap { $0["value"]?.text } ?? []
        let others = other["identifier"]?.elements.compactMap { $0["value"]?.text } ?? []
        return !numbers.isEmpty && numbers == others
    }
}
