import HuddleCore
import HuddleFiles
import HuddleText

/// Whether every journal is as it was written, and as each sign-off found it.
struct ChainCheck {
    private let opened: OpenTeam
    private let verified: [(file: JournalFile, journal: JournalID?, found: JournalVerification)]

    /// Reads every journal once and follows its chain.
    init(_ opened: OpenTeam) throws(FileError) {
        self.opened = opened
        var verified: [(JournalFile, JournalID?, JournalVerification)] = []
        for journal in opened.reading.journals {
            let bytes = try opened.folder.bytes(of: journal.file)
            verified.append((journal.file, journal.reading.journal, JournalVerification(bytes)))
        }
        self.verified = verified
    }

    /// One line for each fault.
    var faults: [String] {
        verified.flatMap { journal in
            journal.found.problems.map {
                FolderProblem(path: journal.file.path, kind: .journal($0)).description
            }
        } + opened.record.allMeetings.flatMap(faults)
    }

    /// Whether the journals still hold what the sign-off of the meeting found.
    private func faults(of meeting: MeetingID) -> [String] {
        guard let signOff = opened.record.signOff(of: meeting),
            let date = opened.record.meetings[meeting]?.date
        else { return [] }
        return signOff.content.heads.compactMap { head in
            guard let journal = verified.first(where: { $0.journal == head.journal }) else {
                return "Minutes of \(date): journal \(head.journal) is missing. Look for its file."
            }
            switch journal.found.verdict(on: head) {
            case .holds: return nil
            case .cut:
                return
                    "\(journal.file.path): cut short before line \(head.sequence + 1), which the "
                    + "minutes of \(date) rest on. Restore it from a copy."
            case .changed:
                return "\(journal.file.path): edited since the minutes of \(date) were signed off. "
                    + "Compare it with a copy."
            }
        }
    }
}
