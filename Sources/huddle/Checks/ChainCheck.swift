import HuddleCore
import HuddleFiles
import HuddleText

/// Whether every journal is as it was written, and as each sign-off found it.
struct ChainCheck {
    private let folder: TeamFolder
    private let record: TeamRecord
    private let reading: RecordReading
    private let places: JournalPlaces
    /// Journals without a byte: Huddle makes the file together with its first line.
    private let emptied: [Fault]
    private let verified: [Verified]
    /// Where in `verified` each journal stands.
    private let placesOfJournals: [JournalID: Int]
    /// The first sign-off that the journals no longer hold; all later ones rest on it.
    private var firstUnsound: Stamp?

    private typealias Verified = (
        file: JournalFile, journal: JournalID?, found: JournalVerification
    )

    /// Reads every journal once and follows its chain.
    init(_ opened: OpenTeam) throws(FileError) {
        try self.init(opened.folder, opened.record, opened.reading)
    }

    /// Reads every journal of a reading once more and follows its chain.
    init(
        _ folder: TeamFolder, _ record: TeamRecord, _ reading: RecordReading
    ) throws(FileError) {
        self.folder = folder
        self.record = record
        self.reading = reading
        places = JournalPlaces(reading)
        let removed = record.hashesOfRemovedLines
        // One whose first line could not be saved is empty, and another journal says so.
        let takenOver = reading.journals.flatMap { journal in
            journal.reading.header?.continues.map { JournalID?.some($0.journal) } ?? []
        }
        var emptied: [Fault] = []
        var verified: [Verified] = []
        for journal in reading.journals {
            let bytes = try folder.bytes(of: journal.file)
            if bytes.isEmpty, !takenOver.contains(journal.reading.journal) {
                emptied.append(
                    Fault(
                        journal.file.path, "empty: what it held has gone, or it was never begun",
                        "Restore it from a copy, if there is one."))
            }
            let hashes = journal.reading.journal.flatMap { removed[$0] } ?? [:]
            verified.append(
                (
                    journal.file, journal.reading.journal,
                    JournalVerification(bytes, removed: hashes)
                ))
        }
        self.verified = verified
        self.emptied = emptied
        placesOfJournals = Dictionary(
            verified.enumerated().compactMap { place, file in
                file.journal.map { ($0, place) }
            },
            uniquingKeysWith: { first, _ in first })
        firstUnsound = record.allMeetings.flatMap { record.meetings[$0]?.signOffs ?? [] }
            .filter { !faults(of: $0).isEmpty }.map(\.stamp).min()
    }

    private func verification(of journal: JournalID) -> Verified? {
        placesOfJournals[journal].map { verified[$0] }
    }

    /// One line for each fault.
    var faults: [Fault] {
        emptied
            + verified.flatMap { journal in
                journal.found.problems.map {
                    Fault(FolderProblem(path: journal.file.path, kind: .journal($0)))
                }
            } + faultsOfSignOffs
    }

    /// A changed line is named with the first minutes that rest on it, not with all of them.
    private var faultsOfSignOffs: [Fault] {
        var named: Set<String> = []
        let signOffs = record.allMeetings.compactMap { record.signOff(of: $0) }
        return signOffs.flatMap { faults(of: $0) }.filter { fault in
            let isChange = fault.what.hasPrefix(Self.edited)
            return named.insert(isChange ? fault.place : fault.description).inserted
        }
    }

    private static let edited = "edited since"

    /// Lines whose words were removed from everything shown, and still stand in a journal.
    func wordsThatRemain() throws(FileError) -> [Fault] {
        let removed = record.redactions.filter { $0.value.contains { $0.hash != nil } }
        return try folder.lines(of: removed.keys.sorted(), in: reading)
            .filter { !$0.words.areBlank }
            .map {
                Fault(
                    "\($0.path), line \($0.id.sequence + 1)",
                    "its words were removed and still stand here",
                    "Finish it with: huddle redact \($0.id) --reason WHY")
            }
    }

