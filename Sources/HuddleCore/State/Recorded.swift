/// Something that one line of the record brought into being, and that has its place in the order of all.
public protocol Recorded: Sendable {
    /// The place of that line in the order of all events.
    var stamp: Stamp { get }
}

extension Patient: Recorded {}
extension Professional: Recorded {}
extension Meeting: Recorded {}
extension Contribution: Recorded {}
extension Decision: Recorded {}
extension Action: Recorded {}
extension Handover: Recorded {}
extension Contact: Recorded {}
extension Matter: Recorded {}
extension Telling: Recorded {}
extension HandOut: Recorded {}
