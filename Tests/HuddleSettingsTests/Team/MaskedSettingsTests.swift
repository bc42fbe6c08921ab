import HuddleCore
import HuddleSettings
import Testing

@Suite("Settings without people")
struct MaskedSettingsTests {
    private let settings = """
        # Helen set this up
        name = "Riverside"
        [[signpost]]
        name = "Night sitting"
        text = "Helen, 07700 900123"

        [[template]]
        key = "weekly"
        name = "Helen's meeting"   # as Helen calls it
        core-roles = [
          "gp",
        ]
        """

    @Test("services and lines of comment go, values are masked, keys and tables stay")
    func text() {
        let masked = MaskedSettings.text(settings) {
            $0.replacing("Helen", with: "Xxxxx").replacing("name", with: "xxxx")
        }
        #expect(
            masked == """
                name = "Riverside"
                [[template]]
                key = "weekly"
                name = "Xxxxx's meeting"   # as Xxxxx calls it
                core-roles = [
                  "gp",
                ]

                """)
    }

    @Test(
        "services written in another way leave nothing but the team's name",
        arguments: [
            "[[ signpost ]]\nname = \"Night\"\ntext = \"Helen\"",
            "[[signpost]]\nname = \"Night\"\ntext = \"\"\"\n[evenings] Helen\n\"\"\"",
            "signpost = [{name = \"Night\", text = \"Helen\"}]",
        ])
    func otherServices(services: String) {
        let masked = MaskedSettings.text("name = \"Riverside\"\n\(services)\n") { $0 }
        #expect(!masked.contains("Helen"))
        let (read, problems) = TeamSettingsReader.read(masked, file: "team.toml")
        #expect(problems.isEmpty && read.name == "Riverside")
    }

    @Test("what a new team starts with reads back without problems")
    func starter() {
        let starter = TeamSettingsWriter.starter(name: "Riverside")
        let masked = MaskedSettings.text(starter) { $0 }
        let (read, problems) = TeamSettingsReader.read(masked, file: "team.toml")
        #expect(problems.isEmpty)
        #expect(read == TeamSettingsReader.read(starter, file: "team.toml").0)
    }
}