    /// What became of the minutes that carry a code; nil when no meeting has it.
    func verdict(onCode code: String) -> (words: String, isSound: Bool)? {
        let meeting = record.allMeetings.first { meeting in
            record.signOff(of: meeting).map {
                SignOffCode.isSame(code, as: SignOffCode.text($0.content.heads))
            } ?? false
        }
        guard let meeting, let date = record.meetings[meeting]?.date,
            let signOff = record.signOff(of: meeting)
        else { return nil }
        let found = faults(of: signOff)
        guard found.isEmpty else {
            return (found.map(\.description).joined(separator: "\n"), false)
        }
        let isLonger = signOff.content.heads.contains { head in
            // The line of the sign-off itself stands behind the head of its own journal.
            let isOwn = head.journal == signOff.stamp.id.journal
            let last = max(head.sequence, isOwn ? signOff.stamp.id.sequence : 0)
            return (reading.heads.first { $0.journal == head.journal }?.sequence ?? 0) > last
        }
        let more = isLonger ? " Its journals are longer now; nothing before was changed." : ""
        let versions = record.minutesVersions(of: meeting)
        let later = versions > 1 ? " There is a version \(versions) since." : ""
        return ("Minutes of \(date) (\(meeting)): as signed off.\(more)\(later)", true)
    }

    /// True when the journals still hold the sign-off and all that it rests on: it records only the
    /// journals that had grown since the sign-offs before it.
    func holds(_ signOff: SignOff) -> Bool {
        firstUnsound.map { signOff.stamp < $0 } ?? true
    }

    /// True when the line and those before it in its journal are what was written.
    func holds(_ line: RecordID) -> Bool {
        guard let own = verification(of: line.journal) else { return false }
        return own.found.firstBroken(upTo: Int(line.sequence) + 1) == nil
    }

    /// Whether the journals still hold what a sign-off found, and the sign-off itself.
    private func faults(of signOff: SignOff) -> [Fault] {
        guard let date = record.meetings[signOff.content.meeting]?.date else { return [] }
        // The line of the sign-off lies behind every head that it records.
        let id = signOff.stamp.id
        let own = verification(of: id.journal)
        let broken = own?.found.firstBroken(upTo: Int(id.sequence) + 1)
        let faults = signOff.content.heads.compactMap { head in
            fault(of: head, at: places.of(id), date)
        }
        guard let own, let broken else { return faults }
        let change = changed(broken, in: own.file, date)
        return faults.contains(change) ? faults : faults + [change]
    }

    private func fault(of head: JournalHead, at signOff: String, _ date: Day) -> Fault? {
        guard let journal = verification(of: head.journal) else {
            return Fault(
                signOff,
                "the minutes of \(date) rest on journal \(head.journal), which is missing",
                "Look for the file whose name ends in -\(head.journal).jsonl.")
        }
        switch journal.found.verdict(on: head) {
        case .holds: return nil
        case .cut:
            return Fault(
                journal.file.path,
                "cut short before line \(head.sequence + 1), which the minutes of \(date) rest on",
                "Restore it from a copy.")
        case .changed(let line): return changed(line, in: journal.file, date)
        }
    }

    private func changed(_ line: Int, in file: JournalFile, _ date: Day) -> Fault {
        Fault(
            "\(file.path), line \(line)",
            "\(Self.edited) the minutes of \(date) were signed off, or a line before it has gone",
            "Compare it with a copy.")
    }
}

extension TeamRecord {
    /// The hashes of lines whose words were removed, by journal and line.
    var hashesOfRemovedLines: [JournalID: [UInt32: [String]]] {
        var hashes: [JournalID: [UInt32: [String]]] = [:]
        for (line, removals) in redactions {
            hashes[line.journal, default: [:]][line.sequence] = removals.compactMap(\.hash)
        }
        return hashes
    }
}
