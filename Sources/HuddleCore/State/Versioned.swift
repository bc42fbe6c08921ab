/// A field that several people may change at once: every value ever given is kept, and the ones that
/// nothing has answered are live.
///
/// Insertion in any order gives the same value, because versions are kept in the order of their stamps.
public struct Versioned<Value: Equatable & Sendable>: Equatable, Sendable {
    /// One value, the event that gave it, and the events it answers.
    public struct Version: Equatable, Sendable {
        public let value: Value
        public let stamp: Stamp
        public let replaces: [RecordID]

        public init(_ value: Value, stamp: Stamp, replaces: [RecordID] = []) {
            self.value = value
            self.stamp = stamp
            self.replaces = replaces
        }
    }

    private var first: Version?
    private var later: [Version] = []

    /// A field without a value.
    public init() {}

    /// A field as the event `stamp` first gave it.
    public init(_ value: Value, stamp: Stamp) {
        first = Version(value, stamp: stamp)
    }

    /// Every version in order, whether it still counts or not; words that were removed are not there.
    public func versions(in standing: Standing) -> [Version] {
        versions.map { $0.shown(in: standing) }
    }

    /// Every version as it was given: never to be shown.
    var versions: [Version] {
        guard let first else { return [] }
        return [first] + later
    }

    /// True when one of the lines gave a version.
    func holds(_ lines: Set<RecordID>) -> Bool {
        if let first, lines.contains(first.stamp.id) { return true }
        return later.contains { lines.contains($0.stamp.id) }
    }

    /// Adds a version in its place; a version already there is not added twice.
    public mutating func insert(_ version: Version) {
        guard let known = first else {
            first = version
            return
        }
        guard version.stamp != known.stamp else { return }
        if version.stamp < known.stamp {
            later.insert(known, at: 0)
            first = version
            return
        }
        let place = later.lastIndex { $0.stamp <= version.stamp }
        if let place, later[place].stamp == version.stamp { return }
        later.insert(version, at: place.map { $0 + 1 } ?? 0)
    }

    /// Puts another value in the place of the one that an event gave.
    mutating func put(_ value: Value, of stamp: Stamp) {
        if let known = first, known.stamp == stamp {
            first = Version(value, stamp: stamp, replaces: known.replaces)
        }
        for place in later.indices where later[place].stamp == stamp {
            later[place] = Version(value, stamp: stamp, replaces: later[place].replaces)
        }
    }

    /// The versions that count and that no other version that counts has answered.
    public func live(in standing: Standing) -> [Version] {
        guard !later.isEmpty else {
            return first.map { standing.counts($0.stamp) ? [$0.shown(in: standing)] : [] } ?? []
        }
        let effective = versions.filter { standing.counts($0.stamp) }
        let answered = Set(effective.flatMap(\.replaces))
        return effective.filter { !answered.contains($0.stamp.id) }
            .map { $0.shown(in: standing) }
    }

    /// The value to show: the latest live one; ask `isDisputed` whether there are others.
    public func value(in standing: Standing) -> Value? {
        latest(in: standing)?.value
    }

    /// The latest live version.
    func latest(in standing: Standing) -> Version? {
        latestGiven(in: standing)?.shown(in: standing)
    }

    /// Every other value that counts and whose words were not removed: what it was before, and what
    /// somebody else gave.
    func otherValues(in standing: Standing) -> [Value] {
        guard !later.isEmpty else { return [] }
        let shown = value(in: standing)
        return versions.filter { version in
            version.value != shown && standing.counts(version.stamp)
                && standing.redactions.reason(for: version.stamp.id) == nil
        }.map(\.value)
    }

    private func latestGiven(in standing: Standing) -> Version? {
        if later.isEmpty { return first.flatMap { standing.counts($0.stamp) ? $0 : nil } }
        guard later.count < Self.few else { return live(in: standing).last }
        if let place = later.lastIndex(where: { isLive($0, in: standing) }) { return later[place] }
        return first.flatMap { isLive($0, in: standing) ? $0 : nil }
    }

    /// Up to this many versions it is quicker to compare each with each than to make a set.
    private static var few: Int { 8 }

    /// True when the version counts and no other version that counts has answered it.
    private func isLive(_ version: Version, in standing: Standing) -> Bool {
        func answers(_ other: Version) -> Bool {
            other.replaces.contains(version.stamp.id) && standing.counts(other.stamp)
        }
        guard standing.counts(version.stamp), !later.contains(where: answers) else { return false }
        return !(first.map(answers) ?? false)
    }

    /// True when two people gave different values without knowing of each other.
    public func isDisputed(in standing: Standing) -> Bool {
        guard !later.isEmpty else { return false }
        let values = live(in: standing).map(\.value)
        return values.contains { $0 != values[0] }
    }

    /// What a new value must answer: every live version.
    public func heads(in standing: Standing) -> [RecordID] {
        live(in: standing).map(\.stamp.id)
    }
}

extension Versioned.Version {
    /// The version as it may be shown: without its words when they were removed by law.
    func shown(in standing: Standing) -> Self {
        guard let reason = standing.redactions.reasonInPlaceOfWords(of: stamp.id),
            let words = value as? any Wordful, let rest = words.withoutWords(reason) as? Value
        else { return self }
        return Self(rest, stamp: stamp, replaces: replaces)
    }
}
