import HuddleCore
import HuddleSettings
import Testing

/// Every kind of mistake, with the exact line that people see.
struct TeamSettingsProblemsTests {
    @Test(arguments: [
        ("wrod = \"person\"", "1:1: wrod: unknown key; did you mean \"word\"?"),
        (
            "colour = 1",
            "1:1: colour: unknown key; expected \"name\", \"word\", \"privacy\", "
                + "\"curtain-after-minutes\", \"reflection-questions\", \"thresholds\", "
                + "\"signpost\", \"template\", \"role\", \"list-size\", \"prompts\", \"tell\" or \"hand-out\""
        ),
        ("name = 3", "1:8: name: expected a text, found a whole number"),
        ("name = \"  \"", "1:8: name: expected a text, found an empty one"),
        ("name = \"a\\nb\"", "1:8: name: expected one line of text, found several"),
        ("name = \"\\u001B[31m\"", "1:8: name: expected a text without control characters"),
        ("name = \"\\u202Exyz\"", "1:8: name: expected a text without control characters"),
        (
            "name = \"\(String(repeating: "x", count: 101))\"",
            "1:8: name: expected at most 100 characters, found 101"
        ),
        (
            "word = true",
            "1:8: word: expected \"patient\", \"resident\" or \"person\", found true or false"
        ),
        (
            "word = \"residant\"",
            "1:8: word: expected \"patient\", \"resident\" or \"person\", found \"residant\"; "
                + "did you mean \"resident\"?"
        ),
        (
            "privacy = \"none\"",
            "1:11: privacy: expected \"full\", \"initials\" or \"number\", found \"none\""
        ),
        (
            "curtain-after-minutes = 0",
            "1:25: curtain-after-minutes: expected a whole number from 1 to 1440, found 0"
        ),
        (
            "curtain-after-minutes = 1.5",
            "1:25: curtain-after-minutes: expected a whole number from 1 to 1440, "
                + "found a number with a fraction"
        ),
        (
            "reflection-questions = \"One?\"",
            "1:24: reflection-questions: expected a list of texts, found a text"
        ),
        (
            "reflection-questions = [\"One?\", 2026-11-21]",
            "1:33: reflection-questions: expected a text, found a date or time"
        ),
        ("thresholds = []", "1:14: thresholds: expected a table [thresholds], found a list"),
        (
            "[thresholds]\nreview-days-e = 1",
            "2:1: thresholds.review-days-e: unknown key; did you mean \"review-days-a\"?"
        ),
        (
            "[thresholds.presses-from]\ncpr = \"E\"",
            "2:7: thresholds.presses-from.cpr: expected \"A\", \"B\", \"C\", \"D\" or \"never\", "
                + "found \"E\"; did you mean \"A\"?"
        ),
        (
            "[thresholds.asks-from]\nmedicine = \"B\"",
            "2:1: thresholds.asks-from.medicine: unknown key; did you mean \"medicines\"?"
        ),
        ("role = 1", "1:8: role: expected tables [[role]], found a whole number"),
        ("[role]", "1:1: role: expected tables [[role]], found a single table"),
        ("role = [1]", "1:8: role: expected tables [[role]], found a list with other values"),
    ])
    func valuesThatDoNotFitAreExplained(text: String, expected: String) {
        #expect(problems(text) == ["team.toml:\(expected)"])
    }

    @Test(arguments: [
        ("[[role]]", "1:1: role: expected a line key = …, found none"),
        (
            "[[role]]\nkey = \"two words\"",
            "2:7: role.key: expected letters, digits and hyphens, found \"two words\""
        ),
        (
            "[[role]]\nkey = \"gp\"\n[[role]]\nkey = \"gp\"",
            "4:7: role.key: expected each key once, found \"gp\" in line 1 already"
        ),
        (
            "[[role]]\nkey = \"x\"\nname = \"X\"\nsector = \"health\"",
            "1:1: role: expected a line short = …, found none"
        ),
        (
            "[[role]]\nkey = \"gp\"\nshort = \"GP\"",
            "3:9: role.short: expected lower-case letters and digits, found \"GP\""
        ),
        (
            "[[role]]\nkey = \"gp\"\nshort = \"dn\"",
            "3:9: role.short: expected a short form of its own, found that of \"districtNurse\""
        ),
        (
            "[[role]]\nkey = \"gp\"\nsector = \"helth\"",
            "3:10: role.sector: expected \"health\", \"social\", \"voluntary\" or \"person\", "
                + "found \"helth\"; did you mean \"health\"?"
        ),
        (
            "[[template]]\nkey = \"ward\"",
            "1:1: template: expected a line name = …, found none"
        ),
        (
            "[[template]]\nkey = \"weekly\"\ncore-roles = [\"districtNures\"]",
            "3:15: template.core-roles: expected the key of a role, found \"districtNures\"; "
                + "did you mean \"districtNurse\"?"
        ),
        (
            "[[template]]\nkey = \"weekly\"\ngrouped-by-place = \"yes\"",
            "3:20: template.grouped-by-place: expected true or false, found a text"
        ),
        (
            "[[signpost]]\nname = \"Night\"",
            "1:1: signpost: expected a line text = …, found none"
        ),
    ])
    func tablesThatDoNotFitAreExplained(text: String, expected: String) {
        #expect(problems(text) == ["team.toml:\(expected)"])
    }

    @Test func moreThanEnoughQuestionsAreCutWithAWord() {
        let questions = (1...21).map { "\"Question \($0)?\"" }.joined(separator: ", ")
        let (settings, problems) = TeamSettingsReader.read(
            "reflection-questions = [\(questions)]", file: "team.toml")
        #expect(
            problems.map(\.description) == [
                "team.toml:1:24: reflection-questions: expected at most 20 texts, found 21"
            ])
        #expect(settings.reflectionQuestions.count == 20)
    }

    @Test func aTextThatIsNotTomlIsReportedAtItsPlace() {
        #expect(
            problems("name = \"Riverside\nword = 1") == [
                "team.toml:1:18: not valid TOML: string: unescaped control characters other than "
                    + "TAB (U+0009) are explicitly prohibited"
            ])
    }

    @Test func hostileKeysAreCleanedAndCutInMessages() {
        let key = String(repeating: "k", count: 60)
        let found = problems("\"\\u001B[2J\" = 1\n\"\(key)\" = 2")
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
        #expect(found[1].contains("\(String(repeating: "k", count: 40))…: unknown key"))
    }

    private func problems(_ text: String) -> [String] {
        TeamSettingsReader.read(text, file: "team.toml").1.map(\.description)
    }
}
