import HuddleText

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
        guard let present = try content(of: place) else {
            try folder.makeFolders(for: place)
            try folder.files.replace(folder.path(of: place), with: wanted)
            return .written
        }
        if present == wanted { return .unchanged }
        guard RenderedSeal.isIntact(present) else {
            try writeBeside(wanted, place.beside)
            return .editedByHand(path: place.description, beside: place.beside.description)
        }
        try folder.files.replace(folder.path(of: place), with: wanted)
        return .written
    }

    /// Takes away a file that nothing is rendered to any more, unless somebody edited it; false where
    /// there is none.
    public func remove(_ place: TeamPath) throws(FileError) -> Bool {
        guard let present = try content(of: place) else { return false }
        guard RenderedSeal.isIntact(present) else { return true }
        try folder.requireWriting(place)
        try folder.files.remove(folder.path(of: place))
        return true
    }

    /// True when somebody changed the file since it was rendered.
    public func isEditedByHand(_ place: TeamPath) throws(FileError) -> Bool {
        guard let present = try content(of: place) else { return false }
        return !RenderedSeal.isIntact(present)
    }

    /// How the file stands against the text; nothing is written.
    public func standing(
        of place: TeamPath, against text: String
    ) throws(FileError) -> Standing {
        guard let present = try content(of: place) else { return .missing }
        guard RenderedSeal.isIntact(present) else { return .editedByHand }
        return present == RenderedSeal.sealed(text) ? .current : .behind
    }

    /// The text of a file that somebody edited, without its seal; nil when nobody has.
    public func editedText(of place: TeamPath) throws(FileError) -> String? {
        guard try isEditedByHand(place), let present = try content(of: place) else { return nil }
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

    /// Gives an edited file the name back that it had before it was set aside; false when something
    /// stands there again.
    public func putBack(_ kept: TeamPath, to place: TeamPath) throws(FileError) -> Bool {
        guard try folder.files.status(of: folder.path(of: place)) == nil else { return false }
        try folder.files.rename(folder.path(of: kept), to: folder.path(of: place))
        try folder.files.syncFolder(folder.path(of: place).folder)
        return true
    }

    private func content(of place: TeamPath) throws(FileError) -> [UInt8]? {
        let path = folder.path(of: place)
        guard let status = try folder.files.status(of: path) else { return nil }
        // A link or a folder in its place is somebody's doing, and is left alone.
        guard status.kind == .file else { return [] }
        return try folder.files.read(path)
    }

    /// The file beside may have been edited as well, and is then left alone too.
    private func writeBeside(_ wanted: [UInt8], _ place: TeamPath) throws(FileError) {
        let present = try content(of: place)
        if let present, present == wanted || !RenderedSeal.isIntact(present) { return }
        try folder.files.replace(folder.path(of: place), with: wanted)
    }
}
