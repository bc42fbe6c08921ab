// HuddleFiles
