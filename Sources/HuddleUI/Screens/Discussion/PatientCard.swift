import HuddleCore
import TerminalUI

/// What the room must know of a person before it speaks, in few lines; what is missing says so.
struct PatientCard {
    private let model: Model
    private let patient: PatientID

    init(_ model: Model, _ patient: PatientID) {
        self.model = model
        self.patient = patient
    }

    /// At most `rows` lines: the person's own words first, then plans in two columns. Without rows
    /// only what warns of the wrong person.
    func lines(width: Int, rows: Int) -> [[Span]] {
        guard !model.record.isRestricted(patient) else {
            return [[Span("Objects to being discussed. Put off or carry over.", .restricted)]]
        }
        var lines: [[Span]] = []
        if let warning = namesake(width: width) { lines.append([Span(warning, .due)]) }
        // In the lowest window the lines of the meeting have what room there is.
        guard rows > 0 else { return lines }
        if let words = value(.whatMatters) {
            let wrapped = TextLayout.wrap("\u{201C}\(words)\u{201D}", to: width)
            let kept = wrapped.prefix(2).enumerated().map { number, line in
                number == 1 && wrapped.count > 2 ? TextLayout.fit(line + " …", to: width) : line
            }
            lines += kept.map { [Span($0, .quote)] }
        }
        let isTwoColumns = width >= 70
        let cells = facts()
        let step = isTwoColumns ? 2 : 1
        for start in stride(from: 0, to: cells.count, by: step) {
            let pair = cells[start..<min(start + step, cells.count)]
            lines.append(
                pair.enumerated().flatMap { column, fact in
                    row(fact, width: isTwoColumns ? width / 2 : width, isFirst: column == 0)
                })
        }
        let asked = notes(width: width).prefix(rows / 3)
        return Array(lines.prefix(max(2, rows - asked.count))) + asked
    }

    /// What nobody outside has been told, and what the record lacks: quiet lines below the facts.
    private func notes(width: Int) -> [[Span]] {
        let untold = model.record.untold(of: patient, model.settings)
        let prompts = model.record.prompts(of: patient, on: model.dayShown, model.settings)
        var notes: [[Span]] = []
        if !untold.isEmpty {
            let to = Set(untold.flatMap(\.missing)).sorted().map(\.label).joined(separator: ", ")
            let fields = untold.map(\.field.label).joined(separator: ", ")
            notes.append([
                Span(TextLayout.fit("! Not told (T): \(fields) to \(to)", to: width), .due)
            ])
        }
        if !prompts.isEmpty {
            notes.append([Span(asked(prompts.map(\.words), width), .muted)])
        }
        return notes
    }

    /// As many whole prompts as there is room for, and how many more there are.
    private func asked(_ words: [String], _ width: Int) -> String {
        for count in (1...max(1, words.count)).reversed() {
            let rest = count < words.count ? " · \(words.count - count) more" : ""
            let line = "To ask (p): " + words.prefix(count).joined(separator: " · ") + rest
            if DisplayWidth.of(line) <= width { return line }
        }
        return TextLayout.fit("To ask (p): \(words.first ?? "")", to: width)
    }

    /// The warning that somebody else on the list can be taken for this one, and who, in words that fit.
    private func namesake(width: Int) -> String? {
        guard let meeting = model.meeting else { return nil }
        let listed = model.record.listedPatients(in: meeting)
        guard let namesake = model.record.namesakes(among: listed)[patient] else { return nil }
        let others = model.record.sharing(namesake, with: patient, among: listed)
            .map { model.shownName($0) }.joined(separator: ", ")
        let variants = [
            "! Somebody else on the list has the \(namesake.words): \(others)",
            "! The \(namesake.words) on the list: \(others)",
            "! Somebody else on the list has the \(namesake.words)",
        ]
        return variants.first { DisplayWidth.of($0) <= width }
            ?? TextLayout.fitWords("! Also on the list: \(namesake.words)", to: width)
    }

    /// The same without columns: one fact after the other, each in full.
    var plainLines: [String] {
        let words = value(.whatMatters).map { ["\u{201C}\($0)\u{201D}"] } ?? []
        return words
            + facts().map { fact in
                "\(fact.label): \(fact.isMissing ? "! " : "")\(fact.variants.first ?? "")"
            }
    }

    private struct Fact {
        let label: String
        /// The same in more words and in fewer.
        let variants: [String]
        let isMissing: Bool
    }

