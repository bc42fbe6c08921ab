import HuddleCore
import HuddleFiles
import HuddleText

/// The files of signed minutes: they change only while the journals still hold what was signed.
///
/// The journals are read when the first signed file is about to change, and not again.
struct SignedFiles {
    private let folder: TeamFolder
    private let files: RenderedFiles
    private let record: TeamRecord
    private var chains: ChainCheck?
    /// Every sign-off by its code, worked out when the first file asks.
    private var signOffsByCode: [String: [SignOff]]?
    /// The places of files that have to stay as they are, as far as was asked.
    private(set) var keptPlaces: Set<TeamPath> = []

    init(_ folder: TeamFolder, _ record: TeamRecord, chains: ChainCheck? = nil) {
        self.folder = folder
        files = RenderedFiles(folder: folder)
        self.record = record
        self.chains = chains
    }

    /// What a file says it was signed as, where `text`, or nothing, was to take its place and the
    /// journals no longer hold what it says; nil where it may change.
    mutating func kept(
        in place: TeamPath, against text: String? = nil
    ) throws(FileError) -> SignedMinutes? {
        guard let signed = try files.signedMinutes(in: place, against: text) else { return nil }
        if try mayChange(signed) { return nil }
        keptPlaces.insert(place)
        return signed
    }

    /// Puts minutes that have to stay as they are, and were amended since, under the name of their
    /// version, so that the amendment finds its place free.
    mutating func makeWay(for minutes: [Rendering.File], of meeting: MeetingID) throws(FileError) {
        guard minutes.count > 1, let latest = minutes.last,
            let signed = try kept(in: latest.place, against: latest.text),
            signed.version < minutes.count,
            signOffs(as: signed.code).contains(where: { $0.content.meeting == meeting })
        else { return }
        if try files.move(latest.place, to: latest.place.version(signed.version)) {
            keptPlaces.remove(latest.place)
        }
    }

    /// True when a meeting of the record was signed off as the file says.
    mutating func isKnown(_ signed: SignedMinutes) -> Bool { !signOffs(as: signed.code).isEmpty }

    private mutating func mayChange(_ signed: SignedMinutes) throws(FileError) -> Bool {
        let signOffs = signOffs(as: signed.code).filter {
            record.minutesVersions(of: $0.content.meeting) >= signed.version
        }
        guard !signOffs.isEmpty else { return false }
        let chains = try readChains()
        return signOffs.contains { signOff in
            let amendments = record.amendmentLines(of: signOff.content.meeting)
            return chains.holds(signOff)
                && amendments.prefix(signed.version - 1).allSatisfy { chains.holds($0) }
        }
    }

    /// Two laptops may have signed off one meeting, and each wrote its file.
    private mutating func signOffs(as code: String) -> [SignOff] {
        if let signOffsByCode { return signOffsByCode[code] ?? [] }
        let all = record.allMeetings.flatMap { record.meetings[$0]?.signOffs ?? [] }
        let byCode = Dictionary(grouping: all) { SignOffCode.text($0.content.heads) }
        signOffsByCode = byCode
        return byCode[code] ?? []
    }

    private mutating func readChains() throws(FileError) -> ChainCheck {
        if let chains { return chains }
        let read = try ChainCheck(folder, record, try folder.readAll(cores: OpenTeam.cores))
        chains = read
        return read
    }
}

extension SignedFiles {
    /// What people should know of a file that stays as it is.
    static func notice(_ place: TeamPath, _ signed: SignedMinutes) -> String {
        "\(place) was signed as \(signed.code), and the journal no longer says so. It is left as it is. "
            + "Restore the journal from a copy."
    }
}
