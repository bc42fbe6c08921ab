import Glibc
import HuddleCore
import HuddleText

/// What earlier programs left unsent, and the right to offer it: while the claims live, no other
/// program is offered the same.
public struct LeftTyping {
    /// Sorted by journal.
    public fileprivate(set) var drafts: [LeftDrafts] = []
    /// Texts that were left in editors.
    public fileprivate(set) var texts: [LeftText] = []
    /// To be kept until what was left is kept elsewhere, or thrown away.
    public fileprivate(set) var claims: [DraftLock] = []
}

extension TeamFolder {
    /// Claims what is left of earlier programs that ended without sending. What is being typed in a
    /// program that is running is left to that program, and what another was offered to that one.
    public func claimLeftTyping() throws(FileError) -> LeftTyping {
        guard try files.status(of: "\(path)/drafts")?.kind == .folder else { return LeftTyping() }
        var left = LeftTyping()
        var claims = Claims(folder: self)
        for entry in try files.list("\(path)/drafts") where entry.kind == .file {
            if let journal = JournalID(entry.name.prefix(5)), entry.name == "\(journal).json" {
                guard claims.mayOffer(journal), let bytes = try content(of: .drafts(journal))
                else { continue }
                let drafts = Draft.drafts(in: bytes)
                guard !drafts.isEmpty else { continue }
                left.drafts.append(LeftDrafts(journal: journal, drafts: drafts))
                claims.use(journal)
            } else if let text = try leftText(entry.name, &claims) {
                left.texts.append(text)
            }
        }
        left.claims = claims.used
        return left
    }

    /// A text that was handed to an editor by a program that is gone; nil for any other file.
    private func leftText(
        _ name: String, _ claims: inout Claims
    ) throws(FileError) -> LeftText? {
        let place = TeamPath.amongDrafts(name)
        let journal = name.between(".editor-", ".txt").flatMap { JournalID($0) }
        guard journal.map({ claims.mayOffer($0) }) ?? isOfEndedProcess(name),
            let bytes = try content(of: place)
        else { return nil }
        if let journal { claims.use(journal) }
        return LeftText(text: String(decoding: bytes, as: UTF8.self), place: place)
    }

    /// Earlier versions named the file after their process, which is known on its own machine only.
    private func isOfEndedProcess(_ name: String) -> Bool {
        guard let number = name.between(".editing-", ".txt").flatMap({ pid_t($0) }) else {
            return false
        }
        return kill(number, 0) != 0 && errno == ESRCH
    }

    /// What stands in a file; nil when whoever was offered it took it up just now.
    private func content(of place: TeamPath) throws(FileError) -> [UInt8]? {
        do throws(FileError) {
            return try files.read(path(of: place))
        } catch {
            guard error.code == .noSuchFile else { throw error }
            return nil
        }
    }
}

/// The claims to what several journals left, each asked for once.
private struct Claims {
    let folder: TeamFolder
    private var asked: [JournalID: DraftLock.Claim] = [:]
    private var wanted: [JournalID] = []

    init(folder: TeamFolder) { self.folder = folder }

    /// True unless another program has what the journal's writer left.
    mutating func mayOffer(_ journal: JournalID) -> Bool {
        let claim = asked[journal] ?? DraftLock.claim(in: folder, for: journal)
        asked[journal] = claim
        if case .held = claim { return false }
        return true
    }

    /// Notes that there is something to offer, so that its claim is kept.
    mutating func use(_ journal: JournalID) { wanted.append(journal) }

    /// The claims to what is offered.
    var used: [DraftLock] {
        Set(wanted).compactMap { journal -> DraftLock? in
            guard case .taken(let lock)? = asked[journal] else { return nil }
            return lock
        }
    }
}
