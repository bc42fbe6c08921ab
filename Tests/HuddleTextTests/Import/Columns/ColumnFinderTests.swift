import HuddleCore
import Testing

@testable import HuddleText

struct ColumnFinderTests {
    @Test func `surname and forename make the name, whichever comes first`() throws {
        let columns = try assignment("Surname,DOB,Forename\nEllis,1/1/1938,Margaret")
        #expect(columns.sources[.name]?.map(\.heading) == ["Forename", "Surname"])
    }

    @Test func `pieces of an address stand in their order`() throws {
        let columns = try assignment(
            "Name,Postcode,Address line 2,Address line 1\nAnn,Y1,York,1 St")
        #expect(
            columns.sources[.address]?.map(\.heading)
                == ["Address line 1", "Address line 2", "Postcode"])
    }

    @Test func `a full name beats its pieces`() throws {
        let columns = try assignment("Full name,Forename,Surname\nAnn Lee,Ann,Lee")
        #expect(columns.sources[.name]?.map(\.heading) == ["Full name"])
        #expect(columns.ignored.map(\.heading) == ["Forename", "Surname"])
    }

    @Test func `a stand-in serves when no other column does`() throws {
        #expect(try assignment("Name,Next of kin\nAnn,Bo").sources[.carer]?.first?.index == 1)
        let both = try assignment("Name,Next of kin,Main carer\nAnn,Bo,Cy")
        #expect(both.sources[.carer]?.map(\.heading) == ["Main carer"])
        #expect(both.ignored.map(\.heading) == ["Next of kin"])
    }

    @Test func `two columns for one field are in dispute and none is read`() throws {
        let columns = try assignment("Name,GSF stage,Prognostic indicator\nAnn,A,B")
        #expect(columns.sources[.stage] == nil)
        #expect(columns.disputes.map(\.field) == [.stage])
        #expect(columns.ignored.isEmpty)
    }

    @Test func `a map settles what the headings leave open`() throws {
        let map = try HeadingMap(arguments: [
            "Stage=\"prognostic indicator\"", "what matters=Notes",
        ])
        let columns = try assignment("Name,GSF stage,Prognostic indicator,Notes\nAnn,A,B,x", map)
        #expect(columns.sources[.stage]?.map(\.index) == [2])
        #expect(columns.sources[.whatMatters]?.map(\.index) == [3])
        #expect(columns.disputes.isEmpty)
    }

    @Test func `two mapped columns are joined in the order given`() throws {
        let map = try HeadingMap(arguments: ["name=B", "name=A"])
        #expect(try assignment("A,B\n1,2", map).sources[.name]?.map(\.heading) == ["B", "A"])
    }

    @Test func `headings may stand under titles`() throws {
        let columns = try assignment("Palliative register,,\n,,\nMarch 2026,,\nName,DOB,PPD\nAnn,,")
        #expect(columns.headingRow == 4)
        #expect(columns.sources[.placeOfDeath]?.first?.index == 2)
    }

    @Test(
        arguments: [
            (
                "Ward,Bed\n1,2", [],
                "No column holds the name. The headings are: Ward, Bed. "
                    + "Say which it is: --map name=\"Ward\"."
            ),
            (
                "Name,Patient\nAnn,Bo", [],
                "More than one column could hold the name: Name, Patient. "
                    + "Say which it is: --map name=\"Name\"."
            ),
            (
                "Name,Surname\nAnn,Bo", [],
                "More than one column could hold the name: Name, Surname. "
                    + "Say which it is: --map name=\"Name\"."
            ),
            (
                "Name,Bed\nAnn,Bo", ["place=Ward"],
                "--map: no column is headed “Ward”. The headings are: Name, Bed."
            ),
            (
                "Name,Bed\nAnn,Bo", ["name"],
                "--map “name” is not a field, an equals sign and a heading, "
                    + "such as --map name=\"Resident\"."
            ),
        ] as [(String, [String], String)])
    func `what cannot be used says what was found and what to do`(
        text: String, map: [String], message: String
    ) {
        #expect(refusal(of: text, map)?.message == message)
    }

    @Test func `an unknown field lists the fields`() {
        guard case .unknownField("colour", let known) = refusal(of: "Name\nAnn", ["colour=Name"])
        else {
            Issue.record("not refused")
            return
        }
        #expect(known == PatientField.allCases.map(\.rawValue))
    }

    private func refusal(of text: String, _ map: [String]) -> ImportError? {
        do throws(ImportError) {
            _ = try assignment(text, HeadingMap(arguments: map))
            return nil
        } catch {
            return error
        }
    }

    private func assignment(
        _ text: String, _ map: HeadingMap = HeadingMap()
    ) throws(ImportError) -> ColumnAssignment<PatientField> {
        let finder = ColumnFinder(
            headings: .patient,
            fields: PatientField.allCases.map { ($0, $0.rawValue, $0.label) },
            name: .name, map: map)
        return try finder.assignment(in: CSVReader.read(text))
    }
}
