// HuddleTextTests
