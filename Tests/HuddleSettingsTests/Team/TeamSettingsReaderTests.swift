import HuddleCore
import HuddleSettings
import Testing

struct TeamSettingsReaderTests {
    @Test func anEmptyFileIsComplete() {
        let (settings, problems) = TeamSettingsReader.read("", file: "team.toml")
        #expect(settings == TeamSettings())
        #expect(problems.isEmpty)
    }

    @Test func plainValuesAreRead() {
        let settings = read(
            """
            name = "Riverside"
            word = "resident"
            privacy = "number"
            curtain-after-minutes = 10
            reflection-questions = ["Was Ann heard?", "Enough time?"]
            """)
        #expect(settings.name == "Riverside")
        #expect(settings.word == .resident)
        #expect(settings.privacy == .number)
        #expect(settings.curtainAfterMinutes == 10)
        #expect(settings.reflectionQuestions == ["Was Ann heard?", "Enough time?"])
    }

    @Test func thresholdsChangeOneByOne() {
        let settings = read(
            """
            [thresholds]
            review-days-c = 5
            carried-meetings = 2
            duplicate-assessment-days = 21
            """)
        #expect(settings.thresholds.reviewDays == [.a: 90, .b: 30, .c: 5, .d: 1])
        #expect(settings.thresholds.carriedMeetings == 2)
        #expect(settings.thresholds.duplicateAssessmentDays == 21)
    }

    @Test func agesFacesAndStagesOfPromptsAreTheTeamsOwn() {
        let limits = read(
            """
            [thresholds]
            faces-days = 14
            action-age-third-days = 60
            [thresholds.presses-from]
            consent = "A"
            cpr = "never"
            [thresholds.asks-from]
            medicines = "C"
            """
        ).thresholds
        #expect(limits.facesDays == 14)
        #expect(limits.actionAgeDays == [7, 14, 60])
        #expect(limits.pressesFrom[.consent] == .a)
        #expect(limits.pressesFrom[.cpr] == nil)
        #expect(limits.pressesFrom[.contact] == .b)
        #expect(limits.asksFrom == [.medicines: .c])
    }

    @Test func agesThatDoNotRiseLeaveTheProposal() {
        let (settings, problems) = TeamSettingsReader.read(
            "[thresholds]\naction-age-first-days = 14", file: "team.toml")
        #expect(settings.thresholds.actionAgeDays == [7, 14, 28])
        #expect(
            problems.map(\.description) == [
                "team.toml:2:25: thresholds.action-age-first-days: "
                    + "expected three ages that rise, found 14, 14, 28"
            ])
    }

    @Test func signpostsMayHaveSeveralLines() {
        let settings = read(
            """
            [[signpost]]
            name = "Night sitting"
            text = \"\"\"
            Rosewood night team
            07700 900123\"\"\"
            """)
        #expect(
            settings.signposts == [
                Signpost(name: "Night sitting", text: "Rosewood night team\n07700 900123")
            ])
    }

    @Test func aTemplateWithAShippedKeyChangesOnlyWhatItNames() throws {
        let settings = read(
            """
            [[template]]
            key = "round"
            minutes-per-person = 4
            core-roles = ["gp", "ch", "Pharmacist", "gp"]
            """)
        let shipped = try #require(MeetingTemplate.shipped.first { $0.key == "round" })
        let changed = settings.template("round")
        #expect(changed.name == shipped.name)
        #expect(changed.isGroupedByPlace)
        #expect(changed.minutesPerPerson == 4)
        #expect(changed.coreRoles.map(\.key) == ["gp", "careHomeNurse", "pharmacist"])
        #expect(settings.templates.map(\.key) == MeetingTemplate.shipped.map(\.key))
    }

    @Test func aTemplateWithANewKeyIsAddedAtTheEnd() throws {
        let settings = read(
            """
            [[template]]
            key = "ward"
            name = "Ward round"
            minutes = 45
            listing = "due"
            grouped-by-place = true
            """)
        let added = try #require(settings.templates.last)
        #expect(added.key == "ward")
        #expect(added.name == "Ward round")
        #expect(added.minutes == 45)
        #expect(added.minutesPerPerson == 3)
        #expect(added.listing == .due)
        #expect(added.isGroupedByPlace)
    }

    @Test func rolesAreAddedAndChangedAndTemplatesMayNameThem() {
        let settings = read(
            """
            [[template]]
            key = "weekly"
            core-roles = ["musicTherapist"]

            [[role]]
            key = "musicTherapist"
            name = "Music therapist"
            short = "mt"
            sector = "voluntary"

            [[role]]
            key = "gp"
            name = "Family doctor"
            """)
        #expect(settings.roles.role(RoleID("musicTherapist")).short == "mt")
        #expect(settings.roles.role(RoleID("gp")).name == "Family doctor")
        #expect(settings.roles.role(RoleID("gp")).short == "gp")
        #expect(settings.template("weekly").coreRoles == [RoleID("musicTherapist")])
    }

    @Test func whatWasUnderstoodIsKeptBesideWhatWasNot() {
        let (settings, problems) = TeamSettingsReader.read(
            "name = \"Riverside\"\nword = 3\nprivacy = \"full\"\n", file: "team.toml")
        #expect(settings.name == "Riverside")
        #expect(settings.privacy == .full)
        #expect(settings.word == TeamSettings().word)
        #expect(problems.count == 1)
    }

    @Test func problemsStandInTheOrderOfTheFile() {
        let (_, problems) = TeamSettingsReader.read(
            "[[role]]\nkey = \"a b\"\n[thresholds]\ncarried-meetings = 0\n[[signpost]]\n",
            file: "team.toml")
        #expect(problems.map(\.line) == [2, 4, 5, 5])
    }

    @Test func aFileFullOfMistakesIsReportedWithinBounds() {
        let text = (0..<5000).map { "unknown\($0) = 1\n" }.joined()
        let (_, problems) = TeamSettingsReader.read(text, file: "team.toml")
        #expect(problems.count == 101)
        #expect(problems.last?.message == "and 4900 more problems")
    }

    private func read(
        _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> TeamSettings {
        let (settings, problems) = TeamSettingsReader.read(text, file: "team.toml")
        #expect(problems.isEmpty, sourceLocation: sourceLocation)
        return settings
    }
}
