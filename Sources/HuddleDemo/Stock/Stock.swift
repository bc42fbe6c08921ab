import HuddleCore

/// Everything that the made-up team can say, read once from `StockText`.
struct Stock: Sendable {
    private(set) var topics: [Topic] = []
    /// Lines that any discussion may use, by their key: `defer`, `cancel`.
    private(set) var common: [String: [Phrase]] = [:]
    /// Lines that could not be read: none, and a test holds it.
    private(set) var problems: [String] = []

    private let roles = RoleList.shipped

    init() {
        for text in StockText.all { readTopics(text) }
        readCommon(StockText.common)
    }

    /// The place of the topic with this key.
    func topic(_ key: String) -> Int {
        guard let place = topics.firstIndex(where: { $0.key == key }) else {
            preconditionFailure("no topic \(key)")
        }
        return place
    }

    /// The common lines under `key`.
    func lines(_ key: String) -> [Phrase] { common[key] ?? [] }

    private mutating func readTopics(_ text: String) {
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") {
                topics.append(Topic(key: String(line.dropFirst(2))))
            } else if topics.isEmpty || !read(line, into: &topics[topics.count - 1]) {
                problems.append(String(line))
            }
        }
    }

    private mutating func readCommon(_ text: String) {
        for line in text.split(separator: "\n") {
            guard let (key, words) = keyed(line), let phrase = Phrase(words) else {
                problems.append(String(line))
                continue
            }
            common[String(key), default: []].append(phrase)
        }
    }

    private func read(_ line: Substring, into topic: inout Topic) -> Bool {
        guard let (key, words) = keyed(line) else { return false }
        let parts = key.split(separator: " ")
        switch parts[0] {
        case "for": return readFitting(words, into: &topic)
        case "sets":
            topic.plans = words.split(separator: " ").compactMap { Plan(rawValue: String($0)) }
            return topic.plans.count == words.split(separator: " ").count
        case "decide": return readRuling(words, into: &topic)
        case "do": return readTask(parts, words, into: &topic)
        case "pass": return readPass(parts, words, into: &topic)
        default: return readSaid(key, words, into: &topic)
        }
    }

    private func keyed(_ line: Substring) -> (key: Substring, words: Substring)? {
        guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { return nil }
        return (line[..<colon], line[line.index(after: colon)...].drop { $0 == " " })
    }

    /// `A B C | home care | lung heart language`; only stages are needed, `none` for an occasion.
    private func readFitting(_ words: Substring, into topic: inout Topic) -> Bool {
        let parts = words.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        guard let stages = parts.first else { return false }
        topic.stages = Set(stages.compactMap { Stage(rawValue: $0) })
        if parts.count > 1 {
            topic.settings = Set(parts[1].compactMap { Topic.Setting(rawValue: $0) })
        }
        if parts.count > 2 { topic.tags = Set(parts[2]) }
        return stages == ["none"] || topic.stages.count == stages.count
    }

    private func readSaid(
        _ key: Substring, _ words: Substring, into topic: inout Topic
    ) -> Bool {
        let (setting, words) = placed(words)
        guard let phrase = Phrase(words) else { return false }
        let line = Topic.Line(phrase: phrase, setting: setting)
        if key == "why" {
            topic.whys.append(line)
            return true
        }
        guard let voice = voice(key) else { return false }
        if let place = topic.said.firstIndex(where: { $0.voice == voice }) {
            topic.said[place].lines.append(line)
        } else {
            topic.said.append(Topic.Said(voice: voice, lines: [line]))
        }
        return true
    }

    private func readRuling(_ words: Substring, into topic: inout Topic) -> Bool {
        let (setting, words) = placed(words)
        let parts = words.split(separator: " because ", maxSplits: 1)
        guard let first = parts.first, let text = Phrase(first) else { return false }
        let reason = parts.count > 1 ? Phrase(parts[1]) : nil
        topic.decisions.append(Topic.Ruling(text: text, reason: reason, setting: setting))
        return parts.count == 1 || reason != nil
    }

    private func readTask(
        _ parts: [Substring], _ words: Substring, into topic: inout Topic
    ) -> Bool {
        let (setting, words) = placed(words)
        guard parts.count == 3, let owner = voice(parts[1]), let days = Int(parts[2]),
            let text = Phrase(words)
        else { return false }
        topic.tasks.append(
            Topic.Task(owner: owner, days: days, text: text, setting: setting))
        return true
    }

    private func readPass(
        _ parts: [Substring], _ words: Substring, into topic: inout Topic
    ) -> Bool {
        guard parts.count == 4, let from = voice(parts[1]), let to = voice(parts[3]),
            let text = Phrase(words)
        else { return false }
        topic.passes.append(Topic.Pass(from: from, to: to, text: text))
        return true
    }

    /// Words without `@home` or `@care` in front, and what that said.
    private func placed(_ words: Substring) -> (Topic.Setting?, Substring) {
        guard words.first == "@", let space = words.firstIndex(of: " ") else { return (nil, words) }
        let setting = Topic.Setting(rawValue: String(words[..<space].dropFirst()))
        return setting.map { ($0, words[words.index(after: space)...]) } ?? (nil, words)
    }

    private func voice(_ short: Substring) -> Voice? {
        if short == "home" { return .careHomeStaff }
        return roles.roles.first { $0.short == short }.map { .role($0.id) }
    }
}
