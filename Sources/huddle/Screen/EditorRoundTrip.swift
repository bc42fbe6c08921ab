import CursesTerminal
import Glibc
import HuddleFiles

/// Hands a text to the person's editor and takes it back; the text is never lost.
enum EditorRoundTrip {
    struct Result {
        let text: String
        let failure: String?
    }

    /// Runs `$VISUAL` or `$EDITOR` on a private file among the team's drafts; without either, `nano`.
    static func run(_ text: String, in file: String) -> Result {
        do throws(FileError) {
            if let end = file.lastIndex(of: "/") {
                try DiskFileSystem().makeFolder(String(file[..<end]))
            }
        } catch {
            // A link in its place would lead out of the folder.
            return Result(text: text, failure: error.reason)
        }
        remove(file)
        guard write(text, to: file) else {
            return Result(text: text, failure: String(cString: strerror(errno)))
        }
        let editor =
            ["VISUAL", "EDITOR"].compactMap(Environment.value).first { !$0.isEmpty } ?? "nano"
        let arguments = editor.split(separator: " ").map(String.init) + [file]
        do {
            let status = try ChildProcess.run(arguments, environment: Environment.all)
            let saved = read(file) ?? text
            guard status == .exited(0) else {
                return Result(text: saved, failure: saved == text ? "\(editor) ended early" : nil)
            }
            return Result(text: saved.droppingLastNewline, failure: nil)
        } catch {
            return Result(
                text: text, failure: "\(editor): \(String(cString: strerror(error.code)))")
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

    private static func read(_ file: String) -> String? {
        // Whatever can still be read is better than nothing.
        (try? InputFile.read(file, limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
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
