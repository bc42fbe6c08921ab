import Testing

@testable import HuddleText

@Suite("JSON of any shape")
struct JSONReaderTests {
    private func read(_ text: String) throws(ImportError) -> [JSONValue] {
        try JSONReader.documents(in: Array(text.utf8))
    }

    @Test("values come out as they stand, in order")
    func values() throws {
        let value = try #require(
            try read(#"{"a":[1,-2.5,true,null],"b":{"c":"\u00e9\n\ud83d\ude00"},"d":[],"e":{}}"#)
                .first)
        #expect(
            JSONValue.lines([value])
                == #"{"a":[1,-2.5,true,null],"b":{"c":"é\n😀"},"d":[],"e":{}}"# + "\n")
        #expect(value["b"]?["c"]?.text == "é\n😀")
    }

    @Test(
        "documents may follow one another, after a byte order mark, and hold raw control characters"
    )
    func several() throws {
        let documents = try read("\u{FEFF}{\"a\":\"x\ty\"}\n{\"a\":\"z\"}\n")
        #expect(documents.map { $0["a"]?.text } == ["x\ty", "z"])
    }

    @Test(
        "what is damaged is named with its line",
        arguments: [
            ("{\"a\":\n", 2), ("[1,\n\n2", 3), ("{\"a\" 1}", 1), ("{a:1}", 1), ("\"\\x\"", 1),
            ("[1,]", 1), ("\"open", 1), ("nul", 1), ("\n}", 2),
        ])
    func damaged(_ text: String, _ line: Int) {
        let error = #expect(throws: ImportError.self) { try read(text) }
        guard case .damagedJSON(line, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("nesting without end is refused")
    func deep() {
        #expect(throws: ImportError.self) { try read(String(repeating: "[", count: 100_000)) }
    }
}
