import HuddleCore
import HuddleText

let importDay = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
private let journal = JournalID(random: 1)

typealias RegisterSubject = ImportSubject<Patient, PatientField>
typealias TeamSubject = ImportSubject<Professional, ProfessionalField>

/// The plan for a CSV text and a register.
func plan(
    _ text: String, _ register: [RegisterSubject] = []
) throws(ImportError) -> RegisterPlan {
    try RegisterImport.plan(
        Array(text.utf8), register: register, options: ImportOptions(today: importDay))
}

/// The plan for a CSV text and a directory.
func teamPlan(_ text: String, _ team: [TeamSubject] = []) throws(ImportError) -> TeamPlan {
    try TeamImport.plan(Array(text.utf8), team: team, options: ImportOptions(today: importDay))
}

/// Somebody on the register.
func person(_ number: UInt32, _ values: [PatientField: String]) -> RegisterSubject {
    RegisterSubject(id: PatientID(RecordID(journal: journal, sequence: number)), values: values)
}

/// Somebody in the directory.
func professional(_ number: UInt32, _ values: [ProfessionalField: String]) -> TeamSubject {
    TeamSubject(id: ProfessionalID(RecordID(journal: journal, sequence: number)), values: values)
}

extension ImportSubject {
    /// The same with one more value.
    func setting(_ field: Field, _ value: String) -> ImportSubject {
        ImportSubject(id: id, values: values.merging([field: value]) { $1 })
    }
}
