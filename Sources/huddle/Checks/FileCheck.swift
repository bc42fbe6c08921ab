import HuddleCore
import HuddleFiles
import HuddleText

/// Whether every file made from the record is as the record has it.
enum FileCheck {
    /// Edits by hand are somebody's work and not damage: only a strict check names them.
    enum Depth { case basic, strict }

    static func faults(
        in opened: OpenTeam, _ chains: ChainCheck, _ depth: Depth
    ) throws(FileError) -> [Fault] {
        let files = RenderedFiles(folder: opened.folder)
        var signed = SignedFiles(opened.folder, opened.record, chains: chains)
        let recorded = Rendering.files(of: opened.record, opened.settings)
        var faults: [Fault] = []
        for file in recorded {
            switch try files.standing(of: file.place, against: file.text) {
            case .current: break
            case .missing, .behind:
                let kept = try signed.kept(in: file.place, against: file.text)
                faults.append(
                    kept.map { Fault("\(file.place)", $0) }
                        ?? Fault(
                            "\(file.place)", "not as recorded",
                            "Write it with: huddle check --repair"))
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
        let places = Set(recorded.map(\.place.description))
        let others = try opened.folder.signedMinutes().filter {
            !places.contains($0.path) && !signed.isKnown($0.says)
        }
        return faults + others.map { Fault($0.path, $0.says) }
    }
}

extension Fault {
    /// Signed minutes that are all there is of what was signed.
    fileprivate init(_ path: String, _ signed: SignedMinutes) {
        self.init(
            path,
            "signed as \(signed.code), and the journal no longer says so. The file is left as it is",
            "Restore the journal from a copy.")
    }
}
