import Testing

@testable import HuddleFiles

@Suite struct MountTableTests {
    @Test func `the nearest mount above a path decides, the last one of several`() throws {
        let folder = try TemporaryFolder()
        let table = """
            disk / ext4 rw 0 0
            //nas/team \(folder.path) cifs rw 0 0
            tmp /tmp tmpfs rw 0 0
            odd
            """
        #expect(MountTable.type(of: folder.path, in: table) == "cifs")
        #expect(MountTable.type(of: "/tmp", in: table) == "tmpfs")
        #expect(MountTable.type(of: "/", in: table + "\nover / overlay rw 0 0") == "overlay")
        #expect(MountTable.type(of: "/nowhere at all", in: table) == nil)
    }

    @Test func `this machine has a table`() {
        #expect(MountTable.type(of: "/", in: MountTable.read()) != nil)
    }
}
