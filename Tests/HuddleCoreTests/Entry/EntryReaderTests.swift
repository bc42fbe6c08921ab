import HuddleCore
import HuddleTesting
import Testing

@Suite("Decisions and actions on the entry line")
struct EntryReaderTests {
    /// Saturday 21 November 2026.
    private let today = Day(number: 20_778)
    private let directory = EntryDirectory.make(
        present: [
            ("Grace Okafor", "districtNurse"), ("L Lewis", "occupationalTherapist"),
            ("Dr Amina Shah", "gp"), ("Dr Ben Shaw", "gp"),
        ],
        away: [("Ann Hall", "socialWorker"), ("Paul Reed", "pharmacist")])

    private func read(_ line: String, _ kind: EntryKind) -> EntryMeaning {
        EntryReader(directory: directory, today: today).read(line, as: kind)
    }

    @Test("an action has its text, its owner and its day")
    func action() {
        let meaning = read("Order reclining chair for the window @ot fri", .action)
        #expect(meaning.text == "Order reclining chair for the window")
        #expect(meaning.owner == .professional(.numbered(2)))
        #expect(meaning.day?.description == "2026-11-27")
        #expect(meaning.hint.map(\.words) == ["L Lewis, Occupational therapist", "Fri 27 Nov"])
    }

    @Test(
        "the day stands on either side of the owner, whose whole name is taken",
        arguments: [
            "order the commode next Friday @Grace Okafor",
            "order the commode @Grace Okafor next Friday",
            "order the commode by fri week @grace okafor",
            "order the commode @\"Grace Okafor\" next friday.",
            "order the commode next fri @dn",
        ])
    func dayOnEitherSide(_ line: String) {
        let meaning = read(line, .action)
        #expect(meaning.text.hasPrefix("order the commode"))
        #expect(!meaning.text.lowercased().contains("kafor"))
        #expect(meaning.owner == .professional(.numbered(1)))
        #expect(meaning.day?.description == (line.contains("week") ? "2026-12-04" : "2026-11-27"))
    }

    @Test("a name in several words ends where somebody's name ends")
    func wholeNames() {
        #expect(read("order @Grace Okafor\u{2019}s chair", .action).text.hasSuffix("chair"))
        #expect(read("ask @Dr Ben Shaw, then ring", .action).text == "ask, then ring")
        #expect(read("ask @Dr Ben Shaw, then ring", .action).owner == .professional(.numbered(4)))
        #expect(read("chair @Ann Summers", .action).text == "chair Summers")
        let told = read("No transfer. @Amina Shah tells Ann today", .decision)
        #expect(told.text == "No transfer. Dr Amina Shah tells Ann")
    }

    @Test("a day before a name that nobody has is a day; one in the middle of a sentence is none")
    func dayBeforeUnknown() {
        let unknown = read("order chair fri @bob", .action)
        #expect(unknown.day?.description == "2026-11-27")
        #expect(unknown.text == "order chair @bob")
        let hour = read("clinic fri @10am @ot", .action)
        #expect(hour.day == nil)
        #expect(hour.text == "clinic fri @10am")
        let middle = read("order chair on friday @ot and ring Ann", .action)
        #expect(middle.day == nil)
        #expect(middle.text == "order chair on friday and ring Ann")
    }

    @Test("me is whoever types, by name or in a role that is present")
    func writer() {
        func owner(_ writer: String?) -> EntryMeaning {
            let directory = EntryDirectory.make(
                present: [("Grace Okafor", "districtNurse"), ("Dr Amina Shah", "gp")],
                away: [("Mel Hart", "mentalHealth")], writer: writer)
            return EntryReader(directory: directory, today: today).read(
                "order chair @me fri", as: .action)
        }
        #expect(owner("grace okafor").owner == .professional(.numbered(1)))
        #expect(owner("Amina Shah").owner == .professional(.numbered(2)))
        #expect(owner("Shah").owner == nil, "half a name may be somebody else's")
        #expect(owner("District nurse").owner == .professional(.numbered(1)))
        #expect(owner("Pharmacist").owner == nil, "no pharmacist is present")
        let unknown = owner("jb")
        #expect(unknown.owner == nil)
        #expect(unknown.text == "order chair @me")
        #expect(unknown.hint.first?.words == "who is me? nobody here is called jb")
        #expect(owner(nil).hint.first == .unknownWriter(nil))
    }

    @Test("those present in a role of that word come before somebody of that name who is not there")
    func presentFirst() {
        let directory = EntryDirectory.make(
            present: [("Grace Okafor", "districtNurse"), ("L Lewis", "occupationalTherapist")],
            away: [("Sam Oakden, student nurse", "districtNurse")])
        #expect(directory.match("nurse") == .owner(.professional(.numbered(1))))
        // The beginning of a word is rather that of a name.
        #expect(directory.match("nur") == .owner(.professional(.numbered(3))))
        #expect(directory.match("oakden") == .owner(.professional(.numbered(3))))
    }

    @Test("a comma before the day goes with the day")
    func comma() {
        let meaning = read("order a bed, occupational therapist, by fri", .action)
        #expect(meaning.text == "order a bed, occupational therapist")
        #expect(read("order a bed, then ring,", .action).text == "order a bed, then ring,")
    }

