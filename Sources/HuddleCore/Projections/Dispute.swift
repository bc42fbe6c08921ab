/// A field about which people said different things without knowing of each other, until one of their
/// values is chosen.
public struct Dispute: Equatable, Sendable {
    /// What the field is called: `Why today`, `Words of the decision`.
    public let label: String
    /// The versions between which to choose.
    public let heads: [RecordID]
    /// One command for each value: it puts that value in the place of all of them.
    public let choices: [Command]
}

extension TeamRecord {
    /// The dispute about a field of somebody's record; nil where nobody disagrees.
    public func dispute(
        about field: PatientField, of patient: PatientID, in meeting: MeetingID?
    ) -> Dispute? {
        patients[patient].flatMap { entry in
            dispute(field.label, entry.field(field)) {
                .setPatient(patient, field, $0, meeting: meeting, answering: $1)
            }
        }
    }

    /// The dispute about why somebody is discussed; nil where nobody disagrees.
    public func disputeAboutWhy(of patient: PatientID, in meeting: MeetingID) -> Dispute? {
        dispute("Why today", discussion(of: patient, in: meeting).whyToday) {
            .setWhyToday(meeting, patient, $0, answering: $1)
        }
    }

    /// The dispute about how somebody's discussion ended; nil where nobody disagrees.
    public func disputeAboutOutcome(of patient: PatientID, in meeting: MeetingID) -> Dispute? {
        dispute("Outcome", discussion(of: patient, in: meeting).outcome) {
            .setOutcome(meeting, patient, $0, answering: $1)
        }
    }

    /// What can be chosen between about one line. What is sealed in signed minutes stays as it is.
    public func disputes(about item: RecordID) -> [Dispute] {
        guard let found = self.item(item), standing.isEffective(item) else { return [] }
        let isSealed = found.meeting.map { !isOpen($0) } ?? false
        return fields(of: found, item).filter { dispute in
            guard isSealed, case .revise(_, let revision, _)? = dispute.choices.first else {
                return true
            }
            return revision.outlivesSignOff
        }
    }

    /// Everything on which people disagree about somebody: what the meeting recorded, then the record.
    public func disputes(about patient: PatientID, in meeting: MeetingID?) -> [Dispute] {
        var found: [Dispute?] = []
        if let meeting, isOpen(meeting) {
            found += [
                disputeAboutWhy(of: patient, in: meeting),
                disputeAboutOutcome(of: patient, in: meeting),
            ]
            found += entries(of: patient, in: meeting).flatMap { disputes(about: $0.record) }
        }
        let listed = meeting.flatMap { isListed(patient, in: $0) ? $0 : nil }
        found += PatientField.allCases.filter { !$0.isPrivate }
            .map { dispute(about: $0, of: patient, in: listed) }
        return found.compactMap(\.self)
    }

    private func fields(of found: Item, _ id: RecordID) -> [Dispute] {
        func field<Value>(
            _ name: String, _ field: Versioned<Value>, _ revision: (Value) -> Revision
        ) -> Dispute? {
            dispute("\(name) of the \(found.word)", field) {
                .revise(id, revision($0), answering: $1)
            }
        }
        var fields = [field("Words", found.text) { .text($0) }]
        switch found {
        case .contribution(let item):
            fields.append(field("Speaker", item.speaker) { .speaker($0) })
        case .decision(let item):
            fields.append(field("Reason", item.reason) { .reason($0) })
            fields.append(field("Teller", item.teller) { .teller($0) })
            fields.append(field("Day of telling", item.tellBy) { .tellBy($0) })
        case .action(let item):
            fields.append(field("Owner", item.owner) { .owner($0) })
            fields.append(field("Date", item.due) { .due($0) })
            fields.append(field("Status", item.status) { .status($0) })
        case .handover(let item):
            fields.append(field("Acknowledgement", item.acknowledged) { .acknowledged(by: $0) })
        case .matter(let item):
            fields.append(field("Who", item.who) { .owner($0) })
            fields.append(field("Date", item.on) { .due($0) })
            fields.append(field("Status", item.status) { .status($0) })
        }
        return fields.compactMap(\.self)
    }

    private func dispute<Value>(
        _ label: String, _ field: Versioned<Value>, _ command: (Value, Answering) -> Command
    ) -> Dispute? {
        guard field.isDisputed(in: standing) else { return nil }
        let live = field.live(in: standing)
        let heads = live.map(\.stamp.id)
        return Dispute(
            label: label, heads: heads,
            choices: live.map(\.value).withoutRepeats.map { command($0, .seen(heads)) })
    }
}
