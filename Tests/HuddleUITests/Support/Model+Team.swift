import HuddleCore
import TerminalUI

@testable import HuddleUI

extension Model {
    /// A made-up team in the middle of its work: people at every stage, and one weekly meeting that was
    /// signed off a week ago.
    static func team(
        size: Size = Size(width: 80, height: 24), privacy: PrivacyLevel = .full,
        charset: Charset = .unicode
    ) throws -> Model {
        var model = try standing.get()
        model.charset = charset
        model.size = size
        model.privacy = privacy
        return model
    }

    /// Made once: a week of work takes many keys.
    private static let standing = Result { try makeTeam() }

    private static func makeTeam() throws -> Model {
        var model = Model.make(patients: [], professionals: standardTeam)
        var setUp = Pen(journal: JournalID(random: 3), by: "set-up")
        for values in teamPatients {
            let events = setUp.write(
                [.patientAdded(values)], at: model.clock.now, after: model.record.clock)
            model.record.apply(events)
        }
        model.note(.make(journal: 3, sequence: teamPatients.count))
        var earlier = model
        earlier.clock.today = model.clock.today.advanced(by: -7)
        earlier.clock.now = Instant(seconds: model.clock.now.seconds - 7 * 86_400)
        earlier.privacy = .full
        let worked = try worked(earlier)
        model.record = worked.record
        model.heads = worked.heads
        let joan = model.record.allPatients[2]
        let heads =
            model.record.patients[joan]?.field(.stage).heads(in: model.record.standing) ?? []
        let news = setUp.write(
            [.patientSet(PatientSet(patient: joan, field: .stage, value: "C", replaces: heads))],
            at: model.clock.now, after: model.record.clock)
        model.record.apply(news)
        model.note(.make(journal: 3, sequence: teamPatients.count + 1))
        model.pen = Pen(journal: JournalID(random: 4), by: "jb")
        return model
    }

    private static func worked(_ model: Model) throws -> Model {
        var driven = Driven(model: model)
        for input in try KeyScript.parse(lastWeek) { _ = driven.answer(.input(input)) }
        return driven.model
    }

    private mutating func note(_ head: JournalHead) { heads[head.journal] = head }

    private static let lastWeek = """
        m<enter>A<enter><enter>
        cdn: comfortable, mouth care by the hour<enter><esc>xn
        cdn: woke four times, three extra doses<enter><esc>
        dstays at Rosewood; no transfer unless injury @gp fri<enter><esc>
        aGP reviews analgesia @gp mon<enter>order profiling bed @ot wed<enter><esc>n
        cgp: settled on the new dose<enter><esc>xn
        aring the daughter @sw +1d<enter><esc>nxnxf<enter>y
        """

    static let teamPatients: [[PatientField: String]] = [
        [
            .name: "Margaret Ellis", .nhs: "9990000018", .born: "1942-05-04",
            .place: "Rosewood House", .stage: "C", .phase: "deteriorating",
            .address: "12 Harbour Terrace", .phone: "07700 900123", .access: "Key safe 4412",
            .whatMatters: "I want to hear the birds in the garden and not go back to hospital.",
            .placeOfCare: "Rosewood House", .placeOfDeath: "Rosewood House",
            .cpr: "not for attempts", .cprOn: "2026-10-12", .cprWhere: "blue folder",
            .respect: "yes", .respectOn: "2026-10-12", .respectWhere: "blue folder",
            .medicines: "prescribed", .contact: "Grace Okafor", .contactConfirmed: "2026-10-12",
            .carer: "Ann", .carerRelation: "Daughter", .carerNeedsAsked: "2026-07-02",
        ],
        [
            .name: "Arthur Bell", .nhs: "9990000387", .born: "1938-09-03",
            .place: "Rosewood House", .stage: "B",
        ],
        [.name: "Joan Pike", .nhs: "9990000751", .born: "1950-01-30", .stage: "B"],
        [
            .name: "Dilip Sharma", .nhs: "9990001499", .born: "1945-12-24",
            .place: "14 Mill Lane", .stage: "D", .phase: "dying",
        ],
        [.name: "Zoë Łukasz-Nguyễn", .born: "1961-03-17", .stage: "A", .localID: "R-17"],
        [.name: "Thomas Keane", .born: "1947-11-02", .stage: "A", .objection: "yes"],
    ]
}
