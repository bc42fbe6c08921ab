import TerminalUI

/// The lines of a discussion in the blocks that their rules begin: the question, what stands from
/// before, today.
///
/// Each block scrolls for itself, so that what was said last stays in sight beside a long list of
/// earlier actions, and nothing moves when the entry line opens.
struct DiscussionBlocks: Equatable {
    /// A rule with the lines below it, as far as they are on the screen.
    struct Block: Equatable {
        var rows: [DiscussionLines.Line]
        /// The number of the item to which each row belongs; below 0 for none.
        var items: [Int]
    }

    private(set) var blocks: [Block] = []

    /// The blocks as they stand in a region of `height` rows.
    init(_ lines: [DiscussionLines.Line], height: Int, isBrowsing: Bool) {
        let parts = DiscussionBlocks.parts(lines)
        let heights = DiscussionBlocks.heights(parts.map(\.count), in: height)
        var item = -1
        for (number, part) in parts.enumerated() {
            let items = part.map { line in
                item += line.startsItem ? 1 : 0
                return line.isRule ? -1 : item
            }
            // What was said last is what one looks for, except in the question and the old.
            let isToday = number == parts.count - 1 && number > 0
            let whole = Block(rows: part, items: items)
            blocks.append(whole.shown(heights[number], endsAtLast: isToday, isBrowsing: isBrowsing))
        }
    }

    private static func parts(_ lines: [DiscussionLines.Line]) -> [[DiscussionLines.Line]] {
        var parts: [[DiscussionLines.Line]] = []
        for line in lines {
            if line.isRule || parts.isEmpty { parts.append([]) }
            parts[parts.count - 1].append(line)
        }
        return parts
    }

    /// The rows of each block: the question keeps its own while there are five for the rest, and
    /// what is from before and today share those, each at least half if it has so many.
    private static func heights(_ counts: [Int], in height: Int) -> [Int] {
        guard let question = counts.first, let today = counts.dropFirst().last else {
            return [height]
        }
        let top = [question, min(question, 3), 0].first { $0 + 5 <= height } ?? 0
        let rest = max(0, height - top)
        guard counts.count > 2 else { return [top, rest] }
        let below = max(min(today, (rest + 1) / 2), rest - counts[1])
        return [top, rest - below, below]
    }
}

extension DiscussionBlocks.Block {
    /// The part of the block that `height` rows show: the selected line, else the last or the first
    /// ones. The rule stays above them where there is room for two lines below it.
    fileprivate func shown(_ height: Int, endsAtLast: Bool, isBrowsing: Bool) -> Self {
        guard rows.count > height else { return self }
        let hasRule = rows[0].isRule && height >= 3
        let first = rows[0].isRule ? 1 : 0
        let count = rows.count - first
        let room = height - (hasRule ? 1 : 0)
        var scroll = ScrollState(top: endsAtLast ? count : 0)
        if isBrowsing || !endsAtLast {
            for end in [rows.lastIndex(where: \.isSelected), rows.firstIndex(where: \.isSelected)] {
                guard let end else { continue }
                scroll.reveal(end - first, count: count, height: room)
            }
        }
        let visible = scroll.visible(count: count, height: room).map { $0 + first }
        let kept = (hasRule ? [0] : []) + visible
        var shown = Self(rows: kept.map { rows[$0] }, items: kept.map { items[$0] })
        if hasRule { shown.rows[0] = rows[0].counting(Set(items.filter { $0 >= 0 }).count) }
        return shown
    }
}

extension DiscussionLines.Line {
    /// The rule with how many lines there are, where not all are on the screen.
    fileprivate func counting(_ count: Int) -> Self {
        guard count > 1, let title = spans.first else { return self }
        var words = title.text.split(separator: " · ", maxSplits: 1).map(String.init)
        words.insert("\(count)", at: min(1, words.count))
        var rule = self
        rule.spans[0] = Span(words.joined(separator: " · "), title.role)
        return rule
    }
}
