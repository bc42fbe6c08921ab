import Glibc
import Threads

/// Where workers leave values for the thread that owns the terminal.
///
/// A class, because the workers and the owner share one. The owner watches `descriptor`: it has
/// something to read while there are messages.
public final class Mailbox<Message: Sendable>: Sendable {
    /// The descriptor to give to `Terminal.watch`.
    public let descriptor: Int32
    private let wake: Int32
    private let messages = Guarded<[Message]>([])

    /// An empty mailbox.
    public init() throws(TerminalError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system(errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        descriptor = ends[0]
        wake = ends[1]
    }

    deinit {
        close(descriptor)
        close(wake)
    }

    /// Leaves a message; may be called from any thread.
    public func post(_ message: Message) {
        messages.withLock { messages in
            messages.append(message)
            guard messages.count == 1 else { return }
            var byte: UInt8 = 1
            _ = write(wake, &byte, 1)
        }
    }

    /// Takes all messages in the order they came.
    public func takeAll() -> [Message] {
        messages.withLock { messages in
            var buffer: [UInt8] = [0, 0, 0, 0]
            while read(descriptor, &buffer, buffer.count) > 0 {}
            defer { messages = [] }
            return messages
        }
    }
}
