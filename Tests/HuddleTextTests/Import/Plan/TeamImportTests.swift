import HuddleCore
import HuddleText
import Testing

struct TeamImportTests {
    private let grace = professional(
        1,
        [
            .name: "Grace Okafor", .role: "districtNurse", .organisation: "Riverside Community",
            .email: "grace@example.org",
        ])
    private let lee = professional(2, [.localID: "S7", .name: "L Lewis", .role: "socialWorker"])

    @Test func `a professional is new with the key of the role`() throws {
        let plan = try teamPlan(
            "First name,Surname,Job title,Employer,E-mail,Leaver\nAnn,Lee,DN,Riverside,a@example.org,"
        )
        #expect(
            plan.commands == [
                .addProfessional([
                    .name: "Ann Lee", .role: "districtNurse", .organisation: "Riverside",
                    .email: "a@example.org",
                ])
            ])
        #expect(plan.problems.isEmpty)
    }

    @Test func `an unknown role is kept as typed and its neighbours are named`() throws {
        let plan = try teamPlan("Name,Role\nAnn Lee,Districk nurse")
        #expect(plan.additions.first?.values[.role] == "Districk nurse")
        #expect(plan.problems.first?.row == 2)
        #expect(plan.problems.first?.what == "the team has no role “Districk nurse”; kept as typed")
        #expect(plan.problems.first?.expected?.hasPrefix("District nurse") == true)
    }

    @Test func `an unknown role does not take the place of a known one`() throws {
        let plan = try teamPlan("Name,Org,Role\nGrace Okafor,Riverside Community,Boss", [grace])
        #expect(plan.isEmpty)
        #expect(
            plan.problems.first?.what == "the team has no role “Boss”; the record keeps its own")
    }

    @Test(arguments: [
        ",Grace@Example.org,Grace Okafor,", ",grace@example.org,Grace Mbeki,Elsewhere",
        ",,grace okafor,riverside community", ",new@example.org,Grace Okafor,Riverside Community",
    ])
    func `one professional is found by address, or by name and organisation`(row: String) throws {
        let plan = try teamPlan("Local id,Email,Name,Org\n" + row, [grace, lee])
        #expect(plan.additions.isEmpty)
        #expect(plan.gone.map(\.id) == [lee.id])
    }

    @Test func `the local id comes first`() throws {
        let plan = try teamPlan("Local id,Email,Name\ns7,grace@example.org,L Lewis", [grace, lee])
        #expect(plan.updates.map(\.id) == [lee.id])
    }

    @Test func `a shared address does not make two people one`() throws {
        let plan = try teamPlan("Email,Name,Org\ngrace@example.org,Tom Kay,Riverside", [grace])
        #expect(plan.additions.count == 1)
        #expect(plan.remarks == ["Row 2 has the email address of Grace Okafor."])
    }

    @Test func `a team that shares one address is imported twice without doubling`() throws {
        let file = "Email,Name\nteam@example.org,Ann Lee\nteam@example.org,Bo Day\n"
        let first = try teamPlan(file)
        #expect(first.additions.count == 2)
        let known = first.additions.enumerated().map { professional(UInt32($0 + 1), $1.values) }
        #expect(try teamPlan(file, known).unchanged.count == 2)
    }

    @Test func `a name without an organisation is not guessed`() throws {
        let plan = try teamPlan("Name\nGrace Okafor", [grace])
        #expect(plan.leftOut == [2])
        #expect(
            plan.problems.first?.what
                == "Grace Okafor is in the team, and no organisation tells whether this is the "
                + "same person; left out")
    }

    @Test func `a namesake elsewhere is new, and said to be`() throws {
        let plan = try teamPlan("Name,Org\nGrace Okafor,Hull Hospice", [grace])
        #expect(plan.additions.count == 1)
        #expect(plan.remarks == ["Row 2 has the name of somebody at Riverside Community."])
    }

    @Test(
        arguments: [
            ("S1,,A B,\ns1,,C D,", "has the same local id as row 3"),
            (",x@y.z,A B,\n,X@y.z,a b,Q", "has the same name and email address as row 3"),
            (",,A B,Q\n,x@y.z,A B,Q", "has the same name and organisation as row 3"),
            (",x@y.z,A B,Q\n,w@y.z,A B,Q", nil), ("S1,,A B,Q\nS2,,A B,Q", nil),
            (",,A B,Q\n,,A B,R", nil),
        ] as [(String, String?)])
    func `rows that may be one person are left out`(rows: String, what: String?) throws {
        let plan = try teamPlan("Local id,Email,Name,Org\n" + rows)
        #expect(plan.problems.first?.what == what.map { $0 + "; left out" })
        #expect(plan.leftOut == (what == nil ? [] : [2, 3]))
    }

    @Test func `somebody who has left is not missed`() throws {
        let plan = try teamPlan(
            "Local id,Name,Left on\nS7,L Lewis,1/10/26",
            [grace.setting(.left, "2026-01-01"), lee])
        #expect(plan.commands == [.setProfessional(lee.id, .left, "2026-10-01")])
        #expect(plan.gone.isEmpty)
    }
}
