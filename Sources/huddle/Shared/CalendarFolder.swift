import HuddleCore
import HuddleFiles
import HuddleText

/// A folder with a calendar file for each action, which other programs read and write (vdir).
struct CalendarFolder {
    let folder: OutFolder
    let record: TeamRecord
    let exporter: ActionExporter

    /// Whose files may be replaced.
    enum Replacing {
        /// Those that Huddle wrote last.
        case ours
        case everything
    }

    /// What bringing the folder up to date would do.
    struct Plan {
        fileprivate(set) var files: [OutFolder.File] = []
        fileprivate var new = 0
        fileprivate var same = 0
        fileprivate var left = 0
        fileprivate let folder: OutFolder

        /// `3 new, 1 changed`.
        var counts: String { "\(new) new, \(files.count - new) changed" }

        /// The words by which somebody decides: counts first, then what is left alone.
        var preview: [String] {
            let head =
                "\(folder.path): \(counts), \(same) the same, \(left) changed by another program"
            guard left > 0 else { return [head] }
            return [
                head,
                "Those are left alone. Take their status over with: huddle import status "
                    + "\(folder.path)/*.ics; what else was changed there is lost with --force.",
            ]
        }

        /// Puts the files in their places.
        func write() throws(FileError) { try folder.write(files) }
    }

    /// Reads the folder and writes nothing. Besides the rows it follows every action that has a file
    /// there, so that what was closed since is closed there too; nothing is ever removed.
    func plan(_ rows: [ActionRow], _ replacing: Replacing) throws(FileError) -> Plan {
        let names = Set(try folder.names())
        let listed = Set(rows.map(\.id))
        let followed = names.compactMap { ActionsICalendar.action(ofFile: $0) }
            .filter { !listed.contains($0) }.sorted().compactMap { record.row(of: $0) }
        var plan = Plan(folder: folder)
        for file in ActionsICalendar.files(exporter.exports(of: rows + followed)) {
            let wanted = OutFolder.File(name: file.name, text: file.text)
            let present = names.contains(file.name) ? try folder.content(of: file.name) : nil
            if present == wanted.bytes {
                plan.same += 1
            } else if let present, replacing == .ours, isChanged(present) {
                plan.left += 1
            } else {
                plan.files.append(wanted)
                plan.new += present == nil ? 1 : 0
            }
        }
        return plan
    }

    /// True for a file that another program has written: it says so, it says something else than we
    /// wrote, or its status would change the record. Many programs leave our name in what they change.
    private func isChanged(_ file: [UInt8]) -> Bool {
        guard ActionsICalendar.isOurs(file), ActionsICalendar.sealing(of: file) != .broken else {
            return true
        }
        let options = StatusImport.Options(today: record.latest.utcDay)
        // What cannot be read is not as it was written here.
        guard let plan = try? StatusImport.plan(file, record: record, options: options) else {
            return true
        }
        return !plan.changes.isEmpty || !plan.problems.isEmpty
    }
}
