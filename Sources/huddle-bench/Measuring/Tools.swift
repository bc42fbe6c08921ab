import Glibc

/// Finding what is installed, and small deeds on the disk.
enum Tools {
    /// True when a program of this name can be started.
    static func has(_ name: String) -> Bool {
        CommandRun(Launch(["sh", "-c", "command -v \(name)"]))?.exitCode == 0
    }

    /// True when the file or folder is there.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Runs a line of shell in a folder; false when it fails.
    @discardableResult
    static func shell(_ line: String, in folder: String = ".") -> Bool {
        var launch = Launch(["sh", "-c", line])
        launch.folder = folder
        return CommandRun(launch)?.exitCode == 0
    }

    /// How many bytes the files have together that a line of shell writes out.
    static func bytes(of line: String, in folder: String) -> Int {
        var launch = Launch(["sh", "-c", line])
        launch.folder = folder
        return CommandRun(launch)?.outputBytes ?? 0
    }
}
