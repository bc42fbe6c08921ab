import HuddleCore
import HuddleDemo
import Testing

@Suite("What a year of the made-up team holds")
struct DemoContentTests {
    private static let today = Day(number: 20_780)
    /// Made once, because every test only reads it.
    private static let year = Result<DemoResult, any Error> {
        try DemoTeam.generate(DemoOptions(today: today))
    }

    private let team: DemoResult
    private var record: TeamRecord { team.record }

    init() throws {
        team = try Self.year.get()
    }

    private func register(_ status: ActionFilter.Status) -> [ActionRow] {
        var filter = ActionFilter()
        filter.status = status
        return record.actionRegister(filter, today: Self.today, roles: team.settings.roles)
    }

    private func reasons() -> Set<Need> {
        let template = team.settings.template("weekly")
        return Set(
            record.listingByNeed(template, on: Self.today, team.settings).map(\.need))
    }

    // MARK: Actions and handovers

    @Test("some actions are overdue, and some have survived several meetings")
    func openActions() {
        let open = register(.open)
        #expect(open.count { $0.isOverdue(on: Self.today) } >= 8)
        #expect(open.count { !$0.isOverdue(on: Self.today) } >= 8)
        #expect(open.contains { $0.carried >= 3 })
    }

    @Test("most actions are done, some are cancelled with a reason, each has one owner and a day")
    func closedActions() {
        let closed = register(.done)
        var reasons: Set<String> = []
        for row in closed {
            if case .cancelled(_, let reason) = row.status { reasons.insert(reason) }
        }
        #expect(reasons.count >= 4)
        #expect(!reasons.contains(""))
        #expect(closed.count > 1500)
        #expect((closed + register(.open)).allSatisfy { $0.owner != nil && $0.due != nil })
    }

    @Test("some actions got a new date, and some were accepted by the service asked")
    func revisedActions() {
        let revisions = team.journals.flatMap(\.events).compactMap { event in
            if case .revised(let revised) = event.change { revised.revision } else { nil }
        }
        #expect(revisions.contains { if case .due = $0 { true } else { false } })
        #expect(revisions.contains(.status(.accepted)))
    }

    @Test("handovers are acknowledged, and at least one is open")
    func handovers() {
        let open = record.activePatients.flatMap { record.handovers(of: $0) }.count {
            record.handovers[$0]?.acknowledged.value(in: record.standing) == nil
        }
        #expect(open >= 1)
        #expect(record.handovers.count - open > 40)
    }

    @Test("decisions have reasons and somebody who tells, and some change an earlier one")
    func decisions() {
        let decisions = record.decisions.values
        #expect(decisions.contains { $0.changes != nil })
        let reasoned = decisions.count { $0.reason.value(in: record.standing) != nil }
        #expect(reasoned * 10 > decisions.count * 9)
        let told = decisions.count { ($0.teller.value(in: record.standing) ?? nil) != nil }
        #expect((60...90).contains(told * 100 / decisions.count))
    }

    // MARK: What is kept in view

    @Test("waits begin and end, services assess twice, families fill gaps, people ask")
    func matters() {
        let matters = record.matters.values
        let waits = matters.filter { $0.kind == .wait }
        #expect(waits.contains { !record.status(of: $0.id).isOpen })
        #expect(waits.contains { record.status(of: $0.id).isOpen })
        #expect(Set(matters.map(\.kind)) == Set(MatterKind.allCases))
        let gaps = matters.filter { $0.kind == .familyDid }
        #expect(gaps.contains { !record.actions(answering: $0.id.record).isEmpty })
        let repeated = record.allPatients.flatMap {
            record.repeatedAssessments(of: $0, team.settings.thresholds)
        }
        #expect(!repeated.isEmpty)
    }

    @Test("changes are told outside, and some are not told yet")
    func tellings() {
        #expect(record.tellings.count > 20)
        #expect(record.activePatients.contains { !record.untold(of: $0, team.settings).isEmpty })
    }

    @Test("voices come in every way, somebody does not agree, and handovers name places")
    func voices() {
        let ways = Set(record.contributions.values.compactMap(\.how))
        #expect(ways.isSuperset(of: [.inRoom, .byPhone, .beforeMeeting]))
        #expect(record.contributions.values.contains { $0.against != nil })
        #expect(record.handovers.values.contains { $0.places != nil })
    }

    @Test("families of people who died are contacted twice, by somebody named")
    func bereavement() {
        let contacts = record.allPatients.map { record.bereavementContacts(of: $0) }
        #expect(contacts.contains { $0.count == 2 })
        #expect(contacts.joined().contains { !record.status(of: $0).isOpen })
        #expect(contacts.joined().allSatisfy { record.owner(of: $0) != nil })
    }

    // MARK: People

    @Test("the next meeting has a death and an arrival to speak of")
    func waiting() {
        #expect(reasons().isSuperset(of: [.died, .new]))
    }

