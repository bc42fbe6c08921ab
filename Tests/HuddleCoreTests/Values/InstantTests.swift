import HuddleCore
import Testing

@Suite("Instants")
struct InstantTests {
    @Test(
        "text and seconds agree",
        arguments: [
            ("1970-01-01T00:00:00Z", 0 as Int64), ("2026-11-21T09:31:02Z", 1_795_253_462),
            ("1969-12-31T23:59:59Z", -1),
        ])
    func roundTrip(_ text: String, _ seconds: Int64) {
        #expect(Instant(text)?.seconds == seconds)
        #expect(Instant(seconds: seconds).description == text)
    }

    @Test(
        "what is no instant is nil",
        arguments: [
            "", "2026-11-21", "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z",
            "2026-11-21 09:31:02Z",
            "2026-11-21T09:31:02", "2026-11-21T09:31:02+", "2026-02-30T09:31:02Z",
            "2026-11-21T9 :31:02Z",
        ])
    func noInstant(_ text: String) {
        #expect(Instant(text) == nil)
    }

    @Test("a moment before 1970 falls on its own day")
    func beforeEpoch() {
        let instant = Instant(seconds: -1)
        #expect(instant.utcDay == Day(number: -1))
        #expect(instant.secondOfDay == 86_399)
    }

    @Test("no number of seconds traps", arguments: [Int64.min, Int64.max])
    func extremes(_ seconds: Int64) {
        #expect(!Instant(seconds: seconds).description.isEmpty)
    }
}
