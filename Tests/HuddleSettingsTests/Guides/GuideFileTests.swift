import HuddleCore
import HuddleSettings
import Testing

@Suite("Guide files")
struct GuideFileTests {
    private func read(_ guide: GuideFile, _ text: String) -> (TeamSettings, [String]) {
        var settings = TeamSettings()
        let problems = guide.read(bytes: Array(text.utf8), into: &settings)
        return (settings, problems.map(\.description))
    }

    @Test("what Huddle brings along reads back as it was", arguments: GuideFile.allCases)
    func roundTrip(guide: GuideFile) {
        let (settings, problems) = read(guide, guide.text(of: TeamSettings()))
        #expect(problems.isEmpty)
        #expect(settings == TeamSettings())
    }

    @Test("there is a guide for every role")
    func everyRole() {
        let roles = Set(RoleList.shipped.roles.map(\.id))
        #expect(Set(RoleGuide.shipped.keys) == roles)
    }

    @Test("a role's table changes what it names and leaves the rest")
    func changesOne() throws {
        let (settings, problems) = read(
            .roles, "[[role-guide]]\nrole = \"dn\"\nlocal-contact = \"Hub, 07700 900100\"\n")
        #expect(problems.isEmpty)
        let guide = try #require(settings.roleGuides[RoleID("districtNurse")])
        #expect(guide.localContact == "Hub, 07700 900100")
        #expect(guide.does == RoleGuide.shipped[RoleID("districtNurse")]?.does)
    }

    @Test("a team's message comes after the four, or stands in their place")
    func messages() {
        let own = "[[message]]\nheadline = \"Support each other\"\n"
        #expect(read(.messages, own).0.keyMessages.map(\.headline).last == "Support each other")
        #expect(read(.messages, own).0.keyMessages.count == 5)
        #expect(read(.messages, "replace = true\n" + own).0.keyMessages.count == 1)
    }

    @Test("a holiday of the team's own is not worked")
    func holidays() throws {
        let day = try #require(Day("2026-11-24"))
        let (settings, _) = read(.holidays, "days = [\"2026-11-24\"]")
        #expect(!settings.workingDays.isWorked(day))
        #expect(settings.workingDays.holidays.count == WorkingDays.england.holidays.count + 1)
    }

    @Test("a mistake is named with file, line and field, and the rest holds")
    func problems() {
        let (settings, problems) = read(
            .roles,
            """
            [[role-guide]]
            role = "districtnurze"
            does = "Visits"
            [[role-guide]]
            role = "gp"
            doez = "Prescribes"
            does = "Holds the record"
            """)
        #expect(problems.count == 2)
        #expect(problems.allSatisfy { $0.hasPrefix("roles.toml:") })
        #expect(problems.contains { $0.contains("districtNurse") })
        #expect(problems.contains { $0.contains("roles.toml:6") && $0.contains("doez") })
        #expect(settings.roleGuides[RoleID("gp")]?.does == "Holds the record")
        let days = read(.holidays, "days = [\"25/12/2026\", \"2026-12-27\"]")
        #expect(days.1.count == 1)
        #expect(days.1.first?.contains("holidays.toml:1") == true)
    }
}
