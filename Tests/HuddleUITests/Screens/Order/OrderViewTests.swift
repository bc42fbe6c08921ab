import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("A row of the running order")
struct OrderViewTests {
    private func name(_ row: OrderRow, _ model: Model, room: Int) -> String {
        orderFields(row, model, room: room)[2].text
    }

    @Test(
        "says that somebody has died and has a namesake, however narrow it is",
        arguments: [60, 39, 34, 24, 20])
    func marks(room: Int) throws {
        let model = Model.make(patients: ["Gwendoline Pickering", "Arthur Pickering", "Ann Bell"])
        var driven = try drive(model, "m<enter>A<enter>")
        let patient = try #require(driven.patient("Gwendoline Pickering"))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        let meeting = try #require(driven.meeting)
        let rows = driven.model.record.runningOrder(of: meeting, now: driven.model.clock.now)
        let row = try #require(rows.first { $0.hasDied })
        let shown = name(row, driven.model, room: room)
        #expect(DisplayWidth.of(shown) <= room)
        #expect(shown.contains(" (died)"))
        let words = room >= 42 ? "same surname" : room >= 37 ? "surname" : "name"
        #expect(shown.hasSuffix(" (died) ! \(words)"))
        #expect(shown.hasPrefix("Gwen"))
        #expect(shown.contains("…") == (room < 34))
    }

    @Test(
        "where there is hardly room the name gives way and the warning is whole",
        arguments: [
            (18, "Gwe… (died) ! name", "…00… (died) ! name"),
            (14, "(died) ! name", "(died) ! name"),
            (12, "! name", "! name"), (6, "! name", "! name"),
        ])
    func hardlyRoom(room: Int, full: String, initials: String) throws {
        let names = ["Gwendoline Pickering", "Arthur Pickering"]
        var driven = try drive(.make(patients: names), "m<enter>A<enter>")
        let patient = try #require(driven.patient(names[0]))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        let meeting = try #require(driven.meeting)
        let rows = driven.model.record.runningOrder(of: meeting, now: driven.model.clock.now)
        let row = try #require(rows.first { $0.hasDied })
        #expect(name(row, driven.model, room: room) == full)
        driven.model.privacy = .initials
        #expect(name(row, driven.model, room: room) == initials)
        #expect(name(row, driven.model, room: 19) == "…0018 (died) ! name")
    }

    @Test("beside the discussion, the narrowest there is, name, death and warning are whole words")
    func narrowestPane() throws {
        let names = ["Gwendoline Pickering", "Arthur Pickering"]
        let size = Size(width: 100, height: 24)
        var driven = try drive(.make(patients: names, size: size), "m<enter>A<enter><enter>")
        let patient = try #require(driven.patient(names[0]))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        #expect(driven.place == .discussion)
        let pane = view(driven.model).text().split(separator: "\n").map { $0.prefix(34) }
        #expect(pane.contains { $0.contains("Gwendoli… (died) ! name") })
    }

    @Test("a name that needs more than its share takes no more than it needs")
    func noMoreThanNeeded() throws {
        let names = ["Gwendoline Marianne-Jo Featherstone", "Arthur Featherstone"]
        let size = Size(width: 64, height: 24)
        let driven = try drive(.make(patients: names, size: size), "m<enter>A<enter>")
        let row = driven.screen.first { $0.contains("Gwendoline") }
        #expect(row?.contains("\(names[0]) ! name  new") == true)
    }

    @Test(
        "warns of a namesake in words in every window, also beside a death",
        arguments: [
            (40, PrivacyLevel.full), (40, .initials), (40, .number), (80, .full),
            (80, .initials), (80, .number), (100, .initials),
        ])
    func warnings(width: Int, privacy: PrivacyLevel) throws {
        let size = Size(width: width, height: width == 40 ? 10 : 24)
        let names = ["Gwendoline Pickering", "Arthur Pickering"]
        var driven = try drive(.make(patients: names, size: size), "m<enter>A<enter>")
        driven.model.privacy = privacy
        let patient = try #require(driven.patient(names[0]))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        driven.model.notice = nil
        let rows = view(driven.model).text().split(separator: "\n").filter { $0.contains(" ! ") }
        #expect(rows.count == 2)
        for row in rows {
            let isShort = row.contains("! name") || row.contains("! surname")
            #expect(row.contains("! same surname") || width == 40 && isShort, "\(row)")
        }
        let died = rows.first { $0.contains(" (died) ! ") }
        #expect(died?.contains(privacy == .full ? "Gwendoline Pic" : "…0018 (died)") == true)
    }

