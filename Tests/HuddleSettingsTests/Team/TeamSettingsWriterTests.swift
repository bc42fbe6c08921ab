import HuddleCore
import HuddleSettings
import Testing

struct TeamSettingsWriterTests {
    @Test func theStarterReadsBackAsTheDefaultsUnderItsName() {
        let text = TeamSettingsWriter.starter(name: "Riverside")
        let (settings, problems) = TeamSettingsReader.read(text, file: "team.toml")
        #expect(problems.isEmpty)
        #expect(settings == TeamSettings(name: "Riverside"))
    }

    @Test func everySettingThatIsSwitchedOffIsRightWhenSwitchedOn() {
        let lines = TeamSettingsWriter.starter(name: "Riverside").split(
            separator: "\n", omittingEmptySubsequences: false)
        let switchedOn = lines.map { line in
            let isSetting = line.hasPrefix("#") && !line.hasPrefix("# ") && line.count > 1
            return isSetting ? line.dropFirst() : line
        }
        let (settings, problems) = TeamSettingsReader.read(
            switchedOn.joined(separator: "\n"), file: "team.toml")
        #expect(problems.isEmpty)
        #expect(settings.curtainAfterMinutes == 10)
        #expect(settings.reflectionQuestions.count == 2)
        #expect(settings.signposts.count == 1)
        #expect(settings.template("weekly").name == "Wednesday meeting")
        #expect(settings.roles.contains(RoleID("musicTherapist")))
    }

    @Test(arguments: [
        "", "  ", "St \"Mary's\" \\ team", "a\nb\u{1B}[2J", "Zoë 王小明", "\u{202E}evil",
        String(repeating: "long ", count: 100), "\"\"\"", "\u{0}",
    ])
    func anyNameReadsBackWithoutProblems(name: String) {
        let text = TeamSettingsWriter.starter(name: name)
        let (settings, problems) = TeamSettingsReader.read(text, file: "team.toml")
        #expect(problems.isEmpty)
        #expect(!settings.name.isEmpty)
    }

    @Test func aNameWithQuotesKeepsThem() {
        let text = TeamSettingsWriter.starter(name: "St \"Mary's\" \\ team")
        let (settings, _) = TeamSettingsReader.read(text, file: "team.toml")
        #expect(settings.name == "St \"Mary's\" \\ team")
    }

    @Test func everyThresholdIsCalledAProposal() {
        let text = TeamSettingsWriter.starter(name: "Riverside")
        let table = text.split(separator: "\n").drop { $0 != "[thresholds]" }
            .prefix { !$0.hasPrefix("# Local services") }
        let values = table.filter { $0.contains(" = ") }
        #expect(values.count == 32)
        #expect(values.allSatisfy { $0.contains("# proposal") })
    }

    @Test func noLineIsWiderThanAHundredColumns() {
        let text = TeamSettingsWriter.starter(name: "Riverside")
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }
}
