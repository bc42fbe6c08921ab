import HuddleCore
import HuddleText
import Testing

@Suite("The lists that nobody has confirmed")
struct UnconfirmedExportTests {
    private func waiting() throws -> [UnconfirmedList] {
        var builder = try MeetingBuilder()
        let owner = try builder.professional("=Ann, \"Nan\"", "gp")
        let action = try builder.action("Ring", by: (.professional(owner), "2026-11-20"))
        try builder.perform(
            .handOut(
                ListHandedOut(
                    recipient: .owner(.professional(owner)), code: "K7Q-2X9", actions: [action])))
        return builder.record.unconfirmedLists(roles: builder.settings.roles)
    }

    @Test("each has its code, day, count and recipient in every format")
    func formats() throws {
        let lists = try waiting()
        #expect(
            UnconfirmedExport.table(lists, .plain)
                == "K7Q-2X9\t2026-11-14\t1\t=Ann, \"Nan\"\n")
        #expect(
            UnconfirmedExport.csv(lists)
                == "code,since,actions,recipient\r\nK7Q-2X9,2026-11-14,1,\"'=Ann, \"\"Nan\"\"\"\r\n"
        )
        let line =
            "{\"code\":\"K7Q-2X9\",\"since\":\"2026-11-14\",\"actions\":1,"
            + "\"recipient\":\"=Ann, \\\"Nan\\\"\"}"
        #expect(UnconfirmedExport.lines(lists) == line + "\n")
        #expect(UnconfirmedExport.json(lists) == "[\n\(line)\n]\n")
    }
}
