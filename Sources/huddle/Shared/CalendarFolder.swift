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

    /// Brings the folder up to date and says what was done. Besides the rows it follows every action
    /// that has a file there, so that what was closed since is closed there too; nothing is removed.
    func update(_ rows: [ActionRow], _ replacing: Replacing) throws(FileError) -> [String] {
        let names = Set(try folder.names())
        let listed = Set(rows.map(\.id))
        let followed = names.compactMap { ActionsICalendar.action(ofFile: $0) }
            .filter { !listed.contains($0) }.sorted().compactMap { record.row(of: $0) }
        var changed: [OutFolder.File] = []
        var (same, left) = (0, 0)
        for file in ActionsICalendar.files(exporter.exports(of: rows + followed)) {
            let wanted = OutFolder.File(name: file.name, text: file.text)
            let present = names.contains(file.name) ? try folder.content(of: file.name) : nil
            if present == wanted.bytes {
                same += 1
            } else if let present, replacing == .ours, isChanged(present) {
                left += 1
            } else {
                changed.append(wanted)
            }
        }
        try folder.write(changed)
        let counts =
            "\(changed.count) written, \(same) the same, \(left) changed by another program"
        guard left > 0 else { return [counts] }
        return [
            counts,
            "Those are left alone. Take their status over with: huddle import status "
                + "\(folder.path)/*.ics; then --force writes them again.",
        ]
    }

    /// True for a file that another program has written: it says so, or what stands in it would change
    /// the record. Many programs leave our name in what they change.
    private func isChanged(_ file: [UInt8]) -> Bool {
        guard ActionsICalendar.isOurs(file) else { return true }
        let options = StatusImport.Options(today: record.latest.utcDay)
        // What cannot be read is not as it was written here.
        guard let plan = try? StatusImport.plan(file, record: record, options: options) else {
            return true
        }
        return !plan.changes.isEmpty || !plan.problems.isEmpty
    }
}
