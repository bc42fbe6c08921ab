/// Everything that reads what somebody else wrote, as the fuzzer and the tests of its corpus call it.
public enum FuzzTarget: String, CaseIterable, Sendable {
    case journal, csv, settings, entry, keys

    /// Lets some bytes be read; gives what does not hold of what came of them, nil when all does.
    public func fault(in bytes: [UInt8]) -> String? {
        switch self {
        case .journal: JournalFuzz.fault(in: bytes)
        case .csv: CSVFuzz.fault(in: bytes)
        case .settings: SettingsFuzz.fault(in: bytes)
        case .entry: EntryFuzz.fault(in: String(decoding: bytes, as: UTF8.self))
        case .keys: KeyFuzz.fault(in: bytes)
        }
    }
}

extension String {
    /// True when something in the text could act on a terminal.
    var isHarmful: Bool {
        unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0A: false
            case ..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2067, 0x2028, 0x2029: true
            default: false
            }
        }
    }
}
