import HuddleCore
import Testing

@testable import HuddleText

@Suite struct JournalProblemTests {
    @Test func `a problem says where it is and what was done about it`() {
        func words(_ kind: JournalProblem.Kind) -> String {
            JournalProblem(line: 17, offset: 900, kind: kind).description
        }
        #expect(
            words(.tornTail(bytes: 40))
                == "line 17: the last line has no end; its 40 bytes were not read")
        #expect(words(.sequenceGap(4...4)) == "line 17: entry 4 is missing before it")
        #expect(words(.sequenceGap(4...9)) == "line 17: entries 4 to 9 are missing before it")
        #expect(
            words(.unknownType("tea.made"))
                == "line 17: of type tea.made, which a newer program writes; passed over")
    }

    @Test(arguments: JournalProblem.Kind.samples)
    func `every problem says what is wrong and what to do`(kind: JournalProblem.Kind) {
        let problem = JournalProblem(line: 17, offset: 900, kind: kind)
        #expect(!problem.what.isEmpty && !problem.what.hasSuffix("."))
        #expect(problem.advice.hasSuffix(".") && problem.advice.first?.isUppercase == true)
    }

    @Test func `a file under another name is given its own back, a damaged header is not followed`()
    {
        let (one, other) = (JournalID(random: 1), JournalID(random: 2))
        func advice(_ taken: JournalID) -> String {
            let kind = JournalProblem.Kind.wrongJournal(header: one, name: other, taken: taken)
            return JournalProblem(line: 1, offset: 0, kind: kind).advice
        }
        #expect(advice(one).contains("-\(one).jsonl"))
        #expect(advice(other).contains("from a copy"))
    }

    @Test func `a word from the file that is shown is short and harmless`() throws {
        let header = #"{"huddle":1,"journal":"00c1s"}"# + "\n"
        let type = String(repeating: "é\u{202E}", count: 60)
        let line =
            #"{"seq":1,"clock":1,"at":"2026-11-21T09:31:02Z","by":"","type":"\#(type)"}"# + "\n"
        let problem = try #require(JournalReading(Array((header + line).utf8)).problems.first)
        #expect(problem.kind == .unknownType(String(repeating: "?", count: 40)))
    }
}
