import ArgumentParser
import HuddleCore
import HuddleFiles
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
                == "The program made a mistake: Surprise. What was saved before is in the team's "
                + "journals. Try again, and please tell us what you did."
        )
    }

    @Test("an error that has words keeps them and its code")
    func expected() throws {
        let own = try #require(Failure(ending: Failure("no theme", .disk)))
        #expect(own.code == .disk)
        #expect(own.message == "no theme")
    }

    @Test("what cannot be done, and what the disk refused, end with their own codes and words")
    func knownErrors() throws {
        let refusal = Refusal.nothingTyped(what: "action")
        let refused = try #require(Failure(ending: refusal))
        #expect(refused.code.rawValue == 1)
        #expect(refused.message == refusal.message)
        let error = FileError(.write, "team.toml", code: 28)
        let disk = try #require(Failure(ending: error))
        #expect(disk.code.rawValue == 74)
        #expect(disk.message == error.description)
    }

    @Test(
        "what the argument parser says itself is left to it, and a closed pipe ends quietly",
        arguments: [ExitCode(0), CleanExit.message("done"), ValidationError("no")] as [any Error])
    func leftToParser(error: any Error) {
        #expect(Failure(ending: error)?.message == nil)
    }
}
