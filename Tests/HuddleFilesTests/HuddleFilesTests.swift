// HuddleFilesTests
