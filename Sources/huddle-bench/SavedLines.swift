import Glibc
import HuddleCore
import HuddleFiles
import HuddleText

/// Saves lines as the program does, beside bare appends of as many bytes, in a process of its own.
enum SavedLines {
    private static let rounds = 400

    /// Reads the team, saves into the folder `output` and leaves the medians there.
    static func measure(team: String, bare output: String) -> Bool {
        do {
            var saving = try Saving(team: team, output: output)
            let file = open("\(output)/bare", O_WRONLY | O_CREAT | O_APPEND, 0o600)
            guard file >= 0 else { return false }
            var (ours, bare): ([Double], [Double]) = ([], [])
            for round in 0..<rounds {
                bare.append(timeOfBareAppend(to: file))
                ours.append(try saving.timeOfLine(number: round))
            }
            return write(Samples(ours).median, Samples(bare).median, to: "\(output)/figures")
        } catch {
            return false
        }
    }

    /// The medians in microseconds that a run left.
    static func read(_ path: String) -> (ours: Double, bare: Double)? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 200)
        guard fgets(&line, 200, file) != nil else { return nil }
        let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        guard words.count == 2, let ours = Double(words[0]), let bare = Double(words[1]) else {
            return nil
        }
        return (ours, bare)
    }

    private static func write(_ ours: Double, _ bare: Double, to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        defer { fclose(file) }
        return fputs("\(ours) \(bare)\n", file) >= 0
    }

    private static func timeOfBareAppend(to file: Int32) -> Double {
        let bytes = [UInt8](repeating: 0x61, count: 200)
        let begun = Clock.now()
        _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        fdatasync(file)
        return (Clock.now() - begun) * 1_000
    }
}

/// A record in memory and a journal of its own beside it.
private struct Saving {
    private var record = TeamRecord()
    private var pen: Pen
    private let writer: JournalWriter
    private let settings = TeamSettings()
    private let meeting: MeetingID
    private let patient: PatientID

    struct NothingToWriteAbout: Error {}

    init(team: String, output: String) throws {
        let journal = JournalID(random: 1)
        var reading = try TeamFolder(team, access: .reading).readAll(cores: 2)
        reading.move(into: &record)
        guard let patient = record.activePatients.first else { throw NothingToWriteAbout() }
        self.patient = patient
        pen = Pen(journal: journal, by: "A Chair")
        let day = record.latest.utcDay
        let opened = MeetingOpened(template: "weekly", date: day)
        meeting = MeetingID(pen.nextID)
        let listed = PatientListed(meeting: meeting, patient: patient, rank: 0, reason: "")
        let events = pen.write(
            [.meetingOpened(opened), .patientListed(listed)], at: record.latest,
            after: record.clock)
        writer = JournalWriter(
            folder: try TeamFolder(output, access: .writing), journal: journal,
            author: JournalAuthor(writer: "bench", person: "A Chair", program: "0", zone: "UTC"))
        try writer.append(events)
        record.apply(events)
    }

    /// Decides, writes, syncs and takes in one contribution; microseconds.
    mutating func timeOfLine(number: Int) throws -> Double {
        let command = Command.contribute(
            meeting, patient, Speaker(role: RoleID("districtNurse")),
            "Comfortable overnight, no breakthrough doses needed; visit number \(number)")
        let context = CommandContext(
            settings: settings, today: record.latest.utcDay, writer: pen.by, nextID: pen.nextID)
        let begun = Clock.now()
        let changes = try record.decide(command, context)
        let events = pen.write(changes, at: record.latest, after: record.clock)
        try writer.append(events)
        record.apply(events)
        return (Clock.now() - begun) * 1_000
    }
}
