import Testing

/// Files and functions stay small enough to be read in one go.
struct SizeTests {
    static let sourceCeiling = 400
    static let testCeiling = 500
    static let functionCeiling = 60

    /// Functions that may be longer, each with its reason: flat tables and nothing else.
    static let flatTables = [
        "Sources/HuddleCore/Commands/TeamRecord+Decide.swift decide":
            "a row for each command, and every rule in a function of its own"
    ]

    @Test func noSourceFileIsTooLong() {
        #expect(Self.longer(than: Self.sourceCeiling, among: Repository.sources) == [])
    }

    @Test func noTestFileIsTooLong() {
        #expect(Self.longer(than: Self.testCeiling, among: Repository.tests) == [])
    }

    @Test func noSwiftFunctionIsTooLong() {
        let long = Self.functions(in: Repository.sources) { $0.length > Self.functionCeiling }
        #expect(long.filter { Self.flatTables[$0] == nil } == [])
        // An exception that nothing needs any more is removed.
        #expect(Set(Self.flatTables.keys).subtracting(long) == [])
    }

    /// Expected screens and files stand in the tests, and do not count.
    @Test func noTestIsTooLong() {
        let long = Self.functions(in: Repository.tests) { $0.codeLength > Self.functionCeiling }
        #expect(long == [])
    }

    @Test func noFunctionInCIsTooLong() {
        let long = Repository.sources.filter(\.isC).flatMap { file in
            Self.functionsInC(file).filter { $0.length > Self.functionCeiling }.map {
                "\(file.path):\($0.line) has \($0.length) lines"
            }
        }
        #expect(long == [])
    }

    @Test func aFunctionIsMeasuredFromItsNameToItsLastBrace() throws {
        let code = SwiftCode(
            """
            protocol P { func bare(_ x: Int) }
            struct S: P {
                init(
                    text: String = "}", make: () -> Int = { 1 }
                ) {
                    self.init("\\(text.map { "{\\($0)" })")
                }
                func bare(_ x: Int) {  // {
                    if x > 1 {
                        /* { */
                    }
                }
            }
            """)
        #expect(code.functions.map(\.name) == ["init", "bare"])
        #expect(code.functions.map(\.line) == [3, 8])
        #expect(code.functions.map(\.length) == [5, 5])
        #expect(code.functions.map(\.codeLength) == [5, 4])
    }

    private static func functions(
        in files: [RepositoryFile], where isLong: (SwiftCode.Function) -> Bool
    ) -> [String] {
        files.filter(\.isSwift).flatMap { file in
            SwiftCode(file.text).functions.filter(isLong).map { "\(file.path) \($0.name)" }
        }
    }

    private static func longer(than ceiling: Int, among files: [RepositoryFile]) -> [String] {
        files.filter { $0.lineCount > ceiling }.map { "\($0.path) has \($0.lineCount) lines" }
    }

    /// Functions whose braces stand in the first column or at the end of a first-column line.
    private static func functionsInC(_ file: RepositoryFile) -> [(line: Int, length: Int)] {
        var start: Int?
        var found: [(line: Int, length: Int)] = []
        for (index, line) in file.lines.enumerated() {
            let opens = line.first?.isWhitespace == false && line.hasSuffix(") {")
            if line == "{" || opens { start = index }
            if line.hasPrefix("}"), let first = start {
                found.append((first + 1, index - first + 1))
                start = nil
            }
        }
        return found
    }
}
