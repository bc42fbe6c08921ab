import HuddleCore
import HuddleFiles
import HuddleText

/// The lists that would be written into a folder, and how the files there stand against them.
struct HandOutPlan {
    let lists: [HandOutList]
    /// Files that stand in the folder and hold something else.
    let different: [String]
    private let files: [OutFolder.File]
    private let missing: Int
    private let folder: OutFolder
    /// What has to be told by word of mouth: its words by the line that recorded it.
    private let heldBack: [RecordID: String]
    private let namedInTexts: [RecordID]
    private let unreadable: String?

    /// The record that lists are made from, and where its journals stand.
    struct Source {
        let record: TeamRecord
        let settings: TeamSettings
        let folder: TeamFolder
    }

    /// The same into a folder of the day within the team's folder, a new one where files differ.
    static func dated(
        _ source: Source, today: Day, in name: String, where isWanted: (HandOutRow) -> Bool
    ) throws(FileError) -> HandOutPlan {
        var number = 1
        while true {
            let place = "\(name)/\(today)" + (number == 1 ? "" : "-\(number)")
            let folder = OutFolder("\(source.folder.path)/\(place)")
            let plan = try HandOutPlan(source, today: today, to: folder, where: isWanted)
            if plan.different.isEmpty { return plan }
            number += 1
        }
    }

    /// Works out the lists of a team on a day; reads the folder, writes nothing.
    init(
        _ team: Source, today: Day, to folder: OutFolder,
        where isWanted: (HandOutRow) -> Bool = { _ in true }
    ) throws(FileError) {
        let settings = team.settings
        let rows = team.record.handOutRows(today: today, roles: settings.roles).filter(isWanted)
        let exporter = ActionExporter(
            record: team.record, settings: settings, style: NameStyle(settings.handOut.names),
            history: try team.folder.actionHistory())
        let lists = HandOutList.all(
            of: rows.filter { $0.hasList(in: settings.handOut) }, exporter)
        heldBack = Dictionary(rows.flatMap(\.heldBackWords)) { first, _ in first }
        let page = ActionPage(team: settings.name, today: today)
        let stems = HandOutNames.stems(of: lists)
        files = zip(lists, stems).flatMap { list, stem in
            settings.handOut.formats.filter { list.fills($0) }.map { format in
                OutFolder.File(
                    name: format.fileName(stem), text: format.text(list, on: page, .terminal))
            }
        }
        var standings: [OutFolder.Standing] = []
        for file in files { standings.append(try folder.standing(of: file)) }
        different = zip(files, standings).filter { $1 == .different }.map(\.0.name)
        missing = standings.count { $0 == .new }
        namedInTexts = Set(lists.flatMap(\.namesInTexts)).sorted()
        unreadable = settings.handOut.warning
        self.lists = lists
        self.folder = folder
    }

    /// `12 lists, 24 files`.
    var counts: String {
        "\(lists.count) \(lists.count == 1 ? "list" : "lists"), "
            + "\(files.count) \(files.count == 1 ? "file" : "files")"
    }

    /// The whole path: who looks for the files is not told from where else to begin.
    var shownFolder: String { Environment.absolute(folder.path) }

    /// What people decide by: counts first, then each recipient, then what needs a look.
    var preview: [String] {
        let same = files.count - missing - different.count
        let head =
            "\(counts) to \(folder.path): \(missing) new, \(same) the same, "
            + "\(different.count) different"
        return [head]
            + lists.map { list in
                "  \(list.code)  \(list.name): \(list.actions.count) open"
                    + (list.promises.isEmpty ? "" : ", \(list.promises.count) to tell")
            } + silence + warning
    }

    /// What is recorded once the files are there.
    var command: Command { .all(lists.map { .handOut($0.handedOut) }) }

    /// Puts the files in their places.
    func write() throws(FileError) {
        try folder.write(files)
    }

    private var silence: [String] {
        guard !heldBack.isEmpty else { return [] }
        return ["Held back, to be told by word of mouth:"]
            + heldBack.sorted { $0.key < $1.key }.map { "  \($0.key)  \($0.value)" }
    }

    private var warning: [String] {
        let lines = [unreadable].compactMap { $0 }
        guard !namedInTexts.isEmpty else { return lines }
        let ids = namedInTexts.prefix(10).map(\.description).joined(separator: " ")
        return lines
            + ["The name of the person stands in the text of \(namedInTexts.count): \(ids)"]
    }
}

extension HandOutRow {
    /// What is left out, with the line that recorded it.
    fileprivate var heldBackWords: [(RecordID, String)] {
        heldBack.map { ($0.id.record, $0.text) }
            + heldBackPromises.map { ($0.id.record, $0.text) }
    }
}

extension HandOutList {
    /// True where a file in this format would hold something.
    fileprivate func fills(_ format: HandOutFormat) -> Bool {
        format.isForPeople || !actions.isEmpty
    }
}

extension NameStyle {
    /// The style of a level of privacy.
    init(_ level: PrivacyLevel) {
        switch level {
        case .full: self = .full
        case .initials: self = .initials
        case .number: self = .number
        }
    }
}

extension TeamFolder {
    /// How often and when each action changed, read from the journals once more.
    func actionHistory() throws(FileError) -> ActionHistory {
        try readRecord(cores: OpenTeam.cores, gathering: ActionHistory()) { $0.note($1) }.notes
    }
}
