import HuddleCore
import HuddleFiles
import HuddleText

/// Whether every file made from the record is as the record has it.
enum FileCheck {
    /// Edits by hand are somebody's work and not damage: only a strict check names them.
    enum Depth { case basic, strict }

    /// One line for each fault; a file that cannot be read is one, and the others are looked at.
    static func faults(in opened: OpenTeam, _ chains: ChainCheck, _ depth: Depth) -> [Fault] {
        let files = RenderedFiles(folder: opened.folder)
        var signed = SignedFiles(opened.folder, opened.record, chains: chains)
        let recorded = Rendering.files(of: opened.record, opened.settings)
        var faults: [Fault] = []
        for file in recorded {
            do throws(FileError) {
                let standing = try files.standing(of: file.place, against: file.text)
                let fault = try fault(of: file, standing, &signed, depth)
                faults += fault.map { [$0] } ?? []
            } catch {
                faults.append(
                    Fault(FolderProblem(path: "\(file.place)", kind: .unreadable(error))))
            }
        }
        let places = Set(recorded.map(\.place.description))
        let listed = opened.folder.signedMinutes()
        faults += listed.problems.filter { !places.contains($0.path) }.map { Fault($0) }
        let others = listed.found.filter {
            !places.contains($0.path) && !signed.isKnown($0.says)
        }
        return faults + others.map { Fault($0.path, $0.says) }
    }

    private static func fault(
        of file: Rendering.File, _ standing: RenderedFiles.Standing, _ signed: inout SignedFiles,
        _ depth: Depth
    ) throws(FileError) -> Fault? {
        switch standing {
        case .current: return nil
        case .missing, .behind:
            if let kept = try signed.kept(in: file.place, against: file.text) {
                return Fault("\(file.place)", kept)
            }
            return Fault(
                "\(file.place)", "not as recorded", "Write it with: huddle check --repair")
        case .editedByHand where depth == .strict:
            let advice =
                file.meeting.map { "Take it into the minutes with: huddle amend \($0) --edited" }
                ?? "Bring the change into the record, then remove the file."
            return Fault("\(file.place)", "edited by hand", advice)
        case .editedByHand: return nil
        }
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
