import HuddleCore
import HuddleText
import Testing

@Suite("Actions as CSV")
struct ActionsCSVTests {
    @Test("one record for each action under the fixed header")
    func wholeFile() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let lines = [
            "id,patient,text,owner,role,organisation,due,status,created,meeting,closed,carried",
            "k7q2x-9,Nguyễn Thị Hạnh,GP reviews analgesia,Dr Zoë Shah,GP,Mill Lane Surgery,"
                + "2026-11-16,done,2026-11-14,k7q2x-6,2026-11-15,0",
            "k7q2x-10,Nguyễn Thị Hạnh,Order profiling bed,Lena Lewis,Occupational therapist,"
                + "\"Ridge Community, East\",2026-11-18,open,2026-11-14,k7q2x-6,,1",
            "k7q2x-24,Nguyễn Thị Hạnh,Anticipatory medicines in the home,GP,GP,,"
                + "2026-11-23,open,2026-11-21,k7q2x-14,,0",
            "k7q2x-27,,Book the room for December,,,,,open,2026-11-21,k7q2x-14,,0", "",
        ]
        #expect(ActionsCSV.text(try builder.exports()) == lines.joined(separator: "\r\n"))
    }

    @Test("a byte order mark stands first when it is asked for")
    func byteOrderMark() {
        #expect(ActionsCSV.text([], start: .byteOrderMark).unicodeScalars.first == "\u{FEFF}")
        #expect(ActionsCSV.text([]).unicodeScalars.first == "i")
    }

    @Test("what was typed comes back whole", arguments: HostileText.all)
    func roundTrip(_ typed: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let export = try #require(try builder.exports().first)
        let records = parsedCSV(ActionsCSV.text([export]))
        #expect(records.count == 2)
        #expect(records.allSatisfy { $0.count == 12 })
        let cell = try #require(records.last?[2])
        #expect(withoutDefence(cell) == shown(export.row.text))
    }

    @Test(
        "no cell begins like a formula",
        arguments: ["=1+1", "+44 7700 900123", "-ve", "@SUM(A1)", "＝1+1", "'=1", "''@x"])
    func formula(_ typed: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let cell = try #require(parsedCSV(ActionsCSV.text(try builder.exports())).last?[2])
        #expect(cell == "'" + typed)
    }

    /// Control characters are replaced and line breaks made alike; the rest is what was typed.
    private func shown(_ text: String) -> String {
        var shown = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 0x2028: shown += "\n"
            case 0x09, 0x0A: shown.unicodeScalars.append(scalar)
            case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0xFEFF: shown += "\u{FFFD}"
            default: shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    private func withoutDefence(_ cell: String) -> String {
        let first = cell.drop { $0 == "'" }.first
        return cell.hasPrefix("'") && "=+-@＝＋－＠".contains(first ?? " ")
            ? String(cell.dropFirst()) : cell
    }
}
