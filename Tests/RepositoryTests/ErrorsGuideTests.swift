import Foundation
import Testing

/// What can be looked up about errors is what the program says.
struct ErrorsGuideTests {
    @Test("docs/ERRORS.md has the program's words; HUDDLE_WRITE_DOCS=1 swift test writes it anew")
    func errorsGuide() throws {
        let text = try ErrorsGuide.text()
        if ProcessInfo.processInfo.environment["HUDDLE_WRITE_DOCS"] != nil {
            try Data(text.utf8).write(to: Repository.top.appending(path: "docs/ERRORS.md"))
        }
        let found = (try? Repository.text("docs/ERRORS.md")) ?? ""
        #expect(
            found == text,
            "docs/ERRORS.md is stale: run HUDDLE_WRITE_DOCS=1 swift test --filter ErrorsGuideTests")
    }

    @Test func everyExitCodeSaysWhatItMeans() throws {
        let source = try Repository.text("Sources/huddle/Shared/Failure.swift")
        let codes = source.matches(of: /case \w+ = [0-9]+/).count
        #expect(codes > 0)
        #expect(try ErrorsGuide.exitCodes().count == codes)
    }
}
