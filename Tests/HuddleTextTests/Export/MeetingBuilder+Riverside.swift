import HuddleCore
import HuddleText
import Testing

extension MeetingBuilder {
    /// A small team with one signed-off meeting: names from four scripts, something of every kind.
    static func riverside() throws -> (builder: MeetingBuilder, meeting: MeetingID) {
        var builder = try MeetingBuilder()
        let people = try builder.addPeople()
        let hanh = try builder.patient(
            "Nguyễn Thị Hạnh",
            [.nhs: "9990000018", .born: "1942-03-09", .place: "Rosewood House", .stage: "C"])
        let wang = try builder.patient("王小明", [.localID: "RW-7"])
        let earlier = try builder.meeting("2026-11-14", chair: people.gp)
        let review = try builder.action(
            "GP reviews analgesia", about: hanh, in: earlier,
            by: (.professional(people.gp), due: "2026-11-16"))
        try builder.action(
            "Order profiling bed", about: hanh, in: earlier,
            by: (.professional(people.therapist), due: "2026-11-18"))
        try builder.perform(.setOutcome(earlier, wang, .noChange))
        try builder.perform(.signOff(earlier, by: nil, heads: []))
        try builder.perform(.revise(review.record, .status(.done(day("2026-11-15")))))
        builder.advance(days: 7)
        let meeting = try builder.meeting("2026-11-21", chair: people.gp)
        try builder.callRoll(meeting, people)
        try builder.discuss(hanh, in: meeting, people)
        try builder.perform(
            .setOutcome(meeting, wang, .deferred(reason: "In hospital; O’Neill-Smith visits")))
        try builder.action("Book the room for December", in: meeting)
        let head = JournalHead(
            journal: try #require(JournalID("k7q2x")), sequence: 31, chain: "00ff")
        try builder.perform(.signOff(meeting, by: people.gp, heads: [head]))
        return (builder, meeting)
    }

    struct People {
        let gp, therapist, nurse: ProfessionalID
    }

    private mutating func addPeople() throws -> People {
        People(
            gp: try professional("Dr Zoë Shah", "gp", at: "Mill Lane Surgery"),
            therapist: try professional(
                "Lena Lewis", "occupationalTherapist", at: "Ridge Community, East"),
            nurse: try professional("Grace O’Neill-Smith", "districtNurse"))
    }

    private mutating func callRoll(_ meeting: MeetingID, _ people: People) throws {
        try perform(.setAttendance(meeting, people.gp, .present))
        try perform(.setAttendance(meeting, people.nurse, .present))
        try perform(.setAttendance(meeting, people.therapist, .apologies))
    }

    private mutating func discuss(
        _ patient: PatientID, in meeting: MeetingID, _ people: People
    ) throws {
        try perform(.setWhyToday(meeting, patient, "Pain at night: change of plan needed?"))
        try perform(
            .contribute(
                meeting, patient,
                Speaker(role: RoleID("districtNurse"), professional: people.nurse),
                "Woke four times,\nthree extra doses"))
        try perform(
            .contribute(
                meeting, patient, Speaker(role: .family, name: "Ann"), "Wants to stay nights"))
        try perform(
            .decide(
                DecisionAdded(
                    meeting: meeting, patient: patient, text: "Stays at Rosewood",
                    reason: "it is what she wants", teller: .professional(people.gp),
                    tellBy: day("2026-11-21"))))
        try action(
            "Anticipatory medicines in the home", about: patient, in: meeting,
            by: (.role(RoleID("gp")), due: "2026-11-23"))
        try perform(
            .handOver(
                HandoverAdded(
                    meeting: meeting, patient: patient, text: "Night sitting",
                    from: .professional(people.nurse), to: .role(RoleID("hospice")))))
    }
}
