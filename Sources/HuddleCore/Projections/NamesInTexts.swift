extension TeamRecord {
    /// True where somebody typed a part of the person's name into the text, now or before: lists that
    /// leave names out keep it there.
    public func isNamed(_ patient: PatientID, in text: String) -> Bool {
        let names = [PatientField.name, .preferredName].flatMap { field in
            let versions = patients[patient]?.field(field) ?? Versioned()
            return versions.otherValues(in: standing) + [versions.value(in: standing) ?? ""]
        }
        let words = Set(Self.words(of: text))
        return names.flatMap(Self.words).contains {
            // Two letters may be any word, unless they are of a script with few letters to a name.
            ($0.count > 2 || !$0.utf8.allSatisfy { $0 < 0x80 }) && words.contains($0)
        }
    }

    private static func words(of text: String) -> [Substring] {
        SearchText.folded(text).split(whereSeparator: { !$0.isLetter })
    }
}

extension HandOutRow {
    /// The lines of the list whose text names their person.
    public func namesInTexts(_ record: TeamRecord) -> [RecordID] {
        let named = actions.filter { row in
            row.patient.map { record.isNamed($0, in: row.text) } ?? false
        }
        let told = promises.filter { record.isNamed($0.patient, in: $0.text) }
        return named.map(\.id.record) + told.map(\.id.record)
    }
}
