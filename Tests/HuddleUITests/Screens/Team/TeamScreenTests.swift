import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Team, roles, key messages and measures")
struct TeamScreenTests {
    @Test("Tab switches between the people and what roles do")
    func panes() throws {
        let driven = try drive(.team(), "t")
        #expect(driven.text.contains("> Amina Shah"))
        let roles = try driven.then("<tab>")
        #expect(roles.text.contains("What they need from you"))
        #expect(try roles.then("<tab><tab>").screen == driven.screen)
    }

    @Test("Enter on somebody shows what their role does, and who has it")
    func role() throws {
        let driven = try drive(.team(), "tjjj<enter>")
        #expect(driven.text.contains("> Social worker"))
        #expect(driven.text.contains("Assesses what support"))
        #expect(driven.text.contains("Sam Porter"))
    }

    @Test("every shipped role has a guide in words")
    func guides() {
        for role in RoleList.shipped.roles {
            let guide = RoleGuide.shipped[role.id]
            #expect(guide != nil, "\(role.id)")
            #expect(guide?.callWhen.hasSuffix(".") == true, "\(role.id)")
        }
        #expect(RoleGuide.shipped.count == RoleList.shipped.roles.count)
    }

    @Test("a team's own words stand in the place of ours")
    func own() throws {
        var settings = TeamSettings(name: "Riverside")
        settings.roleGuides[RoleID("gp")] = RoleGuide(
            "Does ours.", callWhen: "Ours.", needsFromYou: "Ours.")
        settings.keyMessages.append(KeyMessage("Our own headline", []))
        let model = Model(
            Model.Start(
                settings: settings, pen: Pen(journal: JournalID(random: 5), by: "jb"),
                clock: try Model.team().clock))
        #expect(try drive(model, "Rjj").text.contains("Does ours."))
        #expect(try drive(model, "k").text.contains("5  Our own headline"))
    }

    @Test("k opens the key messages, Enter goes down to what a meeting can do, and closes again")
    func messages() throws {
        let driven = try drive(.team(), "k")
        #expect(driven.place == .keyMessages)
        #expect(driven.text.contains("> + 1  Listen to the person"))
        let meaning = try driven.then("<enter>j<enter>")
        #expect(meaning.text.contains("In a meeting:"))
        #expect(try meaning.then("<enter>k<enter>").screen == driven.screen)
        #expect(try meaning.then("<esc>").place == .home)
    }

    @Test("four messages are shipped, and the list is open for a team's own")
    func four() throws {
        #expect(KeyMessage.shipped.count == 4)
        #expect(KeyMessage.shipped.allSatisfy { !$0.meanings.isEmpty })
        #expect(try drive(.team(), "k").text.contains("+ 4"))
    }

    @Test("s shows what the last meetings add up to, and says so when there is none")
    func measures() throws {
        let driven = try drive(.team(), "s")
        #expect(driven.text.contains("Measures: all meetings"))
        #expect(try drive(.make(), "s").text.contains("Nothing to measure yet"))
    }
}
