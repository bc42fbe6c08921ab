import Glibc
import Testing

@testable import HuddleFiles

@Suite struct FileErrorTests {
    @Test(arguments: [
        ENOENT, EACCES, EROFS, ENOSPC, EDQUOT, EEXIST, EISDIR, ENOTDIR, ELOOP, EMFILE, EMSGSIZE,
        EINVAL, EIO, ESTALE, EPROTO, 0, 9999,
    ])
    func `every reason becomes a sentence with the path`(code: Int32) {
        let words = FileError(.sync, "/team/x", code: code).description
        #expect(words.hasPrefix("Cannot save /team/x: "))
        // What to do is a sentence of its own.
        #expect(words.wholeMatch(of: /Cannot save .+: .+\. [A-Z][^.]+\./) != nil, "\(words)")
    }

    @Test func `every cause has its own words, which a number of its own gives`() {
        let causes = FileError.samples.map(\.cause)
        #expect(causes == FileError.Cause.allCases)
        #expect(Set(FileError.samples.map(\.why)).count == causes.count)
        let numbers = FileError.Cause.allCases.flatMap(\.codes)
        #expect(Set(numbers).count == numbers.count)
    }

    @Test func `a path cannot act on a terminal`() {
        let words = FileError(.read, "/a\u{1B}[2J\u{202E}\n\u{9B}b", code: ENOENT).description
        #expect(words == "Cannot read /a?[2J???b: it is not there. Check the path.")
    }
}
