import HuddleCore
import TerminalUI

@testable import HuddleUI

extension Model {
    /// A team of made-up people on a made-up day; each test names only what matters to it.
    static func make(
        patients: [String] = ["Margaret Ellis", "Arthur Bell", "Zoë Łukasz"],
        professionals: [(name: String, role: String)] = standardTeam,
        size: Size = Size(width: 80, height: 24),
        privacy: PrivacyLevel = .full
    ) -> Model {
        var settings = TeamSettings(name: "Riverside")
        settings.privacy = privacy
        let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
        let clock = ClockReading(
            now: Instant(seconds: Int64(today.number) * 86_400 + 34_200), today: today,
            minuteOfDay: 570)
        var record = TeamRecord()
        var setUp = Pen(journal: JournalID(random: 1), by: "set-up")
        let numbers = ["9990000018", "9990000387", "9990000751", "9990001499", "9990001863"]
        for (index, name) in patients.enumerated() {
            var values: [PatientField: String] = [
                .name: name, .born: "194\(index)-05-04", .place: "Rosewood House", .stage: "C",
            ]
            values[.nhs] = numbers.indices.contains(index) ? numbers[index] : nil
            record.apply(setUp.write([.patientAdded(values)], at: clock.now, after: record.clock))
        }
        for person in professionals {
            let change = Change.professionalAdded([.name: person.name, .role: person.role])
            record.apply(setUp.write([change], at: clock.now, after: record.clock))
        }
        var start = Model.Start(
            settings: settings, pen: Pen(journal: JournalID(random: 2), by: "jb"), clock: clock)
        start.record = record
        start.heads = [.make(journal: 1, sequence: patients.count + professionals.count)]
        start.size = size
        return Model(start)
    }

    static let standardTeam = [
        (name: "Amina Shah", role: "gp"), (name: "Grace Okafor", role: "districtNurse"),
        (name: "Lena Lewis", role: "occupationalTherapist"),
        (name: "Sam Porter", role: "socialWorker"),
    ]
}

extension JournalHead {
    /// How far a journal of tests has got.
    static func make(journal: UInt32, sequence: Int) -> JournalHead {
        JournalHead(
            journal: JournalID(random: journal), sequence: UInt32(clamping: sequence),
            chain: String(repeating: "0", count: 32))
    }
}
