import Glibc
import Foundation
import Testing

@testable import CursesTerminal

struct MailboxTests {
    private func isReadable(_ descriptor: Int32, within milliseconds: Int32 = 0) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }

    @Test func `messages come out in order and wake the owner until they are taken`() throws {
        let mailbox = try Mailbox<Int>()
        #expect(!isReadable(mailbox.descriptor))
        mailbox.post(1)
        mailbox.post(2)
        #expect(isReadable(mailbox.descriptor))
        #expect(mailbox.takeAll() == [1, 2])
        #expect(!isReadable(mailbox.descriptor))
        #expect(mailbox.takeAll() == [])
    }

    @Test func `no message of many workers is lost`() throws {
        let mailbox = try Mailbox<Int>()
        for worker in 0..<8 {
            // Threads of their own: tasks would wait for a thread that this test holds.
            Thread.detachNewThread {
                for number in 0..<500 { mailbox.post(worker * 500 + number) }
            }
        }
        var taken: [Int] = []
        while taken.count < 4_000, isReadable(mailbox.descriptor, within: 10_000) {
            taken += mailbox.takeAll()
        }
        #expect(Set(taken) == Set(0..<4_000))
        #expect(taken.count == 4_000)
    }
}
