import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Names as far as the room may see them")
struct ShownNamesTests {
    @Test(
        "a change of a name is told without the name below full names",
        arguments: ["", "l", "<esc>:home<enter>i", ":home<enter>r<enter>"])
    func changedName(way: String) throws {
        var driven = try Driven.atDiscussion(size: Size(width: 100, height: 60))
        let patient = try #require(driven.patient("Margaret Ellis"))
        let heads = driven.model.record.patients[patient]?.field(.name)
            .heads(in: driven.model.record.standing)
        driven.arrive([
            .patientSet(
                PatientSet(
                    patient: patient, field: .name, value: "Margaret Elliston",
                    meeting: driven.meeting, replaces: heads ?? []))
        ])
        let named = try driven.then(way)
        #expect(named.text.contains("Name: Margaret Elliston"), "at full names it says")
        let masked = try named.then("<f8>")
        #expect(masked.model.privacy == .initials)
        #expect(masked.text.contains("Name changed") || masked.text.contains("Name: changed"))
        #expect(!masked.text.contains("Elliston"))
    }

    @Test("somebody whose name and numbers were removed is shown by the id below full names")
    func removedName() throws {
        var driven = try Driven.atDiscussion(size: Size(width: 100, height: 60))
        let patient = try #require(driven.patient("Margaret Ellis"))
        let removal = Revision.redacted(reason: "asked")
        driven.arrive([
            .revised(Revised(item: patient.record, revision: removal, replaces: []))
        ])
        #expect(driven.model.shownName(patient, .full) == "[removed on request: asked]")
        #expect(driven.model.shownName(patient, .initials) == "\(patient)")
        #expect(driven.model.shownName(patient, .number) == "\(patient)")
    }
}
