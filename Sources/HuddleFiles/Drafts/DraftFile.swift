public import HuddleCore
import HuddleText

/// Keeps the unsent typing of one journal's writer until it is sent or thrown away.
public struct DraftFile: Sendable {
    /// The journal whose writer types here.
    public let journal: JournalID
    private let folder: TeamFolder
    private let place: TeamPath
    private var kept: [Draft] = []

    /// The file for a journal; nothing is made until there is something to keep.
    public init(folder: TeamFolder, journal: JournalID) {
        self.journal = journal
        self.folder = folder
        place = .drafts(journal)
    }

    /// Keeps exactly these drafts; none at all removes the file. Nothing is written when they are
    /// kept already.
    public mutating func keep(_ drafts: [Draft]) throws(FileError) {
        let drafts = drafts.filter(\.isKept)
        guard drafts != kept else { return }
        if drafts.isEmpty {
            try folder.requireWriting(place)
            try folder.files.remove(folder.path(of: place))
        } else {
            try folder.makeFolders(for: place)
            try folder.files.replace(folder.path(of: place), with: Draft.bytes(of: drafts))
        }
        kept = drafts
    }
}

/// Unsent typing that a program left behind.
public struct LeftDrafts: Equatable, Sendable {
    public let journal: JournalID
    public let drafts: [Draft]
}

extension TeamFolder {
    /// Throws away what a journal's writer left, once it has been taken up or refused.
    public func removeDrafts(of journal: JournalID) throws(FileError) {
        for place in [TeamPath.drafts(journal), .draftLock(journal)] {
            try requireWriting(place)
            guard try files.status(of: path(of: place)) != nil else { continue }
            try files.remove(path(of: place))
        }
    }
}
