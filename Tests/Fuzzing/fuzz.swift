import FuzzTargets
import Glibc

/// Called by libFuzzer with one input after another; HUDDLE_FUZZ_TARGET says what reads them.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let name = getenv("HUDDLE_FUZZ_TARGET"),
        let target = FuzzTarget(rawValue: String(cString: name))
    else { preconditionFailure("HUDDLE_FUZZ_TARGET names no target") }
    if let fault = target.fault(in: bytes) { preconditionFailure(fault) }
    return 0
}
