import Testing

@testable import HuddleText

struct NHSCellTests {
    @Test(arguments: ["9990000018", "999 000 0018", "999-000-0018", "9990000018.0"])
    func `a number that holds is ten digits`(text: String) {
        #expect(NHSCell.read(text) == .value("9990000018"))
    }

    @Test(arguments: [
        ("999 000 0019", "“999 000 0019” fails its check digit"),
        ("999000001", "“999000001” is not ten digits"),
        ("none", "“none” is not ten digits"),
        ("0000000000", "“0000000000” is a placeholder"),
        ("4444444444", "“4444444444” is a placeholder"),
    ])
    func `any other is kept as typed with its fault`(text: String, what: String) {
        let doubt = CellReading.Doubt(what: what, expected: "an NHS number such as 999 000 0018")
        #expect(NHSCell.read(text) == .doubtful(text, doubt))
    }

    @Test func `a number that a spreadsheet has shortened is not kept`() {
        guard case .refused(let doubt) = NHSCell.read("9.99E+09") else {
            Issue.record("kept")
            return
        }
        #expect(doubt.what.hasPrefix("a spreadsheet has shortened the number"))
    }
}
