/// A field that several people may change at once: every value ever given is kept, and the ones
/// that nothing has answered are live.
///
/// Insertion in any order gives the same value, because versions are kept in the order of their
/// stamps.
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

    /// Nearly every field has one version that answers nothing: that is kept without a list.
    private enum Kept: Equatable, Sendable {
        case none
        case one(Value, Stamp)
        /// In the order of stamps; never one alone that answers nothing.
        case several([Version])
    }

    private var kept = Kept.none

    /// A field without a value.
    public init() {}

    /// A field as the event `stamp` first gave it.
    public init(_ value: Value, stamp: Stamp) {
        kept = .one(value, stamp)
    }

    /// Every version in order, whether it still counts or not; words that were removed are not
    /// there.
    public func versions(in standing: Standing) -> [Version] {
        versions.map { $0.shown(in: standing) }
    }

    /// Every version as it was given: never to be shown.
    var versions: [Version] {
        switch kept {
        case .none: []
        case .one(let value, let stamp): [Version(value, stamp: stamp)]
        case .several(let versions): versions
        }
    }

    /// True when one of the lines gave a version.
    func holds(_ lines: Set<RecordID>) -> Bool {
        switch kept {
        case .none: false
        case .one(_, let stamp): lines.contains(stamp.id)
        case .several(let versions): versions.contains { lines.contains($0.stamp.id) }
        }
    }

    /// Adds a version in its place; a version already there is not added twice.
    public mutating func insert(_ version: Version) {
        switch kept {
        case .none where version.replaces.isEmpty: kept = .one(version.value, version.stamp)
        case .none: kept = .several([version])
        case .one(let value, let stamp):
            guard stamp != version.stamp else { return }
            let known = Version(value, stamp: stamp)
            kept = .several(stamp < version.stamp ? [known, version] : [version, known])
        case .several(var versions):
            // The list must be held here alone to grow where it lies.
            kept = .none
            let place = versions.lastIndex { $0.stamp <= version.stamp }
            if place.map({ versions[$0].stamp }) != version.stamp {
                versions.insert(version, at: place.map { $0 + 1 } ?? 0)
            }
            kept = .several(versions)
        }
    }

    /// Puts another value in the place of the one that an event gave.
    mutating func put(_ value: Value, of stamp: Stamp) {
        switch kept {
        case .none: break
        case .one(_, let known): if known == stamp { kept = .one(value, stamp) }
        case .several(let versions):
            kept = .several(
                versions.map { version in
                    guard version.stamp == stamp else { return version }
                    return Version(value, stamp: stamp, replaces: version.replaces)
                })
        }
    }

    /// The versions that count and that no other version that counts has answered.
    public func live(in standing: Standing) -> [Version] {
        guard case .several(let versions) = kept else {
            return latest(in: standing).map { [$0] } ?? []
        }
        let effective = versions.filter { standing.counts($0.stamp) }
        let answered = Set(effective.flatMap(\.others))
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
        guard case .several(let versions) = kept else { return [] }
        let shown = value(in: standing)
        return versions.filter { version in
            version.value != shown && standing.counts(version.stamp)
                && standing.redactions.reason(for: version.stamp.id) == nil
        }.map(\.value)
    }

    private func latestGiven(in standing: Standing) -> Version? {
        switch kept {
        case .none: return nil
        case .one(let value, let stamp):
            return standing.counts(stamp) ? Version(value, stamp: stamp) : nil
        case .several(let versions):
            guard versions.count <= Self.few else { return live(in: standing).last }
            for place in versions.indices.reversed() {
                if versions.isLive(versions[place].stamp, in: standing) { return versions[place] }
            }
            return nil
        }
    }

    /// Up to this many versions it is quicker to compare each with each than to make a set.
    private static var few: Int { 8 }

    /// True when two people gave different values without knowing of each other.
    public func isDisputed(in standing: Standing) -> Bool {
        guard case .several = kept else { return false }
        let values = live(in: standing).map(\.value)
        return values.contains { $0 != values[0] }
    }

    /// What a new value must answer: every live version.
    public func heads(in standing: Standing) -> [RecordID] {
        live(in: standing).map(\.stamp.id)
    }
}

extension Versioned.Version {
    /// The events it answers, but for its own: only a damaged line says that it answers itself.
    fileprivate var others: [RecordID] { replaces.filter { $0 != stamp.id } }

    /// The version as it may be shown: without its words when they were removed by law.
    func shown(in standing: Standing) -> Self {
        guard let reason = standing.redactions.reasonInPlaceOfWords(of: stamp.id),
            let words = value as? any Wordful, let rest = words.withoutWords(reason) as? Value
        else { return self }
        return Self(rest, stamp: stamp, replaces: replaces)
    }
}

extension Array {
    /// True when the version of an event counts and no other version that counts has answered it.
    fileprivate func isLive<Value>(_ stamp: Stamp, in standing: Standing) -> Bool
    where Element == Versioned<Value>.Version {
        guard standing.counts(stamp) else { return false }
        // A loop: a function handed on would have a copy of what counts.
        for place in indices where self[place].replaces.contains(stamp.id) {
            let other = self[place].stamp
            if other != stamp, standing.counts(other) { return false }
        }
        return true
    }
}
