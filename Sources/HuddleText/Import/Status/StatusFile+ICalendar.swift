import HuddleCore

extension StatusFile {
    /// Reads the to-dos of a calendar; its events and alarms are passed over.
    init(iCalendar text: String) {
        let lines = ContentLine.lines(in: text)
        client = Self.program(lines)
        var task: [ContentLine]?
        var inside: [String] = []
        for line in lines {
            switch line.name {
            case "BEGIN":
                inside.append(line.value.uppercased())
                if inside.last == "VTODO" { task = [line] }
            case "END":
                if inside.last == "VTODO", let found = task {
                    take(found)
                    task = nil
                }
                inside = inside.dropLast()
            default:
                if inside.last == "VTODO" { task?.append(line) }
            }
        }
        if let line = task?.first?.line {
            problems.append("line \(line): the to-do that begins here never ends; left out.")
        }
    }

    private mutating func take(_ lines: [ContentLine]) {
        let place = "line \(lines[0].line)"
        func value(_ name: String) -> String? { lines.first { $0.name == name }?.text }
        let completed = value("COMPLETED").flatMap(Self.day)
        let changed = value("LAST-MODIFIED").flatMap(Self.day)
        let status: ReportedStatus
        switch value("STATUS")?.uppercased() {
        case "COMPLETED": status = .done(completed)
        case "CANCELLED": status = .cancelled(changed)
        case "IN-PROCESS": status = .accepted
        case "NEEDS-ACTION": status = .open
        case nil: status = completed.map { .done($0) } ?? .open
        case let word?:
            let what = CellText.quoted(word)
            return problems.append("\(place): the status \(what) is not known; left out.")
        }
        let uid = value("UID").flatMap(Self.parts)
        let written = value("DESCRIPTION")?.split(separator: "\n").last?.split(separator: " ").last
        let id =
            uid?.id ?? value("X-HUDDLE-ID").flatMap { ActionID($0) }
            ?? written.flatMap { ActionID($0) }
        entries.append(StatusEntry(place: place, status: status, id: id, moment: uid?.moment))
    }

    /// The two halves of `k7q2x-9.20261114T093702Z@huddle`.
    private static func parts(ofUID uid: String) -> (id: ActionID, moment: String)? {
        guard uid.hasSuffix("@huddle") else { return nil }
        let halves = uid.dropLast("@huddle".count).split(separator: ".", maxSplits: 1)
        guard halves.count == 2, let id = ActionID(halves[0]) else { return nil }
        return (id, String(halves[1]))
    }

    /// `todoman` of `-//io.barrera.todoman//NONSGML v4.7.0//EN`. It leaves our name in files of ours
    /// that it changes, and is known by writing out that a moment is one, which we never do.
    private static func program(_ lines: [ContentLine]) -> String {
        let product = lines.first { $0.name == "PRODID" }?.text ?? ""
        if product.hasPrefix("-//Huddle//") {
            let isWrittenOut = lines.contains { $0.parameters["VALUE"] == "DATE-TIME" }
            return isWrittenOut ? "todoman" : "iCalendar"
        }
        let parts = product.split(separator: "/")
        let owner = parts.first { $0 != "-" && $0 != "+" }.map(String.init) ?? ""
        let name = owner.split(separator: ".").last.map(String.init) ?? ""
        return name.isEmpty ? "iCalendar" : CellText.line(String(name.prefix(40)))
    }
}