    @Test("people have died, with day and place, and have been spoken of after it")
    func deaths() {
        let died = record.allPatients.filter { record.status(of: $0) == .died }
        #expect(died.count >= 5)
        for patient in died {
            #expect(record.day(.diedOn, of: patient) != nil)
            #expect(record.value(.diedAt, of: patient) != nil)
        }
        let last = record.allMeetings.last.flatMap { record.meetings[$0]?.stamp }
        let reviewed = died.count { patient in
            guard let day = record.day(.diedOn, of: patient) else { return false }
            return record.meetings(of: patient).contains { meeting in
                record.meetings[meeting].map { $0.date >= day } ?? false
            }
        }
        #expect(last != nil)
        #expect(reviewed >= died.count - 1)
    }

    @Test("all stages, both care homes and people’s own homes are there")
    func places() {
        let active = record.activePatients
        #expect(Set(active.compactMap { record.stage(of: $0) }).isSuperset(of: [.a, .b, .c]))
        let places = Set(active.compactMap { record.value(.place, of: $0) })
        #expect(places.isSuperset(of: ["Rosewood House", "Meadow Court", "Own home"]))
    }

    @Test("plans change over the year, and some are missing or old")
    func plans() {
        let active = record.activePatients
        for field in [PatientField.respect, .medicines, .placeOfDeath, .carerNeedsAsked] {
            let known = active.count { record.value(field, of: $0) != nil }
            #expect(known > 0 && known < active.count, "\(field)")
        }
        let old = Self.today.advanced(by: -90)
        #expect(active.contains { record.day(.carerNeedsAsked, of: $0).map { $0 < old } ?? false })
        let changes = record.allPatients.count { patient in
            record.patients[patient]?.field(.stage).versions(in: record.standing).count ?? 0 > 1
        }
        #expect(changes > 15)
    }

    @Test("names that programs get wrong, and two people of one surname, are on the list")
    func names() {
        let names = record.activePatients.map { record.name(of: $0) }
        for name in ["Zoë Hartnell", "Nguyễn Thị Hạnh", "Maureen O’Neill-Smith", "王小明"] {
            #expect(names.contains(name))
        }
        #expect(names.count { $0.hasSuffix(" Pickering") } >= 2)
        #expect(Set(names).count == names.count)
    }

    @Test("anticipatory medicines go through all their steps, and people are at different ones")
    func medicines() {
        let steps = ["considered", "prescribed", "in the home", "chart signed"]
        let now = Set(record.activePatients.compactMap { record.value(.medicines, of: $0) })
        #expect(now.count >= 3)
        let onward = record.allPatients.contains { patient in
            let known = record.patients[patient]?.field(.medicines).versions(in: record.standing)
            return known?.map(\.value).suffix(3) == steps.suffix(3)
        }
        #expect(onward)
    }

    @Test("the record was changed in meetings and between them, by more than one person")
    func edits() {
        let changes = record.fieldChanges.values
        #expect(changes.contains { $0.meeting != nil } && changes.contains { $0.meeting == nil })
        #expect(Set(changes.filter { $0.meeting != nil }.map(\.field)).count > 10)
        #expect(Set(changes.map(\.typedBy)).count > 1)
    }

    @Test("the list of the next meeting warns of namesakes")
    func namesakes() {
        let found = record.namesakes(among: record.activePatients).values
        #expect(found.contains(.surname))
        #expect(found.contains(.firstName))
    }

    @Test("lists are handed out, most are confirmed, and one still waits")
    func lists() {
        #expect(record.handOuts.count > 20)
        let waiting = record.unconfirmedLists(roles: team.settings.roles)
        #expect((1...4).contains(waiting.count))
        #expect(record.handOuts.values.contains { record.acknowledger(of: $0.id) != nil })
    }

    @Test("every NHS number is of the test range and passes its check digit")
    func numbers() {
        let numbers = record.allPatients.compactMap { record.value(.nhs, of: $0) }
        #expect(numbers.count > 30)
        for number in numbers {
            #expect(NHSNumber(number)?.digits.hasPrefix("999") == true, "\(number)")
        }
    }

    @Test("every telephone number is of the range for plays and films")
    func phones() {
        let phones =
            record.allPatients.compactMap { record.value(.phone, of: $0) }
            + record.allProfessionals.compactMap { record.value(.phone, of: $0) }
        #expect(phones.count > 40)
        for phone in phones {
            #expect(phone.count == 12 && phone.hasPrefix("07700 900"), "\(phone)")
            #expect(phone.dropFirst(9).allSatisfy { $0.isNumber }, "\(phone)")
        }
    }

    @Test("texts have no place left unfilled")
    func texts() {
        let texts = record.contributions.values.compactMap { $0.text.value(in: record.standing) }
        #expect(texts.allSatisfy { !$0.contains { "{}[]|@".contains($0) } })
        #expect(Set(texts).count > 1000)
    }
}
