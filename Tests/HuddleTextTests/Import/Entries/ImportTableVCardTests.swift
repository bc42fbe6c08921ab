import HuddleCore
import HuddleText
import Testing

@Suite("People of an address book")
struct ImportTableVCardTests {
    @Test("a card has name, role, organisation, address and number")
    func card() throws {
        let plan = try teamPlan(
            """
            BEGIN:VCARD\r
            VERSION:4.0\r
            N:O’Neill;Siân;;;\r
            ORG:Ridge\\, East;Nursing\r
            TITLE:District nurse\r
            item1.EMAIL:sian@example.org\r
            TEL;TYPE=work:tel:07700 900123\r
            END:VCARD\r

            """)
        let values = try #require(plan.additions.first?.values)
        #expect(
            values == [
                .name: "Siân O’Neill", .organisation: "Ridge, East", .role: "districtNurse",
                .email: "sian@example.org", .phone: "07700 900123",
            ])
    }

    @Test("quoted-printable is named and not read; groups are no people")
    func others() throws {
        let plan = try teamPlan(
            """
            BEGIN:VCARD
            FN:Ann Lee
            TITLE;ENCODING=QUOTED-PRINTABLE:N=C3=BArse
            END:VCARD
            BEGIN:VCARD
            KIND:group
            FN:The team
            END:VCARD
            """)
        #expect(plan.additions.map(\.values) == [[.name: "Ann Lee"]])
        #expect(plan.problems.first?.message.hasPrefix("card 1, TITLE: is written in") == true)
    }
}
