import TerminalTesting
import Testing

extension TeamFixture {
    /// A made-up team whose meetings are all signed off.
    static func signed() throws -> TeamFixture {
        let team = TeamFixture()
        _ = try team.shell("\(TeamFixture.program) demo --keep riverside --no-open --meetings 3")
        return team
    }

    /// The last signed meeting: its date and the path of its minutes.
    func lastSigned() throws -> (date: String, path: String) {
        let found = try shell(
            "cd riverside && grep -l 'Signed off by' minutes/*/*.md | sort | tail -1"
        ).output.split(separator: "\n").last
        let path = String(try #require(found))
        let name = try #require(path.split(separator: "/").last)
        return (String(name.prefix(10)), path)
    }

    /// The code that a file of minutes carries.
    func code(of path: String) throws -> String {
        try shell("grep -o '[0-9A-F]\\{4\\}-[0-9A-F-]*' riverside/\(path) | tail -1")
            .output.filter { $0 != "\n" }
    }

    /// Every file of minutes with its checksum.
    func checksums() throws -> String {
        try shell("cd riverside && sha256sum minutes/*/*").output
    }
}
