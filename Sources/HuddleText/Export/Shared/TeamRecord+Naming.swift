import HuddleCore

extension TeamRecord {
    /// The name as a heading for people: `Margaret Ellis (died)`.
    func heading(of patient: PatientID) -> String {
        status(of: patient) == .died ? "\(name(of: patient)) (died)" : name(of: patient)
    }

    /// The name for a column, which may cut its end: `(died) Margaret Ellis`.
    func cell(of patient: PatientID) -> String {
        status(of: patient) == .died ? "(died) \(name(of: patient))" : name(of: patient)
    }
}
