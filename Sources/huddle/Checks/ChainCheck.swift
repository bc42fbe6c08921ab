import HuddleCore
import HuddleFiles
import HuddleText

/// Whether every journal is as it was written, and as each sign-off found it.
struct ChainCheck {
    private let opened: OpenTeam
    private let places: JournalPlaces
    /// Journals without a byte: Huddle makes the file together with its first line.
    private let emptied: [Fault]
    private let verified: [(file: JournalFile, journal: JournalID?, found: JournalVerification)]

    /// Reads every journal once and follows its chain.
    init(_ opened: OpenTeam) throws(FileError) {
        self.opened = opened
        places = JournalPlaces(opened.reading)
        let removed = opened.record.hashesOfRemovedLines
        // One whose first line could not be saved is empty, and another journal says so.
        let takenOver = opened.reading.journals.flatMap { journal in
            journal.reading.header?.continues.map { JournalID?.some($0.journal) } ?? []
        }
        var emptied: [Fault] = []
        var verified: [(JournalFile, JournalID?, JournalVerification)] = []
        for journal in opened.reading.journals {
            let bytes = try opened.folder.bytes(of: journal.file)
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
        return opened.record.allMeetings.flatMap(faults).filter { fault in
            let isChange = fault.what.hasPrefix(Self.edited)
            return named.insert(isChange ? fault.place : fault.description).inserted
        }
    }

    private static let edited = "edited since"

    /// Lines whose words were removed from everything shown, and still stand in a journal.
    func wordsThatRemain() throws(FileError) -> [Fault] {
        let removed = opened.record.redactions.filter { $0.value.contains { $0.hash != nil } }
        return try opened.folder.lines(of: removed.keys.sorted(), in: opened.reading)
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
        let meeting = opened.record.allMeetings.first { meeting in
            opened.record.signOff(of: meeting).map {
                SignOffCode.isSame(code, as: SignOffCode.text($0.content.heads))
            } ?? false
        }
        guard let meeting, let date = opened.record.meetings[meeting]?.date,
            let signOff = opened.record.signOff(of: meeting)
        else { return nil }
        let found = faults(of: meeting)
        guard found.isEmpty else {
            return (found.map(\.description).joined(separator: "\n"), false)
        }
        let longer = signOff.content.heads.filter { head in
            (opened.heads.first { $0.journal == head.journal }?.sequence ?? 0) > head.sequence
        }
        let more = longer.isEmpty ? "" : " Its journals are longer now; nothing before was changed."
        let versions = opened.record.minutesVersions(of: meeting)
        let later = versions > 1 ? " There is a version \(versions) since." : ""
        return ("Minutes of \(date) (\(meeting)): as signed off.\(more)\(later)", true)
    }

    /// Whether the journals still hold what the sign-off of the meeting found, and the sign-off itself.
    private func faults(of meeting: MeetingID) -> [Fault] {
        guard let signOff = opened.record.signOff(of: meeting),
            let date = opened.record.meetings[meeting]?.date
        else { return [] }
        // The line of the sign-off lies behind every head that it records.
        let id = signOff.stamp.id
        let own = verified.first { $0.journal == id.journal }
        let broken = own?.found.firstBroken(upTo: Int(id.sequence) + 1)
        let faults = signOff.content.heads.compactMap { head in
            fault(of: head, at: places.of(id), date)
        }
        guard let own, let broken else { return faults }
        let change = changed(broken, in: own.file, date)
        return faults.contains(change) ? faults : faults + [change]
    }

    private func fault(of head: JournalHead, at signOff: String, _ date: Day) -> Fault? {
        guard let journal = verified.first(where: { $0.journal == head.journal }) else {
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
