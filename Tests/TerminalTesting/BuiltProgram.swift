import Glibc

/// The programs that were built together with the tests and stand beside them.
public enum BuiltProgram {
    /// The path of a program: beside the tests, or of Huddle the one that HUDDLE_PROGRAM names, which is
    /// how the tests try what people install.
    public static func path(_ name: String) -> String {
        guard name == "huddle", let program = getenv("HUDDLE_PROGRAM") else {
            return "\(folder)/\(name)"
        }
        return String(cString: program)
    }

    /// What every program needs; the crash report would only wait for someone to read it.
    public static let environment = [
        "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "LANG": "C.UTF-8",
    ].merging(sanitizer) { first, _ in first }

    /// What a program built with a sanitizer is told of it.
    private static var sanitizer: [String: String] {
        var options: [String: String] = [:]
        for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
            if let value = getenv(name) { options[name] = String(cString: value) }
        }
        return options
    }

    private static let folder: String = {
        var buffer = [CChar](repeating: 0, count: 4_096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
        let names = own.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return String(
            decoding: Array(names.dropLast().joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
    }()
}
