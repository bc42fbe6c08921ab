import Glibc
import HuddleFiles
import Threads

/// A disk in memory that fails when it is told to, and forgets what was not synced when it crashes.
final class FaultyFileSystem: FileSystem {
    /// What a failing call does.
    enum Fault: CaseIterable {
        /// Nothing happens, and the call says so.
        case error
        case diskFull
        /// A write takes half of what it is given.
        case shortWrite
        /// The power fails in the middle of the call.
        case crash
    }

    /// How much of what was never synced is there after the power is back.
    enum Survival: CaseIterable { case synced, half, everything }

    private struct Node {
        var content: [UInt8] = []
        var synced: [UInt8] = []
    }

    private struct State {
        var nodes: [Node] = []
        var names: [String: Int] = [:]
        var syncedNames: [String: Int] = [:]
        var folders: Set<String> = []
        var syncedFolders: Set<String> = []
        var calls = 0
        var failing: Range<Int> = 0..<0
        var fault = Fault.error
        var isDown = false
        var random: UInt64 = 1
    }

    private let state: Guarded<State>

    /// A sound disk with these folders.
    init(folders: [String]) {
        state = Guarded(State(folders: Set(folders), syncedFolders: Set(folders)))
    }

    private init(_ state: sending State) {
        self.state = Guarded(state)
    }

    var calls: Int { state.withLock { $0.calls } }
    var isDown: Bool { state.withLock { $0.isDown } }
    var paths: [String] { state.withLock { $0.names.keys.sorted() } }

    func fail(_ calls: Range<Int>, _ fault: Fault) {
        state.withLock { ($0.failing, $0.fault) = (calls, fault) }
    }

    func content(_ path: String) -> [UInt8]? {
        state.withLock { state in state.names[path].map { state.nodes[$0].content } }
    }

    /// Puts a file there as somebody else would, durably.
    func put(_ content: [UInt8], at path: String) {
        state.withLock { state in
            state.names[path] = state.nodes.count
            state.syncedNames[path] = state.nodes.count
            state.nodes.append(Node(content: content, synced: content))
        }
    }

    /// The disk as it is found after the power has failed.
    func afterCrash(_ survival: Survival) -> FaultyFileSystem {
        let (nodes, names, folders) = state.withLock { state in
            survival == .synced
                ? (state.nodes, state.syncedNames, state.syncedFolders)
                : (state.nodes, state.names, state.folders)
        }
        let survivor = FaultyFileSystem(
            folders: folders.filter { Self.isReachable($0, folders) }.sorted())
        // A machine that starts again does not draw the same names again.
        let drawn = state.withLock { $0.random }
        survivor.state.withLock { $0.random = drawn }
        for (path, index) in names where Self.isReachable(path, folders) {
            let node = nodes[index]
            let unsynced = node.content.dropFirst(node.synced.count)
            let kept: Int =
                switch survival {
                case .synced: 0
                case .half: unsynced.count / 2
                case .everything: unsynced.count
                }
            survivor.put(node.synced + unsynced.prefix(kept), at: path)
        }
        return survivor
    }

    // MARK: FileSystem

    func create(_ path: String) throws(FileError) -> OpenFile {
        try change(.open, path) { state in
            guard state.names[path] == nil else { return .failure(EEXIST) }
            guard state.folders.contains(Self.parent(path)) else { return .failure(ENOENT) }
            state.names[path] = state.nodes.count
            state.nodes.append(Node())
            return .success(OpenFile(descriptor: Int32(state.nodes.count - 1), path: path))
        }
    }

    func open(_ path: String) throws(FileError) -> OpenFile {
        try change(.open, path) { state in
            guard let node = state.names[path] else { return .failure(ENOENT) }
            return .success(OpenFile(descriptor: Int32(node), path: path))
        }
    }

    func append(_ bytes: [UInt8], to file: OpenFile) throws(FileError) {
        let node = Int(file.descriptor)
        try change(
            .write, file.path,
            halfway: { $0.nodes[node].content += bytes.prefix(bytes.count / 2) },
            { state -> Outcome<Void> in
                state.nodes[node].content += bytes
                return .success(())
            })
    }

    func sync(_ file: OpenFile) throws(FileError) {
        try change(.sync, file.path) { state -> Outcome<Void> in
            let node = Int(file.descriptor)
            state.nodes[node].synced = state.nodes[node].content
            return .success(())
        }
    }

    func close(_ file: OpenFile) {}

    func read(_ path: String, from offset: Int) throws(FileError) -> [UInt8] {
        try change(.read, path) { state in
            guard let node = state.names[path] else { return .failure(ENOENT) }
            return .success(Array(state.nodes[node].content.dropFirst(offset)))
        }
    }

