// HuddleUITests
