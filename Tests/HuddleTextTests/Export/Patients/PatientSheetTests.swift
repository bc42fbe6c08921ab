import HuddleCore
import HuddleText
import Testing

@Suite("The out-of-hours sheet")
struct PatientSheetTests {
    @Test("the sheet has every heading, and says what nobody has recorded")
    func wholeSheet() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Nguyễn Thị Hạnh", known)
        let meeting = try builder.meeting("2026-11-21")
        try builder.perform(
            .decide(DecisionAdded(meeting: meeting, patient: patient, text: "Stays at Rosewood")))
        let text = PatientSheetMarkdown.text(try sheet(of: patient, builder))
        #expect(
            text == """
                # Out of hours: Nguyễn Thị Hạnh

                Riverside · Sat 21 Nov 2026

                ## Who

                - **Preferred name:** not recorded
                - **Born:** 9 Mar 1942
                - **NHS number:** 999 000 0018
                - **Local id:** not recorded
                - **Sex:** not recorded
                - **Language:** not recorded
                - **Communication:** not recorded

                ## Decisions and documents

                - **CPR:** not for attempts · date: 12 Oct 2026 · document: blue folder · told: not recorded
                - **ReSPECT:** declined
                - **ADRT:** not recorded
                - **LPA health:** not recorded
                - **Advance plan:** not recorded

                ## Care

                - **Diagnosis:** not recorded
                - **Allergies:** penicillin
                - **Stage:** C weeks
                - **Phase:** not recorded
                - **AKPS:** not recorded
                - **Frailty:** not recorded
                - **Place of care:** not recorded
                - **Place of death:** not recorded
                - **What matters:** not recorded
                - **Goal:** not recorded
                - **Key information:** not recorded

                ## Medicines at home

                - **Anticipatory medicines:** in the home
                - **Medicines kept:** fridge door

                ## People to call

                - **Nominated contact:** Grace O’Neill-Smith, 07700 900123 · confirmed: not recorded
                - **Care team:** not recorded
                - **Carer:** not recorded
                - **Carer's phone:** not recorded
                - **Carer's own needs:** not recorded
                - **Consent to share:** not recorded

                ## Where

                - **Place now:** Rosewood House
                - **Address:** not recorded
                - **Access:** not recorded
                - **Phone:** not recorded
                - **GP practice:** not recorded

                ## What the team decided last

                - **Sat 21 Nov 2026:** Stays at Rosewood

                This sheet is a copy of the team's register. The signed documents and the person decide.

                """)
    }

    @Test("whoever is named from the directory stands there with the telephone")
    func telephones() throws {
        var builder = try MeetingBuilder()
        let nurse = try builder.professional("Grace Okafor", "districtNurse")
        try builder.perform(.setProfessional(nurse, .phone, "07700 900123"))
        let patient = try builder.patient(
            "Ann",
            [
                .contact: "Grace Okafor, District nurse",
                .careTeam: "Eve next door; Grace Okafor, District nurse",
            ])
        let text = PatientSheetMarkdown.text(try sheet(of: patient, builder))
        let named = "Grace Okafor, District nurse, 07700 900123"
        #expect(text.contains("- **Nominated contact:** \(named) · confirmed: not recorded\n"))
        #expect(text.contains("- **Care team:** Eve next door; \(named)\n"))
    }

    @Test("somebody who has died is shown so before anything else")
    func died() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Ann", [.status: "died", .diedOn: "2026-11-03"])
        let text = PatientSheetMarkdown.text(try sheet(of: patient, builder))
        #expect(text.contains("21 Nov 2026\n\n**Has died, 3 Nov 2026.**\n\n## Who"))
    }

    @Test("two answers to one question both stand there")
    func disputed() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Ann", [.cpr: "for attempts"])
        var record = builder.record
        let other = try #require(JournalID("zzzzz"))
        record.apply(
            Event(
                id: RecordID(journal: other, sequence: 1), clock: 9, at: Instant(seconds: 0),
                by: "Bo",
                change: .patientSet(
                    PatientSet(patient: patient, field: .cpr, value: "not for attempts"))))
        let sheet = try #require(
            PatientSheet(
                of: patient, in: record, TeamSettings(name: "Riverside"), asOf: day("2026-11-21")))
        #expect(
            PatientSheetMarkdown.text(sheet).contains(
                "- **CPR:** for attempts | or | not for attempts · date: not recorded"))
    }

    @Test("an NHS number that fails its check digit says so")
    func checkDigit() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Ann", [.nhs: "9990000019"])
        let text = PatientSheetMarkdown.text(try sheet(of: patient, builder))
        #expect(text.contains("- **NHS number:** 999 000 0019, fails its check digit\n"))
    }

    @Test("a person nobody knows has no sheet")
    func unknown() throws {
        let builder = try MeetingBuilder()
        let patient = try #require(PatientID("zzzzz-9"))
        let day = try day("2026-11-21")
        #expect(
            PatientSheet(of: patient, in: builder.record, TeamSettings(name: "R"), asOf: day) == nil
        )
    }

    @Test("hostile text is harmless in every form", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed, [.diagnosis: typed, .access: typed])
        // What somebody waits for stands where other lines have a word of the program's own.
        _ = try builder.perform(
            .keepInView(MatterAdded(patient: patient, kind: .wait, text: typed)))
        let sheet = try sheet(of: patient, builder)
        #expect(HostileText.isHarmless(PatientSheetMarkdown.text(sheet)))
        #expect(HostileText.isHarmless(PatientSheetHTML.text(sheet)))
        #expect(!PatientSheetHTML.text(sheet).contains("<script"))
        let text = PatientSheetText.text(sheet, measure: .wideIsTwo)
        #expect(HostileText.isHarmless(text))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }

    private func sheet(of patient: PatientID, _ builder: MeetingBuilder) throws -> PatientSheet {
        try #require(
            PatientSheet(
                of: patient, in: builder.record, TeamSettings(name: "Riverside"),
                asOf: try day("2026-11-21")))
    }

    private let known: [PatientField: String] = [
        .nhs: "9990000018", .born: "1942-03-09", .place: "Rosewood House", .stage: "C",
        .cpr: "not for attempts", .cprOn: "2026-10-12", .cprWhere: "blue folder",
        .respect: "declined", .medicines: "in the home", .medicinesWhere: "fridge door",
        .contact: "Grace O’Neill-Smith, 07700 900123", .allergies: "penicillin",
    ]
}
