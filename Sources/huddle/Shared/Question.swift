import Glibc

/// A question on the terminal; without one the answer is yes, because a script has decided already.
enum Question {
    static func ask(_ words: String) -> Bool {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return true }
        Output.error("\(words) [y/N]")
        let answer = readLine()?.lowercased() ?? ""
        return answer == "y" || answer == "yes"
    }
}
