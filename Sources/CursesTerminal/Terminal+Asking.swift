import CCurses
import TerminalUI

extension Terminal {
    /// The bytes that a key sends, by its terminfo name.
    static func keySequence(_ name: String, on screen: OpaquePointer) -> [UInt8]? {
        guard let bytes = cc_key_sequence(screen, name) else { return nil }
        return Array(String(cString: bytes).utf8)
    }

    /// The extent that the kernel reports.
    static func currentSize(of screen: OpaquePointer) -> Size {
        var width: Int32 = 0
        var height: Int32 = 0
        cc_adopt_size(screen, &width, &height)
        return Size(width: Int(width), height: Int(height))
    }
}
