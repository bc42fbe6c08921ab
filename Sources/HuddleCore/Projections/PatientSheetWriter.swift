/// Puts the register's fields under the headings that crews look for, the most urgent first.
struct PatientSheetWriter {
    let record: TeamRecord
    let settings: TeamSettings
    let patient: PatientID
    let asOf: Day

    var warnings: [String] {
        var warnings: [String] = []
        switch record.status(of: patient) {
        case .died: warnings.append("Has died" + (known(.diedOn).map { ", \($0)" } ?? "") + ".")
        case .discharged: warnings.append("No longer looked after by this team: discharged.")
        case .moved: warnings.append("No longer looked after by this team: moved away.")
        case .active: break
        }
        if record.value(.consent, of: patient) == "no" {
            warnings.append("Does not consent to sharing this record.")
        }
        return warnings
    }

    var sections: [PatientSheet.Section] {
        [
            section("Who", identity),
            section("Decisions and documents", documents),
            section("Care", care),
            section("Medicines at home", [line(.medicines), line(.medicinesWhere)]),
            section("People to call", people),
            section("Where", [.place, .address, .access, .phone, .practice].map(line)),
            section("Waiting for", waits),
            section("Not told yet", untold),
            section("What the team decided last", lastDecisions),
        ].filter { !$0.lines.isEmpty }
    }

    private func section(
        _ heading: String, _ lines: [PatientSheet.Line]
    ) -> PatientSheet.Section {
        PatientSheet.Section(heading: heading, lines: lines)
    }

    // MARK: Sections

    private var identity: [PatientSheet.Line] {
        [.preferredName, .born, .nhs, .localID, .sex, .language, .communication].map(line)
    }

    private var documents: [PatientSheet.Line] {
        [
            document(.cpr, [("date", .cprOn), ("document", .cprWhere)], .cprTold),
            document(.respect, [("date", .respectOn), ("document", .respectWhere)], .respectTold),
            document(.adrt, [("date", .adrtOn), ("document", .adrtWhere)]),
            document(.lpa, [("held by", .lpaWho), ("date", .lpaOn), ("document", .lpaWhere)]),
            document(.advancePlan, [("date", .advancePlanOn), ("document", .advancePlanWhere)]),
        ]
    }

    private var care: [PatientSheet.Line] {
        [
            .diagnosis, .allergies, .stage, .phase, .akps, .cfs, .placeOfCare, .placeOfDeath,
            .whatMatters, .goal, .keyInformation,
        ].map(line)
    }

    private var people: [PatientSheet.Line] {
        [
            contact, withPhones(line(.careTeam)),
            line(.carer, [("relation", .carerRelation)]), line(.carerPhone),
            line(.carerNeeds, [("asked", .carerNeedsAsked), ("support", .carerSupport)]),
            line(.consent, [("contacts checked", .nextOfKinChecked)]),
        ]
    }

    /// The decisions of the last meeting that decided anything about the person.
    private var lastDecisions: [PatientSheet.Line] {
        for meeting in record.meetings(of: patient).reversed() {
            let lines = record.entries(of: patient, in: meeting).compactMap { entry in
                decision(entry, of: meeting)
            }
            guard lines.isEmpty else { return lines }
        }
        return [PatientSheet.Line(label: "Decision", text: PatientSheet.unknown)]
    }

    private func decision(
        _ entry: DiscussionEntry, of meeting: MeetingID
    ) -> PatientSheet.Line? {
        guard case .decision(let id) = entry, let date = record.meetings[meeting]?.date
        else { return nil }
        return PatientSheet.Line(
            label: "\(date.weekday.short) \(date.long)", text: record.text(of: id.record))
    }

    // MARK: Lines

    private func line(_ field: PatientField) -> PatientSheet.Line {
        PatientSheet.Line(
            label: field.label, text: known(field) ?? PatientSheet.unknown,
            isPrivate: field.isPrivate)
    }

    /// A document with who has been told of it, whether somebody noted it or a register said so.
    private func document(
        _ field: PatientField, _ parts: [(label: String, field: PatientField)],
        _ toldInWords: PatientField? = nil
    ) -> PatientSheet.Line {
        let plain = line(field, parts)
        guard known(field) != nil else { return plain }
        let told = record.audiencesTold(field, of: patient).map(\.label)
        let inWords = toldInWords.flatMap { known($0) }
        let words = told.isEmpty ? inWords : told.joined(separator: ", ")
        let isDenied = ["no", "declined"].contains(record.value(field, of: patient))
        guard words != nil || !isDenied else { return plain }
        return PatientSheet.Line(
            label: plain.label, text: "\(plain.text) · told: \(words ?? PatientSheet.unknown)")
    }

