import Testing

@testable import HuddleText

struct CellTextTests {
    @Test(arguments: [
        ("Ann\u{1B}[31m Lee", "Ann[31m Lee"), ("A\u{9B}nn", "Ann"), ("Ann\u{7F}", "Ann"),
        ("\u{202E}nnA", "nnA"), ("\u{FEFF}Ann", "Ann"), ("An\rn", "Ann"),
    ])
    func `control and direction characters are taken out and noticed`(raw: String, text: String) {
        #expect(CellText.clean(raw) == .init(text: text, hadControls: true))
    }

    @Test(arguments: ["Zoë", "Nguyễn Thị Hạnh", "O’Neill-Smith", "王小明", "می‌خواهم", "👩🏽‍⚕️"])
    func `names stay letter for letter`(name: String) {
        let cleaned = CellText.clean(name)
        #expect(cleaned.text.unicodeScalars.elementsEqual(name.unicodeScalars))
        #expect(!cleaned.hadControls)
    }

    @Test(arguments: [
        ("'=1+1", "=1+1"), ("'+ve", "+ve"), ("'-ve result", "-ve result"), ("'@home", "@home"),
        ("''=x", "'=x"), ("=\"0012\"", "0012"), ("=\"", "=\""), ("'til death", "'til death"),
        ("=cmd", "=cmd"),
    ])
    func `a spreadsheet's guards are taken off once`(raw: String, text: String) {
        #expect(CellText.clean(raw).text == text)
    }

    @Test func `white space is trimmed, and made one space on a line`() {
        #expect(CellText.clean("\u{A0} 1 High St\nYork \n").text == "1 High St\nYork")
        #expect(CellText.line("\u{A0} Ann \t  Lee\n") == "Ann Lee")
    }

    @Test func `quoted text is cut to a length that fits a line`() {
        let quoted = CellText.quoted(String(repeating: "x", count: 1000))
        #expect(quoted.count == 42)
        #expect(quoted.hasSuffix("…”"))
        #expect(CellText.quoted("a\u{1F}b\u{1B}[2J\u{202E}c\nd") == "“ab[2Jc d”")
    }
}
