import Testing

/// Words that must not appear, and why.
struct WordingTests {
    @Test(arguments: ["try!", "as!", "fatalError"])
    func nothingTrapsOnPurpose(word: String) {
        #expect(Self.codePlaces(of: word, in: Repository.sources) == [])
    }

    @Test(arguments: ["@unchecked", "nonisolated(unsafe)", "@MainActor", "DispatchQueue"])
    func nothingEscapesTheConcurrencyChecks(word: String) {
        #expect(Self.codePlaces(of: word, in: Repository.sources + Repository.tests) == [])
    }

    /// A computed one opens its brace on the same line.
    @Test(arguments: ["static var ", "class var "])
    func noTypeHoldsStateOfItsOwn(word: String) {
        let places = Self.codePlaces(of: word, in: Repository.sources) { !$0.contains("{") }
        #expect(places == [])
    }

    @Test(arguments: ["@_exported", "@testable"])
    func noSourceReachesIntoAnotherTarget(word: String) {
        #expect(Self.codePlaces(of: word, in: Repository.sources) == [])
    }

    @Test(arguments: ["exit(", "abort(", "print(", "debugPrint(", "stderr"])
    func onlyTheProgramEndsItselfOrSpeaksToTheTerminal(word: String) {
        let quiet = Repository.sources.filter { file in
            !["huddle", "huddle-bench", "terminal-probe"].contains(file.target)
        }
        let faults = Self.codePlaces(of: word, in: quiet) { line in
            // A member or a declaration of that name is something else.
            let before = line.prefix(upTo: line.range(of: word)?.lowerBound ?? line.endIndex)
            return before.last.map { $0 == " " || $0 == "(" || $0 == "{" } ?? true
                && !before.hasSuffix("func ")
        }
        #expect(faults == [])
    }

    /// What people type must never be read by a shell; programs are started with arguments.
    @Test(arguments: ["popen(", "system(\"", "\"sh\"", "/bin/sh", "execl"])
    func nothingIsGivenToAShell(word: String) {
        let shipped = Repository.sources.filter { file in
            !["huddle-bench", "terminal-probe"].contains(file.target)
        }
        #expect(Self.places(of: word, in: shipped) == [])
    }

    @Test(arguments: ["A_DIM", "A_BLINK"])
    func nothingIsDimAndNothingBlinks(attribute: String) {
        #expect(Self.places(of: attribute, in: Repository.sources) == [])
    }

    /// In a string or a document the word may be part of a format.
    @Test(arguments: ["TODO", "FIXME"])
    func nothingIsLeftForLater(word: String) {
        let faults = (Repository.sources + Repository.tests + Repository.tools).flatMap { file in
            Self.places(of: word, in: [file]) { line in
                let mark = file.isSwift || file.isC ? "//" : "#"
                return line.range(of: mark).map { line[$0.upperBound...].contains(word) } ?? false
            }
        }
        #expect(faults == [])
    }

    /// What is written here holds on every machine.
    @Test(arguments: ["/work/", "/root/", "/home/", "/opt/", "/Users/"])
    func nothingNamesAMachine(path: String) {
        #expect(Self.places(of: path, in: Self.shown) == [])
    }

    /// What is written here speaks of Huddle, not of how it came about.
    @Test(arguments: ["sitting", "issue", "session", "ticket"])
    func nothingSpeaksOfHowTheWorkWasDone(word: String) {
        let faults = Self.shown.flatMap { file in
            Self.places(of: word, in: [file]) { line in
                guard !line.contains("://") else { return false }
                let words = SwiftCode.words(line)
                return zip(words, words.dropFirst()).contains { first, second in
                    first.lowercased().hasPrefix(word) && second.allSatisfy(\.isNumber)
                }
            }
        }
        #expect(faults == [])
    }

    private static let shown = Repository.sources + Repository.documents + Repository.tools

    /// Where a word stands in files, whole lines of which may be asked about.
    private static func places(
        of word: String, in files: [RepositoryFile],
        where isFault: (Substring) -> Bool = { _ in true }
    ) -> [String] {
        files.filter { $0.text.contains(word) }.flatMap { file in
            file.places { $0.contains(word) && isFault($0) }
        }
    }

    /// Where a word stands in code, comments and strings left out.
    private static func codePlaces(
        of word: String, in files: [RepositoryFile], where isFault: (String) -> Bool = { _ in true }
    ) -> [String] {
        files.filter { $0.isSwift && $0.text.contains(word) }.flatMap { file in
            SwiftCode(file.text).lines.enumerated().filter { _, line in
                line.contains(word) && isFault(line)
            }.map { "\(file.path):\($0.offset + 1)" }
        }
    }
}
