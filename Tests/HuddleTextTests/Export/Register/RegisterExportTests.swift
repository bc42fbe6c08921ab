import HuddleCore
import HuddleText
import Testing

@Suite("The register as a list")
struct RegisterExportTests {
    private func register() throws -> (people: [PatientID], record: TeamRecord) {
        var builder = try MeetingBuilder()
        let people = [
            try builder.patient(
                "Margaret Ellis", [.nhs: "9990000018", .stage: "C", .place: "Rosewood House"]),
            try builder.patient("Zoë Hart", [.nhs: "9990000026", .objection: "yes"]),
        ]
        return (people, builder.record)
    }

    @Test("a table fits the terminal, and a pipe gets tabs and nothing cut")
    func table() throws {
        let (people, record) = try register()
        #expect(
            RegisterExport.table(people, in: record, .fitting(columns: 50, .wideIsTwo)) == """
                Id       NHS number    Stage  Name        Place n…
                k7q2x-1  999 000 0018  C      Margaret …  Rosewoo…
                k7q2x-2  -             -      Restricted  -

                """)
        #expect(
            RegisterExport.table(people, in: record, .plain)
                == "k7q2x-1\t999 000 0018\tC\tMargaret Ellis\tRosewood House\n"
                + "k7q2x-2\t-\t-\tRestricted\t-\n")
    }

    @Test("of somebody who objects nothing but that they are there")
    func restricted() throws {
        let (people, record) = try register()
        let lines = RegisterExport.lines(people, in: record).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(!RegisterExport.json(people, in: record).contains("Hart"))
        let last = try ParsedJSON(String(try #require(lines.last)))
        #expect(last["restricted"] == .bool(true))
        #expect(last["name"] == .null && last["nhs"] == .null)
    }
}
