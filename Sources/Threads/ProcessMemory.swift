import CMemory

/// How the process asks the system for memory.
public enum ProcessMemory {
    /// Keeps what is given back for its next use. A journal of more than 128 kB would otherwise be
    /// mapped anew, cleared page by page and given away again for each file: an eighth of the time
    /// that reading ten years takes.
    public static func keepForReuse() { cm_keep_memory() }

    /// Makes room for what this thread will need, in large pages where the system has them. Memory
    /// is still taken only as it is used; touching it for the first time 4 KB after 4 KB is a tenth
    /// of the time that reading ten years takes.
    @usableFromInline
    static func makeRoom(for bytes: Int) { cm_make_room(max(0, bytes)) }
}
