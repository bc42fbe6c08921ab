import ArgumentParser
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle check`: whether the record is well; silent and 0 when it is.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the record; no output means it is well.",
        discussion: """
            Examples:
              huddle check --strict
              huddle check --repair          writes minutes and lists again from the journals
            """)

    @OptionGroup var team: TeamOptions

    @Flag(
        help: """
            Also whether every person has an outcome, every action an owner and a date, and every \
            file made from the record is as it should be.
            """)
    var strict = false

    @Flag(help: "Write the files made from the record again; journals are never touched.")
    var repair = false

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam(at: team.path, access: repair ? .writing : .reading)
            if repair { try repairFiles(of: opened) }
            var faults = opened.settingsProblems.map(\.description)
            faults += opened.reading.problems.map(\.description)
            faults += try ChainCheck.faults(in: opened)
            if strict {
                faults += StrictCheck.faults(in: opened.record, opened.settings)
                faults += try FileCheck.faults(in: opened)
            }
            for fault in faults { try Output.line(fault) }
            if !faults.isEmpty { throw ExitCode(Failure.Code.faults.rawValue) }
        }
    }

    private func repairFiles(of opened: OpenTeam) throws {
        guard !opened.reading.isNewer else { throw Failure(RecordingSession.Access.newer) }
        let files = RenderedFiles(folder: opened.folder)
        for file in Rendering.files(of: opened.record, opened.settings) {
            switch try files.write(file.text, to: file.place) {
            case .unchanged: break
            case .written: Output.error("Wrote \(file.place)")
            case .editedByHand(let path, let beside):
                Output.error(
                    "\(path) was edited by hand and is left alone; \(beside) is as recorded.")
            }
        }
    }
}

/// Whether every file made from the record is as the record has it.
enum FileCheck {
    static func faults(in opened: OpenTeam) throws(FileError) -> [String] {
        let files = RenderedFiles(folder: opened.folder)
        var faults: [String] = []
        for file in Rendering.files(of: opened.record, opened.settings) {
            switch try files.standing(of: file.place, against: file.text) {
            case .current: break
            case .missing, .behind:
                faults.append(
                    "\(file.place): not as recorded. Write it with: huddle check --repair")
            case .editedByHand:
                faults.append("\(file.place): edited by hand. Bring the change into the record.")
            }
        }
        return faults
    }
}

/// Whether every journal is as it was written.
enum ChainCheck {
    static func faults(in opened: OpenTeam) throws(FileError) -> [String] {
        var faults: [String] = []
        for journal in opened.reading.journals {
            let bytes = try opened.folder.bytes(of: journal.file)
            for problem in JournalVerification(bytes).problems {
                faults.append(
                    FolderProblem(path: journal.file.path, kind: .journal(problem)).description)
            }
        }
        return faults + headFaults(in: opened)
    }

    /// Whether every journal still reaches the line that a sign-off saw, with the same chain there.
    private static func headFaults(in opened: OpenTeam) -> [String] {
        let lengths = Dictionary(
            opened.heads.map { ($0.journal, $0) }, uniquingKeysWith: { first, _ in first })
        var faults: [String] = []
        for id in opened.record.allMeetings {
            guard let signOff = opened.record.signOff(of: id) else { continue }
            let date = opened.record.meetings[id]?.date.description ?? "\(id)"
            for head in signOff.content.heads {
                guard let now = lengths[head.journal] else {
                    faults.append(
                        "Minutes of \(date): journal \(head.journal) is missing. Look for its file."
                    )
                    continue
                }
                if now.sequence < head.sequence {
                    faults.append(
                        "Minutes of \(date): journal \(head.journal) is cut short, "
                            + "\(now.sequence) of \(head.sequence) lines. Restore it from a copy.")
                } else if now.sequence == head.sequence, now.chain != head.chain {
                    faults.append(
                        "Minutes of \(date): journal \(head.journal) is not the one that was signed off."
                    )
                }
            }
        }
        return faults
    }
}

/// What a careful chair would look for.
enum StrictCheck {
    static func faults(in record: TeamRecord, _ settings: TeamSettings) -> [String] {
        let meetings = record.allMeetings.flatMap { meetingFaults($0, record) }
        var filter = ActionFilter()
        filter.status = .open
        let today = record.allMeetings.last.flatMap { record.meetings[$0]?.date }
        let actions = record.actionRegister(
            filter, today: today ?? Day(number: 0), roles: settings.roles
        ).flatMap { row in
            [
                row.owner == nil
                    ? "Action \(row.id): nobody owns it. Name an owner in the register." : nil,
                row.due == nil ? "Action \(row.id): no date. Give it one in the register." : nil,
            ].compactMap { $0 }
        }
        return meetings + actions
    }

    private static func meetingFaults(_ meeting: MeetingID, _ record: TeamRecord) -> [String] {
        let date = record.meetings[meeting]?.date.description ?? ""
        let open = record.patientsWithoutOutcome(in: meeting).map {
            "Meeting \(date): \($0) has no outcome. Resume the meeting and record one."
        }
        guard let signOff = record.signOff(of: meeting) else { return open }
        let counted = record.countsAsSignedOff(of: meeting)
        guard counted != signOff.content.counts else { return open }
        return open + [
            "Meeting \(date): the minutes count other lines than were signed off. Compare the journals."
        ]
    }
}
