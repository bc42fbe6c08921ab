// HuddleDemoTests
