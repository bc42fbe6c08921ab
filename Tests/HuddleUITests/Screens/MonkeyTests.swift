import Foundation
import HuddleCore
import HuddleTesting
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Anything at all")
struct MonkeyTests {
    /// How many things are done by each monkey; HUDDLE_MONKEY sets another number.
    private static let steps =
        ProcessInfo.processInfo.environment["HUDDLE_MONKEY"].flatMap(Int.init) ?? 250

    @Test(
        "random keys, pastes, lines, clicks and sizes leave sound frames and a sound record",
        arguments: [1, 2, 3, 4] as [UInt64])
    func anything(seed: UInt64) throws {
        var monkey = Monkey(seed: seed)
        var driven = Driven(model: try Model.team())
        let signedOff = try #require(driven.model.record.allMeetings.first)
        let sealed = driven.model.record.minutes(of: signedOff, driven.model.settings)
        var record = driven.model.record
        for step in 0..<Self.steps {
            let message = monkey.next()
            // Frames are the dear part: every few steps, and whenever the size is new.
            _ = driven.answer(message, after: monkey.pause())
            let isResize = if case .input(.resize) = message { true } else { false }
            if isResize || step.isMultiple(of: 10) {
                checkInvariants(view(driven.model), driven.model)
            }
            if driven.model.isPresenting { Issue.record("a key led to the second screen") }
        }
        #expect(driven.model.record.minutes(of: signedOff, driven.model.settings) == sealed)
        record.apply(driven.events)
        #expect(record == driven.model.record, "the journal gives the same record")
        #expect(Set(driven.events.map(\.id)).count == driven.events.count)
    }
}
