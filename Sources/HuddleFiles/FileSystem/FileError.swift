/// What the disk refused: the operation, the path and the system's number for the reason.
public struct FileError: Error, Equatable, Sendable {
    /// What was being done.
    public enum Operation: String, Sendable {
        case open, read, write, sync, list, rename, remove, makeFolder, status, watch
    }

    public let operation: Operation
    public let path: String
    /// The number that the system gives (`errno`).
    public let code: Int32

    public init(_ operation: Operation, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }
}
