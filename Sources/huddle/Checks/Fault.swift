import HuddleFiles
import HuddleSettings

/// One line of `huddle check`: where something is wrong, what, and what to do about it.
struct Fault: Equatable, CustomStringConvertible {
    /// The file, and the line where it has one.
    let place: String
    let what: String
    /// A whole sentence.
    let advice: String

    init(_ place: String, _ what: String, _ advice: String) {
        self.place = place
        self.what = what
        self.advice = advice
    }

    init(_ problem: FolderProblem) {
        self.init(problem.place, problem.what, problem.advice)
    }

    init(_ problem: Problem) {
        let words = problem.field.isEmpty ? problem.message : "\(problem.field): \(problem.message)"
        self.init(
            "\(problem.file):\(problem.line):\(problem.column)", words,
            "Put it right there; until then all else in the file is in force.")
    }

    var description: String {
        let isEnded = what.last.map { ".?!".contains($0) } ?? false
        return "\(place): \(what)\(isEnded ? "" : ".") \(advice)"
    }
}
