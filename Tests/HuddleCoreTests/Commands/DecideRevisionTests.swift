@testable import HuddleCore
import HuddleTesting
import Testing

@Suite("Changing what is already recorded")
struct DecideRevisionTests {
    @Test("each kind of item takes its own fields and refuses the others")
    func fields() throws {
        var fixture = try MeetingFixture.make()
        let contribution = try fixture.contribute(0, "Woke").record
        let decision = try fixture.decide(0, "Stays").record
        let action = try fixture.act(0, "Order bed").record
        let handover = try fixture.handOver(0, "Driver").record
        let all: [Revision] = [
            .text("new"), .reason("new"), .speaker(Speaker(role: .family)),
            .owner(.role(RoleID("gp"))), .due(Day(number: 20_800)), .status(.accepted),
            .teller(.role(RoleID("gp"))), .tellBy(Day(number: 20_800)), .acknowledged(by: "Eve"),
            .redacted(reason: "asked"),
        ]
        let taken: [(RecordID, [Int])] = [
            (contribution, [0, 2, 9]), (decision, [0, 1, 6, 7, 9]), (action, [0, 3, 4, 5, 9]),
            (handover, [0, 8, 9]),
        ]
        for (item, places) in taken {
            for (place, revision) in all.enumerated() {
                if places.contains(place) {
                    #expect(try fixture.run(.revise(item, revision)).count == 1)
                    #expect(try fixture.run(.revise(item, revision)).isEmpty)
                } else {
                    #expect(throws: Refusal.notRevisable(item)) {
                        try fixture.run(.revise(item, revision))
                    }
                }
            }
        }
    }

    @Test("something unknown or taken back is refused")
    func unknown() throws {
        var fixture = try MeetingFixture.make()
        let unknown = PatientID.numbered(99).record
        #expect(throws: Refusal.unknownItem(unknown)) {
            try fixture.run(.revise(unknown, .text("new")))
        }
        let action = try fixture.act(0, "Order bed").record
        try fixture.run(.undo)
        #expect(throws: Refusal.unknownItem(action)) {
            try fixture.run(.revise(action, .status(.accepted)))
        }
    }

    @Test("empty words are refused")
    func empty() throws {
        var fixture = try MeetingFixture.make()
        let action = try fixture.act(0, "Order bed").record
        let handover = try fixture.handOver(0, "Driver").record
        #expect(throws: Refusal.nothingTyped(what: "text")) {
            try fixture.run(.revise(action, .text(" ")))
        }
        #expect(throws: Refusal.nothingTyped(what: "name")) {
            try fixture.run(.revise(handover, .acknowledged(by: "")))
        }
        #expect(throws: Refusal.nothingTyped(what: "reason")) {
            try fixture.run(.revise(action, .redacted(reason: "")))
        }
    }

    @Test("after sign-off the words stay, but an action goes on living")
    func afterSignOff() throws {
        var fixture = try MeetingFixture.make()
        let decision = try fixture.decide(0, "Stays").record
        let action = try fixture.act(0, "Order bed").record
        let handover = try fixture.handOver(0, "Driver").record
        try fixture.signOff()
        let sealed: [(RecordID, Revision)] = [
            (action, .text("new")), (decision, .reason("new")), (decision, .teller(nil)),
            (decision, .tellBy(Day(number: 1))),
        ]
        for (item, revision) in sealed {
            #expect(throws: Refusal.signedOff(fixture.meeting)) {
                try fixture.run(.revise(item, revision))
            }
        }
        let living: [(RecordID, Revision)] = [
            (action, .status(.accepted)), (action, .due(Day(number: 1))),
            (action, .owner(.role(RoleID("gp")))), (handover, .acknowledged(by: "Eve")),
            (decision, .redacted(reason: "asked")),
        ]
        for (item, revision) in living {
            #expect(try fixture.run(.revise(item, revision)).count == 1)
        }
    }

    @Test(
        "removed words are gone everywhere, also from sealed minutes, and no undo brings them back")
    func redaction() throws {
        var fixture = try MeetingFixture.make()
        let decision = try fixture.decide(0, "Secret plan", reason: "secret reason").record
        try fixture.signOff()
        try fixture.run(.revise(decision, .redacted(reason: "asked by the family")))
        let sealed = try #require(fixture.record.minutes(of: fixture.meeting, TeamSettings()))
        #expect(
            sealed.people[0].entries == [
                .decision(
                    id: decision,
                    MinutesOutline.Decision(
                        text: "[removed on request: asked by the family]", reason: nil,
                        tells: nil, dissents: []))
            ])
        #expect(throws: Refusal.nothingToUndo) { try fixture.run(.undo) }
        #expect(fixture.record.redaction(of: decision) == "asked by the family")
    }

    @Test("many items change in one step")
    func reviseAll() throws {
        var fixture = try MeetingFixture.make()
        let items = try ["Order bed", "Ring Ann", "Book visit"].map {
            try fixture.act(0, $0).record
        }
        try fixture.run(.reviseAll(items, .status(.done(Day(number: 20_778)))))
        #expect(fixture.record.allActions.allSatisfy { !fixture.record.status(of: $0).isOpen })
        try fixture.run(.undo)
        #expect(fixture.record.allActions.allSatisfy { fixture.record.status(of: $0).isOpen })
    }
}
