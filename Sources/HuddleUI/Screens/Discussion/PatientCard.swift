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

    /// At most `rows` lines: the person's own words first, then plans in two columns.
    func lines(width: Int, rows: Int) -> [[Span]] {
        guard !model.record.isRestricted(patient) else {
            return [[Span("Objects to being discussed. Put off or carry over.", .restricted)]]
        }
        var lines: [[Span]] = []
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
        return Array(lines.prefix(rows))
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
        [
            fact("CPR", document(.cpr, .cprOn, .cprWhere)),
            fact("Medicines", medicines(), isMissing: !hasMedicines),
            fact("Care at", value(.placeOfCare).map { [$0] }),
            fact("ReSPECT", document(.respect, .respectOn, .respectWhere)),
            fact("Death at", value(.placeOfDeath).map { [$0] }),
            fact("Contact", contact(), isMissing: value(.contactConfirmed) == nil),
            fact("Carer", carer(), isMissing: value(.carerNeedsAsked) == nil),
        ]
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

    private func value(_ field: PatientField) -> String? {
        model.record.value(field, of: patient)
    }

    /// What was agreed, when, and where the paper is: the place before the date where room is short.
    private func document(
        _ what: PatientField, _ when: PatientField, _ place: PatientField
    ) -> [String]? {
        guard let what = value(what) else { return nil }
        let day = model.record.day(when, of: patient)?.brief
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
        return [name + (value(.contactConfirmed) == nil ? ", not confirmed" : ", confirmed"), name]
    }

    private func carer() -> [String]? {
        guard let name = value(.carer) else { return nil }
        let who = [value(.carerRelation), name].compactMap { $0 }.joined(separator: " ")
        guard let asked = model.record.day(.carerNeedsAsked, of: patient) else {
            return [who + ", own needs not asked", who + ", not asked", who]
        }
        return [who + ", own needs asked \(asked.brief)", who + ", asked \(asked.brief)", who]
    }
}
