import HuddleCore
import HuddleText
import Testing

@Suite("How a patient is named in an export")
struct NameStyleTests {
    @Test(
        "initials come from the words of the name, whatever the script",
        arguments: [
            ("Nguyễn Thị Hạnh", "N.T.H."), ("Siân O’Neill-Smith", "S.O.S."), ("王小明", "王."),
            ("  zoë  ", "Z."), ("Élodie d’Arcy", "É.D."),
        ])
    func initials(_ name: String, _ initials: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(name)
        #expect(NameStyle.initials.name(of: patient, in: builder.record) == initials)
    }

    @Test("somebody without an NHS number goes by the local id, else by the record's own")
    func number() throws {
        var builder = try MeetingBuilder()
        let local = try builder.patient("Ann", [.localID: "RW-7"])
        let neither = try builder.patient("Bo")
        #expect(NameStyle.number.name(of: local, in: builder.record) == "RW-7")
        #expect(NameStyle.number.name(of: neither, in: builder.record) == "k7q2x-2")
    }

    @Test("people whose words were removed go by the record's own id, each by another")
    func removed() throws {
        var builder = try MeetingBuilder()
        let people = [
            try builder.patient("Ann Ellis", [.nhs: "9990000018", .localID: "RW-7"]),
            try builder.patient("Bo Brown", [.localID: "RW-8"]),
        ]
        for patient in people {
            try builder.perform(.redact([patient.record], reason: "asked", hashes: [:]))
            for style in [NameStyle.initials, .number] {
                #expect(style.name(of: patient, in: builder.record) == patient.description)
            }
            let full = NameStyle.full.name(of: patient, in: builder.record)
            #expect(full == "[removed on request: asked]")
        }
    }

    @Test(
        "minutes name people in the style, wherever they name them", arguments: NameStyle.allCases)
    func minutes(_ style: NameStyle) throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        let outline = try #require(
            builder.record.minutes(of: meeting, builder.settings, naming: style.naming))
        let formats = [
            MinutesMarkdown.text(outline), MinutesHTML.text(outline), MinutesJSON.text(outline),
            MinutesFHIR.text(outline), MinutesText.text(outline, measure: .wideIsTwo),
        ]
        for text in formats {
            #expect(text.contains("Nguyễn Thị Hạnh") == (style == .full))
            #expect(text.contains("999 000 0018") == (style != .initials))
            #expect(text.contains("RW-7") == (style != .initials))
            #expect(text.contains("N.T.H.") == (style == .initials))
        }
        #expect(
            (outline == builder.record.minutes(of: meeting, builder.settings)) == (style == .full))
    }
}
