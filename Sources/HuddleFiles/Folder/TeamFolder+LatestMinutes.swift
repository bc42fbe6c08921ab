public import HuddleCore

/// A meeting as the name of its minutes tells it.
public struct NamedMinutes: Equatable, Sendable {
    public let day: Day
    /// The template, and a number where it is not the only one of its day: `weekly-2`.
    public let name: String
}

extension TeamFolder {
    /// The latest minutes by the names of their files alone, the latest first: what can be told of a
    /// record before it is read. Folders that cannot be listed have none.
    public func latestMinutes(_ count: Int) -> [NamedMinutes] {
        var latest: [NamedMinutes] = []
        for year in names(in: "minutes", .folder).reversed() where latest.count < count {
            latest += names(in: "minutes/\(year)", .file).reversed().compactMap {
                NamedMinutes(file: $0)
            }
        }
        return Array(latest.prefix(count))
    }

    private func names(in folder: String, _ kind: FileStatus.Kind) -> [String] {
        // Who opens the folder says what is wrong with it.
        let entries = (try? files.list("\(path)/\(folder)")) ?? []
        return entries.filter { $0.kind == kind }.map(\.name)
    }
}

extension NamedMinutes {
    /// Nil for a file that is not named as minutes are.
    fileprivate init?(file: String) {
        let parts = file.split(separator: "-", maxSplits: 3)
        // Versions and what stands beside minutes have a mark: `weekly.v1.md`, `weekly.new.md`.
        guard parts.count == 4, parts[3].hasSuffix(".md"), !parts[3].dropLast(3).contains("."),
            let day = Day(parts[..<3].joined(separator: "-"))
        else { return nil }
        self.day = day
        name = String(parts[3].dropLast(3))
    }
}