    @Test(
        "an owner is a role, or part of a name",
        arguments: [
            ("@ot", 2), ("@lewis", 2), ("@LEWIS", 2), ("@\"L Lewis\"", 2), ("@\"l lewis\",", 2),
            ("@grace", 1), ("@okaf", 1), ("@dn", 1), ("@shah", 3), ("@ben", 4), ("@hall", 5),
            ("@sw", 5), ("@pharm", 6), ("@occupationaltherapist", 2),
        ])
    func owner(_ marker: String, _ person: Int) {
        let meaning = read("Order \(marker) chair", .action)
        #expect(meaning.owner == .professional(.numbered(person)))
        #expect(meaning.hint.count == 1)
    }

    @Test("a role that nobody holds, or that two present hold, is the owner itself")
    func roleAsOwner() {
        #expect(read("ring @hos", .action).owner == .role(RoleID("hospice")))
        #expect(read("visit @gp", .action).owner == .role(RoleID("gp")))
    }

    @Test("an unknown owner is said and its word stays")
    func unknownOwner() {
        let meaning = read("order chair @bob fri", .action)
        #expect(meaning.owner == nil)
        #expect(meaning.text == "order chair @bob")
        #expect(meaning.hint.first == .unknownOwner("bob"))
        #expect(meaning.day != nil)
    }

    @Test("a name that fits two is asked back")
    func ambiguousOwner() {
        let meaning = read("visit @sha", .action)
        #expect(meaning.hint == [.ambiguousOwner("sha", ["Dr Amina Shah", "Dr Ben Shaw"])])
        #expect(meaning.text == "visit @sha")
    }

    @Test("one owner only: a second one stays in the text")
    func secondOwner() {
        let meaning = read("order chair @ot with @dn", .action)
        #expect(meaning.owner == .professional(.numbered(2)))
        #expect(meaning.text == "order chair with @dn")
        #expect(meaning.hint.contains(.secondOwner("dn")))
    }

    @Test("the mark that ends a clause survives its marker")
    func punctuation() {
        #expect(read("ask @ot, then ring fri.", .action).text == "ask, then ring.")
    }

    @Test("a role before a colon owns an action")
    func roleFirst() {
        let meaning = read("ot: order chair fri", .action)
        #expect(meaning.owner == .professional(.numbered(2)))
        #expect(meaning.text == "order chair")
        #expect(read("note: order chair", .action).text == "note: order chair")
        #expect(read("le: order chair", .action).text == "le: order chair")
        #expect(read("lewis: order chair", .action).owner == .professional(.numbered(2)))
        #expect(read("dn: order chair @ot", .action).text == "dn: order chair")
    }

    @Test("an address is no owner, and neither is a lone sign")
    func notAnOwner() {
        let meaning = read("write to ward@example.org @ 3 pm", .action)
        #expect(meaning.text == "write to ward@example.org @ 3 pm")
        #expect(meaning.hint.isEmpty)
    }

    @Test("a decision has its reason, its teller and the day by which they tell")
    func decision() {
        let meaning = read("Stays at Rosewood because calmer there @dn tells fri", .decision)
        #expect(meaning.text == "Stays at Rosewood")
        #expect(meaning.reason == "calmer there")
        #expect(meaning.owner == .professional(.numbered(1)))
        #expect(meaning.day?.description == "2026-11-27")
        #expect(
            meaning.hint.map(\.words) == [
                "Grace Okafor, District nurse tells", "Fri 27 Nov", "because calmer there",
            ])
    }

    @Test("what stands before the owner does not take the day behind it into the sentence")
    func dayBehindOwner() {
        let meaning = read("stays at home because she wants to @gp fri", .decision)
        #expect(meaning.text == "stays at home")
        #expect(meaning.reason == "she wants to")
        #expect(meaning.owner != nil)
        #expect(meaning.day?.description == "2026-11-27")
        #expect(read("open from mon @dn to fri", .action).day == nil)
    }

    @Test("a day in a decision that nobody tells stays in it")
    func decisionWithoutTeller() {
        let meaning = read("No transfer before Friday, review Monday", .decision)
        #expect(meaning.text == "No transfer before Friday, review Monday")
        #expect(meaning.day == nil)
    }

    @Test("whom the teller tells stays readable")
    func tellsSomebody() {
        let meaning = read("No transfer. @shah tells Ann today", .decision)
        #expect(meaning.text == "No transfer. Dr Amina Shah tells Ann")
        #expect(meaning.day == today)
    }

    @Test(
        "because without words on both sides is text",
        arguments: [
            "because falls", "stays because", "because",
        ])
    func becauseAtEnds(_ line: String) {
        let meaning = read(line, .decision)
        #expect(meaning.text == line)
        #expect(meaning.reason == nil)
    }

    @Test("spaces are tidied and lines kept")
    func spaces() {
        let meaning = read("  order\t bed\n\n  ring   Ann @ot ", .action)
        #expect(meaning.text == "order bed\nring Ann")
    }

    @Test("why today and a deferral are plain text", arguments: [EntryKind.whyToday, .deferral])
    func plain(_ kind: EntryKind) {
        #expect(read(" in  hospital @ot fri: ", kind).text == "in hospital @ot fri:")
    }

    @Test("each meaning becomes its command")
    func commands() {
        let (meeting, patient) = (MeetingID.numbered(50), PatientID.numbered(51))
        let action = read("order bed @ot fri", .action)
        #expect(
            action.command(in: meeting, about: patient)
                == .addAction(
                    ActionAdded(
                        meeting: meeting, patient: patient, text: "order bed",
                        owner: .professional(.numbered(2)), due: today.advanced(by: 6))))
        #expect(
            read("in hospital", .deferral).command(in: meeting, about: patient)
                == .setOutcome(meeting, patient, .deferred(reason: "in hospital")))
        #expect(read("woke", .contribution).command(in: meeting, about: patient) == nil)
    }
}
