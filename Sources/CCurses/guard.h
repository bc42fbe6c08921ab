#pragma once

#include <stdbool.h>
#include <stdint.h>

// Signals and crashes: everything here works without ncurses, which may not be called then.

/// Remembers the terminal's settings and installs all handlers; false when the system refuses.
bool guard_install(void);

/// Puts back the handlers that were there before.
void guard_remove(void);

/// Says whether the terminal is ours now, and so must be restored on a crash.
void guard_activate(bool active);

/// The reading end of the pipe into which handlers write the numbers of signals.
int32_t guard_signal_descriptor(void);

/// Keeps the words to be left behind after a crash.
void guard_set_last_words(const char *text);

/// Stops the process group as the terminal's own Ctrl-Z would.
void guard_stop_process(void);
