import CCurses

extension Terminal {
    /// Stops the program as Ctrl-Z does in a shell, and paints again when it goes on.
    public mutating func suspend() {
        cc_leave(screen)
        cc_stop_process()
        comeBack()
    }

    /// Does something with the terminal as it was before, for example runs an editor.
    public mutating func runOutside<Result, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        cc_leave(screen)
        do {
            let result = try body()
            comeBack()
            return result
        } catch {
            comeBack()
            throw error
        }
    }
}
