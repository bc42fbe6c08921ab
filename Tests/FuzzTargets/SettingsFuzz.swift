import HuddleCore
import HuddleSettings

/// The files that people write by hand: the settings, the guides beside them, and themes.
enum SettingsFuzz {
    static func fault(in bytes: [UInt8]) -> String? {
        var (settings, problems) = TeamSettingsReader.read(bytes: bytes, file: "team.toml")
        for guide in GuideFile.allCases { problems += guide.read(bytes: bytes, into: &settings) }
        let text = String(decoding: bytes, as: UTF8.self)
        problems += ThemeReader.read(text, file: "theme.toml") { _ in nil }.1
        for problem in problems {
            guard problem.line > 0, problem.column > 0 else { return "a problem has no place" }
            if problem.description.isHarmful { return "harmful: \(problem)" }
        }
        return nil
    }
}
