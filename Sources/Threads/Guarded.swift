public import Synchronization

/// A value that several threads share, each for as long as it holds the lock.
///
/// A `Mutex` that the thread sanitizer can see: the library's own is built without it, so that
/// everything below one looks like a race. The atomic tells the order in which threads held the
/// lock, at the price of two plain moves.
public struct Guarded<Value: ~Copyable>: ~Copyable, Sendable {
    @usableFromInline let mutex: Mutex<Value>
    @usableFromInline let wasHeld = Atomic<Bool>(false)

    /// A value that nobody holds yet.
    @inlinable
    public init(_ value: consuming sending Value) {
        mutex = Mutex(value)
    }

    /// Waits for the lock, and holds it while `body` runs.
    @inlinable
    public borrowing func withLock<Result: ~Copyable, Failure: Error>(
        _ body: (inout sending Value) throws(Failure) -> sending Result
    ) throws(Failure) -> sending Result {
        try mutex.withLock { value throws(Failure) in
            _ = wasHeld.load(ordering: .acquiring)
            defer { wasHeld.store(true, ordering: .releasing) }
            return try body(&value)
        }
    }
}
