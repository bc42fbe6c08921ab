import Testing

@testable import HuddleText

/// The examples that NIST gives with FIPS 180-4.
struct SHA256Tests {
    private static let twoBlocks = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"

    private func digits(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.hexadecimal, as: UTF8.self)
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (twoBlocks, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    ])
    func `gives the hash that the standard gives, in one piece and in many`(
        text: String, expected: String
    ) {
        var whole = SHA256()
        whole.update(data: Array(text.utf8))
        #expect(digits(whole.finalize()) == expected)
        var pieces = SHA256()
        for byte in text.utf8 { pieces.update(data: [byte]) }
        #expect(digits(pieces.finalize()) == expected)
    }

    @Test func `a copy goes its own way`() {
        var first = SHA256()
        first.update(data: Array("ab".utf8))
        var second = first
        second.update(data: Array("d".utf8))
        first.update(data: Array("c".utf8))
        #expect(digits(first.finalize()).hasPrefix("ba7816bf"))
        #expect(digits(second.finalize()).hasPrefix("a52d159f"))
    }

    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (twoBlocks, "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ])
    func `SHA-1 is as the standard has it`(text: String, expected: String) {
        var hash = SHA1()
        hash.update(data: Array(text.utf8))
        #expect(digits(hash.finalize()) == expected)
    }
}
