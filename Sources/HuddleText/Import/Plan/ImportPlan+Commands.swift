public import HuddleCore

extension ImportPlan where Subject == Patient, Field == PatientField {
    /// The plan as commands, in the order of the file; run as one step, one undo takes them all back.
    public var commands: [Command] {
        additions.map { .addPatient($0.values) }
            + updates.flatMap { update in
                update.changes.map {
                    .setPatient(update.id, $0.field, $0.after, meeting: nil)
                }
            }
    }
}

extension ImportPlan where Subject == Professional, Field == ProfessionalField {
    /// The plan as commands, in the order of the file; run as one step, one undo takes them all back.
    public var commands: [Command] {
        additions.map { .addProfessional($0.values) }
            + updates.flatMap { update in
                update.changes.map { .setProfessional(update.id, $0.field, $0.after) }
            }
    }
}
