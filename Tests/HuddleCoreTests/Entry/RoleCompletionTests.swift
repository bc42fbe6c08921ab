import HuddleCore
import HuddleTesting
import Testing

@Suite("Completing a role or a name")
struct RoleCompletionTests {
    private let directory = EntryDirectory.make(
        present: [
            ("Grace Okafor", "districtNurse"), ("Dr Amina Shah", "gp"), ("Dr Ben Shaw", "gp"),
        ],
        away: [("Dina Patel", "dietitian"), ("Paul Reed", "pharmacist")])

    @Test("one letter is enough, those present first")
    func oneLetter() {
        let labels = directory.completions(for: "d").map(\.label)
        #expect(labels.first == "District nurse · Grace Okafor")
        #expect(labels.contains("Domiciliary carer"))
        #expect(labels.last == "Dietitian · Dina Patel")
        #expect(directory.completions(for: "").isEmpty)
    }

    @Test("a role that one person stands for is not offered without them")
    func noDoubles() {
        #expect(directory.completions(for: "ph").map(\.label).contains("Pharmacist · Paul Reed"))
        #expect(!directory.completions(for: "ph").map(\.label).contains("Pharmacist"))
    }

    @Test("what is typed for a completion is read as the same person or role")
    func roundTrip() {
        for letter in "abcdefghijklmnopqrstuvwxyz" {
            for completion in directory.completions(for: String(letter)) {
                let expected =
                    completion.professional.map(Owner.professional) ?? .role(completion.role)
                #expect(directory.match(completion.typed) == .owner(expected))
                let action = EntryReader.read(
                    "order \(completion.marker) bed", kind: .action, directory: directory,
                    today: Day(number: 0))
                #expect(action.owner == expected)
            }
        }
    }
}
