public import HuddleCore

/// How much of a patient's name an export carries.
public enum NameStyle: String, CaseIterable, Sendable {
    case full, initials, number

    /// The patient in this style: the name, `M.E.`, or the NHS number, local id or record id. Where
    /// these words were removed the record id tells people apart.
    public func name(of patient: PatientID, in record: TeamRecord) -> String {
        switch self {
        case .full: record.name(of: patient)
        case .initials where !record.isRemoved(.name, of: patient):
            Self.initials(of: record.name(of: patient))
        case .initials: patient.description
        case .number:
            record.valueKept(.nhs, of: patient).map(NHSNumber.grouped)
                ?? record.valueKept(.localID, of: patient) ?? patient.description
        }
    }

    /// The same for minutes, where a number beside initials would undo them.
    public var naming: MinutesNaming {
        MinutesNaming(hasNumber: self == .full) { patient, record in
            name(of: patient, in: record)
        }
    }

    /// `Nguyễn Thị Hạnh` gives `N.T.H.`, `O’Neill-Smith` gives `O.S.`; a name of one word in a script
    /// without spaces gives its first character.
    static func initials(of name: String) -> String {
        let words = SafeText.oneLine(name).split { $0.isWhitespace || $0 == "-" }
        return words.compactMap { $0.first { $0.isLetter || $0.isNumber } }
            .map { "\($0.uppercased())." }.joined()
    }
}
