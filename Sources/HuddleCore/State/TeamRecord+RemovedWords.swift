// What became of the words about people on the register that were removed by law. Unlike the words of
// an item those of an entry can be given anew.
extension TeamRecord {
    /// True when what stands in the field was removed.
    public func isRemoved(_ field: PatientField, of patient: PatientID) -> Bool {
        guard !standing.redactions.isEmpty, field.holdsWords,
            let version = patients[patient]?.field(field).latest(in: standing)
        else { return false }
        return redaction(of: version.stamp.id) != nil
    }

    /// The value of a field, nil when there is none or its words were removed.
    public func valueKept(_ field: PatientField, of patient: PatientID) -> String? {
        isRemoved(field, of: patient) ? nil : value(field, of: patient)
    }

    /// The value that a line gave to a field, as it may be shown.
    public func value(given change: FieldChange) -> String {
        guard let reason = redaction(of: change.stamp.id) else { return change.value }
        return change.value.withoutWords(reason)
    }

    /// A contact as it may be shown: one whose words were removed says no longer where the person
    /// lived, nor who saw them in words of its own, and counts all the same.
    func shown(_ contact: Contact) -> Contact {
        redaction(of: contact.id.record).map { contact.withoutWords($0) } ?? contact
    }

    /// Between which places somebody moved at a handover, in words; nil when nobody said or the
    /// words were removed.
    public func placeWords(of handover: HandoverID) -> String? {
        guard redaction(of: handover.record) == nil else { return nil }
        return handovers[handover]?.places?.words
    }

    /// Takes the words out of an entry of the register whose line was named, if it has arrived.
    mutating func removeWords(ofEntry patient: PatientID) {
        guard let reason = redaction(of: patient.record),
            patients.update(patient, { $0.removeWords(reason) })
        else { return }
        standing.redactions.noteEntry(patient.record)
    }
}
