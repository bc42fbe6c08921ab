import Testing

@testable import HuddleText

struct ImportErrorTests {
    @Test(arguments: [
        (ImportError.empty, "The file is empty."),
        (
            .tooManyBytes(limit: 32 << 20),
            "The file is larger than 32 MB, more than any register: is it the right one?"
        ),
        (
            .notText(.workbook),
            "This is a workbook, not a CSV file. Open it in the spreadsheet and save it as "
                + "“CSV UTF-8”."
        ),
        (.notText(nil), "This is not a text file. Save it again as “CSV UTF-8”."),
        (
            .damagedUTF8(line: 3),
            "Line 3 is not valid UTF-8, though the rest is. Save it again as “CSV UTF-8”."
        ),
        (
            .unknownEncoding(line: 7),
            "Line 7 is neither UTF-8 nor Windows-1252. Save it again as “CSV UTF-8”."
        ),
        (.tooManyRows(limit: 50_000), "The file has more than 50000 rows: is it the right one?"),
        (
            .tooManyColumns(row: 2, limit: 500),
            "Row 2 has more than 500 cells: is it the right file?"
        ),
    ])
    func `every fault says what happened and what to do`(error: ImportError, message: String) {
        #expect(error.message == message)
    }

    @Test(arguments: ImportError.samples)
    func `every fault is a sentence or more, in one line`(error: ImportError) {
        #expect(error.message.wholeMatch(of: /(?:[A-Z]|--).+[.?]/) != nil, "\(error.message)")
    }

    @Test func `a file of endless headings does not make an endless message`() {
        let headings = (1...500).map { "\($0)" + String(repeating: "x", count: 1000) }
        let message = ImportError.headingNotFound("Name", headings: headings).message
        #expect(message.count < 4000)
        #expect(message.hasSuffix(", and 440 more."))
    }
}
