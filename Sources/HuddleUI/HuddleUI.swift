// HuddleUI
