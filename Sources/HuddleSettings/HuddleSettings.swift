// HuddleSettings
