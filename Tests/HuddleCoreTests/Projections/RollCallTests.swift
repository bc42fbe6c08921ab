import HuddleCore
import HuddleTesting
import Testing

@Suite("The roll")
struct RollCallTests {
    @Test("everybody in the directory is usual before there was a meeting")
    func firstMeeting() throws {
        let fixture = try MeetingFixture.make()
        let roll = fixture.record.roll(of: fixture.meeting)
        #expect(roll.map(\.professional) == fixture.professionals)
        #expect(roll.allSatisfy { $0.isUsual && $0.attendance == .present })
    }

    @Test("who came or sent apologies lately is usual, guests are not")
    func usual() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, people) = (fixture.meeting, fixture.professionals)
        try fixture.run(.setAttendance(meeting, people[1], .apologies))
        try fixture.run(.setAttendance(meeting, people[2], .absent))
        let guest = ProfessionalID(
            try #require(try fixture.run(.addGuest(meeting, [.name: "Eve"])).first).id)
        try fixture.nextMeeting()
        let usual = fixture.record.usualMembers(of: fixture.meeting)
        #expect(usual.contains(people[1]))
        #expect(!usual.contains(people[2]))
        #expect(!usual.contains(guest))
        let roll = fixture.record.roll(of: fixture.meeting).map(\.professional)
        #expect(roll.last == people[2])
        #expect(!roll.contains(guest))
        #expect(fixture.record.roll(of: meeting).map(\.professional).contains(guest))
    }

    @Test("a guest is called once more of them is entered, or they came as one of the team")
    func guestStays() throws {
        var fixture = try MeetingFixture.make()
        func isCalled(_ id: ProfessionalID) -> Bool {
            fixture.record.roll(of: fixture.meeting).contains { $0.professional == id }
        }
        var guests: [ProfessionalID] = []
        for name in ["Eve", "Sam", "Joe"] {
            let events = try fixture.run(.addGuest(fixture.meeting, [.name: name]))
            guests.append(ProfessionalID(try #require(events.first).id))
        }
        try fixture.run(.setAttendance(fixture.meeting, guests[1], .present))
        try fixture.nextMeeting()
        #expect(guests.map(isCalled) == [false, true, false])
        try fixture.run(.setProfessional(guests[0], .phone, "01632 960123"))
        #expect(guests.map(isCalled) == [true, true, false])
    }

    @Test(
        "a guest who was noted as one of the team is called in other meetings, unless by mistake",
        arguments: [
            ([Attendance.present], true), ([.apologies], true), ([.present, .guest], false),
        ] as [([Attendance], Bool)])
    func guestOfTheTeam(noted: [Attendance], isCalled: Bool) throws {
        var fixture = try MeetingFixture.make()
        let events = try fixture.run(.addGuest(fixture.meeting, [.name: "Eve"]))
        let guest = ProfessionalID(try #require(events.first).id)
        for attendance in noted {
            try fixture.run(.setAttendance(fixture.meeting, guest, attendance))
        }
        try fixture.signOff()
        try fixture.open("round")
        let roll = fixture.record.roll(of: fixture.meeting)
        #expect(roll.contains { $0.professional == guest } == isCalled)
    }

    @Test("the first meeting of another kind does not call the guests of the others")
    func guestOfAnother() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.addGuest(fixture.meeting, [.name: "Eve"]))
        try fixture.signOff()
        try fixture.open("round")
        #expect(fixture.record.usualMembers(of: fixture.meeting) == fixture.professionals)
    }

    @Test("somebody who left is only on the roll of meetings they came to")
    func left() throws {
        var fixture = try MeetingFixture.make()
        let gone = fixture.professionals[0]
        let first = fixture.meeting
        try fixture.signOff()
        try fixture.run(.setProfessional(gone, .left, "2026-11-22"))
        fixture.recorder.wait(seconds: 86_400)
        try fixture.open()
        #expect(fixture.record.roll(of: first).contains { $0.professional == gone })
        #expect(!fixture.record.roll(of: fixture.meeting).contains { $0.professional == gone })
    }

    @Test("core roles that nobody in the room holds are missing")
    func missingRoles() throws {
        var fixture = try MeetingFixture.make()
        let template = TeamSettings().template("weekly")
        #expect(
            fixture.record.missingRoles(in: fixture.meeting, of: template.coreRoles) == [
                RoleID("palliativeNurse")
            ])
        try fixture.run(.setAttendance(fixture.meeting, fixture.professionals[0], .apologies))
        #expect(
            fixture.record.missingRoles(in: fixture.meeting, of: template.coreRoles)
                == [RoleID("gp"), RoleID("palliativeNurse")])
    }

    @Test("the bar counts the people of each sector who take part")
    func sectors() throws {
        var fixture = try MeetingFixture.make(
            professionals: MeetingFixture.team + [("Ann Ellis", "family"), ("Vi Low", "voluntary")])
        let deputy = Attendance.deputy(for: fixture.professionals[0])
        try fixture.run(.setAttendance(fixture.meeting, fixture.professionals[0], .apologies))
        try fixture.run(.setAttendance(fixture.meeting, fixture.professionals[1], deputy))
        #expect(
            fixture.record.sectors(in: fixture.meeting, .shipped)
                == [.health: 2, .social: 2, .person: 1, .voluntary: 1])
    }

    @Test("family counts with the person; a guest without a role counts nowhere and is not asked")
    func guests() throws {
        var fixture = try MeetingFixture.make()
        var expected = fixture.record.sectors(in: fixture.meeting, .shipped)
        expected[.person] = 3
        let guests: [[ProfessionalField: String]] = [
            [.name: "Ann Ellis", .role: "family"], [.name: "Margaret Ellis", .role: "person"],
            [.name: "Joe Ellis", .role: "Son"], [.name: "Eve"],
        ]
        for values in guests { try fixture.run(.addGuest(fixture.meeting, values)) }
        let (record, meeting) = (fixture.record, fixture.meeting)
        #expect(record.sectors(in: meeting, .shipped) == expected)
        let silent = record.rolesNotHeard(on: fixture.patients[0], in: meeting, .shipped)
        #expect(silent == MeetingFixture.team.map { RoleID($0.role) })
        #expect(!record.voiceShares(in: meeting).contains { $0.role == RoleID("unknown") })
    }

    @Test("the family is family where the team's own roles leave it out")
    func ownRoles() {
        #expect(RoleList([]).role(.family).isVoice)
        #expect(RoleList([]).role(RoleID("daughter")).isVoice)
        #expect(!RoleList([]).role(RoleID("paramedic")).isVoice)
    }
}
