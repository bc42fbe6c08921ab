import HuddleSettings
import TerminalUI
import Testing

struct ThemeGuideTests {
    @Test func theRoleTableInTheDocumentationIsCurrent() throws {
        let document = try Repository.text("docs/THEMES.md")
        #expect(document.contains(ThemeGuide.roleTable), "\n\(ThemeGuide.roleTable)")
        #expect(document.contains(ThemeGuide.groupList), "\n\(ThemeGuide.groupList)")
    }

    @Test func everyRoleSaysSomethingOfItsOwn() {
        #expect(Set(StyleRole.allCases.map(\.purpose)).count == StyleRole.allCases.count)
    }

    @Test func theExampleInTheDocumentationReadsAndPasses() throws {
        let document = try Repository.text("docs/THEMES.md")
        let parts = document.split(separator: "```toml\n").dropFirst()
        let examples = parts.compactMap { $0.split(separator: "```").first.map(String.init) }
        #expect(!examples.isEmpty)
        for example in examples {
            let (file, problems) = ThemeReader.read(
                example, file: "example.toml", parent: Repository.theme)
            #expect(problems.map(\.description) == [])
            #expect(ThemeCheck.check(file).map(\.description) == [])
        }
    }
}
