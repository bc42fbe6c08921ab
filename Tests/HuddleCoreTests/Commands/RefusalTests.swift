import HuddleCore
import HuddleTesting
import Testing

@Suite("The words of a refusal")
struct RefusalTests {
    @Test("every refusal says something in one line, without a code alone")
    func messages() {
        let (patient, meeting) = (PatientID.numbered(1), MeetingID.numbered(2))
        let all: [Refusal] = [
            .nothingTyped(what: "action"), .unknownPatient(patient),
            .unknownProfessional(.numbered(3)), .unknownMeeting(meeting),
            .unknownItem(patient.record), .unknownTemplate("x", known: ["weekly"]),
            .invalidValue(field: "Stage", value: "E", expected: "one of: A, B, C, D"),
            .signedOff(meeting), .notListed(patient, meeting), .alreadyListed(patient, meeting),
            .alreadyRecorded(patient, meeting), .meetingIsOpen(meeting), .patientHasDied(patient),
            .noOutcome(meeting, [patient]), .nothingToUndo, .nothingToRedo,
            .notRevisable(patient.record), .readOnly(reason: "This is a review."),
            .notMovable(patient.record), .disputedLine(patient.record),
            .linkedLine(patient.record), .alreadyAbout(patient),
        ]
        for refusal in all {
            #expect(refusal.message.count > 10)
            #expect(!refusal.message.contains("\n"))
        }
        #expect(Set(all.map(\.message)).count == all.count)
    }
}
