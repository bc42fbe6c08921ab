import HuddleCore
import HuddleTesting
import TerminalUI

/// What is typed on a line: entries of every kind, scores, searches and scripts of keys.
enum EntryFuzz {
    private static let today = Day(number: 20_784)
    private static let directory = EntryDirectory.make(
        present: [("Grace Okafor", "districtNurse"), ("Amir Shah", "gp")],
        away: [("Zoë Lindqvist", "ot")])

    static func fault(in line: String) -> String? {
        let reader = EntryReader(directory: directory, today: today)
        for kind in EntryKind.allCases {
            let meaning = reader.read(line, as: kind)
            _ = meaning.hint.map(\.words)
            _ = meaning.command(in: .numbered(1), about: .numbered(2), answering: nil)
            guard meaning.text.utf8.count <= line.utf8.count + 40 else {
                return "\(kind): more is recorded than was typed"
            }
        }
        _ = directory.completions(for: line)
        _ = ContactWords(line, directory: directory, today: today)
        _ = ScoreLine.read(line, questions: ["One?", "Two?"])
        _ = DayWords.atEnd(of: line, today: today)
        _ = try? KeyScript.parse(line)
        return nil
    }
}
