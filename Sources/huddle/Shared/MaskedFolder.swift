import HuddleCore
import HuddleFiles
import HuddleSettings
import HuddleText
import TerminalUI

/// A team's folder again with made-up people in it: the same journals, settings and files, for whoever
/// looks into a fault and must not know of whom the record tells.
enum MaskedFolder {
    /// Writes everything into a new folder, which is made.
    static func write(_ team: TeamFolder, to path: String, today: Day) throws {
        let reading = try team.readAll(cores: OpenTeam.cores)
        var record = TeamRecord()
        record.apply(reading.events)
        let mask = RecordMask(
            record, roles: try OpenTeam.settings(of: team).0.roles, today: today
        ) { DisplayWidth.of($0) > 1 }

        let settings = try team.settings().map { String(decoding: $0, as: UTF8.self) } ?? ""
        let masked = MaskedSettings.text(settings) { mask.text($0) }
        let folder = try TeamFolder.create(path, settings: Array(masked.utf8))
        let journals = MaskedJournals(reading.journals.map(\.reading), by: mask).journals
        for journal in journals {
            let name = JournalFileName(
                began: journal.began, writer: journal.header.author.writer,
                journal: journal.header.journal)
            try folder.add(journal.bytes, as: name)
        }
        try writeFiles(of: folder)
    }

    /// Minutes and lists as the program makes them of the masked record.
    private static func writeFiles(of folder: TeamFolder) throws {
        let (record, _) = try folder.readRecord(cores: OpenTeam.cores)
        let settings = try OpenTeam.settings(of: folder).0
        let files = RenderedFiles(folder: folder)
        for file in Rendering.files(of: record, settings) {
            _ = try files.write(file.text, to: file.place)
        }
    }
}
