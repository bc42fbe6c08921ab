/// A sentence with places to fill: `{name}` takes a word, `[once|twice]` one of several phrases.
indirect enum Phrase: Equatable, Sendable {
    case text(String)
    case slot(Slot, isCapital: Bool)
    case either([Phrase])
    case sequence([Phrase])

    /// What can be filled in.
    enum Slot: String, CaseIterable, Sendable {
        case name, they, them, their, home, matters, day, died
        case carer, relation
        case theyCarer = "they_carer"
        case themCarer = "them_carer"
        case theirCarer = "their_carer"
    }

    /// Reads a sentence; nil when a place is not known or a bracket is left open.
    init?(_ source: some StringProtocol) {
        var rest = Substring(source)
        guard let phrase = Phrase.read(&rest, within: false), rest.isEmpty else { return nil }
        self = phrase
    }

    /// The sentence with everything filled in.
    func spoken(_ wording: Wording, _ random: inout SplitMix64) -> String {
        var sentence = ""
        append(to: &sentence, wording, &random)
        guard let first = sentence.utf8.first, (0x61...0x7A).contains(first) else {
            return sentence
        }
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }

    private func append(
        to sentence: inout String, _ wording: Wording, _ random: inout SplitMix64
    ) {
        switch self {
        case .text(let text): sentence += text
        case .slot(let slot, let isCapital):
            let word = wording[slot]
            sentence += isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word
        case .either(let choices): random.pick(choices).append(to: &sentence, wording, &random)
        case .sequence(let parts):
            for part in parts { part.append(to: &sentence, wording, &random) }
        }
    }
}

extension Phrase {
    /// Reads up to the end, or within brackets up to `|` or `]`.
    private static func read(_ rest: inout Substring, within isChoice: Bool) -> Phrase? {
        var parts: [Phrase] = []
        while let character = rest.first {
            switch character {
            case "|" where isChoice, "]" where isChoice: return joined(parts)
            case "[":
                guard let choice = readChoice(&rest) else { return nil }
                parts.append(choice)
            case "{":
                guard let slot = readSlot(&rest) else { return nil }
                parts.append(slot)
            case "]", "}": return nil
            default:
                let end = rest.firstIndex { "[]{}|".contains($0) } ?? rest.endIndex
                guard end > rest.startIndex else { return nil }
                parts.append(.text(String(rest[..<end])))
                rest = rest[end...]
            }
        }
        return isChoice ? nil : joined(parts)
    }

    private static func readChoice(_ rest: inout Substring) -> Phrase? {
        var choices: [Phrase] = []
        repeat {
            rest.removeFirst()
            guard let choice = read(&rest, within: true) else { return nil }
            choices.append(choice)
        } while rest.first == "|"
        rest.removeFirst()
        return .either(choices)
    }

    private static func readSlot(_ rest: inout Substring) -> Phrase? {
        guard let end = rest.firstIndex(of: "}") else { return nil }
        let name = rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        let lowered = name.prefix(1).lowercased() + name.dropFirst()
        guard let slot = Slot(rawValue: lowered) else { return nil }
        return .slot(slot, isCapital: lowered != name)
    }

    private static func joined(_ parts: [Phrase]) -> Phrase {
        parts.count == 1 ? parts[0] : .sequence(parts)
    }
}
