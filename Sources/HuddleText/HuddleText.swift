// HuddleText
