extension Change {
    /// The change with everybody in it masked. No case is left to chance: the compiler asks what is to
    /// be masked of a new one.
    func masked(by mask: RecordMask) -> Change {
        switch self {
        case .patientAdded(let values):
            .patientAdded(
                Dictionary(
                    uniqueKeysWithValues: values.map { ($0, mask.value($1, of: $0)) }))
        case .professionalAdded(let values):
            .professionalAdded(
                Dictionary(
                    uniqueKeysWithValues: values.map { ($0, mask.value($1, of: $0)) }))
        case .patientSet(let change): .patientSet(change.masked(by: mask))
        case .professionalSet(let change): .professionalSet(change.masked(by: mask))
        case .meetingOpened(let change): .meetingOpened(change.masked(by: mask))
        case .patientListed(let change): .patientListed(change.masked(by: mask))
        case .whyTodaySet(let change): .whyTodaySet(change.masked(by: mask))
        case .contributionAdded(let change): .contributionAdded(change.masked(by: mask))
        case .decisionAdded(let change): .decisionAdded(change.masked(by: mask))
        case .actionAdded(let change): .actionAdded(change.masked(by: mask))
        case .handoverAdded(let change): .handoverAdded(change.masked(by: mask))
        case .outcomeSet(let change): .outcomeSet(change.masked(by: mask))
        case .matterAdded(let change): .matterAdded(change.masked(by: mask))
        case .contactAdded(let change): .contactAdded(change.masked(by: mask))
        case .scoreAdded(let change): .scoreAdded(change.masked(by: mask))
        case .revised(let change): .revised(change.masked(by: mask))
        case .listHandedOut(let change): .listHandedOut(change.masked(by: mask))
        case .minutesAmended(let change): .minutesAmended(change.masked(by: mask))
        // These have ids, days, numbers and choices, and no words.
        case .chairTaken, .attendanceSet, .patientUnlisted, .patientMoved, .focusMoved, .timerSet,
            .tellingAdded, .readBackMade, .undone, .signedOff, .leadTaken:
            self
        }
    }
}

// MARK: The register and meetings

extension PatientSet {
    fileprivate func masked(by mask: RecordMask) -> PatientSet {
        PatientSet(
            patient: patient, field: field, value: mask.value(value, of: field), meeting: meeting,
            replaces: replaces)
    }
}

extension ProfessionalSet {
    fileprivate func masked(by mask: RecordMask) -> ProfessionalSet {
        ProfessionalSet(
            professional: professional, field: field, value: mask.value(value, of: field),
            replaces: replaces)
    }
}

extension MeetingOpened {
    fileprivate func masked(by mask: RecordMask) -> MeetingOpened {
        MeetingOpened(
            template: template, date: date, chair: chair,
            frame: frame.map {
                Frame(
                    team: mask.text($0.team), title: mask.text($0.title), coreRoles: $0.coreRoles)
            })
    }
}

extension PatientListed {
    fileprivate func masked(by mask: RecordMask) -> PatientListed {
        PatientListed(
            meeting: meeting, patient: patient, rank: rank, reason: mask.text(reason),
            replaces: replaces)
    }
}

extension WhyTodaySet {
    fileprivate func masked(by mask: RecordMask) -> WhyTodaySet {
        WhyTodaySet(
            meeting: meeting, patient: patient, text: mask.text(text), replaces: replaces)
    }
}

// MARK: What is said, decided and done

extension ContributionAdded {
    fileprivate func masked(by mask: RecordMask) -> ContributionAdded {
        ContributionAdded(
            meeting: meeting, patient: patient, speaker: speaker.masked(by: mask),
            text: mask.text(text), how: how, against: against)
    }
}

extension DecisionAdded {
    fileprivate func masked(by mask: RecordMask) -> DecisionAdded {
        DecisionAdded(
            meeting: meeting, patient: patient, text: mask.text(text),
            reason: reason.map(mask.text), teller: teller, tellBy: tellBy, changes: changes)
    }
}

extension ActionAdded {
    fileprivate func masked(by mask: RecordMask) -> ActionAdded {
        ActionAdded(
            meeting: meeting, patient: patient, text: mask.text(text), owner: owner, due: due,
            answers: answers, agreed: agreed)
    }
}

extension HandoverAdded {
    fileprivate func masked(by mask: RecordMask) -> HandoverAdded {
        HandoverAdded(
            meeting: meeting, patient: patient, text: mask.text(text), from: from, to: to,
            places: places.map {
                HandoverPlaces(from: $0.from.map(mask.text), to: $0.to.map(mask.text))
            })
    }
}

extension OutcomeSet {
    fileprivate func masked(by mask: RecordMask) -> OutcomeSet {
        guard case .deferred(let reason) = outcome else { return self }
        return OutcomeSet(
            meeting: meeting, patient: patient, outcome: .deferred(reason: mask.text(reason)),
            replaces: replaces)
    }
}

extension MatterAdded {
    fileprivate func masked(by mask: RecordMask) -> MatterAdded {
        MatterAdded(
            meeting: meeting, patient: patient, kind: kind, text: mask.text(text), who: who, on: on)
    }
}

extension ContactAdded {
    fileprivate func masked(by mask: RecordMask) -> ContactAdded {
        ContactAdded(
            patient: patient, meeting: meeting, speaker: speaker.masked(by: mask), day: day,
            place: place.map(mask.text))
    }
}

extension ScoreAdded {
    fileprivate func masked(by mask: RecordMask) -> ScoreAdded {
        ScoreAdded(meeting: meeting, round: round, question: mask.text(question), score: score)
    }
}

extension Speaker {
    fileprivate func masked(by mask: RecordMask) -> Speaker {
        Speaker(role: role, professional: professional, name: name.map(mask.name))
    }
}

// MARK: What follows

extension Revised {
    fileprivate func masked(by mask: RecordMask) -> Revised {
        Revised(
            item: item, revision: revision.masked(by: mask), replaces: replaces, source: source)
    }
}

extension Revision {
    fileprivate func masked(by mask: RecordMask) -> Revision {
        switch self {
        case .text(let text): .text(mask.text(text))
        case .reason(let reason): .reason(mask.text(reason))
        case .speaker(let speaker): .speaker(speaker.masked(by: mask))
        case .status(.cancelled(let day, let reason)):
            .status(.cancelled(day, reason: mask.text(reason)))
        case .acknowledged(let name): .acknowledged(by: mask.name(name))
        // From the hash of a short line somebody could work out which words were removed.
        case .redacted(let reason, _): .redacted(reason: mask.text(reason))
        case .owner, .due, .status, .teller, .tellBy: self
        }
    }
}

extension ListHandedOut {
    fileprivate func masked(by mask: RecordMask) -> ListHandedOut {
        guard case .organisation(let name) = recipient else { return self }
        return ListHandedOut(
            recipient: .organisation(mask.text(name)), code: code, actions: actions)
    }
}

extension MinutesAmended {
    fileprivate func masked(by mask: RecordMask) -> MinutesAmended {
        MinutesAmended(
            meeting: meeting, patient: patient, words: (mask.text(text), mask.text(reason)),
            takes: takes)
    }
}
