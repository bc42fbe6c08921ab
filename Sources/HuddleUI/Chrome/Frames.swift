import HuddleCore
public import TerminalUI

/// Makes one frame after another. When nothing but the time has passed, only the title is drawn anew;
/// what the running order says of the current person's time may be ten seconds late.
public struct Frames: Sendable {
    /// The last frame that was drawn as a whole.
    private var whole: Whole?

    private struct Whole {
        let canvas: Canvas
        let revision: Int
        let seconds: Int64
    }

    public init() {}

    /// The frame of a model; `revision` is the same as long as it has done nothing but grow older.
    public mutating func frame(of model: Model, revision: Int) -> Canvas {
        if let whole, whole.revision == revision, isFresh(whole, model) {
            var canvas = whole.canvas
            drawTitleBar(model, into: &canvas, in: Layout(model.size).title)
            return canvas
        }
        let canvas = view(model)
        whole = Whole(canvas: canvas, revision: revision, seconds: model.clock.now.seconds)
        return canvas
    }

    private func isFresh(_ whole: Whole, _ model: Model) -> Bool {
        let age = model.clock.now.seconds - whole.seconds
        return (0..<10).contains(age) && model.isTitleAloneTicking
    }
}

extension Model {
    /// True where no seconds are counted below the title.
    fileprivate var isTitleAloneTicking: Bool {
        guard !isCurtained, !isTooSmall else { return false }
        switch stack.top.place {
        case .presenter, .reflection, .search: return false
        default: return true
        }
    }
}

extension Model {
    /// What can change by itself as time passes.
    public var aging: Aging {
        Aging(notice: notice, isCurtained: isCurtained, day: clock.today)
    }

    /// See `aging`.
    public struct Aging: Equatable, Sendable {
        let notice: Notice?
        let isCurtained: Bool
        let day: Day
    }
}
