import HuddleCore
import Testing

@testable import HuddleText

struct HeadingsTests {
    @Test("the headings of Synthea's table of patients are known")
    func synthea() {
        let known = ["Id", "BIRTHDATE", "DEATHDATE", "FIRST", "LAST", "GENDER", "ADDRESS", "ZIP"]
            .map { Headings.patient.meaning(of: $0)?.field }
        #expect(known == [.localID, .born, .diedOn, .name, .name, .sex, .address, .address])
    }

    @Test(
        arguments: [
            ("NHS No", PatientField.nhs), ("NHS Number", .nhs), ("Patient NHS", .nhs),
            ("NHS No. (10 digits)", .nhs), ("DOB", .born), ("Date of Birth", .born),
            ("D.O.B.", .born), ("DOB (dd/mm/yyyy)", .born), ("Patient's Name", .name),
            ("RESIDENT", .name), ("Known as", .preferredName), ("Usual residence", .place),
            ("Care Home", .place), ("GSF stage", .stage),
            ("Preferred Place of Death", .placeOfDeath),
            ("PPD", .placeOfDeath), ("PPC", .placeOfCare), ("DNACPR", .cpr),
            ("Key worker", .contact),
            ("Next of kin", .carer), ("Post code", .address), ("Prénom", nil), ("Ethnicity", nil),
            ("", nil),
        ] as [(String, PatientField?)])
    func `headings of registers are known in any case and punctuation`(
        heading: String, field: PatientField?
    ) {
        #expect(Headings.patient.meaning(of: heading)?.field == field)
    }

    @Test(arguments: [
        ("Job title", ProfessionalField.role), ("E-mail address", .email), ("Trust", .organisation),
        ("Staff name", .name), ("Base", .place), ("Mobile", .phone), ("Working days", .hours),
    ])
    func `headings of team lists are known`(heading: String, field: ProfessionalField) {
        #expect(Headings.professional.meaning(of: heading)?.field == field)
    }

    @Test func `every field is known by its own label and key`() {
        for field in PatientField.allCases {
            #expect(Headings.patient.meaning(of: field.label)?.field == field)
            #expect(Headings.patient.meaning(of: field.rawValue)?.field == field)
        }
        for field in ProfessionalField.allCases {
            #expect(Headings.professional.meaning(of: field.label)?.field == field)
        }
    }
}
