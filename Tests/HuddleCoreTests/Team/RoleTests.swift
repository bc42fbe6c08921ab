import HuddleCore
import Testing

@Suite("Roles")
struct RoleTests {
    @Test(
        "a role is found by key, short form or name, in any case",
        arguments: [
            "districtNurse", "dn", "DN", "District nurse", "DISTRICT NURSE",
        ])
    func named(_ text: String) {
        #expect(RoleList.shipped.role(named: text)?.id == RoleID("districtNurse"))
    }

    @Test("a team's own short form may have capitals")
    func ownShort() {
        var roles = RoleList.shipped
        roles.set(Role(id: RoleID("admiral"), name: "Admiral nurse", short: "AdN", sector: .health))
        #expect(roles.role(named: "adn")?.id == RoleID("admiral"))
    }

    @Test("nothing and nonsense are no role")
    func unknown() {
        #expect(RoleList.shipped.role(named: "") == nil)
        #expect(RoleList.shipped.role(named: "astronaut") == nil)
        #expect(RoleList.shipped.role(RoleID("astronaut")).name == "astronaut")
        #expect(!RoleList.shipped.contains(RoleID("astronaut")))
    }

    @Test("in little room a role is its short form, and what a guest was called as it was typed")
    func brief() {
        func brief(_ key: String) -> String { RoleList.shipped.role(RoleID(key)).brief }
        #expect(brief("districtNurse") == "DN")
        #expect(brief("Voluntary driver") == "Voluntary driver")
        #expect(brief("daughter in law") == "daughter in law")
    }

    @Test("a renamed role keeps its place")
    func renamed() {
        var roles = RoleList.shipped
        roles.set(Role(id: RoleID("gp"), name: "Family doctor", short: "fd", sector: .health))
        #expect(roles.roles.count == RoleList.shipped.roles.count)
        #expect(roles.roles.map(\.id) == RoleList.shipped.roles.map(\.id))
        #expect(roles.role(RoleID("gp")).name == "Family doctor")
    }

    @Test("no two shipped roles share a key, a name or a short form")
    func unique() {
        let roles = RoleList.shipped.roles
        let words = roles.flatMap { Set([$0.id.key, $0.short, $0.name].map(SearchText.folded)) }
        #expect(Set(words).count == words.count)
    }

    @Test("only the person and the family are voices")
    func voices() {
        #expect(RoleList.shipped.roles.filter(\.isVoice).map(\.id) == [.person, .family])
    }

    @Test("every core role of a shipped template exists")
    func coreRoles() {
        for template in MeetingTemplate.shipped {
            #expect(template.coreRoles.allSatisfy(RoleList.shipped.contains))
            #expect(TeamSettings().template(template.key) == template)
        }
        #expect(TeamSettings().template("gone").name == "gone")
    }
}
