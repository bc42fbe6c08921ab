/// A short hash over what an item of a calendar says, which stands in the item, so that a change by
/// another program shows whatever that program calls itself.
///
/// How the action stands is left out: an owner ticks it off, and the record is asked about that.
struct CalendarSeal {
    static let name = "X-HUDDLE-SEAL"

    private var lines: [String] = []

    init() {}

    /// The seal of an item that was read.
    init(_ item: [ContentLine]) {
        for line in item where !line.isOfStatus { lines.append(line.sealed) }
    }

    /// Takes in a line that is written; `name` with its parameters.
    mutating func note(_ name: String, _ text: String) {
        if !Self.statusNames.contains(name) { lines.append("\(name):\(text)") }
    }

    /// The first 48 bits of SHA-256 over the lines in order, so that neither their order in the file nor
    /// where they are folded matters.
    var text: String {
        var hash = SHA256()
        for line in lines.sorted() { hash.update(data: Array("\(line)\n".utf8)) }
        return String(decoding: hash.finalize().prefix(6).hexadecimal, as: UTF8.self)
    }

    /// What a program changes when somebody ticks an item off, and the seal itself.
    fileprivate static let statusNames: Set = [
        "STATUS", "COMPLETED", "PERCENT-COMPLETE", "LAST-MODIFIED", "DTSTAMP", "SEQUENCE", name,
    ]
}

extension ContentLine {
    /// A share that is neither nothing nor everything is no status of the record.
    fileprivate var isOfStatus: Bool {
        CalendarSeal.statusNames.contains(name)
            && (name != "PERCENT-COMPLETE" || value == "0" || value == "100")
    }

    /// The line as it was sealed: some programs write out that a moment is one.
    fileprivate var sealed: String {
        let kept = parameters.filter { $0.key != "VALUE" || $0.value != "DATE-TIME" }
        let words = kept.sorted { $0.key < $1.key }.map { ";\($0.key)=\($0.value)" }
        return "\(name)\(words.joined()):\(text)"
    }
}

extension ActionsICalendar {
    /// Whether the items of a file are as they were sealed.
    public enum Sealing: Equatable, Sendable {
        case intact, broken
        /// Written before items had a seal.
        case missing
    }

    /// How the items of a file stand; one that has neither seal nor id of ours is somebody else's.
    public static func sealing(of file: [UInt8]) -> Sealing {
        let items = items(in: ContentLine.lines(in: String(decoding: file, as: UTF8.self)))
        func has(_ item: [ContentLine], _ name: String) -> Bool {
            item.contains { $0.name == name }
        }
        if !items.isEmpty, items.allSatisfy({ !has($0, CalendarSeal.name) }) {
            return items.allSatisfy { has($0, "X-HUDDLE-ID") } ? .missing : .broken
        }
        let isIntact = items.allSatisfy { item in
            item.first { $0.name == CalendarSeal.name }?.value == CalendarSeal(item).text
        }
        return isIntact && !items.isEmpty ? .intact : .broken
    }

    /// The lines of each to-do, with whatever is nested in it.
    private static func items(in lines: [ContentLine]) -> [[ContentLine]] {
        var items: [[ContentLine]] = []
        var item: [ContentLine]?
        for line in lines {
            switch (line.name, line.value.uppercased()) {
            case ("BEGIN", "VTODO"): item = []
            case ("END", "VTODO"):
                if let found = item { items.append(found) }
                item = nil
            default: item?.append(line)
            }
        }
        return items
    }
}
