import HuddleCore
import HuddleText
import Testing

@Suite struct SignedMinutesTests {
    private func file(_ edit: (String) -> String = { $0 }) throws -> [UInt8] {
        let (builder, meeting) = try MeetingBuilder.riverside()
        return RenderedSeal.sealed(edit(MinutesMarkdown.text(try builder.minutes(of: meeting))))
    }

    @Test func `signed minutes say their code and that they are the first version`() throws {
        let says = try #require(SignedMinutes(try file()))
        #expect(says.code == "E2D7-54B7-F4C9")
        #expect(says.version == 1)
    }

    @Test func `amended minutes say their version, also beside a name from right to left`() throws {
        for words in ["12, amended by Lena Lewis", "\u{2068}12, amended by مريم\u{2069}"] {
            let says = SignedMinutes(
                try file {
                    $0.replacing("- **Chair:**", with: "- **Version:** \(words)\n- **Chair:**")
                        .replacing("Signed off by Dr Zoë", with: "\u{2068}Signed off by مريم")
                        .replacing("F4C9.\n", with: "F4C9.\u{2069}\n")
                })
            #expect(says?.version == 12)
            #expect(says?.code == "E2D7-54B7-F4C9")
        }
    }

    @Test func `an edited file and a draft say nothing`() throws {
        var edited = try file()
        edited[3] ^= 1
        #expect(SignedMinutes(edited) == nil)
        #expect(SignedMinutes([]) == nil)
        var builder = try MeetingBuilder()
        let meeting = try builder.meeting("2026-11-21")
        let draft = MinutesMarkdown.text(try builder.minutes(of: meeting))
        #expect(SignedMinutes(RenderedSeal.sealed(draft)) == nil)
    }

    @Test(
        arguments: [
            "", ".", "Signed off by .", "Code 3F9A-C21D-07BE.",
            "Signed off by A. Code 3F9A-C21D-07B.",
        ])
    func `a last line that is no sign-off is none`(line: String) {
        #expect(SignedMinutes(RenderedSeal.sealed("# Minutes\n\n\(line)\n")) == nil)
    }
}
