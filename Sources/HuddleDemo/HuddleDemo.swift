// HuddleDemo