    /// The facts in the order of what would harm most if it were not known.
    private func facts() -> [Fact] {
        if let after = model.record.afterDeath(of: patient) { return facts(after) }
        return [
            fact("CPR", document(.cpr, .cprOn, .cprWhere)),
            fact("Medicines", medicines(), isMissing: !hasMedicines),
            fact("Care at", value(.placeOfCare).map { [$0] }),
            fact("ReSPECT", document(.respect, .respectOn, .respectWhere)),
            fact("Death at", value(.placeOfDeath).map { [$0] }),
            fact("Contact", contact(), isMissing: !model.record.isContactConfirmed(patient)),
            fact("Carer", carer(), isMissing: value(.carerNeedsAsked) == nil),
        ].map(disputed)
    }

    /// Where the person died against where they wished to, and who keeps in touch.
    private func facts(_ after: AfterDeath) -> [Fact] {
        let match = after.wasAsWished.map { $0 ? "as wished" : "not where wished" }
        let contacts = after.contacts.compactMap { model.record.row(of: $0) }.map { row in
            "\(model.shownOwner(row.owner)) \(row.due?.brief(on: today) ?? "")"
                + (row.status.isOpen ? "" : " \(row.status.label)")
        }
        return [
            fact("Died", [after.death.on.long]), fact("Died at", after.place.map { [$0] }),
            fact(
                "Wished",
                after.wished.map { [[$0, match].compactMap { $0 }.joined(separator: ", ")] }),
            fact("Carer", value(.carer).map { [$0] }),
            fact(
                "Bereaved", contacts.isEmpty ? nil : [contacts.joined(separator: ", ")]),
        ]
    }

    /// Where two people said different things, both stand there.
    private func disputed(_ fact: Fact) -> Fact {
        let fields: [String: PatientField] = [
            "CPR": .cpr, "Medicines": .medicines, "Care at": .placeOfCare, "ReSPECT": .respect,
            "Death at": .placeOfDeath, "Contact": .contact, "Carer": .carer,
        ]
        let values = fields[fact.label].map { model.record.disputedValues(of: $0, patient) } ?? []
        guard !values.isEmpty else { return fact }
        return Fact(
            label: fact.label, variants: [values.joined(separator: " | or | ")], isMissing: true)
    }

    private func row(_ fact: Fact, width: Int, isFirst: Bool) -> [Span] {
        let mark = fact.isMissing ? "! " : ""
        let room = width - 12
        let words = fact.variants.map { mark + $0 }
        let fitting = words.first { DisplayWidth.of($0) <= room } ?? words.last ?? ""
        return [
            Span(TextLayout.pad(fact.label, to: 11), .label),
            Span(TextLayout.pad(fitting, to: room) + " ", fact.isMissing ? .due : .text),
        ]
    }

    private func fact(_ label: String, _ variants: [String]?, isMissing: Bool = false) -> Fact {
        Fact(
            label: label, variants: variants ?? ["not recorded"],
            isMissing: isMissing || variants == nil)
    }

    private var today: Day { model.dayShown }

    private func value(_ field: PatientField) -> String? {
        model.record.value(field, of: patient)
    }

    /// What was agreed, when, and where the paper is: the place before the date where room is short.
    private func document(
        _ what: PatientField, _ when: PatientField, _ place: PatientField
    ) -> [String]? {
        guard let what = value(what) else { return nil }
        let day = model.record.day(when, of: patient)?.brief(on: today)
        return [[what, day, value(place)], [what, value(place)], [what, day], [what]]
            .map { $0.compactMap { $0 }.joined(separator: ", ") }
    }

    private var hasMedicines: Bool {
        ["in the home", "chart signed", "declined"].contains(value(.medicines))
    }

    private func medicines() -> [String]? {
        guard let step = value(.medicines) else { return nil }
        let words = step == "prescribed" ? "prescribed, not in the home" : step
        return [[words, value(.medicinesWhere)], [words], [step]]
            .map { $0.compactMap { $0 }.joined(separator: ", ") }
    }

    private func contact() -> [String]? {
        guard let name = value(.contact) else { return nil }
        let isConfirmed = model.record.isContactConfirmed(patient)
        let state = isConfirmed ? ", confirmed" : ", not confirmed"
        // Whether they know of it is more than what they are.
        let short = name.split(separator: ",").first.map(String.init) ?? name
        return [name + state, short + state, name, short]
    }

    private func carer() -> [String]? {
        guard let name = value(.carer) else { return nil }
        let who = [value(.carerRelation), name].compactMap { $0 }.joined(separator: " ")
        guard let asked = model.record.day(.carerNeedsAsked, of: patient) else {
            return [who + ", own needs not asked", who + ", not asked", who]
        }
        return [
            who + ", own needs asked \(asked.brief(on: today))",
            who + ", asked \(asked.brief(on: today))", who,
        ]
    }
}
