import CCurses
import Glibc
public import TerminalUI

/// The terminal that the program runs in: what is painted on it and what comes from it.
///
/// There is one at a time and one thread owns it. When the value goes away, and on every crash,
/// the screen is cleared and the terminal is as it was before.
public struct Terminal: ~Copyable {
    /// The characters that can be shown; canvases for this terminal are made with it.
    public let charset: Charset
    /// The colours that can be shown, after what was asked for.
    public let colourDepth: ColourDepth
    /// The name in `TERM` when no description of it is installed and a common one is used instead.
    public let unknownType: String?
    /// The extent of the screen.
    public private(set) var size: Size

    let screen: OpaquePointer
    var painter: Painter
    private var decoder: InputDecoder
    private var waiter: Waiter
    private var queue: [TerminalEvent] = []
    private var end: EndReason?
    /// When the rest of what has begun is no longer waited for.
    private var patienceEnd: Int?

    /// Opens the terminal on standard input and output.
    public init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        self.init(try Opening(options.colours), options: options)
    }

    private init(_ opening: Opening, options: TerminalOptions) {
        let screen = opening.screen
        self.screen = screen
        charset = opening.charset
        unknownType = opening.unknownType
        colourDepth = ColourDepth(cc_screen_colours(screen))
        painter = Painter(screen: screen, depth: colourDepth)
        decoder = InputDecoder(
            sequences: KeySequences { Terminal.keySequence($0, on: screen) },
            guessesPastes: options.unmarkedLines == .pasted)
        waiter = Waiter(signals: cc_signal_descriptor(screen))
        size = Terminal.currentSize(of: screen)
    }

    deinit {
        cc_close(screen)
    }

    /// Whether an event is at hand already; painting can wait until none is.
    public var hasPendingEvent: Bool { !queue.isEmpty }

    /// Reports a descriptor as an event whenever it has something to read.
    public mutating func watch(_ descriptor: Int32) {
        waiter.watched.append(descriptor)
    }

    /// Reports a descriptor no longer.
    public mutating func unwatch(_ descriptor: Int32) {
        waiter.watched.removeAll { $0 == descriptor }
    }

    /// Waits for the next event; without a time, for ever.
    ///
    /// Ctrl-Z arrives as a key. The signal TSTP suspends the program here, and the screen is
    /// painted again when it goes on.
    public mutating func next(timeoutMilliseconds: Int?) -> TerminalEvent {
        let deadline = timeoutMilliseconds.map { Waiter.now() + max(0, min($0, Waiter.longest)) }
        while queue.isEmpty {
            if let end { return .ended(end) }
            take(waiter.wait(until: [deadline, patienceEnd].compactMap(\.self).min()))
            let now = Waiter.now()
            if let patienceEnd, now >= patienceEnd { finishDecoding() }
            if let deadline, now >= deadline, queue.isEmpty { return .timeout }
        }
        return queue.removeFirst()
    }

    /// Leaves words on standard error if the program crashes, such as where the record is.
    public func setLastWords(_ text: String) {
        cc_set_last_words(DisplayText.clean(text, lineBreaks: .kept))
    }

    private mutating func take(_ found: Waiter.Found) {
        for signal in found.signals { take(signal: signal) }
        if !found.bytes.isEmpty {
            decoder.feed(found.bytes)
            queueDecoded()
            let patience = waiter.patience(for: decoder.waiting)
            patienceEnd = patience.map { Waiter.now() + $0 }
        }
        queue += found.descriptors.map(TerminalEvent.readable)
        if found.isClosed {
            finishDecoding()
            end = end ?? .closed
        }
    }

    private mutating func take(signal: Int32) {
        switch signal {
        case SIGWINCH: adoptSize()
        case SIGTSTP: suspend()
        // Stopped by a signal that no one can catch; the shell has changed the terminal since.
        case SIGCONT: comeBack()
        case SIGTERM: end = end ?? .terminated
        case SIGHUP: end = end ?? .closed
        case SIGINT: end = end ?? .interrupted
        case SIGQUIT: end = end ?? .quit
        default: break
        }
    }

    /// Takes the terminal back, with the signals of the time in between.
    mutating func comeBack() {
        cc_enter(screen)
        // Keys pressed in another program are that program's, and so are its signals.
        for signal in waiter.takeSignals() where signal == SIGTERM || signal == SIGHUP {
            take(signal: signal)
        }
        adoptSize()
        painter.repaint()
    }

    private mutating func adoptSize() {
        let current = Terminal.currentSize(of: screen)
        guard current != size else { return }
        size = current
        painter.forget()
        queue.append(.input(.resize(current)))
    }

    /// Takes what is incomplete as it stands.
    private mutating func finishDecoding() {
        patienceEnd = nil
        decoder.finish()
        queueDecoded()
    }

    private mutating func queueDecoded() {
        queue += decoder.takeDecoded().map(TerminalEvent.input)
    }
}
