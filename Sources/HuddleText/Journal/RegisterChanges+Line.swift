import HuddleCore

extension PatientField {
    /// Comparing with each of some sixty words, as `init(rawValue:)` does, is felt in long
    /// journals.
    fileprivate static let byKey = KeyTable(allCases.map { ($0.rawValue, $0) })
}

extension [PatientField: String] {
    func write(to line: inout LineWriter) {
        for field in PatientField.allCases {
            if let value = self[field] { line.text(key: field.rawValue, value) }
        }
    }

    /// Keys that are no field belong to the line itself or to a newer program.
    init(from line: inout LineReader) throws(LineFault) {
        let members = line.members()
        self = Dictionary(minimumCapacity: members.count)
        for member in members {
            guard let field = PatientField.byKey[line.piece(member.key)] else { continue }
            if line.wants(field) {
                self[field] = try line.text(of: member.value)
            } else {
                try line.check(member.value)
            }
        }
    }
}

extension [ProfessionalField: String] {
    func write(to line: inout LineWriter) {
        for field in ProfessionalField.allCases {
            if let value = self[field] { line.text(key: field.rawValue, value) }
        }
    }

    /// Keys that are no field belong to the line itself or to a newer program.
    init(from line: inout LineReader) throws(LineFault) {
        let members = line.members()
        self = Dictionary(minimumCapacity: members.count)
        for member in members {
            guard let field = ProfessionalField(rawValue: line.name(of: member)) else { continue }
            self[field] = try line.text(of: member.value)
        }
    }
}

extension PatientSet {
    func write(to line: inout LineWriter) {
        line.id("patient", patient)
        line.text("field", field.rawValue)
        line.text("value", value)
        line.id("meeting", meeting)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            patient: try line.id("patient"),
            field: try line.value("field") { PatientField.byKey[$0] },
            value: try line.text("value"), meeting: try line.optionalID("meeting"),
            replaces: try line.replaces())
    }
}

extension ProfessionalSet {
    func write(to line: inout LineWriter) {
        line.id("professional", professional)
        line.text("field", field.rawValue)
        line.text("value", value)
        line.replaces(replaces)
    }

    init(from line: inout LineReader) throws(LineFault) {
        self.init(
            professional: try line.id("professional"), field: try line.value("field"),
            value: try line.text("value"), replaces: try line.replaces())
    }
}
