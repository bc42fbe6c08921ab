import HuddleCore
import Testing

@Suite("Reading what is searched for")
struct SearchQueryTests {
    private let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

    private func read(_ text: String) throws(SearchProblem) -> SearchQuery {
        try SearchQuery(reading: text, today: today, roles: .shipped)
    }

    private func message(_ text: String) -> String {
        do {
            _ = try read(text)
            return "understood"
        } catch {
            return error.message
        }
    }

    @Test("words stand alone, phrases in quotes, keys before a colon")
    func pieces() throws {
        let query = try read("bed \"night sitter\" who:okafor patient:\"tom k\" is:open")
        #expect(query.words.map(\.written) == ["bed", "night sitter"])
        #expect(query.who.map(\.written) == ["okafor"])
        #expect(query.patients.map(\.written) == ["tom k"])
        #expect(query.state == .open)
    }

    @Test("a role is known by its short form and by its name")
    func roles() throws {
        #expect(try read("role:dn").roles == ["districtNurse"].map { RoleID($0) })
        #expect(try read("role:\"district nurse\"").roles == [RoleID("districtNurse")])
    }

    @Test(
        "a part of a role's name is enough where no other has it, in any case, with any accents",
        arguments: [
            ("district", "districtNurse"), ("BEFRIÉND", "voluntary"), ("chm", "careHomeManager"),
            ("\"care home\"", "careHomeNurse"), ("ooh", "outOfHours"),
        ])
    func partOfRole(_ part: String, _ role: String) throws {
        #expect(try read("role:\(part)").roles == [RoleID(role)])
    }

    @Test("a part that several roles have is refused with their names and codes")
    func ambiguousRole() {
        #expect(message("role:care").contains("Care home (ch), Senior care worker (scw)"))
        #expect(!message("role:care").contains("(gp)"))
        #expect(message("role:wizard").contains("District nurse (dn)"))
    }

    @Test("a range that ends before it begins is refused, one day is a range")
    func range() {
        #expect(
            message("from:2026-12 to:2026-01").contains(
                "ends before it begins: it is from 1 Dec 2026 to 31 Jan 2026"))
        #expect(message("from:2026-12-01 to:2026-12-01") == "understood")
    }

    @Test("types may be given in the plural, and several of them")
    func types() throws {
        #expect(try read("type:decisions type:action").kinds == [.decision, .action])
    }

    @Test("a year and a month reach from their first day to their last")
    func days() throws {
        let query = try read("from:2019 to:2020-02")
        #expect(query.from?.description == "2019-01-01")
        #expect(query.to?.description == "2020-02-29")
    }

    @Test("how long ago, a day of a year, and a day in slashes are days")
    func moreDays() throws {
        #expect(try read("from:3w").from?.description == "2026-10-31")
        #expect(try read("from:\"9y ago\"").from?.description == "2017-11-21")
        #expect(try read("from:14/3/2019").from?.description == "2019-03-14")
        #expect(try read("from:\"14 mar 2019\"").from?.description == "2019-03-14")
    }

    @Test("an unknown key is named together with those there are")
    func unknownKey() {
        #expect(message("wo:shah").contains("who: role: patient: type: from: to: is:"))
        #expect(message("dn: pain").contains("in quotes"))
    }

    @Test("a time of day and a quoted colon are words")
    func colons() throws {
        #expect(try read("12:30 \"dn: pain\"").words.map(\.written) == ["12:30", "dn: pain"])
    }

    @Test("what cannot be understood says what would work")
    func problems() {
        #expect(message("from:soon").contains("Try: 2019"))
        #expect(message("type:thing").contains("decision"))
        #expect(message("is:done").contains("is:open"))
        #expect(message("role:wizard").contains("dn"))
        #expect(message("who:").contains("who:okafor"))
    }

    @Test("a quote that is still open reaches to the end")
    func openQuote() throws {
        #expect(try read("bed \"night sit").words.map(\.written) == ["bed", "night sit"])
    }

    @Test("nothing typed asks for nothing")
    func empty() throws {
        #expect(try read("  ").isEmpty)
        #expect(try !read("is:open").isEmpty)
    }

    @Test("a pasted letter is no search, and says so")
    func tooLong() {
        let letter = String(repeating: "pain ", count: 100)
        #expect(throws: SearchProblem.tooLong) {
            try SearchQuery(reading: letter, today: today, roles: .shipped)
        }
    }
}
