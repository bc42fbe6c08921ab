import CCurses

/// How the process asks the system for memory.
public enum ProcessMemory {
    /// Keeps what is given back for its next use. A journal of more than 128 kB would otherwise be
    /// mapped anew, cleared page by page and given away again for each file: an eighth of the time
    /// that reading ten years takes.
    public static func keepForReuse() { cc_keep_memory() }
}
