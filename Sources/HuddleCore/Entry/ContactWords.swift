/// Who saw a person, and when, as people type it: `dn`, `okafor mon`, `hca Jo yesterday`.
public struct ContactWords: Equatable, Sendable {
    /// Nil when the line names nobody.
    public let speaker: Speaker?
    public let day: Day
    /// What was understood, or what was not.
    public let hint: [EntryHint]

    /// Reads a line; without a day at its end the person was seen today.
    public init(_ line: String, directory: EntryDirectory, today: Day) {
        let words = EntryWords(line).text.split(separator: " ").map(String.init)
        let found = stride(from: min(3, words.count), through: 1, by: -1).lazy
            .compactMap { count -> (count: Int, day: Day)? in
                PastDayWords.read(words.suffix(count).joined(separator: " "), today: today)
                    .map { (count, $0) }
            }.first
        let name = words.dropLast(found?.count ?? 0).joined(separator: " ")
            .trimmingSuffixColon
        day = found?.day ?? today
        switch directory.match(name) {
        case .owner(.professional(let id)):
            speaker = Speaker(
                role: directory.person(id)?.role ?? RoleID("unknown"), professional: id)
            hint = [.speaker(directory.words(for: .professional(id))), .day(day)]
        case .owner(.role(let role)):
            speaker = Speaker(role: role)
            hint = [.speaker(directory.roles.role(role).name), .day(day)]
        case .ambiguous(let names):
            speaker = nil
            hint = [.ambiguousSpeaker(name, names)]
        case .nobody:
            let found = Self.unlisted(name, directory)
            speaker = found
            guard let found else {
                hint = [name.isEmpty ? .noSpeaker : .unknownSpeaker(name)]
                return
            }
            let role = directory.roles.role(found.role).name
            hint = [.speaker("\(found.name ?? ""), \(role)"), .day(day)]
        }
    }

    /// A role and the name of somebody who is not in the directory: agency staff come and go.
    private static func unlisted(_ words: String, _ directory: EntryDirectory) -> Speaker? {
        guard let space = words.firstIndex(of: " "),
            let role = directory.exactRole(SearchText.folded(words[..<space]))
        else { return nil }
        let name = String(words[words.index(after: space)...])
        guard VoiceName.isName(name) else { return nil }
        return Speaker(role: role.id, name: VoiceName.written(name))
    }
}

/// A day that has been, as people type it: `yesterday`, `mon`, `3d`, `16 nov`.
public enum PastDayWords {
    /// The latest such day up to today, or nil. On a Monday `mon` is today.
    public static func read(_ text: some StringProtocol, today: Day) -> Day? {
        let words = SearchText.folded(text).split(separator: " ").map(String.init)
        guard let first = words.first, first != "next", first != "tomorrow",
            words.last != "week"
        else { return nil }
        if words == ["yesterday"] { return today.advanced(by: -1) }
        guard let day = DayWords.read(text, today: today) else { return nil }
        guard day > today else { return day }
        let ahead = today.days(until: day)
        guard words.count == 1 else {
            // A day and month named without a year was in the last year.
            return words.count == 2 ? lastYear(day) : nil
        }
        if let last = first.last, "dw".contains(last), first.dropLast().last?.isNumber == true {
            return today.advanced(by: -ahead)
        }
        if first.contains("/") {
            return first.split(separator: "/").count == 2 ? lastYear(day) : nil
        }
        return ahead <= 7 && !first.contains("-") ? day.advanced(by: -7) : nil
    }

    private static func lastYear(_ day: Day) -> Day? {
        let (year, month, number) = day.civil
        return Day(year: year - 1, month: month, day: number)
    }
}

extension String {
    /// `dn:` is typed by habit.
    fileprivate var trimmingSuffixColon: String {
        hasSuffix(":") ? String(dropLast()) : self
    }
}
