import Glibc

/// A thread of the system that runs one piece of work beside the one that started it.
public struct BackgroundThread: Sendable {
    private let thread: pthread_t

    /// Starts the thread; nil when the system has none to spare.
    public init?(_ run: @escaping @Sendable () -> Void) {
        let body = Unmanaged.passRetained(ThreadBody(run))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { pointer in
                if let pointer {
                    Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run()
                }
                return nil
            }, body.toOpaque())
        guard result == 0 else {
            body.release()
            return nil
        }
        self.thread = thread
    }

    /// Leaves the thread to itself: nobody waits for it. Every thread is left or waited for.
    public func leave() {
        pthread_detach(thread)
    }

    /// Waits until the work is done; once for each thread.
    public func join() {
        pthread_join(thread, nil)
    }
}

/// What a thread does; a class because the system passes it on as a pointer.
private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}
