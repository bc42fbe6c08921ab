import Glibc
import Synchronization

/// Transforms every input on up to `threads` threads, this one among them; the outputs keep the order of the inputs.
func parallelMap<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], threads: Int, _ transform: @escaping @Sendable (Input) -> Output
) -> [Output] {
    let work = ParallelWork(inputs, transform)
    let helpers = (1..<max(1, min(threads, inputs.count))).compactMap { _ in
        startThread { work.run() }
    }
    work.run()
    for helper in helpers { pthread_join(helper, nil) }
    return work.outputs
}

/// The inputs still to be taken and the outputs so far; a class because threads share it.
private final class ParallelWork<Input: Sendable, Output: Sendable>: Sendable {
    private let inputs: [Input]
    private let transform: @Sendable (Input) -> Output
    private let next = Atomic<Int>(0)
    private let found = Mutex<[Int: Output]>([:])

    init(_ inputs: [Input], _ transform: @escaping @Sendable (Input) -> Output) {
        self.inputs = inputs
        self.transform = transform
    }

    /// Takes inputs until none is left.
    func run() {
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < inputs.count else { return }
            let output = transform(inputs[index])
            found.withLock { $0[index] = output }
        }
    }

    var outputs: [Output] {
        let found = found.withLock { $0 }
        return inputs.indices.compactMap { found[$0] }
    }
}

/// What a thread does; a class because the system passes it on as a pointer.
private final class ThreadBody: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}

/// Starts a thread, or gives nil when the system has none to spare.
private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    let body = Unmanaged.passRetained(ThreadBody(run))
    var thread = pthread_t()
    let result = pthread_create(
        &thread, nil,
        { pointer in
            if let pointer { Unmanaged<ThreadBody>.fromOpaque(pointer).takeRetainedValue().run() }
            return nil
        }, body.toOpaque())
    guard result == 0 else {
        body.release()
        return nil
    }
    return thread
}
