import HuddleCore
import Testing

@testable import HuddleText

struct RegisterImportTests {
    @Test func `somebody the register does not know is new`() throws {
        let plan = try plan(
            "NHS No,Surname,Forename,DOB,GSF\n999 000 0018,Ellis,Margaret,3/9/38,Yellow")
        #expect(
            plan.additions.map(\.values) == [
                [.nhs: "9990000018", .name: "Margaret Ellis", .born: "1938-09-03", .stage: "C"]
            ])
        #expect(plan.problems.isEmpty)
    }

    @Test func `only fields that differ change, and an empty cell erases nothing`() throws {
        let plan = try plan(
            "NHS No,Name,Stage,PPD\n9990000018,Margaret Ellis,C,",
            [margaret.setting(.stage, "B").setting(.placeOfDeath, "Home")])
        #expect(plan.updates.map(\.changes) == [[.init(field: .stage, before: "B", after: "C")]])
    }

    @Test func `somebody who is the same is unchanged`() throws {
        let plan = try plan("NHS No,Name\n999 000 0018,Margaret Ellis", [margaret])
        #expect(plan.unchanged == [.init(id: margaret.id, name: "Margaret Ellis")])
        #expect(plan.isEmpty)
    }

    @Test func `those the file does not name are listed, the dead and the moved are not`() throws {
        let plan = try plan(
            "Name,DOB\nAnn Lee,1/1/1940",
            [margaret, person(2, [.name: "Joan Price", .status: "died"])])
        #expect(plan.gone == [.init(id: margaret.id, name: "Margaret Ellis")])
        #expect(plan.commands == [.addPatient([.name: "Ann Lee", .born: "1940-01-01"])])
    }

    @Test func `a plan becomes commands in the order of the file`() throws {
        let plan = try plan(
            "NHS No,Name,Stage,CPR\n9990000018,Margaret Ellis,D,not for CPR\n,Ann Lee,,", [margaret]
        )
        #expect(
            plan.commands == [
                .addPatient([.name: "Ann Lee"]),
                .setPatient(margaret.id, .stage, "D", meeting: nil),
                .setPatient(margaret.id, .cpr, "not for attempts", meeting: nil),
            ])
    }

    @Test func `a wrong check digit is kept as typed for somebody new`() throws {
        let plan = try plan("Name,NHS No\nAnn Lee,999 000 0019")
        #expect(plan.additions.first?.values[.nhs] == "999 000 0019")
        #expect(
            plan.problems.map(\.message) == [
                "row 2, NHS No: “999 000 0019” fails its check digit; kept as typed. "
                    + "Expected: an NHS number such as 999 000 0018."
            ])
    }

    @Test func `a wrong number never takes the place of a right one`() throws {
        let plan = try plan("Name,DOB,NHS No\nMargaret Ellis,3/9/38,999 000 0019", [margaret])
        #expect(plan.isEmpty)
        #expect(plan.problems.first?.what.hasSuffix("the record keeps its own") == true)
    }

    @Test func `a day that is none stays out, named by row, heading and text`() throws {
        let plan = try plan("Name,DOB\nAnn Lee,31/02/1938\nBo Day,3/9/20")
        #expect(plan.additions.map(\.values) == [[.name: "Ann Lee"], [.name: "Bo Day"]])
        #expect(
            plan.problems.map(\.message) == [
                "row 2, DOB: “31/02/1938” is not a day of the calendar; left empty. "
                    + "Expected: day/month/year, such as 3/9/1938.",
                "row 3, DOB: “3/9/20” could be 1920 or 2020; left empty. "
                    + "Expected: day/month/year, such as 3/9/1938.",
            ])
        #expect(plan.problems.map(\.column) == [2, 2])
    }

    @Test func `one American date makes its column doubtful`() throws {
        let plan = try plan("Name,DOB\nAnn Lee,3/9/1938\nBo Day,9/13/1938")
        #expect(plan.additions.first?.values[.born] == "1938-09-03")
        #expect(
            plan.problems.first?.message
                == "DOB: in 1 row the date fits only with the month first; if the whole column "
                + "is written so, the others are read the wrong way round. "
                + "Expected: the day first in every row.")
    }

    @Test func `a word that is none of the field's stays out and the row is imported`() throws {
        let plan = try plan("Name,GSF\nAnn Lee,Amber")
        #expect(plan.additions.map(\.values) == [[.name: "Ann Lee"]])
        #expect(
            plan.problems.map(\.message) == [
                "row 2, GSF: “Amber” is not one of the words for Stage; left empty. "
                    + "Expected: A year plus, B months, C weeks, D days."
            ])
    }

    @Test func `a word that cannot be told leaves what the register has`() throws {
        let plan = try plan(
            "NHS No,Name,GSF\n9990000018,Margaret Ellis,Amber", [margaret.setting(.stage, "B")])
        #expect(plan.isEmpty)
        #expect(plan.problems.first?.what.hasSuffix("; the record keeps its own") == true)
    }

    @Test func `no form is no decision, counted once for the column`() throws {
        let plan = try plan("Name,DNACPR\nAnn Lee,No\nBo Day,N\nCy Fox,Yes\nDi Gow,n/k")
        #expect(plan.additions.map { $0.values[.cpr] } == [nil, nil, "not for attempts", nil])
        #expect(plan.problems.isEmpty)
        #expect(
            plan.remarks == [
                "DNACPR: not known in 1 row, read as empty.",
                "DNACPR: “no” in 2 rows is kept out, because it is not a decision for attempts.",
            ])
    }

    @Test func `scores are whole numbers of their scale`() throws {
        let plan = try plan("Name,AKPS,CFS\nAnn Lee,50%,6/9\nBo Day,40-50,12")
        #expect(plan.additions[0].values == [.name: "Ann Lee", .akps: "50", .cfs: "6"])
        #expect(plan.additions[1].values == [.name: "Bo Day"])
        #expect(plan.problems.map(\.heading) == ["AKPS", "CFS"])
    }

    @Test func `control characters are taken out and reported`() throws {
        let plan = try plan("Name\nAnn\u{1B}[31m Lee")
        #expect(plan.additions.first?.values[.name] == "Ann[31m Lee")
        #expect(
            plan.problems.map(\.message)
                == ["row 2, Name: control characters were in the text; taken out."])
    }

    @Test func `rows whose cells have slipped are left out`() throws {
        let plan = try plan(
            "Name,Address,PPD\nAnn Lee,1 High St, York,Home\n\"Bo \"B\" Day\",x,y\nCy Fox")
        #expect(plan.leftOut == [2, 3])
        #expect(plan.additions.map(\.row) == [4])
        #expect(
            plan.problems.map(\.message) == [
                "row 2: has 4 cells under 3 headings, so one may hold a comma without quotes; left out.",
                "row 3: a quote inside quotes is not doubled; left out.",
                "row 4: has 1 cell under 3 headings; the others are read as empty.",
            ])
    }

    @Test func `columns in dispute are a problem, unknown ones are ignored`() throws {
        let plan = try plan("Name,Stage,GSF,Shoe size\nAnn Lee,A,B,7")
        #expect(plan.additions.map(\.values) == [[.name: "Ann Lee"]])
        #expect(
            plan.problems.map(\.message) == [
                "row 1: “Stage” and “GSF” could both be Stage; none is read. "
                    + "Expected: --map naming the right one."
            ])
        #expect(plan.source.columns.ignored.map(\.heading) == ["Shoe size"])
    }

    @Test(arguments: [
        ("", "The file is empty."),
        ("Name,DOB\n", "The file has headings in row 1 and nothing under them."),
        (
            "Name,DOB\n\"Ann Lee,1938\n",
            "The quote that opens in row 2 (line 2) is never closed. "
                + "Close it, or remove it, and import again."
        ),
    ])
    func `a file that cannot be used says why`(text: String, message: String) {
        #expect(throws: ImportError.self) { try plan(text) }
        do throws(ImportError) { _ = try plan(text) } catch { #expect(error.message == message) }
    }

    private let margaret = person(
        1, [.nhs: "9990000018", .name: "Margaret Ellis", .born: "1938-09-03"])
}
