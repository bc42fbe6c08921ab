import Glibc
import HuddleCore
import HuddleDemo
import HuddleFiles
import HuddleSettings
import HuddleText

/// Writes a made-up team as a real team folder: the same journals and files that meetings would make.
enum DemoFolder {
    static func write(_ options: DemoOptions, to path: String) throws {
        let chains = DemoChains()
        let team = try DemoTeam.generate(options) { chains.heads(of: $0) }
        let settings =
            TeamSettingsWriter.starter(name: team.settings.name)
            + team.settings.signposts.map(TeamSettingsWriter.table).joined()
        let folder = try TeamFolder.create(path, settings: Array(settings.utf8))
        for journal in team.journals where !journal.events.isEmpty {
            let writer = JournalWriter(
                folder: folder, journal: journal.id, author: DemoChains.author(of: journal))
            try writer.append(journal.events)
        }
        var rendering = Rendering(folder)
        rendering.noteAll(of: team.record)
        _ = try rendering.render(team.record, team.settings)
    }
}

/// The chains of made-up journals, as the writer of the files will make them; each line is chained
/// once. A class because the generator asks again and again as the journals grow.
private final class DemoChains {
    private var writers: [JournalID: EventWriter] = [:]
    private var lengths: [JournalID: Int] = [:]

    static func author(of journal: DemoJournal) -> JournalAuthor {
        JournalAuthor(
            writer: journal.writer, person: journal.person, program: Program.version,
            zone: "Europe/London")
    }

    /// How far each of the journals has got.
    func heads(of journals: [DemoJournal]) -> [JournalHead] { journals.map(head) }

    private func head(of journal: DemoJournal) -> JournalHead {
        var writer =
            writers[journal.id]
            ?? EventWriter(
                header: JournalHeader(journal: journal.id, author: Self.author(of: journal)))
        var bytes: [UInt8] = []
        for event in journal.events[(lengths[journal.id] ?? 0)...] {
            writer.append(event, to: &bytes)
            bytes.removeAll(keepingCapacity: true)
        }
        writers[journal.id] = writer
        lengths[journal.id] = journal.events.count
        return writer.head
    }
}

/// Takes a made-up team away again.
enum RemovedFolder {
    /// Removes a folder and everything in it; links are removed, not followed.
    static func remove(_ path: String) {
        guard let open = opendir(path) else { return }
        var names: [String] = []
        while let entry = readdir(open) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        closedir(open)
        for name in names {
            let place = "\(path)/\(name)"
            if unlink(place) != 0 { remove(place) }
        }
        rmdir(path)
    }
}
