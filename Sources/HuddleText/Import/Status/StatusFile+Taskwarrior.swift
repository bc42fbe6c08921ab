import HuddleCore

extension StatusFile {
    /// Reads what `task export` writes, as an array or one task on each line.
    init(taskwarrior bytes: [UInt8]) throws(ImportError) {
        client = "Taskwarrior"
        let documents = try JSONReader.documents(in: bytes)
        let tasks = documents.flatMap { document in
            if case .list(let tasks) = document { tasks } else { [document] }
        }
        for (number, task) in tasks.enumerated() {
            let place = "entry \(number + 1)"
            guard let uuid = task["uuid"]?.text else {
                problems.append("\(place): has no uuid, so it is no task; left out.")
                continue
            }
            guard let status = Self.status(of: task) else {
                let word = task["status"]?.text ?? "none"
                problems.append(
                    "\(place): the status \(CellText.quoted(word)) is not known; left out.")
                continue
            }
            entries.append(
                StatusEntry(
                    place: place, status: status,
                    id: task["huddleid"]?.text.flatMap { ActionID($0) }, uuid: uuid.lowercased()))
        }
    }

    private static func status(of task: JSONValue) -> ReportedStatus? {
        let end = task["end"]?.text.flatMap(Self.day)
        switch task["status"]?.text {
        case "pending", "waiting", "recurring": return .open
        case "completed": return .done(end)
        case "deleted": return .cancelled(end)
        default: return nil
        }
    }

    /// The day of `20261115T120000Z`.
    static func day(_ compact: String) -> Day? {
        let digits = compact.prefix(8)
        guard digits.count == 8 else { return nil }
        return Day("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    }
}
