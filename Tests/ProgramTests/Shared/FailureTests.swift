import Testing

@testable import huddle

@Suite("What a command ends with")
struct FailureTests {
    private struct Surprise: Error {
        let words = "Margaret Ellis"
    }

    @Test("an error that nothing expects is the program's own fault, and says what is safe")
    func unexpected() throws {
        let failure = try #require(Failure(ending: Surprise()))
        #expect(failure.code == .internalFault)
        #expect(failure.code.rawValue == 70)
        #expect(
            failure.message
                == "The program made a mistake: Surprise. What was saved is in the team's "
                + "journals, and nothing of it is lost. Try again, and please tell us what you did."
        )
    }

    @Test("an error that has words keeps them and its code")
    func expected() throws {
        let own = try #require(Failure(ending: Failure("no theme", .disk)))
        #expect(own.code == .disk)
        #expect(own.message == "no theme")
    }
}
