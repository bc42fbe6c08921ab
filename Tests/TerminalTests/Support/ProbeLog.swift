import TerminalTesting

/// The file in which the probe writes down what it hears.
final class ProbeLog {
    private let folder = ScratchFolder()

    var path: String { "\(folder.path)/log" }

    /// The whole lines written so far.
    func lines() -> [String] { TextFile.lines(path) }
}
