import HuddleCore
import Testing

@testable import HuddleDemo

@Suite("What the made-up team can say")
struct StockTests {
    private let stock = Stock()

    @Test("every line can be read")
    func problems() {
        #expect(stock.problems.isEmpty)
    }

    @Test("the topics that an occasion brings up are there")
    func occasions() {
        let keys = Set(stock.topics.map(\.key))
        #expect(
            keys.isSuperset(of: ["arrival", "moved", "hospital", "lastdays", "after", "steady"]))
        #expect(keys.count == stock.topics.count)
    }

    @Test("every topic says why, and something is decided and done about it wherever it comes up")
    func completeness() {
        for topic in stock.topics where topic.key != "steady" {
            #expect(!topic.whys.isEmpty, "\(topic.key)")
            #expect(topic.said.count >= 8, "\(topic.key)")
            for setting in topic.settings {
                #expect(
                    topic.decisions.contains { $0.setting == nil || $0.setting == setting },
                    "\(topic.key) \(setting)")
                #expect(
                    topic.tasks.count { $0.setting == nil || $0.setting == setting } >= 2,
                    "\(topic.key) \(setting)")
            }
        }
    }

    @Test("people at every stage have more topics than come up in two months")
    func breadth() {
        for stage in [Stage.a, .b, .c] {
            for setting in Topic.Setting.allCases {
                let fitting = stock.topics.count { topic in
                    topic.stages.contains(stage) && topic.settings.contains(setting)
                        && topic.tags.isEmpty
                }
                #expect(fitting > 12, "\(stage) \(setting)")
            }
        }
    }

    @Test("no line names a dose")
    func doses() {
        let text = (StockText.all + [StockText.common]).joined().lowercased()
        let words = Set(text.split { !$0.isLetter }.map(String.init))
        #expect(words.isDisjoint(with: ["mg", "mcg", "micrograms", "milligrams", "ml"]))
    }
}
