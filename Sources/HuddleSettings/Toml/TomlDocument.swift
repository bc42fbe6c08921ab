import CToml
import TerminalUI

/// A TOML text as values, each with its line and column.
///
/// Nodes stand in a flat list in which a parent comes before its members; node 0 is the root table.
/// The members of a table stand in the order of the file.
public struct TomlDocument: Equatable, Sendable {
    public let nodes: [TomlNode]

    /// Reads a text, or says where it stops being TOML.
    public init(_ text: String) throws(TomlFault) {
        try self.init(bytes: Array(text.utf8))
    }

    /// Reads the bytes of a file, which need not be UTF-8 or TOML at all.
    public init(bytes: [UInt8]) throws(TomlFault) {
        let parsed = bytes.withUnsafeBytes { buffer in
            ct_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let parsed else {
            throw TomlFault(
                place: TextPlace(line: 1, column: 1), message: "not enough memory to read the file")
        }
        defer { ct_free(parsed) }
        guard !ct_failed(parsed) else { throw TomlFault(ct_get_fault(parsed)) }
        nodes = TomlDocument.nodes(of: parsed)
    }

    /// The table that holds everything else.
    public var root: TomlNode { nodes[0] }

    /// The members of a table or an array in the order of the file; none for other values.
    public func members(of node: TomlNode) -> [TomlNode] {
        switch node.value {
        case .table(let indices), .array(let indices): indices.map { nodes[$0] }
        default: []
        }
    }

    /// The key path of the node at an index, with array members by number: `role.0.name`.
    public func path(of index: Int) -> String {
        var parts: [String] = []
        var current = index
        while current != 0 {
            parts.append(nodes[current].key)
            current = nodes[current].parent
        }
        return parts.reversed().joined(separator: ".")
    }

    private static func nodes(of parsed: OpaquePointer) -> [TomlNode] {
        let plain = (0..<ct_count(parsed)).map { ct_get_node(parsed, $0) }
        var members: [[Int]] = Array(repeating: [], count: plain.count)
        for (index, node) in plain.enumerated().dropFirst() {
            members[node.parent].append(index)
        }
        return zip(plain, members).map { TomlNode($0, members: $1) }
    }
}

extension TomlNode {
    fileprivate init(_ node: ct_node, members: [Int]) {
        parent = node.parent
        key = String(node.key)
        value = TomlValue(node, members: members)
        place = TextPlace(node.place)
        keyPlace = TextPlace(node.key_place)
    }
}

extension TomlValue {
    fileprivate init(_ node: ct_node, members: [Int]) {
        let text = String(node.value)
        switch node.kind {
        case CT_TABLE: self = .table(members)
        case CT_ARRAY: self = .array(members)
        case CT_INTEGER: self = Int(text).map(TomlValue.integer) ?? .string(text)
        case CT_FLOAT: self = Double(text).map(TomlValue.float) ?? .string(text)
        case CT_BOOLEAN: self = .boolean(text == "true")
        case CT_DATE, CT_TIME, CT_DATE_TIME: self = .date(text)
        default: self = .string(text)
        }
    }
}

extension TextPlace {
    /// Files without a place of their own, such as empty ones, begin at 1:1.
    fileprivate init(_ place: ct_place) {
        self.init(line: max(1, Int(place.line)), column: max(1, Int(place.column)))
    }
}

extension TomlFault {
    fileprivate init(_ fault: ct_fault) {
        var message = String(fault.message)
        let opening = "Error while parsing "
        if message.hasPrefix(opening) { message.removeFirst(opening.count) }
        let limit = " (TOML_MAX_NESTED_VALUES)"
        if message.hasSuffix(limit) { message.removeLast(limit.count) }
        self.init(place: TextPlace(fault.place), message: DisplayText.clean(message))
    }
}

extension String {
    fileprivate init(_ text: ct_text) {
        let bytes = UnsafeRawBufferPointer(start: text.bytes, count: text.count)
        self.init(decoding: bytes, as: UTF8.self)
    }
}
