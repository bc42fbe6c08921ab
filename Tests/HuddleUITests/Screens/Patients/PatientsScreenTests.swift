import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The register")
struct PatientsScreenTests {
    @Test("who was discussed is said to be discussed, in short where there is no room")
    func discussed() throws {
        let narrow = try drive(.team(), "p")
        #expect(narrow.text.contains("disc. 14 Nov"))
        #expect(!narrow.text.contains("seen 14 Nov"))
        let model = try Model.team()
        let words = model.record.activePatients.flatMap { PatientsScreen.fields($0, model) }
            .map(\.text)
        #expect(words.contains("discussed 14 Nov"))
    }

    @Test("words leave those whom they fit, one letter less brings others back, Esc everybody")
    func narrowed() throws {
        func names(_ driven: Driven) throws -> [String] {
            guard case .patients(let state) = driven.model.stack.top else { return [] }
            return state.rows(driven.model).map { driven.model.record.name(of: $0) }
        }
        let all = try drive(.team(), "p")
        let everybody = try names(all)
        let one = try #require(everybody.first)
        let found = try all.then("/\(one)")
        #expect(try names(found) == [one])
        let none = try found.then("x")
        #expect(try names(none).isEmpty)
        #expect(try names(none.then("<bs>")) == [one])
        #expect(try names(found.then("<esc>")) == everybody)
        #expect(everybody.count > 1)
    }
}
