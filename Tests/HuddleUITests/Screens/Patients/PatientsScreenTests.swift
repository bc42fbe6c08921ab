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

    /// Who is in the register as it is shown.
    private func names(_ driven: Driven) -> [String] {
        guard case .patients(let state) = driven.model.stack.top else { return [] }
        return state.rows(driven.model).map { driven.model.record.name(of: $0) }
    }

    @Test("words leave those whom they fit, one letter less brings others back, Esc everybody")
    func narrowed() throws {
        let all = try drive(.team(), "p")
        let everybody = names(all)
        let one = try #require(everybody.first)
        let found = try all.then("/\(one)")
        #expect(names(found) == [one])
        let none = try found.then("x")
        #expect(names(none).isEmpty)
        #expect(try names(none.then("<bs>")) == [one])
        #expect(try names(found.then("<esc>")) == everybody)
        #expect(everybody.count > 1)
    }

    @Test("who dies while words narrow the register is on it no longer, with words and without")
    func death() throws {
        var driven = try drive(.make(), "p/rosewood<enter>")
        #expect(names(driven) == ["Margaret Ellis", "Arthur Bell", "Zoë Łukasz"])
        let patient = try #require(driven.patient("Arthur Bell"))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        #expect(names(driven) == ["Margaret Ellis", "Zoë Łukasz"])
        #expect(try names(driven.then("<esc>")) == ["Margaret Ellis", "Zoë Łukasz"])
    }

    @Test("words find what is shown of people at the level of names that is chosen")
    func privacy() throws {
        let full = try drive(.make(), "p/0018<enter>")
        #expect(names(full).isEmpty)
        #expect(try names(full.then("<f8>")) == ["Margaret Ellis"])
    }
}
