public import HuddleCore

/// The words by which somebody decides whether to import: counts first, then what needs a look.
public enum ImportPreview {
    /// The plan as lines; names in full, addresses and telephone numbers never.
    public static func lines(of plan: RegisterPlan) -> [String] {
        let words = Words<PatientField>(
            list: "on the register",
            label: \.label,
            isPrivate: \.isPrivate,
            newcomer: { values in
                let born = values[.born].flatMap { Day($0) }.map { "born \($0.long)" }
                let died = values[.diedOn].flatMap { Day($0) }.map { "died \($0.long)" }
                let isDead = values[.status] == RegisterStatus.died.rawValue
                return [values[.name], born, died ?? (isDead ? "died" : nil)].compactMap { $0 }
            })
        return lines(of: plan, words)
    }

    /// The plan as lines; names in full, telephone numbers never.
    public static func lines(of plan: TeamPlan, roles: RoleList = .shipped) -> [String] {
        let words = Words<ProfessionalField>(
            list: "in the team",
            label: \.label,
            isPrivate: { $0 == .phone },
            newcomer: { values in
                let role = values[.role].map { roles.role(RoleID($0)).name }
                return [values[.name], role, values[.organisation]].compactMap { $0 }
            })
        return lines(of: plan, words)
    }

    /// What differs between the two lists.
    private struct Words<Field: Hashable> {
        let list: String
        let label: (Field) -> String
        let isPrivate: (Field) -> Bool
        /// What is shown of somebody new.
        let newcomer: ([Field: String]) -> [String]
    }

    private static func lines<Subject, Field: CaseIterable>(
        of plan: ImportPlan<Subject, Field>, _ words: Words<Field>
    ) -> [String] {
        let newcomers = plan.additions.map { addition in
            "\(plan.source.form.unit) \(addition.row): "
                + words.newcomer(addition.values).joined(separator: ", ")
        }
        var lines = [counts(plan, words)] + source(plan.source, words)
        lines += section("Problems", plan.problems.map(\.message))
        lines += section("To know", plan.remarks)
        lines += section(
            "Changed",
            plan.updates.map { "\(plan.source.form.unit) \($0.row): \(changed($0, words))" })
        lines += section("New", newcomers)
        lines += section("Not in the file; nothing happens to them", plan.gone.map(\.name))
        return lines.map(withoutControls)
    }

    private static func counts<Subject, Field>(
        _ plan: ImportPlan<Subject, Field>, _ words: Words<Field>
    ) -> String {
        let rows = [
            "\(plan.additions.count) new", "\(plan.updates.count) changed",
            "\(plan.unchanged.count) unchanged", "\(plan.leftOut.count) left out",
        ]
        return
            "\(Counted.words(plan.source.rows, plan.source.form.unit)): \(rows.joined(separator: ", ")); "
            + "\(plan.gone.count) \(words.list) but not in the file; "
            + Counted.words(plan.problems.count, "problem")
    }

    private static func source<Subject, Field: CaseIterable>(
        _ source: ImportPlan<Subject, Field>.Source, _ words: Words<Field>
    ) -> [String] {
        let read = Field.allCases.compactMap { field in
            source.columns.sources[field].map { columns in
                columns.map(\.heading).joined(separator: " + ") + " = " + words.label(field)
            }
        }
        let ignored = source.columns.ignored.map(\.heading)
        let reading =
            switch source.form {
            case .csv(let encoding, let delimiter):
                "Read as \(encoding.label), separated by \(delimiter.label), "
                    + "headings in row \(source.columns.headingRow)"
            case .fhir: "Read as FHIR R4"
            case .vCard: "Read as address cards (vCard)"
            }
        let fields = Field.allCases.filter { source.columns.sources[$0] != nil }.map(words.label)
        guard case .csv = source.form else {
            return [reading, "Fields: \(fields.joined(separator: ", "))"]
        }
        return [
            reading,
            "Columns: \(read.joined(separator: ", "))",
        ] + (ignored.isEmpty ? [] : ["Ignored columns: \(ImportError.list(ignored))"])
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    private static func changed<Subject, Field>(
        _ update: ImportPlan<Subject, Field>.Update, _ words: Words<Field>
    ) -> String {
        let changes = update.changes.map { change in
            let label = words.label(change.field)
            if words.isPrivate(change.field) { return "\(label) changed" }
            let before = change.before.map(CellText.quoted) ?? "empty"
            return "\(label) \(before) → \(CellText.quoted(change.after))"
        }
        return "\(update.name): \(changes.joined(separator: ", "))"
    }

    /// Values of the record itself may come from a file that somebody else wrote.
    private static func withoutControls(_ line: String) -> String {
        String(String.UnicodeScalarView(line.unicodeScalars.filter { !CellText.isControl($0) }))
    }
}
