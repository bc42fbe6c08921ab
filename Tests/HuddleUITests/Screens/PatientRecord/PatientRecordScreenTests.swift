import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The record of one person")
struct PatientRecordScreenTests {
    /// The register with the person selected who objects to being discussed.
    private func atRestricted(size: Size = Size(width: 80, height: 24)) throws -> Driven {
        let driven = try drive(.team(size: size), "pG")
        #expect(driven.text.contains("> Restricted"))
        return driven
    }

    @Test("of somebody who objects to being discussed, the record shows that and nothing else")
    func restrictedRecord() throws {
        let driven = try atRestricted().then("<enter>")
        #expect(driven.place == .patientRecord)
        #expect(driven.text.contains("Record of Restricted"))
        #expect(driven.text.contains("Objects to discussion"))
        #expect(!driven.text.contains("Born"))
        #expect(!driven.text.contains("1947"))
    }

    @Test("beside the register, the record of somebody who objects is not listed either")
    func restrictedPreview() throws {
        let driven = try atRestricted(size: Size(width: 200, height: 40))
        #expect(driven.text.contains("Record of Restricted"))
        #expect(!driven.text.contains("1947"))
    }

    @Test("an objection can be taken back where it is shown, and the record is there again")
    func objectionTakenBack() throws {
        let driven = try atRestricted().then("<enter><enter><c-u>no<enter>g")
        #expect(driven.text.contains("Record of Thomas Keane"))
        #expect(driven.text.contains("2 Nov 1947"))
    }

    @Test("the place of somebody who objects neither shows in the register nor finds them")
    func restrictedPlace() throws {
        var driven = try drive(.team(), "p")
        let thomas = try #require(driven.patient("Thomas Keane"))
        driven.arrive([
            .patientSet(
                PatientSet(patient: thomas, field: .place, value: "3 Quay Cottages", replaces: []))
        ])
        #expect(!driven.text.contains("Quay Cottages"))
        #expect(try !driven.then("/quay").text.contains("> Restricted"))
    }
}
