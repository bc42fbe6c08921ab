import Glibc
import HuddleUI

/// Writes a masked screen into the working directory, beside whatever is there already.
enum ScreenDump {
    /// Says where it is, or why it is not.
    static func write(_ text: String) -> Notice {
        for number in 1...999 {
            let file = "huddle-screen-\(number).txt"
            let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { break }
            defer { close(descriptor) }
            let bytes = Array(text.utf8)
            guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { break }
            return Notice("Written to \(file), names masked. Read it before you send it.")
        }
        let reason = String(cString: strerror(errno))
        return Notice("The screen could not be written: \(reason).", .refused)
    }
}
