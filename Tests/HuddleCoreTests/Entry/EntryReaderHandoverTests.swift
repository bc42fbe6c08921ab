import HuddleCore
import HuddleTesting
import Testing

@Suite("Handovers on the entry line")
struct EntryReaderHandoverTests {
    private let directory = EntryDirectory.make(present: [("Grace Okafor", "districtNurse")])

    private func read(_ line: String) -> EntryMeaning {
        EntryReader(directory: directory, today: Day(number: 20_778)).read(line, as: .handover)
    }

    @Test(
        "from and to stand before the colon",
        arguments: [
            "dn > hospice: syringe driver", "dn to hospice: syringe driver",
            "from dn to hospice: syringe driver", "dn>hos: syringe driver",
            "@dn > @hospice: syringe driver", "okafor > hospice : syringe driver",
        ])
    func bothSides(_ line: String) {
        let meaning = read(line)
        #expect(meaning.from == .professional(.numbered(1)))
        #expect(meaning.to == .role(RoleID("hospice")))
        #expect(meaning.text == "syringe driver")
        #expect(meaning.hint.map(\.words) == ["from Grace Okafor, District nurse", "to Hospice"])
    }

    @Test("either side may be left out")
    func oneSide() {
        #expect(read("to hospice: driver").to == .role(RoleID("hospice")))
        #expect(read("> hospice: driver").from == nil)
        #expect(read("dn >: driver").from == .professional(.numbered(1)))
    }

    @Test(
        "what is not understood keeps its line",
        arguments: [
            "bob > hospice: driver", "driver to the hospice", "goes home to Ann: tell the ward",
            "note: driver",
        ])
    func notUnderstood(_ line: String) {
        let meaning = read(line)
        #expect(meaning.text == line)
        #expect(meaning.from == nil)
        #expect(meaning.to == nil)
    }

    @Test("an unknown side is said before Enter")
    func unknownSide() {
        #expect(read("bob > hospice: driver").hint.contains(.unknownOwner("bob")))
    }
}
