import HuddleCore

/// Puts the register's fields under the headings that crews look for, the most urgent first.
struct PatientSheetWriter {
    let record: TeamRecord
    let patient: PatientID

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
            section("What the team decided last", lastDecisions),
        ]
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
            line(.cpr, [("date", .cprOn), ("document", .cprWhere), ("told", .cprTold)]),
            line(
                .respect,
                [("date", .respectOn), ("document", .respectWhere), ("told", .respectTold)]),
            line(.adrt, [("document", .adrtWhere)]),
            line(.lpa, [("held by", .lpaWho)]),
            line(.advancePlan, [("document", .advancePlanWhere)]),
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
            line(.contact, [("confirmed", .contactConfirmed)]),
            line(.carer, [("relation", .carerRelation), ("phone", .carerPhone)]),
            line(.consent),
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
            label: DateWords.day(date), text: record.text(of: id.record))
    }

    // MARK: Lines

    private func line(_ field: PatientField) -> PatientSheet.Line {
        PatientSheet.Line(label: field.label, text: known(field) ?? PatientSheet.unknown)
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
        case .nhs:
            NHSNumber(value)?.description ?? "\(NHSNumber.grouped(value)), fails its check digit"
        case .stage: Stage(rawValue: value)?.label ?? value
        default: field.kind == .day ? Day(value)?.long ?? value : value
        }
    }
}
