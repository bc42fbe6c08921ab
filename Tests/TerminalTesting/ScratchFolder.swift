import CursesTerminal
import Glibc

/// An empty folder that goes away with the test. A class, because it must end with its owner.
public final class ScratchFolder {
    public let path: String

    /// Makes the folder; without one no test of this kind can run.
    public init() {
        var template = Array("/tmp/huddle-test-XXXXXX".utf8CString)
        let made = mkdtemp(&template) != nil
        precondition(made, "no folder can be made in /tmp")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        // What cannot be removed is left to the system's own tidying of /tmp.
        _ = try? ChildProcess.run(["rm", "-rf", path], environment: ["PATH=/usr/bin:/bin"])
    }

    /// The part of the path that no other folder has, for names of sockets.
    public var name: String { path.split(separator: "-").last.map(String.init) ?? "x" }
}
