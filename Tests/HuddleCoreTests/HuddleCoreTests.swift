// HuddleCoreTests
