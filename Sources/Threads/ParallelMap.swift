public import Synchronization

/// Transforms every input on up to `threads` threads, this one among them; the outputs keep the
/// order of the inputs.
///
/// `arriving` sees each output on this thread and in that order, while later ones are still being
/// made. `room` is how many bytes of memory the work will need; nothing is done about less than a
/// few million.
///
/// Inlinable, so that what is handed on is moved as what it is, and not by a description of its
/// type.
@inlinable
public func parallelMap<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], threads: Int, room: Int = 0,
    _ transform: @escaping @Sendable (Input) -> Output,
    arriving: (inout Output) -> Void = { _ in }
) -> [Output] {
    let work = ParallelWork(inputs, transform)
    let needsMuch = room > 4 << 20
    if needsMuch { ProcessMemory.makeRoom(for: room) }
    var helpers = (1..<max(1, min(threads, inputs.count))).compactMap { _ in
        BackgroundThread {
            if needsMuch { ProcessMemory.makeRoom(for: room) }
            while work.makeNext() {}
        }
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(inputs.count)
    while outputs.count < inputs.count {
        if var output = work.take(outputs.count) {
            arriving(&output)
            outputs.append(output)
        } else if !work.makeNext() {
            // The rest is in the hands of the helpers.
            helpers.popLast()?.join()
        }
    }
    for helper in helpers { helper.join() }
    return outputs
}

extension Array where Element: Sendable {
    /// Transforms each element on up to `threads` threads, many in one go: one by one, what is
    /// little work would cost more to hand out than to do.
    @inlinable
    public func mapInPieces<Output: Sendable>(
        threads: Int, _ transform: @escaping @Sendable (Element) -> Output
    ) -> [Output] {
        let size = Swift.max(1, count / Swift.max(1, 4 * threads))
        let pieces = stride(from: 0, to: count, by: size).map {
            self[$0..<Swift.min($0 + size, count)]
        }
        return parallelMap(pieces, threads: threads) { $0.map(transform) }.flatMap { $0 }
    }
}

/// The inputs still to be taken and the outputs not yet used; a class because threads share it.
@usableFromInline
final class ParallelWork<Input: Sendable, Output: Sendable>: Sendable {
    @usableFromInline let inputs: [Input]
    @usableFromInline let transform: @Sendable (Input) -> Output
    @usableFromInline let next = Atomic<Int>(0)
    @usableFromInline let made = Guarded<[Int: Output]>([:])

    @inlinable
    init(_ inputs: [Input], _ transform: @escaping @Sendable (Input) -> Output) {
        self.inputs = inputs
        self.transform = transform
    }

    /// Takes the next input and makes its output; false when none is left.
    @inlinable
    func makeNext() -> Bool {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < inputs.count else { return false }
        let output = transform(inputs[index])
        made.withLock { $0[index] = output }
        return true
    }

    /// The output at a place, once it is made.
    @inlinable
    func take(_ place: Int) -> Output? {
        made.withLock { $0.removeValue(forKey: place) }
    }
}
