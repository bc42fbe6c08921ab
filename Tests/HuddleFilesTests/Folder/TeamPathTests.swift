import HuddleCore
import Testing

@testable import HuddleFiles

@Suite struct TeamPathTests {
    @Test func `places are named without anything about a patient`() throws {
        let day = try #require(Day("2026-11-21"))
        let patient = PatientID(RecordID(journal: .numbered(1), sequence: 3))
        #expect(
            TeamPath.minutes(of: day, template: "weekly").description
                == "minutes/2026/2026-11-21-weekly.md")
        #expect(
            TeamPath.minutes(of: day, template: "weekly", number: 2).description
                == "minutes/2026/2026-11-21-weekly-2.md")
        #expect(TeamPath.sheet(patient).description == "patients/00001-3.md")
    }

    @Test func `a template cannot lead out of the folder`() {
        let place = TeamPath.minutes(of: Day(number: 0), template: "../../../etc/cron.d/x")
        #expect(place.description == "minutes/1970/1970-01-01-etc-cron-d-x.md")
    }

    @Test func `the place beside keeps the extension`() {
        #expect(TeamPath.actions.beside.description == "actions.new.md")
    }
}
