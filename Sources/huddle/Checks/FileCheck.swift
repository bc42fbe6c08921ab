import HuddleCore
import HuddleFiles

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
