import HuddleCore
import HuddleText
import Testing
import TerminalUI

@testable import HuddleUI

/// What the system is for, row by row: by keys through the meeting screen to the minutes file.
@Suite("The mission, by keys to the minutes")
struct MissionTests {
    private func meeting() throws -> Driven {
        try Driven.atDiscussion(size: Size(width: 90, height: 48))
    }

    @Test("T1: a handover is recorded from whom to whom, chased next time, and acknowledged")
    func t1() throws {
        let driven = try meeting().then("hdn > sw: night visits (own home > ward 4)<enter><esc>")
        #expect(
            driven.minutes.contains(
                "night visits · from Grace Okafor, District nurse to Sam Porter, Social worker"
                    + " · own home > ward 4 · not acknowledged yet"))
        let wrapUp = try driven.then("f")
        #expect(wrapUp.text.contains("! Handovers nobody has acknowledged"))
        let next = try driven.nextMeeting()
        #expect(next.text.contains("open 7 days"))
        #expect(next.minutes.contains("not acknowledged yet, open 7 days"))
        let settled = try next.then("G<space>")
        #expect(settled.minutes.contains("acknowledged by Sam Porter"))
    }

    @Test("T2: the same assessment by two services is flagged, and a lead is agreed")
    func t2() throws {
        let driven = try meeting().then("Adn: swallowing<enter>gp: swallowing<enter><esc>")
        #expect(driven.text.contains("who leads?"))
        let led = try driven.then("y<enter>")
        #expect(!led.text.contains("who leads?"))
        #expect(led.minutes.contains("**Lead:** swallowing · Grace Okafor leads"))
    }

    @Test("T3: the family's own words stand in the minutes, with how they came")
    func t3() throws {
        let driven = try meeting().then("vann by phone: wants to stay nights<enter><esc>")
        #expect(driven.minutes.contains("**Family, Ann (by phone):** wants to stay nights"))
    }

    @Test("T4: what the family had to do becomes an action with one key")
    func t4() throws {
        let driven = try meeting().then("Vcollects the medicines<enter><esc>")
        #expect(
            driven.minutes.contains("**Family had to:** collects the medicines · no action yet"))
        let answered = try driven.then("y@sw fri<enter>")
        #expect(answered.minutes.contains("**Family had to:** collects the medicines ("))
        #expect(
            answered.minutes.contains(
                "**Action:** collects the medicines · Sam Porter, Social worker · due Fri 27 Nov"))
    }

    @Test("T5: who has been heard and who has not is shown and stands in the minutes")
    func t5() throws {
        let driven = try Driven.atDiscussion().then("cdn: calmer<enter><esc>")
        #expect(driven.text.contains("Today · not heard yet: GP, OT, SW, person, family"))
        #expect(driven.minutes.contains("**Heard:** District nurse · not heard: GP; "))
    }

    @Test("D1: a contact who is named anew has to be confirmed anew")
    func d1() throws {
        let named = try meeting().then("inominated<enter><c-u>Sam Porter<enter>")
        #expect(named.text.contains("Sam Porter, not confirmed"))
        #expect(named.text.contains("To ask (p): contact confirmed again"))
        let confirmed = try named.then("p<c-u>today<enter>")
        #expect(confirmed.text.contains("Sam Porter, confirmed"))
        #expect(
            confirmed.minutes.contains(
                "**Record:** Nominated contact: Sam Porter · Contact confirmed: 21 Nov 2026"))
    }

    @Test("D2: a new stage stands in the minutes and says how soon the person comes again")
    func d2() throws {
        let driven = try meeting().then("istage<enter>days<enter>")
        #expect(driven.minutes.contains("**Record:** Stage: D days"))
        let next = try driven.nextMeeting()
        let patient = try #require(next.patient("Margaret Ellis"))
        let meeting = try #require(next.meeting)
        #expect(next.model.record.listingReason(of: patient, in: meeting) == "dying")
    }

    @Test("D3: a changed decision is told outside, and what is untold is shown until it is")
    func d3() throws {
        let changed = try meeting().then("icpr<enter>for<enter>")
        #expect(changed.text.contains("! Not told (T): CPR to out of hours, ambulance, family"))
        #expect(changed.minutes.contains("**Record:** CPR: for attempts"))
        #expect(changed.minutes.contains("**Not told yet:** CPR: out of hours, ambulance, family"))
        #expect(try changed.then("f").text.contains("Margaret Ellis: CPR to out of hours"))
        let told = try changed.then("T<enter>")
        #expect(!told.text.contains("Not told"))
        #expect(told.minutes.contains("**Told:** out of hours, ambulance, family · CPR"))
        #expect(try told.sheet().contains("told: out of hours, ambulance, family"))
    }

    @Test("D4: anticipatory medicines go through their steps")
    func d4() throws {
        let driven = try meeting().then("ianticipatory<enter>home<enter>")
        #expect(driven.text.contains("Medicines  in the home"))
        #expect(driven.minutes.contains("**Record:** Anticipatory medicines: in the home"))
    }

    @Test("D5: one key shows the out-of-hours sheet, and its file has what the screen may not show")
    func d5() throws {
        let driven = try meeting().then("O")
        #expect(driven.text.contains("Out of hours: Margaret Ellis"))
        #expect(driven.text.contains("CPR: not for attempts"))
        #expect(!driven.text.contains("12 Harbour Terrace"))
        #expect(try driven.sheet().contains("12 Harbour Terrace"))
    }

    @Test("D6: a wait counts its days until it is over")
    func d6() throws {
        let driven = try meeting().then("Wprofiling bed since mon<enter><esc>")
        #expect(
            driven.minutes.contains(
                "**Wait:** profiling bed · since 16 Nov 2026 · waiting 5 days"))
        #expect(try driven.sheet().contains("- **profiling bed:** 5 days"))
        let next = try driven.nextMeeting().then("G<space>")
        #expect(next.minutes.contains("profiling bed · since 16 Nov 2026 · over after 12 days"))
    }

    @Test("D7: the carer's needs are asked, and after a death somebody keeps in touch")
    func d7() throws {
        let asked = try meeting().then("icarer's needs asked<enter><c-u>today<enter>")
        #expect(asked.minutes.contains("**Record:** Carer's needs asked: 21 Nov 2026"))
        let died = try asked.then("istatus<enter>died<enter>")
        #expect(died.text.contains("Margaret Ellis (died)"))
        #expect(died.minutes.contains("DIED 21 Nov 2026"))
        let planned = try died.then("p<c-u>today<enter>pRosewood House<enter>Bokafor<enter>")
        #expect(planned.text.contains("Rosewood House, as wished"))
        let action = "**Action:** Bereavement contact with Ann, Daughter · Grace Okafor"
        #expect(planned.minutes.contains("\(action), District nurse · due Sat 5 Dec 2026"))
        #expect(planned.minutes.contains("\(action), District nurse · due Sat 20 Feb 2027"))
        let next = try planned.nextMeeting(turningTo: nil)
        #expect(next.text.contains("Margaret Ellis (died)"))
        #expect(next.text.contains("died Sat"))
    }

    @Test("I1: why today and what the person hopes for stand in one line each")
    func i1() throws {
        let driven = try meeting().then("wpain at night?<enter>igoal<enter>sleep through<enter>")
        #expect(driven.minutes.contains("**Why today:** pain at night?"))
        #expect(driven.minutes.contains("**Record:** Goal: sleep through"))
    }

    @Test("somebody who does not agree stands beside the decision")
    func dissent() throws {
        let driven = try meeting().then("dstays here<enter><esc>Dsw: too early<enter>")
        #expect(
            driven.minutes.contains(
                "**Decision:** stays here · not agreed by Social worker, Sam Porter: too early"))
    }

    @Test("two values of one field are both shown, and one key lets the chair choose")
    func disputed() throws {
        var driven = try meeting()
        let patient = try #require(driven.patient("Margaret Ellis"))
        var other = Pen(journal: JournalID(random: 9), by: "sb")
        let theirs = other.write(
            [.patientSet(PatientSet(patient: patient, field: .placeOfCare, value: "Hospice"))],
            at: driven.model.clock.now, after: driven.model.record.clock)
        driven.take(.arrived(theirs, heads: []))
        #expect(driven.text.contains("Rosewood House | or | Hospice"))
        let chosen = try driven.then("=hospice<enter>")
        #expect(!chosen.text.contains("| or |"))
        #expect(chosen.minutes.contains("**Record:** Place of care: Hospice"))
    }

    @Test("no change takes two keys, and the next person is there")
    func noChange() throws {
        let driven = try meeting()
        let next = try driven.then("xn")
        #expect(next.current != driven.current)
        #expect(next.minutes.contains("**Outcome:** No change"))
    }

    @Test("a typical person takes no more keys than the text and twelve")
    func typical() throws {
        let texts = [
            "dn: woke four times", "gp: settled on the new dose", "ot: sleeps in the chair",
            "stays here @gp fri", "order the chair @ot fri",
        ]
        let script =
            "c\(texts[0])<enter>\(texts[1])<enter>\(texts[2])<enter><esc>"
            + "d\(texts[3])<enter><esc>a\(texts[4])<enter><esc>n"
        let keys = try KeyScript.parse(script).count
        #expect(keys <= texts.reduce(0) { $0 + $1.count } + 12)
        let driven = try meeting()
        let after = try driven.then(script)
        #expect(after.current != driven.current)
        #expect(after.minutes.contains("Amina Shah, GP tells by Fri 27 Nov"))
        #expect(after.minutes.contains("order the chair · Lena Lewis"))
    }
}

