import HuddleCore
import HuddleTesting
import Testing

@Suite("Names in texts of lists that leave names out")
struct NamesInTextsTests {
    @Test(
        "a part of the person's own name is found as a whole word, however it is written",
        arguments: [
            ("Ring mrs ellis", true), ("Margaret's daughter", true), ("MARGARET", true),
            ("Ring the daughter", false), ("Trellis in the garden", false), ("Dr Brown", false),
        ])
    func named(text: String, isNamed: Bool) throws {
        let fixture = try MeetingFixture.make()
        #expect(fixture.record.isNamed(fixture.patients[0], in: text) == isNamed)
    }

    @Test("so is what somebody is called, and a name from before")
    func otherNames() throws {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        try fixture.run(.setPatient(patient, .preferredName, "Peggy", meeting: nil))
        try fixture.run(.setPatient(patient, .name, "Margaret Quill", meeting: nil))
        for text in ["Ring Peggy", "Mrs Ellis", "Mrs Quill"] {
            #expect(fixture.record.isNamed(patient, in: text), "\(text)")
        }
    }

    @Test("of a list the actions and the decisions to tell are looked through")
    func lines() throws {
        var fixture = try MeetingFixture.make()
        let gp = Owner.role(RoleID("gp"))
        let action = try fixture.act(0, "Ring Margaret", owner: gp)
        try fixture.act(1, "Ring Margaret", owner: gp)
        let decision = try fixture.decide(0, "Mrs Ellis stays", teller: gp)
        let rows = fixture.record.handOutRows(
            today: fixture.recorder.now.utcDay, roles: .shipped)
        let row = try #require(rows.first)
        #expect(row.namesInTexts(fixture.record) == [action.record, decision.record])
    }
}
