import HuddleCore

extension ImportTable where Field == ProfessionalField {
    /// The people of an address book (vCard 3 and 4); groups are passed over.
    init(vCard text: String) {
        form = .vCard
        var card: [ContentLine]?
        var number = 0
        for line in ContentLine.lines(in: text) {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VCARD"):
                if card != nil { reportEndless(number) }
                number += 1
                card = []
            case ("END", "VCARD"):
                if let card { take(card, number) }
                card = nil
            default: card?.append(line)
            }
        }
        if card != nil { reportEndless(number) }
    }

    private mutating func reportEndless(_ number: Int) {
        problems.append(
            ImportProblem(
                row: number, what: "never ends; left out", expected: "END:VCARD", unit: form.unit))
    }

    private mutating func take(_ card: [ContentLine], _ number: Int) {
        func first(_ name: String) -> ContentLine? { card.first { $0.name == name } }
        guard first("KIND")?.value.lowercased() != "group" else { return }
        var values: [ProfessionalField: String] = [:]
        values[.name] = first("FN")?.text ?? first("N").map(Self.name)
        let organisation = first("ORG")?.parts.filter { !$0.isEmpty } ?? []
        values[.organisation] = organisation.first
        if organisation.count > 1 {
            let units = ImportError.list(organisation.dropFirst().map(CellText.line))
            remarks.append("Card \(number): the organisation is read, its units are not: \(units).")
        }
        values[.role] = first("ROLE")?.text ?? first("TITLE")?.text
        values[.email] = first("EMAIL")?.text
        values[.phone] = first("TEL").map { line in
            line.text.hasPrefix("tel:") ? String(line.text.dropFirst(4)) : line.text
        }
        values[.localID] = first("UID")?.text
        for line in card where line.isQuotedPrintable {
            problems.append(
                ImportProblem(
                    row: number, heading: line.name,
                    what: "is written in quoted-printable; not read",
                    expected: "an export as vCard 3 or 4", unit: form.unit))
        }
        let spoilt = Set(card.filter(\.isQuotedPrintable).map(\.name))
        for (field, names) in Self.sources where !spoilt.isDisjoint(with: names) {
            values[field] = nil
        }
        entries.append((number, values))
    }

    /// Which properties give which field.
    private static let sources: [ProfessionalField: Set<String>] = [
        .name: ["FN", "N"], .organisation: ["ORG"], .role: ["ROLE", "TITLE"], .email: ["EMAIL"],
        .phone: ["TEL"],
    ]

    /// Family name, given name, further names: as people say it.
    private static func name(_ line: ContentLine) -> String {
        let parts = line.parts
        let order = [1, 2, 0].filter { parts.indices.contains($0) }
        return order.map { parts[$0] }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension ContentLine {
    fileprivate var isQuotedPrintable: Bool {
        parameters["ENCODING"]?.uppercased() == "QUOTED-PRINTABLE"
            || parameters["QUOTED-PRINTABLE"] != nil
    }
}
