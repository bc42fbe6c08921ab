import HuddleCore
import HuddleTesting
import TerminalUI

@testable import HuddleUI

/// Somebody who presses anything: keys of the table, letters, pastes, lines, the mouse, new sizes.
struct Monkey {
    private var generator: SeededGenerator
    private static let keys: [Key] = Array(Set(CommandTable.all.flatMap(\.keys)))
        .sorted { $0.name < $1.name }
    private static let words = [
        "dn: woke four times", "stays at home @gp fri", "order chair @ot", "王小明 Zoë", "\u{1B}[31m",
        "q\ny\nD\n", "", "because", String(repeating: "long ", count: 400), "e\u{301}👩‍⚕️",
    ]

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// What comes next.
    mutating func next() -> Message {
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<3: .input(.resize(size()))
        case 3..<7: .input(.paste(word()))
        case 7..<9: .input(.pointer(pointer()))
        case 9..<12: .line(line())
        case 12..<14: .tick
        case 14..<35: .input(.key(.enter))
        case 35..<60: .input(.key(.character(letter())))
        default: .input(.key(Self.keys[Int.random(in: 0..<Self.keys.count, using: &generator)]))
        }
    }

    /// Milliseconds until it comes.
    mutating func pause() -> Int64 { Int64.random(in: 0...900, using: &generator) }

    private mutating func size() -> Size {
        Size(
            width: Int.random(in: 1...220, using: &generator),
            height: Int.random(in: 1...70, using: &generator))
    }

    private mutating func word() -> String {
        Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
    }

    private mutating func letter() -> Character {
        "abcdefghijklmnopqrstuvwxyzADGJKNOR :@.+-/?é王"
            .randomElement(using: &generator) ?? "a"
    }

    private mutating func line() -> String {
        let number = Int.random(in: 0...20, using: &generator)
        let command = CommandTable.all.randomElement(using: &generator)?.name ?? ""
        return "\(number == 0 ? "" : "\(number) ")\(command) \(word())"
    }

    private mutating func pointer() -> PointerMove {
        let place = Point(
            x: Int.random(in: 0...220, using: &generator),
            y: Int.random(in: 0...70, using: &generator))
        return [.click(place), .wheelUp, .wheelDown].randomElement(using: &generator) ?? .wheelUp
    }
}
