import HuddleText
import Testing

struct CSVReaderTests {
    @Test(arguments: [
        ("Name,Born\nAnn,1938\n", CSVDelimiter.comma),
        ("Name;Born\nAnn;1938\n", .semicolon),
        ("Name\tBorn\nAnn\t1938\n", .tab),
        ("Name|Born\nAnn|1938\n", .bar),
        ("sep=^\nName^Born\nAnn^1938\n", CSVDelimiter.comma),
    ])
    func `the delimiter is found`(text: String, delimiter: CSVDelimiter) throws {
        let file = try CSVReader.read(text)
        #expect(file.records.map(\.cells) == [["Name", "Born"], ["Ann", "1938"]])
        if !text.hasPrefix("sep") { #expect(file.delimiter == delimiter) }
    }

    @Test func `delimiters inside quotes do not count`() throws {
        let file = try CSVReader.read(
            "Name;Address\nAnn;\"1, High St, York\"\nBo;\"2, Low St, Hull\"")
        #expect(file.delimiter == .semicolon)
        #expect(file.records.last?.cells == ["Bo", "2, Low St, Hull"])
    }

    @Test func `commas in the text do not win over the delimiter of the headings`() throws {
        let file = try CSVReader.read("Name;Address\nAnn;1, High St, York\nBo;2, Low St, Hull\n")
        #expect(file.delimiter == .semicolon)
    }

    @Test(arguments: ["sep=;\r\n", "\"sep=;\"\r\n", "SEP=;\n"])
    func `Excel's separator line decides and is no row`(line: String) throws {
        let file = try CSVReader.read(line + "Name,x;Born\nAnn;1938")
        #expect(file.records.map(\.cells) == [["Name,x", "Born"], ["Ann", "1938"]])
        #expect(file.records.map(\.row) == [1, 2])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every kind of line end ends a row`(end: String) throws {
        let file = try CSVReader.read(["a,b", "c,d", ""].joined(separator: end))
        #expect(file.records.map(\.cells) == [["a", "b"], ["c", "d"]])
    }

    @Test func `quoted cells hold line ends, delimiters and doubled quotes`() throws {
        let file = try CSVReader.read(
            "a,b\r\n\"1 High St\r\nYork\", \"says \"\"hello, Ann\"\"\" \r\nc,d")
        #expect(file.records[1].cells == ["1 High St\nYork", "says \"hello, Ann\""])
        #expect(file.records.map(\.row) == [1, 2, 3])
    }

    @Test func `quotes in the middle of a cell are letters`() throws {
        let file = try CSVReader.read("a,b\nThomas \"Tom\" Kay,5'6\"")
        #expect(file.records[1].cells == ["Thomas \"Tom\" Kay", "5'6\""])
        #expect(!file.records[1].hasBrokenQuotes)
    }

    @Test func `a quote that is not doubled marks its row`() throws {
        let file = try CSVReader.read("a,b\n\"Thomas \"Tom\" Kay\",x\nAnn,y")
        #expect(file.records.map(\.hasBrokenQuotes) == [false, true, false])
        #expect(file.records[2].cells == ["Ann", "y"])
    }

    @Test func `empty rows are passed over and counted`() throws {
        let file = try CSVReader.read("\n\na,b\n,\n \nc,d\n\n\n")
        #expect(file.records.map(\.row) == [3, 6])
    }

    @Test func `rows keep the number of cells they have`() throws {
        let file = try CSVReader.read("a,b,c\n1,2\n1,2,3,4\n1,2,")
        #expect(file.records.map(\.cells.count) == [3, 2, 4, 3])
    }

    @Test func `a quote that never closes names its row and line`() {
        let text = "a,b\n\"two\nlines\",x\nc,\"d\ne,f\ng,h\n"
        #expect(refusal(of: text) == .unclosedQuote(row: 3, line: 4))
    }

    @Test func `a line without end is refused at the limit`() {
        var limits = ImportLimits()
        limits.cellBytes = 100
        let long = String(repeating: "x", count: 101)
        #expect(
            refusal(of: "a,b\nc," + long, limits: limits)?.message
                == "Row 2, column 2 is longer than 100 bytes: is it the right file?")
        #expect(refusal(of: "a,b\nc," + long.dropFirst(), limits: limits) == nil)
        #expect(
            refusal(of: "a,b\nc,\"\n" + long, limits: limits)?.message
                == "The text in quotes that begins in row 2 (line 2) is longer than 100 bytes: "
                + "its closing quote is probably missing.")
    }

    @Test func `too many columns and rows are refused`() {
        var limits = ImportLimits()
        limits.columns = 3
        limits.rows = 2
        #expect(refusal(of: "a,b,c\na,b,c,d", limits: limits) == .tooManyColumns(row: 2, limit: 3))
        #expect(refusal(of: "a\nb\n\nc", limits: limits) == .tooManyRows(limit: 2))
    }

    @Test(arguments: ["\"", "a,\"", "\"\"", ",", "\r", "sep=", "sep=;", "\"a\"b\"", "\n\"\n"])
    func `scraps of CSV end in rows or in an error, never in a trap`(text: String) {
        let error = refusal(of: text)
        #expect(error == nil || error?.message.isEmpty == false)
    }

    private func refusal(of text: String, limits: ImportLimits = .init()) -> ImportError? {
        do throws(ImportError) {
            _ = try CSVReader.read(text, limits: limits)
            return nil
        } catch {
            return error
        }
    }
}
