import HuddleFiles
import HuddleSettings

/// What a team's folder shares through git: its journals and the files that its people write. Whatever
/// else lies in the folder or at the remote is neither sent nor laid out.
enum SyncedFiles {
    /// The settings, and what stands beside them.
    static let settings = ["team.toml"] + GuideFile.allCases.map(\.fileName)
    /// Where any of it can be.
    static let roots = ["journal"] + settings

    private static let journals = ["journal/*.jsonl", "journal/*/*.jsonl"]

    /// git's patterns for all of it.
    static let patterns = journals.map { ":(glob)\($0)" } + settings
    /// git's patterns for whatever else there is.
    static let others =
        ["."] + journals.map { ":(exclude,glob)\($0)" } + settings.map { ":(exclude)\($0)" }

    /// True for the path of a journal or of settings.
    static func has(_ path: String) -> Bool {
        let names = path.split(separator: "/")
        let isJournal = path.hasPrefix("journal/") && path.hasSuffix(".jsonl")
        return isJournal && names.count <= 3 || settings.contains(path)
    }

    /// The patterns under which something of these paths lies: git refuses one that matches nothing.
    static func patterns(for paths: [String]) -> [String] {
        let found = zip(journals, 2...).filter { _, depth in
            paths.contains { has($0) && $0.split(separator: "/").count == depth }
        }
        return found.map { ":(glob)\($0.0)" } + settings.filter(paths.contains)
    }
}
