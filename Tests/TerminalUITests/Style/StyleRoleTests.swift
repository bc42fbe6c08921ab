import Testing

@testable import TerminalUI

struct StyleRoleTests {
    @Test func `every role has its own letter of one cell`() {
        let letters = StyleRole.allCases.map(\.letter)
        #expect(Set(letters).count == letters.count)
        #expect(letters.allSatisfy { $0.isASCII && $0 != " " })
    }

    @Test func `names are those of theme files`() {
        for role in StyleRole.allCases {
            #expect(role.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
        }
        #expect(StyleRole(rawValue: "selection-unfocused") == .selectionUnfocused)
        #expect(StyleRole(rawValue: "stage-a") == .stageA)
        #expect(StyleRole(rawValue: "bar-voluntary") == .barVoluntary)
        #expect(StyleRole(rawValue: "border-focused") == .borderFocused)
    }
}
