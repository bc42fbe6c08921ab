import Glibc
import HuddleCore
import HuddleUI

/// The clocks of the machine; the only place where the program asks what time it is.
enum SystemClock {
    static func read() -> ClockReading {
        var seconds = time(nil)
        var local = tm()
        localtime_r(&seconds, &local)
        let today = Day(
            year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        var steady = timespec()
        clock_gettime(CLOCK_BOOTTIME, &steady)
        let now = Instant(seconds: Int64(seconds))
        return ClockReading(
            now: now, today: today ?? now.utcDay,
            minuteOfDay: Int(local.tm_hour) * 60 + Int(local.tm_min),
            milliseconds: Int64(steady.tv_sec) * 1000 + Int64(steady.tv_nsec) / 1_000_000)
    }

    /// The time zone's name: from `TZ`, else from the link that Debian keeps, else the short name.
    static var zone: String {
        if let name = Environment.value("TZ"), !name.isEmpty { return name }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/etc/localtime", &buffer, buffer.count)
        guard count > 0 else { return "UTC" }
        let path = String(decoding: buffer[..<count], as: UTF8.self)
        return path.split(separator: "/").suffix(2).joined(separator: "/")
    }
}

/// What the shell passed on.
enum Environment {
    static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// The name of whoever types: `$HUDDLE_NAME`, else the account's full name, else its name.
    static var person: String { fullName ?? accountName }

    /// What to say to whom only the name of the account is known of; nil where they have named themselves.
    static var adviceOnName: String? {
        guard fullName == nil else { return nil }
        return "What you write is signed \u{201C}\(accountName)\u{201D}, the name of this account. "
            + "For your own: HUDDLE_NAME='Your Name' huddle"
    }

    private static var fullName: String? {
        if let name = value("HUDDLE_NAME"), !name.isEmpty { return name }
        let full = getpwuid(getuid())?.pointee.pw_gecos.map { String(cString: $0) } ?? ""
        let name = full.split(separator: ",").first.map(String.init)
        return name == accountName ? nil : name
    }

    private static var accountName: String {
        getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "somebody"
    }

    /// A path from the root, whether anything stands there or not.
    static func absolute(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return "\(String(cString: here))/\(path)"
    }

    /// The machine, as it stands in the names of journals.
    static var machine: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "desk" }
        let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let kept = String(decoding: name, as: UTF8.self).lowercased()
            .filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return kept.isEmpty ? "desk" : String(kept.prefix(16))
    }
}
