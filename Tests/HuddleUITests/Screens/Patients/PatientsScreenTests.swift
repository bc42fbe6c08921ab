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
}
