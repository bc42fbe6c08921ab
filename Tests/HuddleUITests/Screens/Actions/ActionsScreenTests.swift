import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The register of actions")
struct ActionsScreenTests {
    @Test("a wide window shows how old each open action is, a narrow one of the selected alone")
    func age() throws {
        let wide = try drive(Model.team(size: Size(width: 120, height: 24)), "a")
        let ages = wide.screen.count { $0.contains("7d old") }
        #expect(ages == 3)
        let narrow = try drive(Model.team(size: Size(width: 80, height: 24)), "a")
        #expect(!narrow.text.contains("7d old"))
        #expect(narrow.screen.count { $0.contains("agreed 14 Nov 2026") } == 1)
    }

    @Test("at 80 columns an owner gives way to what is to be done: a long name is its last word")
    func narrowOwner() throws {
        let written = try Driven.atDiscussion().then(
            "aask the agency for a night sitter @dn fri<enter><esc>:home<enter>a")
        let row = try #require(written.screen.first { $0.contains("ask the agency") })
        #expect(row.contains("ask the agency for a night sit"))
        #expect(row.contains("  Okafor  "))
        #expect(!row.contains("Grace"))
        #expect(try written.then("/agency<enter>").text.contains("· Grace Okafor ·"))
        var wide = try written.then("<esc>").model
        wide.size = Size(width: 120, height: 24)
        let rows = try drive(wide, "a").screen.filter { $0.contains("ask the agency") }
        #expect(rows.first?.contains("Grace Okafor") == true)
    }

    /// The register at 80 columns with an action for each of some professionals.
    private func register(_ owners: [(name: String, role: String)]) throws -> Driven {
        var driven = try drive(.make(professionals: owners), "a")
        driven.arrive(
            driven.model.record.allProfessionals.enumerated().map { number, owner in
                .actionAdded(
                    ActionAdded(text: "visit \(number + 1)", owner: .professional(owner)))
            })
        return driven
    }

    /// The owner in the row of an action.
    private func owner(_ driven: Driven, _ text: String) throws -> String {
        let row = try #require(driven.screen.first { $0.contains("[ ]") && $0.contains(text) })
        let behind = try #require(row.split(separator: text).last).drop { $0 == " " }
        let gap = "  "
        return String(try #require(behind.split(separator: gap).first))
    }

    private static let likeOwners: [([(String, String)], [String])] = [
        (
            [("Grace Okafor", "districtNurse"), ("Emmanuel Okafor", "occupationalTherapist")],
            ["Okafor DN", "Okafor OT"]
        ),
        ([("Dr Grace Okafor", "gp"), ("Dr Samuel Okafor", "gp")], ["Grace O.", "Samuel O."]),
        (
            [
                ("Grace Okafor", "gp"), ("Grace Ann Okafor", "districtNurse"),
                ("Samuel Okafor", "gp"),
            ],
            ["Grace GP", "Grace DN", "Samuel GP"]
        ),
        (
            [("Ann Featherstone", "gp"), ("Samuel Featherstone", "pharmacist")],
            ["Feathe… GP", "Feathe… PH"]
        ),
        ([("Okafor", "gp"), ("Samuel Okafor", "districtNurse")], ["Okafor", "Okafor DN"]),
        ([("Grace Okafor", "gp"), ("Grace Okafor", "gp")], ["Okafor", "Okafor"]),
        ([("Grace Okafor", "gp"), ("Samuel Porter", "gp")], ["Okafor", "Porter"]),
        ([("Grace Okafor", "gp"), ("L Okafor", "gp")], ["Okafor", "L Okafor"]),
    ]

    @Test(
        "owners whose last words are alike are told apart by role, else by first name",
        arguments: likeOwners)
    func alike(_ owners: [(String, String)], _ expected: [String]) throws {
        let driven = try register(owners.map { (name: $0.0, role: $0.1) })
        let shown = try expected.indices.map { try owner(driven, "visit \($0 + 1)") }
        #expect(shown == expected)
    }

    @Test("two roles whose names begin alike are told apart by their short forms")
    func alikeRoles() throws {
        var driven = try drive(.make(), "a")
        driven.arrive(
            ["palliativeNurse", "palliativeConsultant"].map { role in
                .actionAdded(ActionAdded(text: "ask \(role)", owner: .role(RoleID(role))))
            })
        #expect(try owner(driven, "ask palliativeNurse") == "PN Pallia…")
        #expect(try owner(driven, "ask palliativeConsultant") == "PC Pallia…")
    }

    @Test("who is told apart stays so while a filter leaves one of them")
    func alikeFiltered() throws {
        let driven = try register([
            (name: "Grace Okafor", role: "districtNurse"),
            (name: "Emmanuel Okafor", role: "gp"),
        ]).then("/grace<enter>")
        #expect(driven.screen.count { $0.contains("[ ]") } == 1)
        #expect(try owner(driven, "visit 1") == "Okafor DN")
    }

    @Test("a closed action has no age")
    func closed() throws {
        let done = try drive(Model.team(size: Size(width: 120, height: 24)), "a*<space><tab>")
        #expect(done.text.contains("[x]"))
        #expect(!done.text.contains("7d old"))
    }

    @Test("days that two people noted are counted in the row, and both stand below it")
    func disputedDay() throws {
        var driven = try drive(.team(), "a")
        let action = try #require(ActionsState().rows(driven.model).first).id.record
        for day in ["2026-12-24", "2026-12-28"] {
            driven.arrive([
                .revised(Revised(item: action, revision: .due(Day(day)), replaces: [action]))
            ])
        }
        driven = try driven.then("G")
        #expect(driven.screen.contains { $0.contains("> [ ]") && $0.contains("2 dates ") })
        #expect(driven.text.contains("24 Dec") && driven.text.contains("28 Dec"))
        #expect(driven.text.contains("chooses"))
        let row = try #require(ActionsState().rows(driven.model).first { !$0.otherDues.isEmpty })
        let room = ActionsScreen.Room(text: 100, due: 100, owner: 24)
        let spans = ActionsScreen.fields(row, driven.model, in: room)
        #expect(spans[1].text.contains(" | or | "))
    }

    @Test("of initials and a number that do not fit, the number stands whole")
    func numberWhole() throws {
        var driven = try drive(.team(size: Size(width: 80, height: 24)), "a")
        driven.model.privacy = .initials
        let patient = try #require(ActionsState().rows(driven.model).first?.patient)
        let shown = driven.model.shownName(patient)
        #expect(view(driven.model).text().contains(shown))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        let row = view(driven.model).text().split(separator: "\n").first { $0.contains("> [ ]") }
        #expect(row?.contains("\(driven.model.reference(of: patient)) (died)") == true)
        #expect(row?.contains(shown) == false)
    }
}
