public import HuddleText

/// Writes what is rendered from the record, and never over what somebody edited by hand.
public struct RenderedFiles: Sendable {
    /// What became of a text that was to be written.
    public enum Outcome: Equatable, Sendable {
        case written
        /// The file holds this text already.
        case unchanged
        /// Somebody edited the file: it was left alone, and the text stands beside it.
        case editedByHand(path: String, beside: String)
    }

    /// How a file stands against the text it should hold.
    public enum Standing: Equatable, Sendable {
        case current, missing, behind, editedByHand
    }

    private let folder: TeamFolder

    public init(folder: TeamFolder) {
        self.folder = folder
    }

    /// Puts a text in its place, all of it or nothing.
    public func write(_ text: String, to place: TeamPath) throws(FileError) -> Outcome {
        try folder.requireWriting(place)
        let wanted = RenderedSeal.sealed(text)
        switch try content(of: place) {
        case .file(let present) where present == wanted:
            try removeBeside(place)
            return .unchanged
        case .nothing: try folder.makeFolders(for: place)
        case .file(let present) where isRendered(present, wanted): break
        case .file, .odd:
            try writeBeside(wanted, place.beside)
            return .editedByHand(path: place.description, beside: place.beside.description)
        }
        try folder.files.replace(folder.path(of: place), with: wanted)
        try removeBeside(place)
        return .written
    }

    /// Takes away a file that nothing is rendered to any more, unless somebody edited it; false where
    /// there is none.
    public func remove(_ place: TeamPath) throws(FileError) -> Bool {
        switch try content(of: place) {
        case .nothing: return false
        case .file(let present) where RenderedSeal.isIntact(present): break
        case .file, .odd: return true
        }
        try folder.requireWriting(place)
        try folder.files.remove(folder.path(of: place))
        return true
    }

    /// How the file stands against the text; nothing is written. One that was emptied or cut short is
    /// behind, and no edit.
    public func standing(
        of place: TeamPath, against text: String
    ) throws(FileError) -> Standing {
        let wanted = RenderedSeal.sealed(text)
        switch try content(of: place) {
        case .nothing: return .missing
        case .file(let present) where present == wanted: return .current
        case .file(let present) where isRendered(present, wanted): return .behind
        case .file, .odd: return .editedByHand
        }
    }

    /// The text of a file that should hold `text` and that somebody edited, without its seal; nil when
    /// nobody has.
    public func editedText(
        of place: TeamPath, against text: String
    ) throws(FileError) -> String? {
        guard try standing(of: place, against: text) == .editedByHand,
            case .file(let present) = try content(of: place)
        else { return nil }
        return RenderedSeal.unsealed(present)
    }

    /// Keeps an edited file under another name, so that the text as recorded can take its place.
    public func setAside(_ place: TeamPath) throws(FileError) -> TeamPath {
        try folder.requireWriting(place)
        var number = 1
        while try folder.files.status(of: folder.path(of: place.edited(number))) != nil {
            number += 1
        }
        let kept = place.edited(number)
        try folder.files.rename(folder.path(of: place), to: folder.path(of: kept))
        try folder.files.syncFolder(folder.path(of: place).folder)
        return kept
    }

    /// Gives a file another name in its folder; false when something stands there.
    public func move(_ place: TeamPath, to other: TeamPath) throws(FileError) -> Bool {
        try folder.requireWriting(other)
        guard try folder.files.status(of: folder.path(of: other)) == nil else { return false }
        try folder.files.rename(folder.path(of: place), to: folder.path(of: other))
        try folder.files.syncFolder(folder.path(of: other).folder)
        return true
    }

    /// What signed minutes say of themselves where `text`, or nothing, is to take their place; nil
    /// where no signed minutes would change.
    public func signedMinutes(
        in place: TeamPath, against text: String?
    ) throws(FileError) -> SignedMinutes? {
        guard case .file(let present) = try content(of: place),
            present != text.map({ RenderedSeal.sealed($0) })
        else { return nil }
        return SignedMinutes(present)
    }

    /// What stands in a place.
    private enum Content {
        case nothing
        case file([UInt8])
        /// A link or a folder: somebody's doing, and left alone.
        case odd
    }

    private func content(of place: TeamPath) throws(FileError) -> Content {
        let path = folder.path(of: place)
        guard let status = try folder.files.status(of: path) else { return .nothing }
        guard status.kind == .file else { return .odd }
        return .file(try folder.files.read(path))
    }

    private func isRendered(_ present: [UInt8], _ wanted: [UInt8]) -> Bool {
        RenderedSeal.isIntact(present) || RenderedSeal.isBeginning(present, of: wanted)
    }

    /// The file beside may have been edited as well, and is then left alone too.
    private func writeBeside(_ wanted: [UInt8], _ place: TeamPath) throws(FileError) {
        switch try content(of: place) {
        case .file(let present) where present == wanted: return
        case .file(let present) where isRendered(present, wanted): break
        case .nothing: break
        case .file, .odd: return
        }
        try folder.files.replace(folder.path(of: place), with: wanted)
    }

    /// Once the file itself is as recorded, what was put beside it would keep old words.
    private func removeBeside(_ place: TeamPath) throws(FileError) {
        guard case .file(let present) = try content(of: place.beside),
            RenderedSeal.isIntact(present)
        else { return }
        try folder.files.remove(folder.path(of: place.beside))
    }
}
