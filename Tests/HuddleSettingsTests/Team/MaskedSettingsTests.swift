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

    @Test("what a new team starts with reads back without problems")
    func starter() {
        let starter = TeamSettingsWriter.starter(name: "Riverside")
        let masked = MaskedSettings.text(starter) { $0 }
        let (read, problems) = TeamSettingsReader.read(masked, file: "team.toml")
        #expect(problems.isEmpty)
        #expect(read == TeamSettingsReader.read(starter, file: "team.toml").0)
    }
}
