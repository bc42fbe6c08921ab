import Glibc

/// How the program asks the system for memory.
enum Memory {
    /// Keeps what was given back for the next use. A journal of more than 128 kB would otherwise be
    /// mapped anew, cleared page by page and given away again for each file: an eighth of the time
    /// that reading ten years takes.
    static func keepForReuse() {
        mallopt(M_MMAP_THRESHOLD, 64 << 20)
        mallopt(M_TRIM_THRESHOLD, 256 << 20)
        mallopt(M_TOP_PAD, 4 << 20)
    }
}
