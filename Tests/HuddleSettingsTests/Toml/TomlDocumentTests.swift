import HuddleSettings
import Testing

struct TomlDocumentTests {
    @Test func everyNodeKnowsItsPathItsValueAndItsPlace() throws {
        let document = try TomlDocument(
            """
            name = "Zoë"
            size = 3
            share = 1.5
            open = true
            day = 2026-11-21
            list = [1, "two"]
            [one.two]
            x = { y = 2 }
            [[role]]
            key = 'a'
            """)
        let lines = document.nodes.indices.map { index in
            let node = document.nodes[index]
            return "\(document.path(of: index)) \(node.value) "
                + "\(node.place.line):\(node.place.column) "
                + "\(node.keyPlace.line):\(node.keyPlace.column)"
        }
        #expect(
            lines == [
                " table([1, 2, 3, 4, 5, 6, 9, 13]) 1:1 1:1",
                "name string(\"Zoë\") 1:8 1:1",
                "size integer(3) 2:8 2:1",
                "share float(1.5) 3:9 3:1",
                "open boolean(true) 4:8 4:1",
                "day date(\"2026-11-21\") 5:7 5:1",
                "list array([7, 8]) 6:8 6:1",
                "list.0 integer(1) 6:9 6:9",
                "list.1 string(\"two\") 6:12 6:12",
                "one table([10]) 7:1 7:2",
                "one.two table([11]) 7:1 7:6",
                "one.two.x table([12]) 8:5 8:1",
                "one.two.x.y integer(2) 8:11 8:7",
                "role array([14]) 9:1 9:3",
                "role.0 table([15]) 9:1 9:1",
                "role.0.key string(\"a\") 10:7 10:1",
            ])
    }

    @Test func membersStandInTheOrderOfTheFile() throws {
        let document = try TomlDocument("b = 1\na = 2\n[z]\n[y]\n")
        #expect(document.members(of: document.root).map(\.key) == ["b", "a", "z", "y"])
    }

    @Test func aByteOrderMarkAndWindowsLineEndsAreNoTrouble() throws {
        let document = try TomlDocument("\u{FEFF}a = 1\r\nb = 2\r\n")
        #expect(document.members(of: document.root).map(\.value) == [.integer(1), .integer(2)])
    }

    @Test func anEmptyTextIsAnEmptyTable() throws {
        #expect(try TomlDocument("").root.value == .table([]))
    }

    @Test func aNulInAStringIsKept() throws {
        let document = try TomlDocument("a = \"x\\u0000y\"")
        #expect(document.nodes[1].value == .string("x\0y"))
    }

    @Test(arguments: [
        ("a =", "1:4: key-value pair: encountered end-of-file"),
        ("wrd patient", "1:5: key-value pair: expected '=', saw 'p'"),
        ("a = 1\na = 2", "2:5: key-value pair: cannot redefine existing integer 'a'"),
        ("[a]\n[a]", "2:1: table header: cannot redefine existing table 'a'"),
        ("a = yes", "1:5: value: could not determine value type"),
        (
            "é = 1",
            "1:1: root table: expected keys, tables, whitespace or comments, saw 'é'"
        ),
        (
            "a = 99999999999999999999",
            "1:25: decimal integer: '99999999999999999999' is not representable in 64 bits"
        ),
    ])
    func aTextThatIsNotTomlSaysWhereAndWhy(text: String, expected: String) {
        #expect(fault(of: Array(text.utf8)) == expected)
    }

    @Test func brokenUTF8IsAFaultAtItsPlace() {
        #expect(
            fault(of: [0x61, 0x3D, 0x22, 0xFF, 0x22]) == "1:3: Encountered invalid utf-8 sequence")
        #expect(fault(of: [0x61, 0x3D, 0x22, 0xED, 0xA0, 0x80, 0x22]) != nil)
        #expect(fault(of: [0xE2, 0x82]) != nil)
    }

    @Test func aNulOutsideAStringIsAFault() {
        #expect(fault(of: Array("a = 1\0".utf8)) != nil)
    }

    @Test func deepAndHugeTextsAreFaultsAndNotCrashes() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(
            fault(of: Array("a = \(deep)".utf8))
                == "1:37: value: exceeded maximum nested value depth of 32")
        #expect(
            fault(of: Array((String(repeating: "a.", count: 100_000) + "a = 1").utf8))
                == "1:1: more than 100 dots in one line")
        #expect(
            fault(of: Array(repeating: UInt8(ascii: "\n"), count: 1024 * 1024 + 1))
                == "1:1: the file is larger than 1 MiB")
        let long = String(repeating: "k", count: 1_000_000)
        #expect(fault(of: Array("\(long) = 1".utf8)) == nil)
    }

    /// In toml++ 3.3 these reach states that it takes for unreachable.
    @Test(arguments: ["a = \"\"\"\\\n§\"\"\"", "\u{0322}", "あ", "a = 1 §", "[§"])
    func lettersOutsideASCIIInOddPlacesAreReported(text: String) {
        _ = fault(of: Array(text.utf8))
        #expect(text.hasPrefix("a = \"\"\"") == (fault(of: Array(text.utf8)) == nil))
    }

    @Test func anyCutOfAFileIsReadOrReported() {
        let whole = Array(
            "n = \"Zoë\"\nl = [1, {a = 2}]\n[[t.u]]\nd = 2026-11-21T09:30:00Z\ns = '''\nx'''\n"
                .utf8)
        for length in 0...whole.count {
            for byte: UInt8 in [0x00, 0x22, 0x2E, 0x5B, 0x5C, 0x7B, 0x80, 0xC3, 0xFF] {
                let text = Array(whole.prefix(length)) + [byte] + whole.dropFirst(length)
                if let document = try? TomlDocument(bytes: text) {
                    #expect(
                        document.nodes.indices.dropFirst().allSatisfy { index in
                            document.nodes[index].parent < index
                        })
                }
            }
        }
    }

    private func fault(of bytes: [UInt8]) -> String? {
        do {
            _ = try TomlDocument(bytes: bytes)
            return nil
        } catch {
            return "\(error.place.line):\(error.place.column): \(error.message)"
        }
    }
}
