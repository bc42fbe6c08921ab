import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("What of a text is on the screen")
struct TextInViewTests {
    @Test("it is what is drawn, also at the end", arguments: ["", "jjj", "G", "Gk"])
    func drawn(keys: String) throws {
        for height in 10...20 {
            let size = Size(width: 80, height: height)
            let driven = try drive(.team(size: size), "r<enter>" + keys)
            let text = try #require(driven.model.textInView)
            for (row, line) in text.lines[text.shown].enumerated() where !line.span.text.isEmpty {
                #expect(driven.screen[2 + row].contains(line.span.text), "\(height)")
            }
            #expect(driven.screen[2 + text.shown.count].hasPrefix("╰"), "\(height)")
        }
    }

    @Test("a part ends where the next begins, and what stands below the people is nobody's")
    func parts() throws {
        let model = try Model.team()
        let meeting = try #require(model.record.allMeetings.last)
        let lines = MinutesScreen.findLines(
            MinutesSubject(meeting: meeting), model, width: MinutesScreen.width(model))
        let text = TextInView(lines: lines, shown: 0..<1)
        let heading = try #require(lines.lastIndex { $0.patient != nil })
        let foot = try #require(lines.lastIndex { $0.isBelowPeople })
        #expect(text.person(at: 0) == nil)
        #expect(text.person(at: heading - 1) == lines[heading].patient, "the gap above a name")
        #expect(text.person(at: heading - 2) != lines[heading].patient)
        #expect(text.person(at: foot - 2) == lines[heading].patient)
        #expect(text.person(at: foot - 1) == nil)
        #expect(text.person(at: foot) == nil)
    }

    @Test("the people are whoever's part goes on and those whose names stand there")
    func people() {
        let journal = JournalID(random: 1)
        let first = PatientID(RecordID(journal: journal, sequence: 1))
        let second = PatientID(RecordID(journal: journal, sequence: 2))
        let lines = [
            TextLine(span: Span("First", .heading), patient: first),
            TextLine(span: Span("said", .text)),
            TextLine(span: Span("", .text)),
            TextLine(span: Span("Second", .heading), patient: second),
            TextLine(span: Span("said", .text)),
        ]
        #expect(TextInView(lines: lines, shown: 0..<2).people == [first])
        #expect(TextInView(lines: lines, shown: 1..<2).people == [first])
        #expect(TextInView(lines: lines, shown: 1..<5).people == [first, second])
        #expect(TextInView(lines: lines, shown: 2..<5).people == [second])
        #expect(TextInView(lines: lines, shown: 0..<5, marked: 4).people == [second])
        #expect(TextInView(lines: lines, shown: 1..<3).personContinued == first)
        #expect(TextInView(lines: lines, shown: 2..<5).personContinued == nil)
        #expect(TextInView(lines: lines, shown: 3..<5).personContinued == nil)
    }
}
