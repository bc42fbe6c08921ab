extension TeamRecord {
    /// Adds to minutes that are signed off: words, lines that arrived late, or both; always with a why.
    func amend(_ amendment: MinutesAmended) throws(Refusal) -> Change {
        let meeting = amendment.meeting
        guard meetings[meeting] != nil, counts(meeting) else { throw .unknownMeeting(meeting) }
        guard let signOff = signOff(of: meeting) else { throw .notSignedOff(meeting) }
        let reason = try words(amendment.reason, "reason")
        let text = amendment.text.trimmed
        if amendment.takes.isEmpty { _ = try words(text, "amendment") }
        let late = Set(lateLines(of: meeting).map(\.id))
        if let unknown = amendment.takes.first(where: { !late.contains($0) }) {
            throw .unknownItem(unknown)
        }
        if let patient = amendment.patient,
            !asSignedOff(signOff).isListed(patient, in: meeting)
        {
            throw .notListed(patient, meeting)
        }
        return .minutesAmended(
            MinutesAmended(
                meeting: meeting, patient: amendment.patient, words: (text, reason),
                takes: Set(amendment.takes).sorted()))
    }

    /// Removes the words of lines. Entries of the directory and of meetings are no lines of words.
    func redact(
        _ lines: [RecordID], reason: String, hashes: [RecordID: String]
    ) throws(Refusal) -> [Change] {
        let reason = try words(reason, "reason")
        var changes: [Change] = []
        for line in lines {
            guard knows(line) else { throw .unknownItem(line) }
            guard professionals[ProfessionalID(line)] == nil, meetings[MeetingID(line)] == nil
            else { throw .notRevisable(line) }
            let hash = hashes[line]
            let known = standing.redactions.all(of: line)
            guard known.isEmpty || hash != nil && !known.contains(where: { $0.hash == hash })
            else { continue }
            let revision = Revision.redacted(reason: reason, hash: hash)
            changes.append(.revised(Revised(item: line, revision: revision, replaces: [])))
        }
        return changes
    }

    /// The line itself and every line that revised it, that gave words to the entry it made, or that
    /// copied from there where the person lived: what goes when the words of one go.
    public func linesOfWords(behind line: RecordID) -> [RecordID] {
        let given = fieldChanges.filter {
            $0.value.patient.record == line && $0.value.field.holdsWords
        }
        let seen = (contactsOfPatient[PatientID(line)] ?? []).filter {
            contacts[$0]?.content.place != nil
        }
        return [line] + itemOfRevision.filter { $0.value == line }.keys.sorted()
            + given.keys.sorted() + seen.map(\.record)
    }

    /// Every removal of words that is recorded, by the line it names.
    public var redactions: [RecordID: [Redaction]] {
        let lines = standing.redactions.lines
        return Dictionary(uniqueKeysWithValues: lines.map { ($0, standing.redactions.all(of: $0)) })
    }
}