    func list(_ path: String) throws(FileError) -> [FolderEntry] {
        try change(.list, path) { state in
            guard state.folders.contains(path) else { return .failure(ENOENT) }
            let files = state.names.keys.filter { Self.parent($0) == path }
            let folders = state.folders.filter { Self.parent($0) == path }
            let entries =
                files.map { FolderEntry(name: Self.name($0), kind: .file) }
                + folders.map { FolderEntry(name: Self.name($0), kind: .folder) }
            return .success(entries.sorted { $0.name < $1.name })
        }
    }

    func status(of path: String) throws(FileError) -> FileStatus? {
        let path = path.hasSuffix("/.") ? String(path.dropLast(2)) : path
        return try change(.status, path) { state in
            if state.folders.contains(path) {
                return .success(FileStatus(kind: .folder, size: 0, permissions: 0o700))
            }
            let status = state.names[path].map {
                FileStatus(kind: .file, size: state.nodes[$0].content.count, permissions: 0o600)
            }
            return .success(status)
        }
    }

    func freeSpace(at path: String) throws(FileError) -> Int64 { 1 << 30 }

    func overwrite(_ path: String, at offset: Int, with bytes: [UInt8]) throws(FileError) {
        func put(_ bytes: [UInt8], _ state: inout State) -> Outcome<Void> {
            guard let node = state.names[path] else { return .failure(ENOENT) }
            let range = offset..<offset + bytes.count
            state.nodes[node].content.replaceSubrange(range, with: bytes)
            state.nodes[node].synced = state.nodes[node].content
            return .success(())
        }
        try change(
            .write, path, halfway: { _ = put(Array(bytes.prefix(bytes.count / 2)), &$0) },
            { put(bytes, &$0) })
    }

    func rename(_ old: String, to new: String) throws(FileError) {
        try change(.rename, new) { state -> Outcome<Void> in
            guard let node = state.names.removeValue(forKey: old) else { return .failure(ENOENT) }
            state.names[new] = node
            return .success(())
        }
    }

    func remove(_ path: String) throws(FileError) {
        try change(.remove, path) { state -> Outcome<Void> in
            guard state.names.removeValue(forKey: path) != nil else { return .failure(ENOENT) }
            return .success(())
        }
    }

    func makeFolder(_ path: String) throws(FileError) {
        try change(.makeFolder, path) { state -> Outcome<Void> in
            state.folders.insert(path)
            return .success(())
        }
    }

    func syncFolder(_ path: String) throws(FileError) {
        try change(.sync, path) { state -> Outcome<Void> in
            let path = path == "/" ? "" : path
            state.syncedNames = state.syncedNames.filter { Self.parent($0.key) != path }
            for (name, node) in state.names where Self.parent(name) == path {
                state.syncedNames[name] = node
            }
            state.syncedFolders.formUnion(state.folders.filter { Self.parent($0) == path })
            return .success(())
        }
    }

    func randomBytes(_ count: Int) throws(FileError) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state.random = state.random &* 6_364_136_223_846_793_005 &+ 1
                return UInt8(truncatingIfNeeded: state.random >> 56)
            }
        }
    }

    // MARK: Calls

    private enum Outcome<Value> {
        case success(Value)
        case failure(Int32)
    }

    private func change<Value: Sendable>(
        _ operation: FileError.Operation, _ path: String, halfway: ((inout State) -> Void)? = nil,
        _ body: (inout State) -> Outcome<Value>
    ) throws(FileError) -> Value {
        let outcome: Outcome<Value> = state.withLock { state in
            guard !state.isDown else { return .failure(EIO) }
            state.calls += 1
            guard state.failing.contains(state.calls) else { return body(&state) }
            switch state.fault {
            case .error: return .failure(EIO)
            case .diskFull: return .failure(ENOSPC)
            case .shortWrite:
                halfway?(&state)
                return .failure(ENOSPC)
            case .crash:
                halfway?(&state)
                state.isDown = true
                return .failure(EIO)
            }
        }
        switch outcome {
        case .success(let value): return value
        case .failure(let code): throw FileError(operation, path, code: code)
        }
    }

    /// True when every folder above a path is there: a name in a folder that is gone is gone too.
    private static func isReachable(_ path: String, _ folders: Set<String>) -> Bool {
        let folder = parent(path)
        return folder.isEmpty || folders.contains(folder) && isReachable(folder, folders)
    }

    private static func parent(_ path: String) -> String {
        path.split(separator: "/").dropLast().map { "/\($0)" }.joined()
    }

    private static func name(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }
}
