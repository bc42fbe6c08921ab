import Foundation

/// A text file of the repository.
struct RepositoryFile: Sendable {
    /// From the top of the repository.
    let path: String
    let text: String
    let lines: [Substring]

    /// Reads the file; folders and files that are no text give nil.
    init?(_ path: String) {
        guard let text = try? Repository.text(path) else { return nil }
        self.path = path
        self.text = text
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The folder below Sources or Tests that the file belongs to.
    var target: String {
        path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    }

    var isSwift: Bool { path.hasSuffix(".swift") }

    var isC: Bool { [".c", ".cpp", ".h"].contains { path.hasSuffix($0) } }

    /// Lines as an editor counts them.
    var lineCount: Int { lines.last?.isEmpty == true ? lines.count - 1 : lines.count }

    /// The lines for which `isFault` holds, each with its place.
    func places(where isFault: (Substring) -> Bool) -> [String] {
        lines.enumerated().filter { isFault($0.element) }.map { number, line in
            "\(path):\(number + 1): \(line.trimmingCharacters(in: .whitespaces))"
        }
    }
}
