import CursesTerminal
import Glibc
import HuddleFiles

/// Hands a text to the person's editor and takes it back; the text is never lost.
enum EditorRoundTrip {
    struct Result {
        /// What the editor left; after a failure it is not what the person wanted.
        let text: String
        /// A sentence on what went wrong.
        let failure: String?
        /// True when the file is all that has the words.
        var isFileKept = false
    }

    /// The longest text that comes back, in bytes.
    private static let limit = 1 << 20

    /// Runs `$VISUAL` or `$EDITOR` on a private file among the team's drafts; without either, `nano`.
    static func run(_ text: String, in file: String) -> Result {
        do throws(FileError) {
            if let end = file.lastIndex(of: "/") {
                try DiskFileSystem().makeFolder(String(file[..<end]))
            }
        } catch {
            // A link in its place would lead out of the folder.
            return Result(text: text, failure: "The editor was not opened: \(error.reason)")
        }
        remove(file)
        guard write(text, to: file) else {
            let reason = String(cString: strerror(errno))
            return Result(text: text, failure: "The editor was not opened: \(reason).")
        }
        let editor =
            ["VISUAL", "EDITOR"].compactMap(Environment.value).first { !$0.isEmpty } ?? "nano"
        let arguments = editor.split(separator: " ").map(String.init) + [file]
        do {
            let status = try ChildProcess.run(arguments, environment: Environment.all)
            let failure = words(for: status)
            let saved = read(file) ?? Array(text.utf8)
            guard saved.count <= limit else {
                let words = "What the editor left is longer than 1 MiB and stays in \(file)."
                return Result(text: text, failure: words, isFileKept: true)
            }
            let left = String(decoding: saved, as: UTF8.self)
            return Result(text: left.droppingLastNewline, failure: failure)
        } catch {
            let reason = String(cString: strerror(error.code))
            return Result(text: text, failure: "The editor \(editor) was not opened: \(reason).")
        }
    }

    private static func words(for status: ChildProcess.Status) -> String? {
        switch status {
        case .exited(0): nil
        case .exited(let code): "The editor failed (\(code))."
        case .killed(let signal): "The editor was killed (signal \(signal))."
        }
    }

    /// Takes the file away, once its words are kept elsewhere.
    static func remove(_ file: String) { unlink(file) }

    private static func write(_ text: String, to file: String) -> Bool {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        return Glibc.write(descriptor, bytes, bytes.count) == bytes.count
    }

    /// One byte more than the limit where there are more.
    private static func read(_ file: String) -> [UInt8]? {
        // Where nothing can be read, the text is as it was.
        try? InputFile.read(file, limit: limit)
    }
}

extension Environment {
    /// Every variable as `NAME=value`.
    static var all: [String] {
        var entries: [String] = []
        var place = environ
        while let entry = place.pointee {
            entries.append(String(cString: entry))
            place += 1
        }
        return entries
    }
}

extension String {
    fileprivate var droppingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