extension Driven {
    /// The minutes file of the meeting that is open, or was last.
    fileprivate var minutes: String {
        let last = meeting ?? model.record.allMeetings.last
        let outline = last.flatMap { model.record.minutes(of: $0, model.settings) }
        return outline.map { MinutesMarkdown.text($0) } ?? ""
    }

    /// The out-of-hours file of Margaret Ellis.
    fileprivate func sheet() throws -> String {
        let patient = try #require(self.patient("Margaret Ellis"))
        let sheet = PatientSheet(
            of: patient, in: model.record, model.settings, asOf: model.clock.today)
        return PatientSheetMarkdown.text(try #require(sheet))
    }

    /// Carries everybody over who is open, signs off, and opens the next meeting a week later, with
    /// its order shown or turned to somebody.
    fileprivate func nextMeeting(turningTo name: String? = "Margaret") throws -> Driven {
        var driven = try then("f")
        let open = try #require(driven.meeting.map { model.record.patientsWithoutOutcome(in: $0) })
        driven = try driven.then(open.map { _ in "o" }.joined() + "<enter>y")
        driven.model.clock.today = driven.model.clock.today.advanced(by: 7)
        driven = try driven.then("m<enter>A<enter>")
        guard let name else { return driven }
        return try driven.then("/\(name)<enter><enter>")
    }
}
