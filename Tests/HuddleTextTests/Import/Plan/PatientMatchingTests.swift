import HuddleCore
import HuddleText
import Testing

struct PatientMatchingTests {
    private let margaret = person(
        1, [.nhs: "9990000018", .localID: "A7", .name: "Margaret Ellis", .born: "1938-09-03"])
    private let noNumber = person(2, [.name: "Ann Lee", .born: "1940-01-01"])
    private let nameOnly = person(3, [.name: "Zoë O’Neill-Smith"])

    @Test(arguments: [
        "999 000 0018,,Margaret Ellis,", "9990000018,,Margaret Jones,", ",a7,Margaret Ellis,",
        "9990000018,,Peggy Smith,3/9/1938", ",,margaret  ELLIS,3/9/1938",
        "9990000019,,Margaret Ellis,3/9/1938", "9990000018,A7,Margaret Ellis,",
    ])
    func `one person is found by number, id, or name and birth`(row: String) throws {
        let plan = try plan("NHS,Local id,Name,DOB\n" + row, [margaret, noNumber, nameOnly])
        #expect(plan.additions.isEmpty)
        #expect(plan.updates.map(\.id) + plan.unchanged.map(\.id) == [margaret.id])
    }

    @Test(arguments: [
        ",,Ann Lee,1/1/1940", "9990000387,,Ann Lee,1/1/1940", ",B2,ann lee,1/1/1940",
    ])
    func `a number is given to somebody who had none`(row: String) throws {
        let plan = try plan("NHS,Local id,Name,DOB\n" + row, [margaret, noNumber])
        #expect(plan.additions.isEmpty)
        #expect(plan.gone.map(\.id) == [margaret.id])
    }

    @Test(arguments: [
        (
            "9990000018,,Joan Price,1/1/1940",
            "has the NHS number of Margaret Ellis but another name and date of birth"
        ),
        (
            "9990000387,A7,Margaret Ellis,",
            "has the local id of Margaret Ellis but another NHS number"
        ),
        (
            ",A7,Joan Price,",
            "has the local id of Margaret Ellis but another name and date of birth"
        ),
        (
            ",,Margaret Ellis,",
            "Margaret Ellis is on the register, and the row has no date of birth to tell whether "
                + "this is the same person"
        ),
        (
            ",,Zoe O'Neill-Smith,1/1/1950",
            "Zoë O’Neill-Smith is on the register, and the register has no date of birth to tell "
                + "whether this is the same person"
        ),
    ])
    func `who could be two people is left out and nobody is gone`(row: String, what: String) throws
    {
        let plan = try plan("NHS,Local id,Name,DOB\n" + row, [margaret, nameOnly])
        #expect(plan.isEmpty)
        #expect(plan.leftOut == [2])
        #expect(plan.problems.first?.what == what + "; left out")
        #expect(plan.gone.count == 1)
    }

    @Test func `one number on two people of the register tells nobody`() throws {
        let twin = person(4, [.nhs: "9990000018", .name: "M Ellis"])
        let plan = try plan("NHS,Name\n9990000018,Margaret Ellis", [margaret, twin])
        #expect(
            plan.problems.first?.what == "has the NHS number of 2 people on the register; left out")
    }

    @Test func `a number and an id of two people tell nobody`() throws {
        let other = person(5, [.localID: "B2", .name: "Bo Day"])
        let plan = try plan("NHS,Local id,Name\n9990000018,B2,Margaret Ellis", [margaret, other])
        #expect(
            plan.problems.first?.what
                == "has the NHS number of Margaret Ellis and the local id of Bo Day; left out")
    }

    @Test func `a namesake with another number is new, and said to be`() throws {
        let plan = try plan("NHS,Name,DOB\n9990000387,Margaret Ellis,3/9/1938", [margaret])
        #expect(plan.additions.count == 1)
        #expect(plan.remarks.first?.hasPrefix("Row 2 has the name and date of birth of") == true)
    }

    @Test func `placeholders tell nobody`() throws {
        let known = person(6, [.nhs: "0000000000", .name: "Bo Day", .born: "1930-01-01"])
        let plan = try plan("NHS,Name,DOB\n0000000000,Cy Fox,2/2/1932", [known])
        #expect(plan.additions.count == 1)
    }

    @Test(
        arguments: [
            ("9990000018,,A B,\n9990000018,,A C,", "has the same NHS number as row 3"),
            (",X1,A B,\n,x1,C D,", "has the same local id as row 3"),
            (
                ",,A B,1/1/1940\n9990000018,,A B,1/1/1940",
                "has the same name and date of birth as row 3"
            ),
            (",,A B,\n,,A B,", nil), (",X1,A B,\n,X2,A B,", nil), (",X1,A B,\n,,C D,", nil),
            (",,A B,1/1/1940\n,,A B,2/2/1940", nil),
            ("9990000018,,A B,1/1/1940\n9990000387,,A B,1/1/1940", nil),
            (",,A B,\n,,A B,1/1/1940", "has no date of birth and the name of row 3"),
        ] as [(String, String?)])
    func `rows that may be one person are left out`(rows: String, what: String?) throws {
        let plan = try plan("NHS,Local id,Name,DOB\n" + rows)
        #expect(plan.problems.first { $0.row == 2 }?.what == what.map { $0 + "; left out" })
    }

    @Test func `a row that is repeated in every field is imported once`() throws {
        let plan = try plan(
            "NHS,Name\n9990000018,Ann Lee\n999 000 0018,Ann Lee\n9990000018,Ann Lee")
        #expect(plan.additions.map(\.row) == [2])
        #expect(
            plan.problems.map(\.what) == ["repeats row 2; left out", "repeats row 2; left out"])
    }

    @Test func `two rows that are one person on the register are left out`() throws {
        let plan = try plan(
            "NHS,Local id,Name\n9990000018,,Margaret Ellis\n,A7,Margaret Lee", [margaret])
        #expect(plan.leftOut == [2, 3])
        #expect(plan.gone.isEmpty)
    }
}
