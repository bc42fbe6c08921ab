/// The resources of FHIR R4 documents: bundles, single resources, or one on each line.
struct FHIRBundle {
    /// In the order of the file, each with its number.
    private(set) var resources: [(number: Int, resource: JSONValue)] = []
    private var byReference: [String: JSONValue] = [:]

    init(_ bytes: [UInt8]) throws(ImportError) {
        for document in try JSONReader.documents(in: bytes) { add(document, address: nil) }
        guard !resources.isEmpty else { throw .nothingFound(wanted: "FHIR resource") }
    }

    /// The resources of one type.
    func all(_ type: String) -> [(number: Int, resource: JSONValue)] {
        resources.filter { $0.resource["resourceType"]?.text == type }
    }

    /// How many resources there are of each type, but of those.
    func counts(besides types: Set<String>) -> [(type: String, count: Int)] {
        let others = resources.compactMap { $0.resource["resourceType"]?.text }
            .filter { !types.contains($0) }
        return Dictionary(grouping: others) { $0 }.map { ($0, $1.count) }.sorted { $0.0 < $1.0 }
    }

    /// What a reference points to, by address, by type and id, or by identifier.
    func resource(_ reference: JSONValue?) -> JSONValue? {
        reference?["reference"]?.text.flatMap { byReference[$0] }
    }

    private mutating func add(_ value: JSONValue, address: String?) {
        if case .list(let elements) = value {
            for element in elements { add(element, address: nil) }
            return
        }
        guard let type = value["resourceType"]?.text else { return }
        if type == "Bundle" {
            for entry in value["entry"]?.elements ?? [] {
                guard let resource = entry["resource"] else { continue }
                add(resource, address: entry["fullUrl"]?.text)
            }
            return
        }
        resources.append((resources.count + 1, value))
        if let address { byReference[address] = value }
        if let id = value["id"]?.text { byReference["\(type)/\(id)"] = value }
        for identifier in value["identifier"]?.elements ?? [] {
            let system = identifier["system"]?.text ?? ""
            guard let number = identifier["value"]?.text else { continue }
            byReference["\(type)?identifier=\(system)|\(number)"] = value
        }
    }
}

/// What people's resources have in common.
enum FHIRPerson {
    /// The official name, else the usual one, else the first: as one text, or given and family name.
    static func name(_ resource: JSONValue) -> String? {
        let names = resource["name"]?.elements ?? []
        let named = ["official", "usual"].compactMap { use in
            names.first { $0["use"]?.text == use }
        }
        return (named.first ?? names.first).flatMap(words)
    }

    /// The name of one use, such as a nickname.
    static func name(_ resource: JSONValue, use: String) -> String? {
        resource["name"]?.elements.first { $0["use"]?.text == use }.flatMap(words)
    }

    /// The first value of a kind of contact: `phone`, `email`.
    static func contact(_ resource: JSONValue, _ kind: String) -> String? {
        resource["telecom"]?.elements.first { $0["system"]?.text == kind }?["value"]?.text
    }

    /// The text of a concept, else what its first code is called.
    static func words(ofConcept concept: JSONValue?) -> String? {
        concept?["text"]?.text
            ?? concept?["coding"]?.elements.first.flatMap {
                $0["display"]?.text ?? $0["code"]?.text
            }
    }

    private static func words(_ name: JSONValue) -> String? {
        let given = name["given"]?.elements.compactMap(\.text) ?? []
        let pieces = given + [name["family"]?.text].compactMap { $0 }
        return pieces.isEmpty ? name["text"]?.text : pieces.joined(separator: " ")
    }
}
