extension TeamRecord {
    /// True where somebody typed a part of the person's name into the text: lists that leave names out
    /// keep it there.
    public func isNamed(_ patient: PatientID, in text: String) -> Bool {
        let names = SearchText.folded(name(of: patient)).split(whereSeparator: { !$0.isLetter })
        let words = Set(SearchText.folded(text).split(whereSeparator: { !$0.isLetter }))
        return names.contains { $0.count > 2 && words.contains($0) }
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
