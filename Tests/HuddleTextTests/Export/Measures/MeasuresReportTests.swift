import HuddleCore
import HuddleTesting
import HuddleText
import Testing

@Suite("A report of measures")
struct MeasuresReportTests {
    private func report(_ audience: MeasuresReport.Audience) throws -> MeasuresReport {
        let (builder, _) = try MeetingBuilder.riverside()
        let period = try day("2026-09-01")...(try day("2026-11-30"))
        let scope = MeasureScope(builder.record, builder.settings, period: period)
        return MeasuresReport(scope, audience: audience)
    }

    @Test("gives each measure a record with its counts, formula and source")
    func csv() throws {
        let rows = parsedCSV(MeasuresCSV.text(try report(.team)))
        #expect(rows.first == MeasuresCSV.columns)
        #expect(rows.count == Measure.all.count + 1)
        let reasons = try #require(rows.first { $0[0] == "reason-stated" })
        #expect(
            Array(reasons[3...10]) == [
                "2026-09-01", "2026-11-30", "25 %", "25", "percent", "1", "4", "no",
            ])
        #expect(reasons.allSatisfy { !$0.isEmpty })
    }

    @Test("says nothing outside of what rests on two people")
    func outside() throws {
        let rows = parsedCSV(MeasuresCSV.text(try report(.outside))).dropFirst()
        #expect(rows.allSatisfy { $0[10] == "yes" })
        #expect(rows.allSatisfy { $0[5].isEmpty && $0[8].isEmpty && $0[9].isEmpty })
        #expect(try !MeasuresJSON.text(report(.outside)).contains("\"25 %\""))
        #expect(try !MeasuresMarkdown.text(report(.outside)).contains("25 %"))
    }

    @Test("leaves the cell empty where a measure has no figure")
    func noFigure() throws {
        let rows = parsedCSV(MeasuresCSV.text(try report(.team)))
        let coverage = try #require(rows.first { $0[0] == "register-coverage" })
        #expect(Array(coverage[5...7]) == ["", "", ""])
        #expect(!rows.contains { $0.contains("'-") })
    }

    @Test("says nothing outside of scores that two people gave, of many people")
    func fewAnswered() throws {
        var fixture = try MeetingFixture.make(patients: (0..<12).map { "Person \($0)" })
        for score in [7, 9] {
            for round in [ScoreRound.reflection, .before, .after] {
                try fixture.run(.score(fixture.meeting, round, [ScoreAnswer("One?", score)]))
            }
        }
        try fixture.signOff()
        let today = fixture.recorder.now.utcDay
        let scope = MeasureScope(
            fixture.record, fixture.recorder.settings, period: today...today)
        let rows = parsedCSV(MeasuresCSV.text(MeasuresReport(scope, audience: .outside)))
        let closed = rows.filter { $0[10] == "yes" }.map { $0[0] }
        #expect(closed == ["reflection", "learning-before", "learning-after"])
    }

    @Test("is a table a person can read")
    func table() throws {
        let text = MeasuresTable.text(
            try report(.team), .fitting(columns: 100, .wideIsTwo))
        #expect(text.contains("Why today is written"))
        #expect(text.contains("25 %"))
    }

    @Test("names its team, period and families in Markdown")
    func markdown() throws {
        let text = MeasuresMarkdown.text(try report(.team))
        #expect(text.contains("Riverside palliative MDT · 1 Sep 2026 to 30 Nov 2026, 2 meetings"))
        #expect(text.contains("## The same faces"))
    }
}
