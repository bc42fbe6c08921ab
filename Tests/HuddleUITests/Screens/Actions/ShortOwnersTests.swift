import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Owners in few words")
struct ShortOwnersTests {
    private func words(
        _ people: [(String, String)], roles: [String] = [], in width: Int = 10
    ) -> [String] {
        let model = Model.make(professionals: people.map { (name: $0.0, role: $0.1) })
        let owners =
            model.record.allProfessionals.map { Owner.professional($0) }
            + roles.map { Owner.role(RoleID($0)) }
        let short = ShortOwners(owners, model, in: width)
        return owners.map { short.words(for: $0, model, in: width) }
    }

    @Test("words that tell one from a namesake are nobody else's of the list")
    func twoGroups() {
        let people = [
            ("Grace Okafor", "gp"), ("Samuel Okafor", "gp"), ("Grace Oakden", "gp"),
            ("Peter Oakden", "gp"),
        ]
        #expect(words(people) == ["G. Okafor", "S. Okafor", "G. Oakden", "P. Oakden"])
    }

    @Test("a first name and a role that two people have stand for neither: the last word stays")
    func firstNameOfAnother() {
        let people = [
            ("Grace Okafor", "gp"), ("Grace Ann Okafor", "districtNurse"), ("Samuel Okafor", "gp"),
        ]
        #expect(words(people) == ["Grace GP", "Grace DN", "Samuel GP"])
        let more = people + [("Grace Porter", "gp")]
        #expect(words(more) == ["Okafor", "Okafor", "Okafor", "Porter"])
    }

    @Test("last names that are alike where they are cut are told apart")
    func longLastNames() {
        let names = ["Ann Featherstone-Hughes", "Bea Featherstone-Haigh"]
        #expect(words([(names[0], "gp")]) == ["Featherst…"])
        #expect(words(names.map { ($0, "gp") }) == ["Ann F.", "Bea F."])
        let roles = [(names[0], "gp"), (names[1], "districtNurse")]
        #expect(words(roles) == ["Feathe… GP", "Feathe… DN"])
    }

    @Test("a first name is cut before the letter behind it, and is no help where it is cut alike")
    func longFirstNames() {
        let people = [("Emmanuel Okafor", "gp"), ("Grace Okafor", "gp")]
        #expect(words(people) == ["Emmanu… O.", "Grace O."])
        let alike = [("Emmanuel Okafor", "gp"), ("Emmanuella Okafor", "gp")]
        #expect(words(alike) == ["Okafor", "Okafor"])
    }

    @Test("a role without a short form begins at the edge of the column")
    func longRoles() {
        let roles = ["community nurse lead", "community nurse deputy"]
        #expect(words([], roles: roles) == ["community…", "community…"])
    }

    @Test("all words fit the column, however narrow it is", arguments: 1...24)
    func fitting(width: Int) {
        let people = [
            ("Emmanuel Okafor", "gp"), ("Emmanuella Okafor", "districtNurse"), ("王小明 Okafor", "gp"),
            ("Ann Featherstone-Hughes", "gp"), ("Bea Featherstone-Haigh", "housing"),
        ]
        let found = words(people, roles: ["palliativeNurse", "palliativeConsultant"], in: width)
        #expect(found.filter { DisplayWidth.of($0) > width } == [])
    }

    @Test("whose the rows are is worked out for the register of actions and not for home")
    func whereNeeded() throws {
        let home = try drive(.team(), "p<esc>")
        let key = ActionsState().key(home.model)
        #expect(home.place == .home)
        #expect(home.model.kept.actions(key) != nil)
        #expect(home.model.kept.actionOwners(key) == nil)
        let byDay = try home.then("a")
        #expect(byDay.model.kept.actionOwners(key)?.isEmpty == false)
        let byOrganisation = try home.then("ass")
        guard case .actions(let state) = byOrganisation.model.stack.top else {
            Issue.record("not the register of actions")
            return
        }
        #expect(state.order == .organisation)
        #expect(byOrganisation.model.kept.actionOwners(state.key(byOrganisation.model)) == nil)
    }
}
