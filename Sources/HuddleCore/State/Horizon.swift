/// The moment up to which a record is read: what the writer of one event had before them.
///
/// A stamp alone is not enough: lines that another writer had typed by then may arrive later. Where a
/// sign-off recorded how far each journal had got, exactly those lines are within.
struct Horizon: Equatable, Sendable {
    let stamp: Stamp
    /// How far each journal had got that had grown since `previous`; empty when nobody recorded it.
    var heads: [JournalID: UInt32] = [:]
    /// The sign-off before, up to which every journal that is not among `heads` had been read.
    var previous: Stamp?

    /// True when the event lay before whoever wrote at the horizon, and for that event itself.
    func holds(_ event: Stamp) -> Bool {
        guard event < stamp else { return event == stamp }
        guard !heads.isEmpty else { return true }
        if let last = heads[event.id.journal] { return event.id.sequence <= last }
        return previous.map { event <= $0 } ?? false
    }
}
