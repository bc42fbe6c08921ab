/// Looks at a folder again and again for what others wrote, where the system does not tell.
///
/// What others write is told of within three seconds: the pause, and the time of a look.
public struct FolderLookout {
    /// How long it sleeps between two looks.
    public static let pauseMilliseconds = 2_000

    private var look: FolderLook

    /// A lookout over a folder; what is there at the first look is no news.
    public init(folder: TeamFolder) {
        look = FolderLook(folder: folder)
    }

    /// Looks until it is over; `tell` hears the paths in the team folder that changed.
    public mutating func run(
        until isOver: () -> Bool, sleep: (_ milliseconds: Int) -> Void,
        tell: (Set<String>) -> Void
    ) {
        while !isOver() {
            let changed = look.changes()
            if !changed.isEmpty { tell(changed) }
            sleep(Self.pauseMilliseconds)
        }
    }
}