    @Test("the words beside a namesake give way only as far as they must")
    func besideWarning() throws {
        let size = Size(width: 40, height: 10)
        let driven = try drive(
            .make(patients: ["Ann Bell", "Arthur Bell"], size: size), "m<enter>A<enter>")
        let row = driven.screen.first { $0.contains("Ann Bell") }
        #expect(row?.contains("Ann Bell ! same surname") == true)
        #expect(row?.contains("new") == true)
    }

    @Test("leaves the initials out before it cuts the number")
    func number() throws {
        var driven = try drive(.make(patients: ["Gwendoline Pickering"]), "m<enter>A<enter>")
        let patient = try #require(driven.patient("Gwendoline Pickering"))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        driven.model.privacy = .initials
        let meeting = try #require(driven.meeting)
        let rows = driven.model.record.runningOrder(of: meeting, now: driven.model.clock.now)
        #expect(name(rows[0], driven.model, room: 30) == "G.P. …0018 (died)")
        #expect(name(rows[0], driven.model, room: 14) == "…0018 (died)")
    }

    @Test(
        "keeps initials, number and death in every window",
        arguments: [40, 50, 60, 80, 100, 120])
    func initials(width: Int) throws {
        let size = Size(width: width, height: width == 40 ? 10 : 24)
        let names = ["Anna Maria Louisa Pickering", "Bea Hall"]
        var driven = try drive(.make(patients: names, size: size), "m<enter>A<enter>")
        driven.model.privacy = .initials
        let patient = try #require(driven.patient(names[0]))
        driven.arrive([
            .patientSet(PatientSet(patient: patient, field: .status, value: "died", replaces: []))
        ])
        // What arrived is told in a notice, with the name.
        driven.model.notice = nil
        let text = view(driven.model).text()
        #expect(text.contains("A.M.L.P. …0018 (died)"))
        #expect(text.contains("B.H. …0387"))
    }

    @Test("still says why somebody is on the list when everybody is carried over or put off")
    func ownReason() throws {
        func words(_ keys: String, room: Int = .max) throws -> String {
            let driven = try drive(.make(patients: ["Ann Bell"]), "m<enter>A<enter>f\(keys)")
            let meeting = try #require(driven.meeting)
            let rows = driven.model.record.runningOrder(of: meeting, now: driven.model.clock.now)
            return orderFields(rows[0], driven.model, reasonRoom: room)[3].text
        }
        #expect(try words("O") == "new, carried over")
        #expect(try words("O", room: 14) == "new, carried")
        #expect(try words("O", room: 8) == "new")
        #expect(try words("sin hospital<enter>") == "new, put off today")
        #expect(try words("sin hospital<enter>", room: 14) == "new, put off")
    }

    @Test("who was put off last time is told from who is put off today")
    func putOff() throws {
        var driven = try drive(
            .make(patients: ["Ann Bell"]), "m<enter>A<enter>fsin hospital<enter><enter>y")
        driven.model.clock.today = driven.model.clock.today.advanced(by: 7)
        let next = try driven.then("m<enter>A<enter>")
        #expect(next.text.contains("new, put off last time"))
        let again = try next.then("fsaway<enter><esc>")
        #expect(again.text.contains("new, put off today"))
    }

    @Test("names the home where the list is grouped by it, and not in other meetings")
    func homes() throws {
        let model = Model.make(size: Size(width: 120, height: 36))
        let round = try drive(model, "mcare home<enter>A<enter>")
        #expect(round.screen.filter { $0.contains("Rosewood House") }.count == 3)
        let weekly = try drive(model, "mweekly<enter>A<enter>")
        #expect(weekly.place == .order)
        #expect(!weekly.text.contains("Rosewood House"))
    }

    @Test("says that people named different homes, and the later one where there is room")
    func disputedHome() throws {
        func shown(_ other: String) throws -> String {
            let model = Model.make(size: Size(width: 120, height: 36))
            var round = try drive(model, "mcare home<enter>A<enter>")
            let patient = try #require(round.patient("Arthur Bell"))
            round.arrive([
                .patientSet(PatientSet(patient: patient, field: .place, value: other, replaces: []))
            ])
            return round.text
        }
        #expect(try shown("Elm").contains("! Elm (2 values)"))
        #expect(try shown("Own home with sister").contains("! 2 values"))
    }
}
