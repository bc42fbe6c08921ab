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

    @Test("units of an organisation are named, because they are not read")
    func units() throws {
        let plan = try teamPlan(
            "BEGIN:VCARD\nFN:Ann Lee\nORG:Ridge;Nursing;Team 3\nEND:VCARD\n")
        #expect(plan.additions.map(\.values) == [[.name: "Ann Lee", .organisation: "Ridge"]])
        #expect(
            plan.remarks.contains(
                "Card 1: the organisation is read, its units are not: Nursing, Team 3."))
    }

    @Test("a card that never ends is named and left out")
    func endless() throws {
        let plan = try teamPlan(
            """
            BEGIN:VCARD
            FN:Ann Lee
            BEGIN:VCARD
            FN:Eve Hall
            END:VCARD
            BEGIN:VCARD
            FN:Pat Smith
            """)
        #expect(plan.additions.map(\.values) == [[.name: "Eve Hall"]])
        #expect(
            plan.problems.map(\.message) == [
                "card 1: never ends; left out. Expected: END:VCARD.",
                "card 3: never ends; left out. Expected: END:VCARD.",
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
