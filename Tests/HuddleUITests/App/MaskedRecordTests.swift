import HuddleCore
import HuddleDemo
import HuddleText
import Testing
import TerminalUI

@testable import HuddleUI

/// A report of a fault carries a screen and a record, both with everybody masked: the record draws the
/// screen.
@Suite("The masked record draws the masked screen")
struct MaskedRecordTests {
    private static let today = Day(number: 20_783)

    private static let team = Result {
        try DemoTeam.generate(DemoOptions(meetings: 6, patients: 12, today: today))
    }

    private static func mask(_ team: DemoResult) -> RecordMask {
        RecordMask(team.record, roles: team.settings.roles, today: today) {
            DisplayWidth.of($0) > 1
        }
    }

    /// Home, register, record, story, roll call, order, discussion, a line being typed, earlier
    /// minutes, wrap-up, minutes, actions, hits, team, measures, and lists with less of names. What is
    /// pressed is the same for both, so none of it is a name.
    private static let ways = [
        "", "p", "p<enter>jj", "ps", "m<enter>Ajj", "m<enter>A<enter>",
        "m<enter>A<enter>jj<enter>cdn: woke four times<enter><esc>",
        "m<enter>A<enter>jj<enter>cdn: calmer<enter><esc>aorder chair @ot fri",
        "m<enter>A<enter>j<enter>m", "m<enter>A<enter>f", "r<enter>", "a", "aGkk",
        "/type:action<down>", "/pain", "t", "s", "<f8>m<enter>A<enter>", "<f8><f8>a",
    ]

    @Test(
        "every screen is the same to the letter", arguments: ways,
        [Size(width: 80, height: 24), Size(width: 120, height: 36)])
    func screens(keys: String, size: Size) throws {
        let team = try Self.team.get()
        let mask = Self.mask(team)
        var record = TeamRecord()
        for journal in team.journals { record.apply(journal.events.map { mask.masked($0) }) }
        let name = "Helen Marsh"
        let real = try drive(model(team, team.record, by: name, size), keys)
        let masked = try drive(model(team, record, by: mask.name(name), size), keys)
        #expect(real.place == masked.place)
        let rows = real.model.maskedScreen.split(
            separator: "\n", omittingEmptySubsequences: false)
        let others = masked.model.maskedScreen.split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.count == others.count)
        for (row, other) in zip(rows, others) { #expect(row == other) }
    }

    private func model(
        _ team: DemoResult, _ record: TeamRecord, by name: String, _ size: Size
    ) -> Model {
        var settings = team.settings
        settings.privacy = .full
        let clock = ClockReading(
            now: Instant(seconds: Int64(Self.today.number) * 86_400 + 34_200), today: Self.today,
            minuteOfDay: 570)
        var start = Model.Start(
            settings: settings, pen: Pen(journal: JournalID(random: 99), by: name), clock: clock)
        start.record = record
        start.size = size
        return Model(start)
    }
}

// MARK: What must not stand in it

extension MaskedRecordTests {
    @Test(
        "no name, number, address and no telephone of a made-up team stands in its masked journals")
    func demo() throws {
        let team = try Self.team.get()
        let text = masked(team.journals.map(\.events), Self.mask(team))
        try expectNobody(of: team.record, in: text)
        #expect(text.contains("patient.added"))
    }

    @Test("nor one of a team whose names are hard to read")
    func hardNames() throws {
        let names = [
            "Zoë Łukasz-Nguyễn", "王小明", "İnci Öztürk-May", "Seán Ó’Dálaigh (Jack)", "McDONALD Kai",
            "Nguyễn Thị Hạnh", "e\u{301}mile Straße", "Юлия Иванова", "김민준", "Æthel “Bo” Day",
            "Bobby\"; DROP TABLE", "Name Patient",
        ]
        var pen = Pen(journal: JournalID(random: 7), by: "Żaneta Writer")
        var record = TeamRecord()
        let changes = names.enumerated().flatMap { place, name -> [Change] in
            let number = "999000\(1000 + place)"
            return [
                .patientAdded([
                    .name: name, .nhs: number, .phone: "07700 9001\(10 + place)",
                    .address: "\(10 + place) Harbour Terrace, Weirtown",
                    .localID: "R-\(20 + place)",
                    .carer: "daughter \(name)",
                ]),
                .actionAdded(
                    ActionAdded(
                        text:
                            "Ring \(name.uppercased()) or 07700 9001\(10 + place) (R-\(20 + place))",
                        owner: .role(RoleID("gp")))),
            ]
        }
        let events = pen.write(changes, at: Instant(seconds: 1_795_253_400), after: 0)
        record.apply(events)
        let mask = RecordMask(record, roles: .shipped, today: Self.today) {
            DisplayWidth.of($0) > 1
        }
        try expectNobody(of: record, in: masked([events], mask))
    }

    private func masked(_ journals: [[Event]], _ mask: RecordMask) -> String {
        let author = JournalAuthor(
            writer: "office", person: "Helen Marsh", program: "0.1.0", zone: "Europe/London")
        let readings = journals.filter { !$0.isEmpty }.map { events in
            var writer = EventWriter(
                header: JournalHeader(journal: events[0].id.journal, author: author))
            var bytes = writer.headerLine
            for event in events { writer.append(event, to: &bytes) }
            return JournalReading(bytes)
        }
        return MaskedJournals(readings, by: mask).journals
            .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }

    private func expectNobody(of record: TeamRecord, in text: String) throws {
        let found = Set(Self.words(of: text))
        func values(_ field: PatientField) -> [String] {
            record.allPatients.compactMap { record.value(field, of: $0) }
        }
        let names =
            values(.name) + values(.preferredName) + values(.carer)
            + record.allProfessionals.map { record.name(of: $0) }
        // What somebody is stands behind a comma, and is not who somebody is.
        let words = names.flatMap { Self.words(of: String($0.prefix { $0 != "," })) }
        try #require(words.count > 20)
        let common: Set = ["daughter", "revd", "cllr", "name", "patient"]
        for word in Set(words).subtracting(common) where word.count > 2 {
            #expect(!found.contains(word), "\(word)")
        }
        let numbers = values(.nhs) + values(.phone) + values(.carerPhone) + values(.address)
        for number in numbers + values(.localID) { #expect(!text.contains(number), "\(number)") }
    }

    private static func words(of text: String) -> [String] {
        text.split { !$0.isLetter }.map { SearchText.folded($0) }
    }
}
