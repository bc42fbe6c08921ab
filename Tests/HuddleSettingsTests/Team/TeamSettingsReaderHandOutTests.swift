import HuddleCore
import HuddleSettings
import Testing

struct TeamSettingsReaderHandOutTests {
    @Test func formatsAndNamesOfHandedOutListsAreRead() {
        let (settings, problems) = TeamSettingsReader.read(
            "[hand-out]\nformats = [\"md\", \"todotxt\"]\nnames = \"initials\"\n", file: "team.toml"
        )
        #expect(problems.isEmpty)
        #expect(settings.handOut.formats == [.md, .todotxt])
        #expect(settings.handOut.names == .initials)
    }

    @Test func aFormatThatIsNoneIsReportedAndTheOthersStay() {
        let (settings, problems) = TeamSettingsReader.read(
            "[hand-out]\nformats = [\"pdf\", \"html\"]\n", file: "team.toml")
        #expect(settings.handOut.formats == [.html])
        #expect(problems.count == 1)
        #expect(problems.first?.description.contains("found \"pdf\"") == true)
    }
}
