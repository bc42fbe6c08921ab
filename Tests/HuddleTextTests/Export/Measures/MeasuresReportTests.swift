import HuddleCore
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
