import HuddleCore
import HuddleText
import Testing

@Suite("Actions as org-mode")
struct ActionsOrgTests {
    @Test("a heading for each owner, a task for each action")
    func wholeFile() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsOrg.text(try builder.exports(), team: "Riverside")
        #expect(
            text == """
                #+TITLE: Actions of Riverside
                #+TODO: TODO ACCEPTED | DONE CANCELLED
                #+OPTIONS: ^:nil *:nil e:nil f:nil -:nil tex:verbatim

                * Nobody yet
                ** TODO Book the room for December :huddle:
                   :PROPERTIES:
                   :ID: 17188614-d395-5d51-8109-ed4f06c64d0a
                   :HUDDLE_ID: k7q2x-27
                   :CREATED: [2026-11-21 Sat]
                   :CARRIED: 0
                   :END:
                * Dr Zoë Shah, GP · Mill Lane Surgery
                ** DONE GP reviews analgesia :huddle:
                   CLOSED: [2026-11-15 Sun] DEADLINE: <2026-11-16 Mon>
                   :PROPERTIES:
                   :ID: 59544473-b124-5b5b-9333-61add6ea4f44
                   :HUDDLE_ID: k7q2x-9
                   :PATIENT: Nguyễn Thị Hạnh
                   :OWNER: Dr Zoë Shah, GP
                   :ORGANISATION: Mill Lane Surgery
                   :CREATED: [2026-11-14 Sat]
                   :CARRIED: 0
                   :CLOSING: done Sun 15 Nov 2026
                   :END:
                * GP
                ** TODO Anticipatory medicines in the home :huddle:
                   DEADLINE: <2026-11-23 Mon>
                   :PROPERTIES:
                   :ID: 605343ba-3dcc-5b54-94be-c88d2ad8a26e
                   :HUDDLE_ID: k7q2x-24
                   :PATIENT: Nguyễn Thị Hạnh
                   :OWNER: GP
                   :CREATED: [2026-11-21 Sat]
                   :CARRIED: 0
                   :END:
                * Lena Lewis, Occupational therapist · Ridge Community, East
                ** TODO Order profiling bed :huddle:
                   DEADLINE: <2026-11-18 Wed>
                   :PROPERTIES:
                   :ID: 5b422d19-fabc-5183-ac7a-b8e48a636292
                   :HUDDLE_ID: k7q2x-10
                   :PATIENT: Nguyễn Thị Hạnh
                   :OWNER: Lena Lewis, Occupational therapist
                   :ORGANISATION: Ridge Community, East
                   :CREATED: [2026-11-14 Sat]
                   :CARRIED: 1
                   :END:

                """)
    }

    @Test("typed text is never a heading, link, date or comment", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        try builder.action(typed, about: patient)
        let text = ActionsOrg.text(try builder.exports(), team: typed)
        #expect(HostileText.isHarmless(text))
        let lines = text.split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("*") } == 2)
        #expect(lines.count { $0.hasPrefix("#+") } == 3)
        #expect(lines.count { $0.hasSuffix(" :huddle:") } == 1)
        #expect(lines.filter { $0.hasPrefix("*") }.allSatisfy { !$0.contains("[a]") })
    }

    @Test(
        "a formula, a macro, code or raw markup in the text stays text",
        arguments: [
            ("$x$ or \\name", "$\u{200B}x$\u{200B} or \\\u{200B}name"),
            ("=code= a=b", "=\u{200B}code=\u{200B} a=\u{200B}b"), ("a=b", "a=b"),
            ("@@html:b@@", "@\u{200B}@html:b@\u{200B}@"), ("src_sh{ls}", "src_\u{200B}sh{ls}"),
            ("{{{m}}}", "{\u{200B}{{m}}}"),
        ])
    func markup(_ typed: String, _ written: String) throws {
        var builder = try MeetingBuilder()
        let owner = try builder.professional(typed, "gp", at: typed)
        try builder.action(typed, by: (.professional(owner), "2026-11-20"))
        let lines = ActionsOrg.text(try builder.exports(), team: typed).split(separator: "\n")
        #expect(lines.contains("** TODO \(written) :huddle:"))
        let isHarmless = typed == written
        #expect(lines.contains("* \(written), GP · \(written)") != isHarmless)
    }

    @Test("an organisation that ends like a tag is none")
    func tag() throws {
        var builder = try MeetingBuilder()
        let owner = try builder.professional("Lena", "gp", at: "Ridge :east:")
        try builder.action("Ring", by: (.professional(owner), "2026-11-20"))
        let lines = ActionsOrg.text(try builder.exports(), team: "Riverside").split(separator: "\n")
        #expect(lines.contains("* Lena, GP · Ridge :east:\u{200B}"))
    }

    @Test("an active date in the text does not reach the agenda")
    func date() throws {
        var builder = try MeetingBuilder()
        try builder.action("COMMENT see <2026-11-21 Sat> and [#A] [[link]]")
        let text = ActionsOrg.text(try builder.exports(), team: "Riverside")
        #expect(!text.contains("<2026") && !text.contains("[#A]") && !text.contains("[["))
        #expect(!text.contains("TODO COMMENT"))
    }
}
