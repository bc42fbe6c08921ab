import HuddleCore
import HuddleText
import Testing

@Suite("People of FHIR R4")
struct ImportTableFHIRTests {
    private let bundle = """
        {"resourceType":"Bundle","type":"collection","entry":[
        {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"p1",
         "identifier":[{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000018"},
          {"type":{"coding":[{"code":"MR"}]},"value":"RW-7"}],
         "name":[{"use":"nickname","given":["Peg"]},
          {"use":"official","family":"Ellis","given":["Margaret","Ann"],"prefix":["Mrs"]}],
         "telecom":[{"system":"phone","value":"07700 900123"}],"gender":"female",
         "birthDate":"1938-09-03","deceasedDateTime":"2026-11-02T10:00:00-04:00",
         "address":[{"line":["1 High St"],"city":"York","postalCode":"YO1 1AA"}],
         "communication":[{"language":{"text":"Welsh"}}]}},
        {"resource":{"resourceType":"Patient","id":"p2","name":[{"text":"Arthur Brown"}],
         "birthDate":"1941"}},
        {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Practitioner",
         "identifier":[{"system":"npi","value":"77"}],"name":[{"family":"Shah","given":["Amina"]}]}},
        {"resource":{"resourceType":"PractitionerRole","practitioner":{"reference":"urn:uuid:2"},
         "organization":{"reference":"Organization?identifier=o|5"},
         "code":[{"coding":[{"display":"GP"}]}]}},
        {"resource":{"resourceType":"Organization","identifier":[{"system":"o","value":"5"}],
         "name":"Mill Lane Surgery"}},
        {"resource":{"resourceType":"Observation"}}]}
        """

    @Test("a Patient has number, names, birth, death, address and language")
    func patient() throws {
        let plan = try plan(bundle)
        let values = try #require(plan.additions.first?.values)
        #expect(values[.name] == "Margaret Ann Ellis")
        #expect(values[.preferredName] == "Peg")
        #expect(values[.nhs] == "9990000018")
        #expect(values[.localID] == "RW-7")
        #expect(values[.born] == "1938-09-03")
        #expect(values[.diedOn] == "2026-11-02")
        #expect(values[.status] == "died")
        #expect(values[.address] == "1 High St, York, YO1 1AA")
        #expect(values[.language] == "Welsh")
    }

    @Test("every entry is accounted for, and what does not fit is named with its entry")
    func accounted() throws {
        let plan = try plan(bundle)
        #expect(plan.source.rows == 2)
        #expect(plan.additions.map(\.row) == [1, 2])
        #expect(
            plan.problems.map(\.message) == [
                "entry 2, Born: “1941” is a year without a day; left empty. "
                    + "Expected: day/month/year, such as 3/9/1938."
            ])
        #expect(
            plan.remarks == [
                "Passed over: 1 Observation, 1 Organization, 1 Practitioner, 1 PractitionerRole."
            ])
    }

    @Test("a Practitioner has the role and the organisation to which references lead")
    func practitioner() throws {
        let values = try #require(try teamPlan(bundle).additions.first?.values)
        #expect(values[.name] == "Amina Shah")
        #expect(values[.role] == "gp")
        #expect(values[.organisation] == "Mill Lane Surgery")
        #expect(values[.localID] == "77")
    }

    @Test("a gender that is no code is named and kept as it stands")
    func gender() throws {
        let plan = try plan(bundle.replacing("\"female\"", with: "\"f\""))
        #expect(plan.additions.first?.values[.sex] == "f")
        #expect(
            plan.problems.first?.message
                == "entry 1, gender: “f” is no code of FHIR; kept as it stands. "
                + "Expected: male, female, other or unknown.")
    }

    @Test("a file without people is refused")
    func nobody() {
        #expect(throws: ImportError.nothingFound(wanted: "person")) {
            try plan("{\"resourceType\":\"Observation\"}")
        }
        #expect(throws: ImportError.nothingFound(wanted: "FHIR resource")) { try plan("[{}]") }
    }
}
