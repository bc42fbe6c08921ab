import HuddleCore
import Testing

@testable import HuddleText

struct NearestWordsTests {
    private let roles = RoleList.shipped.roles.map(\.name)

    @Test func `a slip of the keyboard finds its word`() {
        #expect(NearestWords.of("Pharmcist", among: roles) == ["Pharmacist"])
    }

    @Test func `a shared word finds its namesakes, nearest first`() {
        let nearest = NearestWords.of("Community nurse", among: roles)
        #expect(nearest.contains("District nurse"))
        #expect(nearest.contains("Community matron"))
        #expect(nearest.count == 3)
    }

    @Test(arguments: ["", "Zookeeper", "xx"])
    func `nothing near is nothing`(text: String) {
        #expect(NearestWords.of(text, among: roles).isEmpty)
    }
}
