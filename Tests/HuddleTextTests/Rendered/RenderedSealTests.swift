import HuddleText
import Testing

@Suite struct RenderedSealTests {
    @Test func `a sealed text is intact until a byte changes`() {
        let file = RenderedSeal.sealed("# Minutes\n\nZoë O’Neill\n")
        #expect(RenderedSeal.isIntact(file))
        for place in file.indices {
            var changed = file
            changed[place] ^= 1
            #expect(!RenderedSeal.isIntact(changed))
        }
    }

    @Test func `the seal is a line of its own at the end`() {
        let file = String(decoding: RenderedSeal.sealed("text"), as: UTF8.self)
        #expect(file == "text\n<!-- huddle: b9e68e1bea3e5b19ca6b2f98b73a54b7 -->\n")
    }

    @Test func `line ends that a tool changed are no change`() {
        let file = RenderedSeal.sealed("one\ntwo\n").flatMap {
            $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0]
        }
        #expect(RenderedSeal.isIntact(file))
    }

    @Test func `what has no seal is not intact`() {
        #expect(!RenderedSeal.isIntact([]))
        #expect(!RenderedSeal.isIntact(Array("# Minutes\n".utf8)))
    }
}
