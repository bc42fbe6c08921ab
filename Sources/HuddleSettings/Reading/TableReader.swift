/// Takes typed values out of one table of a file and reports what does not fit.
///
/// Every function gives nothing when the key is absent, and nothing with a problem when the value
/// cannot be used.
struct TableReader {
    let document: TomlDocument
    let table: TomlNode
    /// The key path of the table as messages name it; empty for the root.
    let path: String

    /// The root table of a document.
    init(_ document: TomlDocument) {
        self.init(document: document, table: document.root, path: "")
    }

    private init(document: TomlDocument, table: TomlNode, path: String) {
        self.document = document
        self.table = table
        self.path = path
    }

    /// What stands in the table, in the order of the file.
    var members: [TomlNode] { document.members(of: table) }

    /// The node at a key.
    func node(_ key: String) -> TomlNode? {
        members.first { $0.key == key }
    }

    /// The key path of a key in this table, safe to show.
    func field(_ key: String) -> String {
        let shown = Wording.shown(key)
        return path.isEmpty ? shown : "\(path).\(shown)"
    }

    /// Reports every key that is not one of those known, with the one that was probably meant.
    func reportUnknownKeys(besides known: [String], into problems: inout ProblemList) {
        for member in members where !known.contains(member.key) {
            let suggestion = Wording.suggestion(for: member.key, among: known)
            let help = suggestion.isEmpty ? "; expected \(Wording.choice(of: known))" : suggestion
            problems.add("unknown key\(help)", field: field(member.key), at: member.keyPlace)
        }
    }

    /// The table at a key.
    func table(_ key: String, into problems: inout ProblemList) -> TableReader? {
        guard let node = node(key) else { return nil }
        guard case .table = node.value else {
            report("expected a table [\(key)], found \(node.value.kind)", node, &problems)
            return nil
        }
        return TableReader(document: document, table: node, path: field(key))
    }

    /// The tables that are written `[[key]]`.
    func tables(_ key: String, into problems: inout ProblemList) -> [TableReader] {
        guard let node = node(key) else { return [] }
        let members = document.members(of: node)
        guard case .array = node.value, members.allSatisfy(\.value.isTable) else {
            report("expected tables [[\(key)]], found \(node.value.listKind)", node, &problems)
            return []
        }
        return members.map { TableReader(document: document, table: $0, path: field(key)) }
    }

    /// Reports that a table lacks a key it needs.
    func reportMissing(_ key: String, into problems: inout ProblemList) {
        problems.add("expected a line \(key) = …, found none", field: path, at: table.place)
    }

    /// Reports a problem with the value of a node of this table.
    func report(_ message: String, _ node: TomlNode, _ problems: inout ProblemList) {
        problems.add(message, field: field(node.key), at: node.place)
    }
}

extension TomlValue {
    fileprivate var isTable: Bool {
        if case .table = self { true } else { false }
    }

    /// The kind where a list of tables was wanted.
    fileprivate var listKind: String {
        switch self {
        case .table: "a single table"
        case .array: "a list with other values"
        default: kind
        }
    }
}
