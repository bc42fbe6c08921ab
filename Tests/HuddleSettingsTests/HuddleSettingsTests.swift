// HuddleSettingsTests
