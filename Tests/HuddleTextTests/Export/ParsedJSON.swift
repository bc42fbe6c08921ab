/// A JSON document as the tests read it back: strict about what Huddle writes, with no library.
enum ParsedJSON: Hashable {
    case null
    case bool(Bool)
    case number(Int)
    case text(String)
    case list([ParsedJSON])
    case object([String: ParsedJSON])

    struct Fault: Error {
        let rest: String
    }

    init(_ text: String) throws {
        var scanner = Scanner(rest: Array(text.unicodeScalars)[...])
        self = try scanner.value()
        scanner.skipSpace()
        guard scanner.rest.isEmpty else { throw scanner.fault }
    }

    subscript(_ key: String) -> ParsedJSON? {
        guard case .object(let members) = self else { return nil }
        return members[key]
    }

    subscript(_ index: Int) -> ParsedJSON? {
        guard case .list(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    private struct Scanner {
        var rest: ArraySlice<Unicode.Scalar>

        var fault: Fault {
            var text = ""
            text.unicodeScalars.append(contentsOf: rest.prefix(40))
            return Fault(rest: text)
        }

        mutating func skipSpace() {
            rest = rest.drop { $0 == " " || $0 == "\n" }
        }

        mutating func value() throws -> ParsedJSON {
            skipSpace()
            switch rest.first {
            case "{": return .object(try members())
            case "[": return .list(try elements())
            case "\"": return .text(try string())
            default: return try word()
            }
        }

        private mutating func word() throws -> ParsedJSON {
            let scalars = rest.prefix { $0.properties.isAlphabetic || $0.isASCIIDigit || $0 == "-" }
            rest = rest.dropFirst(scalars.count)
            let word = String(String.UnicodeScalarView(scalars))
            switch word {
            case "null": return .null
            case "true": return .bool(true)
            case "false": return .bool(false)
            default:
                guard let number = Int(word) else { throw fault }
                return .number(number)
            }
        }

        private mutating func elements() throws -> [ParsedJSON] {
            var elements: [ParsedJSON] = []
            rest.removeFirst()
            skipSpace()
            while rest.first != "]" {
                if !elements.isEmpty { try expect(",") }
                elements.append(try value())
                skipSpace()
            }
            rest.removeFirst()
            return elements
        }

        private mutating func members() throws -> [String: ParsedJSON] {
            var members: [String: ParsedJSON] = [:]
            rest.removeFirst()
            skipSpace()
            while rest.first != "}" {
                if !members.isEmpty { try expect(",") }
                skipSpace()
                let key = try string()
                skipSpace()
                try expect(":")
                guard members.updateValue(try value(), forKey: key) == nil else { throw fault }
                skipSpace()
            }
            rest.removeFirst()
            return members
        }

        private mutating func expect(_ scalar: Unicode.Scalar) throws {
            guard rest.popFirst() == scalar else { throw fault }
        }

        private mutating func string() throws -> String {
            var text = ""
            try expect("\"")
            while let scalar = rest.popFirst(), scalar != "\"" {
                guard scalar.value >= 0x20 else { throw fault }
                text.unicodeScalars.append(scalar == "\\" ? try escaped() : scalar)
            }
            return text
        }

        private mutating func escaped() throws -> Unicode.Scalar {
            switch rest.popFirst() {
            case "n": return "\n"
            case "r": return "\r"
            case "t": return "\t"
            case "\"": return "\""
            case "\\": return "\\"
            case "u":
                let digits = String(String.UnicodeScalarView(rest.prefix(4)))
                rest = rest.dropFirst(4)
                guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code)
                else { throw fault }
                return scalar
            default: throw fault
            }
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
