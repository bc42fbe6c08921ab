/// Work that another thread does while this one goes on. A class because the thread is let go of with
/// it where nobody asks what came of the work.
public final class Ahead<Value: Sendable>: Sendable {
    private let work: @Sendable () -> Value
    private let made: Made
    private let thread: Guarded<BackgroundThread?>

    /// What the thread has made; both threads share it.
    private final class Made: Sendable {
        let value = Guarded<Value?>(nil)
    }

    /// Begins the work, or leaves it for later where the system has no thread to spare.
    public init(_ work: @escaping @Sendable () -> Value) {
        let made = Made()
        self.work = work
        self.made = made
        thread = Guarded(
            BackgroundThread {
                let value = work()
                made.value.withLock { $0 = value }
            })
    }

    /// Waits for what came of it.
    public func value() -> Value {
        thread.withLock { thread in
            thread?.join()
            thread = nil
        }
        return made.value.withLock { $0 } ?? work()
    }

    deinit {
        thread.withLock { $0?.leave() }
    }
}
