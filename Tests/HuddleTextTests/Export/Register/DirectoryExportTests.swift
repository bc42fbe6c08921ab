import HuddleCore
import HuddleText
import Testing

@Suite("The directory as a list")
struct DirectoryExportTests {
    private func directory() throws -> (people: [ProfessionalID], record: TeamRecord) {
        var builder = try MeetingBuilder()
        let nurse = try builder.professional("Grace Okafor", "districtNurse", at: "Mill Trust")
        let gp = try builder.professional("Dr Zoë Shah", "gp")
        try builder.perform(.setProfessional(gp, .left, "2026-11-01"))
        return ([nurse, gp], builder.record)
    }

    @Test("a table has headings, a pipe has tabs, and who has left is shown so")
    func table() throws {
        let (people, record) = try directory()
        #expect(
            DirectoryExport.table(people, in: record, .shipped, .fitting(columns: 80, .wideIsTwo))
                == """
                Id       Name                Role            Organisation  Phone
                k7q2x-1  Grace Okafor        District nurse  Mill Trust    -
                k7q2x-2  (left) Dr Zoë Shah  GP              -             -

                """)
        #expect(
            DirectoryExport.table(people, in: record, .shipped, .plain)
                .hasPrefix("k7q2x-1\tGrace Okafor\tDistrict nurse\tMill Trust\t-\n"))
    }

    @Test("lines hold the same people as the array")
    func lines() throws {
        let (people, record) = try directory()
        let lines = DirectoryExport.lines(people, in: record, .shipped).split(separator: "\n")
        let array = try ParsedJSON(DirectoryExport.json(people, in: record, .shipped))
        #expect(.list(try lines.map { try ParsedJSON(String($0)) }) == array)
        #expect(
            try ParsedJSON(String(try #require(lines.first)))["role"] == .text("District nurse"))
    }
}
