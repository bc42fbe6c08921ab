import HuddleCore

/// The short code of a list, by which whoever confirms it says which one they have.
enum HandOutCode {
    /// `K7Q-2X9`: 30 bits of SHA-256 over the recipient and what each action and each decision to
    /// tell says, in letters and digits that are not easily misheard. The same list has the same code on every day.
    static func text(
        recipient: HandOutRecipient, _ actions: [ActionExport], _ promises: [PromiseExport]
    ) -> String {
        var hash = SHA256()
        hash.update(data: Array("\(recipient.key)\n".utf8))
        for action in actions {
            let row = action.row
            let due = row.due?.description ?? ""
            let line = "\(row.id) \(due) \(row.status.label) \(action.patient ?? "") \(row.text)\n"
            hash.update(data: Array(line.utf8))
        }
        for promise in promises {
            let line = "\(promise.id) tell \(promise.words)\n"
            hash.update(data: Array(line.utf8))
        }
        let bits = hash.finalize().prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) } >> 2
        let digits = (0..<6).map { place in
            alphabet[Int(bits >> UInt32(25 - 5 * place)) & 31]
        }
        return String(decoding: digits[..<3] + [UInt8(ascii: "-")] + digits[3...], as: UTF8.self)
    }

    /// Crockford's base 32 in upper case, as ids have it in lower case.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