    /// A contact who was named anew is not the one who was confirmed.
    private var contact: PatientSheet.Line {
        let plain = withPhones(line(.contact, [("confirmed", .contactConfirmed)]))
        guard known(.contact) != nil, known(.contactConfirmed) != nil,
            !record.isContactConfirmed(patient)
        else { return plain }
        return PatientSheet.Line(
            label: plain.label,
            text: withPhones("\(known(.contact) ?? "")") + " · confirmed: not since named")
    }

    private func withPhones(_ line: PatientSheet.Line) -> PatientSheet.Line {
        PatientSheet.Line(
            label: line.label, text: withPhones(line.text), isPrivate: line.isPrivate)
    }

    /// Names between semicolons, each with the telephone that the directory has of them.
    private func withPhones(_ names: String) -> String {
        let parts = names.split(separator: " · ", maxSplits: 1, omittingEmptySubsequences: false)
        let people = (parts.first ?? "").split(separator: ";").map { person in
            let words = String(person).trimmed
            let name = words.prefix { $0 != "," }
            guard let phone = phone(of: String(name)), !words.contains(phone) else { return words }
            return "\(words), \(phone)"
        }
        let rest = parts.dropFirst().map { " · \($0)" }.joined()
        return people.joined(separator: "; ") + rest
    }

    /// The telephone of the one person of this name who has not left.
    private func phone(of name: String) -> String? {
        let wanted = SearchText.folded(name)
        let found = record.allProfessionals.filter {
            SearchText.folded(record.name(of: $0)) == wanted && record.value(.left, of: $0) == nil
        }
        return found.count == 1 ? record.value(.phone, of: found[0]) : nil
    }

    /// What the person waits for, with the days waited.
    private var waits: [PatientSheet.Line] {
        record.openWaits(of: patient).map { wait in
            let days = record.daysWaited(wait, on: asOf)
            return PatientSheet.Line(
                label: record.text(of: wait.record),
                text: days == 1 ? "1 day" : "\(days) days")
        }
    }

    /// Which changes somebody who may be called does not know of.
    private var untold: [PatientSheet.Line] {
        record.untold(of: patient, settings).map { untold in
            PatientSheet.Line(
                label: untold.field.label,
                text: untold.missing.map(\.label).joined(separator: ", "))
        }
    }

    /// A fact with its parts; which parts are missing is said only where there is something to have.
    private func line(
        _ field: PatientField, _ parts: [(label: String, field: PatientField)]
    ) -> PatientSheet.Line {
        let isDenied = ["no", "declined"].contains(record.value(field, of: patient))
        let isKnown = known(field) != nil || parts.contains { known($0.field) != nil }
        guard isKnown else { return line(field) }
        let facts = parts.compactMap { label, part -> String? in
            let value = known(part)
            guard value != nil || !isDenied else { return nil }
            return "\(label): \(value ?? PatientSheet.unknown)"
        }
        let text = ([known(field) ?? PatientSheet.unknown] + facts).joined(separator: " · ")
        return PatientSheet.Line(label: field.label, text: text)
    }

    /// The value as people read it, every one of them where two people gave different ones.
    private func known(_ field: PatientField) -> String? {
        guard let versions = record.patients[patient]?.field(field) else { return nil }
        let texts = versions.live(in: record.standing).map(\.value).filter { !$0.isEmpty }
            .map { words($0, field) }
        let different = texts.indices.filter { texts.firstIndex(of: texts[$0]) == $0 }
        return different.map { texts[$0] }.joined(separator: " | or | ").nonEmpty
    }

    private func words(_ value: String, _ field: PatientField) -> String {
        switch field {
        case .nhs where !record.isRemoved(.nhs, of: patient):
            NHSNumber(value)?.description ?? "\(NHSNumber.grouped(value)), fails its check digit"
        case .stage: Stage(rawValue: value)?.label ?? value
        default: field.kind == .day ? Day(value)?.long ?? value : value
        }
    }
}
