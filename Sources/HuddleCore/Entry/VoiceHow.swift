/// A name before the colon, and how the words behind it came to the meeting: `ann by phone`,
/// `self before`, `ann in the room`, `ann via dn`.
struct VoiceHow: Equatable {
    let name: String
    let how: VoiceSource?

    private static let endings: [(words: [String], how: VoiceSource)] = [
        (["in", "the", "room"], .inRoom), (["in", "room"], .inRoom), (["here"], .inRoom),
        (["by", "phone"], .byPhone), (["by", "telephone"], .byPhone), (["phoned"], .byPhone),
        (["before", "the", "meeting"], .beforeMeeting), (["before"], .beforeMeeting),
    ]

    init(_ head: String, _ directory: EntryDirectory) {
        let words = head.split(separator: " ")
        let folded = words.map { SearchText.folded($0) }
        if let ending = Self.endings.first(where: { folded.ends(with: $0.words) }) {
            self.init(words.dropLast(ending.words.count), ending.how)
        } else if let place = Self.reporterPlace(in: folded),
            case .owner(let reporter) = directory.match(
                words[(place.upperBound)...].joined(separator: " "))
        {
            self.init(words[..<place.lowerBound], .reported(by: reporter))
        } else {
            self.init(words[...], nil)
        }
    }

    private init(_ words: ArraySlice<Substring>, _ how: VoiceSource?) {
        name = words.joined(separator: " ")
        self.how = how
    }

    /// Where `via` or `reported by` stands, with words on both sides.
    private static func reporterPlace(in words: [String]) -> Range<Int>? {
        if let place = words.lastIndex(of: "via"), place > 0, place < words.count - 1 {
            return place..<place + 1
        }
        guard let place = words.lastIndex(of: "reported"), place > 0, place < words.count - 2,
            words[place + 1] == "by"
        else { return nil }
        return place..<place + 2
    }

    /// The words on the line.
    static func words(_ how: VoiceSource, _ directory: EntryDirectory) -> String {
        switch how {
        case .inRoom: "in the room"
        case .byPhone: "by phone"
        case .beforeMeeting: "before the meeting"
        case .reported(let owner):
            owner.map { "reported by \(directory.words(for: $0))" } ?? "reported"
        }
    }
}

extension Array where Element == String {
    /// True when these words stand at the end and something stands before them.
    fileprivate func ends(with ending: [String]) -> Bool {
        count > ending.count && Array(suffix(ending.count)) == ending
    }
}
