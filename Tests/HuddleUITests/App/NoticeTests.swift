import HuddleCore
import Testing

@testable import HuddleUI

@Suite("Earlier notices")
struct NoticeTests {
    @Test("those that came while full names were shown are not read out at a lower level")
    func lowerLevel() throws {
        let driven = try Driven(model: Model.team(privacy: .full))
            .then("m<enter>A<enter><enter>xu")
        let said = driven.model.notices.map(\.text).filter { $0.contains("Dilip Sharma") }
        try #require(!said.isEmpty, "\(driven.model.notices.map(\.text))")
        #expect(try driven.then(":messages<enter>").text.contains("Dilip Sharma"))
        let lower = try driven.then("<f8>:messages<enter>")
        #expect(!lower.text.contains("Dilip Sharma"))
        #expect(lower.text.contains("Said while more of names was shown; F8 shows more."))
        let back = try lower.then("<esc><f8><f8><f8>:messages<enter>")
        #expect(back.text.contains("Dilip Sharma"))
    }

    @Test("what named somebody who objects since is read out no more")
    func objected() throws {
        var driven = try drive(.team(privacy: .full), "r<enter><tab>d")
        try #require(driven.notice.contains("Dilip Sharma"))
        let dilip = try #require(driven.patient("Dilip Sharma"))
        driven.arrive([
            .patientSet(PatientSet(patient: dilip, field: .objection, value: "yes", replaces: []))
        ])
        #expect(!driven.notice.contains("Dilip Sharma"))
        let messages = try driven.then(":messages<enter>").text
        #expect(!messages.contains("Dilip Sharma"))
        #expect(messages.contains("Said about somebody who objects to being discussed."))
    }

    @Test("a long message stands whole in the list of messages")
    func whole() throws {
        var driven = try drive(.team(), "")
        driven.model.say(String(repeating: "many words ", count: 20) + "and the last of them")
        #expect(try driven.then(":messages<enter>").text.contains("and the last of them"))
    }
}
