import Glibc
import HuddleCore
import HuddleFiles
import HuddleUI

/// Writes what a report of a fault carries into the working directory, beside whatever is there already.
enum ScreenDump {
    /// Writes a masked screen, and says where it is, or why it is not.
    static func write(_ text: String) -> Notice {
        guard let name = place(text) else { return notWritten }
        return Notice("Written to \(name).txt, names masked. Read it before you send it.")
    }

    /// Writes a masked screen; what it gives writes the masked record beside it and says where both are.
    static func write(
        _ text: String, andRecordOf team: TeamFolder
    ) -> @Sendable () -> Notice {
        guard let name = place(text) else {
            let notice = notWritten
            return { notice }
        }
        let today = SystemClock.read().today
        return { writeRecord(of: team, to: name, today) }
    }

    private static func writeRecord(
        of team: TeamFolder, to name: String, _ today: Day
    ) -> Notice {
        do {
            try MaskedFolder.write(team, to: name, today: today)
            return Notice("In \(name).txt and \(name)/, people masked. Read both before you send.")
        } catch {
            RemovedFolder.remove(name)
            let words = (error as? FileError)?.description ?? "Try :dump-record again."
            return Notice("\(name).txt is written, the record is not. \(words)", .refused)
        }
    }

    /// Writes a screen under a name that nothing has and gives the name, which a folder can have, too;
    /// nil when it cannot.
    private static func place(_ text: String) -> String? {
        for number in 1...999 {
            let name = "huddle-screen-\(number)"
            if InputFile.exists(name) { continue }
            let descriptor = open("\(name).txt", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if descriptor < 0, errno == EEXIST { continue }
            guard descriptor >= 0 else { return nil }
            defer { close(descriptor) }
            let bytes = Array(text.utf8)
            return Glibc.write(descriptor, bytes, bytes.count) == bytes.count ? name : nil
        }
        return nil
    }

    private static var notWritten: Notice {
        let reason = String(cString: strerror(errno))
        return Notice("The screen could not be written: \(reason).", .refused)
    }
}
