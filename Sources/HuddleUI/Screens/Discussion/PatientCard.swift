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

    private struct Fact {
        let label: String
        let value: String
        let isMissing: Bool
    }

    /// The facts in the order of what would harm most if it were not known.
    private func facts() -> [Fact] {
        [
            fact("CPR", joined(.cpr, .cprOn, .cprWhere)),
            fact("Medicines", medicines(), isMissing: !hasMedicines),
            fact("Place of care", value(.placeOfCare)),
            fact("ReSPECT", joined(.respect, .respectOn, .respectWhere)),
            fact("Place of death", value(.placeOfDeath)),
            fact("Contact", contact()),
            fact("Carer", carer()),
        ]
    }

    private func row(_ fact: Fact, width: Int, isFirst: Bool) -> [Span] {
        let label = TextLayout.pad(fact.label, to: 15)
        let mark = fact.isMissing ? "! " : ""
        let text = TextLayout.pad(mark + fact.value, to: width - 16)
        return [Span(label, .label), Span(text + " ", fact.isMissing ? .due : .text)]
    }

    private func fact(_ label: String, _ value: String?, isMissing: Bool = false) -> Fact {
        Fact(label: label, value: value ?? "not recorded", isMissing: isMissing || value == nil)
    }

    private func value(_ field: PatientField) -> String? {
        model.record.value(field, of: patient)
    }

    private func joined(_ what: PatientField, _ when: PatientField, _ place: PatientField)
        -> String?
    {
        guard let what = value(what) else { return nil }
        let day = model.record.day(when, of: patient).map {
            "\($0.civil.day) \($0.short.suffix(3))"
        }
        return [what, day, value(place)].compactMap { $0 }.joined(separator: ", ")
    }

    private var hasMedicines: Bool {
        ["in the home", "chart signed", "declined"].contains(value(.medicines))
    }

    private func medicines() -> String? {
        guard let step = value(.medicines) else { return nil }
        return [step, value(.medicinesWhere)].compactMap { $0 }.joined(separator: ", ")
    }

    private func contact() -> String? {
        guard let name = value(.contact) else { return nil }
        return name + (value(.contactConfirmed) == nil ? ", not confirmed" : ", confirmed")
    }

    private func carer() -> String? {
        guard let name = value(.carer) else { return nil }
        let who = [value(.carerRelation), name].compactMap { $0 }.joined(separator: " ")
        let asked = model.record.day(.carerNeedsAsked, of: patient)
        return who + (asked.map { ", needs asked \($0.short)" } ?? ", needs not asked")
    }
}
