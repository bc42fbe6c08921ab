import HuddleCore
import HuddleTesting
import Testing

@Suite("Who speaks on the entry line")
struct EntryReaderSpeakerTests {
    private let directory = EntryDirectory.make(
        present: [
            ("Grace Okafor", "districtNurse"), ("Tunde Mbeki", "careHomeNurse"),
            ("Dr Amina Shah", "gp"), ("Dr Ben Shaw", "gp"),
        ],
        away: [("Ruth Carr", "family")])

    private func read(_ line: String, _ kind: EntryKind) -> EntryMeaning {
        EntryReader(directory: directory, today: Day(number: 20_778)).read(line, as: kind)
    }

    @Test(
        "the role before the colon says who speaks",
        arguments: [
            ("dn: woke four times", 1), ("DN:woke four times", 1), ("okafor: woke four times", 1),
            ("grace okafor: woke four times", 1), ("district nurse: woke four times", 1),
            ("dist : woke four times", 1), ("@dn: woke four times", 1), ("ch: woke four times", 2),
            ("gp shah: woke four times", 3), ("ben: woke four times", 4),
        ])
    func speaker(_ line: String, _ person: Int) {
        let meaning = read(line, .contribution)
        #expect(meaning.speaker?.professional == .numbered(person))
        #expect(meaning.text == "woke four times")
    }

    @Test("the hint names the speaker and the role")
    func hint() {
        #expect(
            read("dn: woke", .contribution).hint.map(\.words) == ["Grace Okafor, District nurse"])
    }

    @Test(
        "whoever types a report hears the family and the person too",
        arguments: [
            ("daughter: wants to stay", "Daughter"),
            ("daughter Ann: wants to stay", "daughter Ann"),
            ("friend visited: wants to stay", nil),
            ("her son: wants to stay", nil),
        ] as [(String, String?)])
    func family(_ line: String, _ name: String?) {
        let meaning = read(line, .contribution)
        #expect(meaning.speaker == name.map { Speaker(role: .family, name: $0) })
        #expect(read("patient: no hospital", .contribution).speaker == Speaker(role: .person))
    }

    @Test("two who hold the role leave the role alone to speak")
    func roleOfTwo() {
        #expect(read("gp: stable", .contribution).speaker == Speaker(role: RoleID("gp")))
    }

    @Test("a contribution without a known speaker keeps its whole line and says so")
    func noSpeaker() {
        let unknown = read("bob: woke at 10:30", .contribution)
        #expect(unknown.speaker == nil)
        #expect(unknown.text == "bob: woke at 10:30")
        #expect(unknown.hint == [.unknownSpeaker("bob")])
        #expect(read("woke four times", .contribution).hint == [.noSpeaker])
        #expect(
            read("sha: stable", .contribution).hint
                == [.ambiguousSpeaker("sha", ["Dr Amina Shah", "Dr Ben Shaw"])])
    }

    @Test("a role with a word that is no name is not a speaker")
    func roleThenSentence() {
        let meaning = read("gp visit: stable", .contribution)
        #expect(meaning.text == "gp visit: stable")
        #expect(meaning.speaker == nil)
    }

    @Test(
        "the family's voice keeps its name",
        arguments: [
            ("ann: wants to stay", "Ann"), ("Ann: wants to stay", "Ann"),
            ("daughter ann: wants to stay", "Daughter Ann"),
            ("Mrs O’Neill: wants to stay", "Mrs O’Neill"),
            ("family ann: wants to stay", "Ann"), ("wife: wants to stay", "Wife"),
        ])
    func family(_ line: String, _ name: String) {
        let meaning = read(line, .voice)
        #expect(meaning.speaker == Speaker(role: .family, name: name))
        #expect(meaning.text == "wants to stay")
    }

    @Test("the person speaks for themselves", arguments: ["person: enough", "self: enough"])
    func person(_ line: String) {
        #expect(read(line, .voice).speaker == Speaker(role: .person))
        #expect(read(line, .contribution).speaker == Speaker(role: .person))
        #expect(read(line, .voice).text == "enough")
    }

    @Test("somebody of the family in the directory is known by name")
    func knownFamily() {
        #expect(read("ruth: tired", .voice).speaker?.professional == .numbered(5))
    }

    @Test(
        "a voice without a name is the family's, its words whole",
        arguments: [
            "wants to stay", "she says: no hospital", "at 10:30 she woke", ": odd",
        ])
    func unnamedVoice(_ line: String) {
        let meaning = read(line, .voice)
        #expect(meaning.speaker == Speaker(role: .family))
        #expect(meaning.text == line)
        #expect(meaning.hint == [.unnamedVoice("Family")])
    }
}
