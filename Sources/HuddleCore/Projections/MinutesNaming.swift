/// How minutes name the people that they are about; what was typed stays as it is.
public struct MinutesNaming: Sendable {
    /// By name, with the number beside it.
    public static let full = MinutesNaming(hasNumber: true) { $1.name(of: $0) }

    let hasNumber: Bool
    let name: @Sendable (PatientID, TeamRecord) -> String

    /// `hasNumber` says whether the NHS number or local number stands beside the name.
    public init(hasNumber: Bool, name: @escaping @Sendable (PatientID, TeamRecord) -> String) {
        self.hasNumber = hasNumber
        self.name = name
    }
}
