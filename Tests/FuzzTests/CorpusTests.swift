import Foundation
import FuzzTargets
import Testing

/// What the fuzzer once found worth keeping, read by the same functions.
struct CorpusTests {
    private static let corpus = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

    private static func samples(of target: FuzzTarget) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: corpus.appending(path: target.rawValue), includingPropertiesForKeys: nil)
    }

    @Test(arguments: FuzzTarget.allCases)
    func `everything in the corpus is read without harm`(target: FuzzTarget) throws {
        let samples = try Self.samples(of: target)
        #expect(!samples.isEmpty)
        for sample in samples {
            let fault = target.fault(in: Array(try Data(contentsOf: sample)))
            #expect(fault == nil, "\(sample.lastPathComponent)")
        }
    }

    @Test func `the corpus stays small`() throws {
        var bytes = 0
        for target in FuzzTarget.allCases {
            for sample in try Self.samples(of: target) {
                bytes += try sample.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
            }
        }
        #expect(bytes < 200_000)
    }
}
