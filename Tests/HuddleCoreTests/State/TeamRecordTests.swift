import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("The record as it stood on a day")
struct TeamRecordTests {
    @Test("later lines are not there, and later ticks have not been made")
    func asOf() throws {
        var team = try MeetingFixture.make()
        let action = try team.act(0, "order the chair")
        let day = team.recorder.now.utcDay
        try team.nextMeeting()
        try team.tick(action)
        try team.contribute(0, "later")
        let then = team.record.asOf(day)
        #expect(then.status(of: action).isOpen)
        #expect(!team.record.status(of: action).isOpen)
        #expect(then.allMeetings.count == 1)
        #expect(then.minutes(of: team.meeting, TeamSettings()) == nil)
    }

    @Test("what was taken back later still stood")
    func undoneLater() throws {
        var team = try MeetingFixture.make()
        let patient = team.patients[0]
        try team.run(.setPatient(patient, .place, "Mill House", meeting: nil))
        let day = team.recorder.now.utcDay
        team.recorder.wait(seconds: 86_400)
        try team.run(.setPatient(patient, .place, "Rosewood House", meeting: nil))
        #expect(team.record.asOf(day).value(.place, of: patient) == "Mill House")
    }

    @Test("it is the same as a record that never heard of the rest")
    func prefix() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "early")
        let day = team.recorder.now.utcDay
        let early = team.recorder.events
        try team.nextMeeting()
        try team.decide(0, "late")
        var replayed = TeamRecord()
        replayed.apply(early)
        let meeting = try #require(replayed.allMeetings.first)
        let settings = TeamSettings()
        let then = team.record.asOf(day)
        #expect(
            then.minutes(of: meeting, settings)?.people.map(\.entries)
                == replayed.minutes(of: meeting, settings)?.people.map(\.entries))
        #expect(then.allPatients == replayed.allPatients)
    }

    @Test("before anything was written there is nothing")
    func before() throws {
        let team = try MeetingFixture.make()
        let then = team.record.asOf(team.recorder.now.utcDay.advanced(by: -1))
        #expect(then.allPatients.isEmpty && then.allMeetings.isEmpty)
        #expect(then.openActionCounts(on: team.recorder.now.utcDay).open == 0)
    }
}
