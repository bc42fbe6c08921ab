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
}
