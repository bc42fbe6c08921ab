import Foundation
import Testing

/// What others may use says in a sentence what it gives.
struct DocumentedTests {
    @Test func everyPublicTypeAndFunctionHasASummary() {
        let faults = Repository.sources.filter(\.isSwift).flatMap(Self.undocumented)
        #expect(faults == [])
    }

    @Test func everyHeaderOfAFacadeSaysWhatItsFunctionsAreFor() {
        let headers = Repository.sources.filter { $0.path.contains("/include/") }
        #expect(!headers.isEmpty)
        let faults = headers.flatMap { file in
            file.lines.indices.filter { index in
                Self.declaresFunctionInC(file.lines[index])
                    && !Self.isComment(before: index, in: file.lines)
            }.map { "\(file.path):\($0 + 1): \(file.lines[$0])" }
        }
        #expect(faults == [])
    }

    @Test func aDeclarationNeedsItsSummaryAboveItsAttributes() {
        #expect(Self.needsSummary("    public static func make() -> Self {"))
        #expect(Self.needsSummary("public struct Cell: Sendable {"))
        #expect(!Self.needsSummary("    public let width: Int"))
        #expect(!Self.needsSummary("    public init(width: Int) {"))
        #expect(!Self.needsSummary("    public static func < (left: Self, right: Self) -> Bool {"))
        #expect(!Self.needsSummary("    func local() {"))
    }

    /// What protocols require, where it has its summary.
    private static let requirements = Set(
        Repository.sources.flatMap { file in
            file.lines.filter {
                $0.contains("func ") && !$0.hasSuffix("{") && !$0.contains("public ")
            }
            .map(signature)
        })

    /// A function without its access and its opening brace.
    private static func signature(_ line: Substring) -> String {
        line.replacing("public ", with: "").replacing("{", with: "")
            .trimmingCharacters(in: .whitespaces)
    }

    /// Types and functions need a summary. Initialisers repeat their fields, fields say it with
    /// their names, and an operator means what it means everywhere.
    private static func needsSummary(_ line: Substring) -> Bool {
        let words = SwiftCode.words(line)
        guard words.first == "public" else { return false }
        let rest = words.drop { SwiftCode.modifiers.contains($0) }
        let kinds: Set<Substring> = [
            "func", "struct", "enum", "class", "protocol", "actor", "typealias",
        ]
        guard let kind = rest.first, kinds.contains(kind) else { return false }
        guard kind == "func", let end = line.range(of: "func ")?.upperBound else { return true }
        return line[end].isLetter
    }

    private static func undocumented(_ file: RepositoryFile) -> [String] {
        file.lines.indices.filter { index in
            needsSummary(file.lines[index]) && !isComment(before: index, in: file.lines)
                && !requirements.contains(signature(file.lines[index]))
        }.map { "\(file.path):\($0 + 1): \(file.lines[$0])" }
    }

    /// True when the line above, attributes aside, is a comment.
    private static func isComment(before index: Int, in lines: [Substring]) -> Bool {
        for line in lines[..<index].reversed() {
            let start = line.drop { $0.isWhitespace }
            if start.hasPrefix("@") { continue }
            return start.hasPrefix("//") || start.hasPrefix("*/") || start.hasPrefix("/*")
        }
        return false
    }

    private static func declaresFunctionInC(_ line: Substring) -> Bool {
        guard let first = line.first, first.isLetter, !line.hasPrefix("typedef") else {
            return false
        }
        return line.contains("(") && (line.contains(" cc_") || line.contains("*cc_"))
    }
}
