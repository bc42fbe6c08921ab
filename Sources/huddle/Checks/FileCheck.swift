import HuddleCore
import HuddleFiles

/// Whether every file made from the record is as the record has it.
enum FileCheck {
    /// Edits by hand are somebody's work and not damage: only a strict check names them.
    enum Depth { case basic, strict }

    static func faults(in opened: OpenTeam, _ depth: Depth) throws(FileError) -> [Fault] {
        let files = RenderedFiles(folder: opened.folder)
        var faults: [Fault] = []
        for file in Rendering.files(of: opened.record, opened.settings) {
            switch try files.standing(of: file.place, against: file.text) {
            case .current: break
            case .missing, .behind:
                faults.append(
                    Fault(
                        "\(file.place)", "not as recorded", "Write it with: huddle check --repair"))
            case .editedByHand where depth == .strict:
                let advice =
                    file.meeting.map {
                        "Take it into the minutes with: huddle amend \($0) --edited"
                    }
                    ?? "Bring the change into the record, then remove the file."
                faults.append(Fault("\(file.place)", "edited by hand", advice))
            case .editedByHand: break
            }
        }
        return faults
    }
}
