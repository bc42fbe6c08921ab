import HuddleCore
import HuddleText
import HuddleTesting
import Testing

struct RegisterRoundTripTests {
    @Test func `a register of forty is read without a problem`() throws {
        let plan = try plan(RegisterFixture.csv)
        #expect(plan.additions.count == 40)
        #expect(plan.problems.isEmpty)
        #expect(plan.source.columns.ignored.map(\.heading) == ["Ethnic origin"])
        #expect(plan.additions.allSatisfy { $0.values[.born].flatMap { Day($0) } != nil })
        #expect(plan.additions.allSatisfy { $0.values[.nhs].flatMap { NHSNumber($0) } != nil })
        #expect(plan.additions.allSatisfy { $0.values[.stage].flatMap(Stage.init) != nil })
    }

    @Test func `the engine takes every command, and the same file changes nothing more`() throws {
        let record = try imported(RegisterFixture.csv)
        #expect(record.activePatients.count == 40)
        let again = try plan(RegisterFixture.csv, ImportSubject.all(in: record))
        #expect(again.unchanged.count == 40)
        #expect(again.isEmpty)
        #expect(again.gone.isEmpty)
    }

    @Test func `names come through letter for letter`() throws {
        let record = try imported(RegisterFixture.csv)
        let names = record.allPatients.map { record.name(of: $0) }
        for name in ["Zoë O’Neill-Smith", "Thị Hạnh Nguyễn"] {
            #expect(names.contains { $0.unicodeScalars.elementsEqual(name.unicodeScalars) })
        }
    }

    @Test(arguments: [
        "Name\nAnn Lee\nBo Day\n", "Name,DOB\nAnn Lee,1/1/40\nBo Day,31/2/1940\n",
        "Name,NHS No\nAnn Lee,123\nBo Day,999 000 0019\n", "Name,ID\nAnn Lee,1\nAnn Lee,2\n",
        "Name,Tel\nAnn Lee,'+44\nBo Day,=1\n", "Name,Address\nAnn Lee,\"1 High St\nYork\"\nBo,x\n",
    ])
    func `files with little or wrong in them never double anybody`(file: String) throws {
        let record = try imported(file)
        #expect(record.activePatients.count == 2)
        let again = try plan(file, ImportSubject.all(in: record))
        #expect(again.commands.isEmpty)
        #expect(again.unchanged.count == 2)
    }

    /// The record after the file was imported into an empty one.
    private func imported(_ file: String) throws -> TeamRecord {
        var record = TeamRecord()
        var pen = Pen(journal: JournalID(random: 5), by: "Sam")
        let context = CommandContext(
            settings: TeamSettings(), today: importDay, writer: "Sam", nextID: pen.nextID)
        let changes = try record.decide(.all(plan(file).commands), context)
        record.apply(pen.write(changes, at: Instant(seconds: 0), after: 0))
        return record
    }
}
