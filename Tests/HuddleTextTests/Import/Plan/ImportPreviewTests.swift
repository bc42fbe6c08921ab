import HuddleCore
import HuddleText
import Testing

struct ImportPreviewTests {
    @Test func `a newcomer who has died is called so`() throws {
        let plan = try plan("Name,Death date,Status\nAnn Lee,3/11/2026,\nJo Bell,,Deceased\n", [])
        let lines = ImportPreview.lines(of: plan)
        #expect(lines.contains("  row 2: Ann Lee, died 3 Nov 2026"))
        #expect(lines.contains("  row 3: Jo Bell, died"))
    }

    @Test func `a preview gives counts, faults, changes, newcomers and those not named`() throws {
        let register = [
            person(1, [.nhs: "9990000018", .name: "Margaret Ellis", .stage: "B", .phone: "1"]),
            person(2, [.name: "Joan Price"]),
        ]
        let plan = try plan(
            """
            NHS No;Surname;Forename;DOB;GSF;Tel;Shoe size
            999 000 0018;Ellis;Margaret;3/9/38;C;07700 900001;5
            999 000 0387;王;小明;1/1/1940;A;;6
            999 000 0751;Lee;Ann;30/2/1941;B;;7
            """, register)
        #expect(
            ImportPreview.lines(of: plan) == [
                "3 rows: 2 new, 1 changed, 0 unchanged, 0 left out; "
                    + "1 on the register but not in the file; 1 problem",
                "Read as UTF-8, separated by semicolons, headings in row 1",
                "Columns: Forename + Surname = Name, NHS No = NHS number, DOB = Born, Tel = Phone, "
                    + "GSF = Stage",
                "Ignored columns: Shoe size",
                "",
                "Problems",
                "  row 4, DOB: “30/2/1941” is not a day of the calendar; left empty. "
                    + "Expected: day/month/year, such as 3/9/1938.",
                "",
                "Changed",
                "  row 2: Margaret Ellis: Born empty → “1938-09-03”, Phone changed, "
                    + "Stage “B” → “C”",
                "",
                "New",
                "  row 3: 小明 王, born 1 Jan 1940",
                "  row 4: Ann Lee",
                "",
                "Not in the file; nothing happens to them",
                "  Joan Price",
            ])
    }

    @Test func `a preview of the team shows roles and no telephone numbers`() throws {
        let ann = professional(1, [.localID: "S1", .name: "Ann Lee", .phone: "07700 900001"])
        let plan = try teamPlan(
            "ID|Name|Role|Org|Phone\nS1|Ann Lee|||07700 900002\nS2|Bo Day|OT|Hull|07700 900003",
            [ann])
        let lines = ImportPreview.lines(of: plan)
        #expect(lines.contains("  row 2: Ann Lee: Phone changed"))
        #expect(lines.contains("  row 3: Bo Day, Occupational therapist, Hull"))
        #expect(lines.allSatisfy { !$0.contains("07700") })
    }

    @Test func `nothing in a preview can move the cursor`() throws {
        let hostile = person(1, [.name: "Ann\u{1B}[2J\u{202E} Lee", .born: "1940-01-01"])
        let plan = try plan("Name,\u{1B}[31mShoes\nBo Day,1", [hostile])
        let scalars = ImportPreview.lines(of: plan).joined().unicodeScalars
        #expect(scalars.allSatisfy { $0.properties.generalCategory != .control })
        #expect(!scalars.contains("\u{202E}"))
    }
}
