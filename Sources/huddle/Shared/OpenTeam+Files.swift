import HuddleCore
import HuddleFiles

extension OpenTeam {
    /// Writes every file that is made from the record, and says on standard error what it wrote, or
    /// how many, and what it left alone.
    func writeAllFiles(counting: Bool = false) throws {
        guard !reading.isNewer else { throw Failure(RecordingSession.Access.newer) }
        let files = RenderedFiles(folder: folder)
        var signed = SignedFiles(folder, record)
        for meeting in record.allMeetings where record.minutesVersions(of: meeting) > 1 {
            try signed.makeWay(
                for: Rendering.minutes(of: meeting, record, settings), of: meeting)
        }
        var count = 0
        for file in Rendering.files(of: record, settings) {
            if let kept = try signed.kept(in: file.place, against: file.text) {
                Output.error(SignedFiles.notice(file.place, kept))
                continue
            }
            switch try files.write(file.text, to: file.place) {
            case .unchanged: break
            case .written where counting: count += 1
            case .written: Output.error("Wrote \(file.place)")
            case .editedByHand(let path, let beside):
                Output.error(
                    "\(path) was edited by hand and is left alone; \(beside) is as recorded.")
            }
        }
        if count > 0 { Output.error("Wrote \(count) files made from the record.") }
    }
}
