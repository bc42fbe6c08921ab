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

    /// Listens to the mouse.
    public mutating func hearMouse() { cc_hear_mouse(screen, true) }

    /// Leaves the mouse to the terminal, which can mark and copy with it.
    public mutating func ignoreMouse() { cc_hear_mouse(screen, false) }
}
