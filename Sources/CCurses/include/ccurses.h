#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What Swift may know of ncurses. The header of ncurses itself stays inside ccurses.c: half of it
// is macros Swift cannot see, the other half global state that Swift 6 refuses.

/// One open screen. There is at most one at a time, and one thread owns it.
typedef struct cc_screen cc_screen;

/// Why a screen could not be opened.
typedef enum cc_problem {
    CC_PROBLEM_NONE = 0,
    CC_PROBLEM_OPEN_ALREADY,
    CC_PROBLEM_UNKNOWN_TYPE,
    CC_PROBLEM_NO_CURSOR_MOVEMENT,
    CC_PROBLEM_SYSTEM,
} cc_problem;

/// The attributes of cells, as bits.
typedef enum cc_attribute {
    CC_ATTRIBUTE_BOLD = 1,
    CC_ATTRIBUTE_UNDERLINE = 2,
    CC_ATTRIBUTE_REVERSE = 4,
    CC_ATTRIBUTE_ITALIC = 8,
} cc_attribute;

/// What a terminal shows of colours.
typedef struct cc_colours {
    /// The number of colours; zero on a terminal without any.
    int32_t count;
    /// Whether a colour's number is its value 0xRRGGBB.
    bool direct;
} cc_colours;

// Locale -----------------------------------------------------------------------------------------

/// Sets the character set, because ncurses drops letters under a locale that is not installed.
/// Returns whether text is UTF-8; false only where the C locale was asked for by name.
bool cc_set_up_locale(void);

// Screen -----------------------------------------------------------------------------------------

/// Opens the terminal on descriptors 0 and 1, because newterm needs C's stdin and stdout.
/// Returns NULL and the problem when it cannot.
cc_screen *cc_open(const char *type, bool use_colours, int32_t *problem);

/// Clears the screen and gives the terminal back, because not all have an alternate screen.
void cc_close(cc_screen *screen);

/// Gives the terminal to another program or the shell, as cc_close does but to be resumed.
void cc_leave(cc_screen *screen);

/// Takes the terminal back after cc_leave and draws all of the screen anew.
void cc_enter(cc_screen *screen);

// Asks the terminal for mouse buttons and wheel, or for nothing of the mouse; kept until it is closed.
void cc_hear_mouse(cc_screen *screen, bool on);

/// Stops the process until the shell continues it, because raw mode turns Ctrl-Z into a key.
void cc_stop_process(void);

/// Adopts the size that the kernel reports, because our signal handler replaces that of ncurses.
void cc_adopt_size(cc_screen *screen, int32_t *width, int32_t *height);

/// What the terminal shows of colours, which terminfo alone knows.
cc_colours cc_screen_colours(const cc_screen *screen);

/// The bytes a key sends by its terminfo name, or NULL; keys differ between terminals.
const char *cc_key_sequence(const cc_screen *screen, const char *capability);

// Painting ---------------------------------------------------------------------------------------

/// Blanks the next frame, for screens larger than what is drawn.
void cc_erase(cc_screen *screen);

/// Sets the look of what is put next; a colour of -1 is the terminal's own.
void cc_set_look(cc_screen *screen, uint32_t attributes, int32_t foreground, int32_t background);

/// Puts printable ASCII, one cell for each byte.
void cc_put_ascii(cc_screen *screen, int32_t x, int32_t y, const uint8_t *text, int32_t count);

/// Puts one character with its marks, or a question mark when the C library disagrees about the
/// cells it takes, for then the rest of the row would move.
void cc_put_character(
    cc_screen *screen, int32_t x, int32_t y, const uint32_t *scalars, int32_t count, int32_t width);

/// Sends what changed in one burst and places the cursor; a column of -1 hides it.
void cc_flush(cc_screen *screen, int32_t cursor_x, int32_t cursor_y);

/// Sends the whole screen again, because something else may have written to the terminal.
void cc_redraw(cc_screen *screen);

// Signals ----------------------------------------------------------------------------------------

/// The descriptor that gives one byte, the signal's number, for each signal that arrived.
int32_t cc_signal_descriptor(const cc_screen *screen);

/// The words to leave on standard error after a crash, because nothing can be computed then.
void cc_set_last_words(const char *text);

// Children ---------------------------------------------------------------------------------------

/// Starts a program with default signals and no descriptors above 2, because those we block and
/// hold are inherited otherwise. Returns 0 or an error number.
int32_t cc_spawn(int32_t *process, char *const arguments[], char *const environment[]);

/// Waits for a child to end; the result is 0 or an error number.
int32_t cc_wait_for(int32_t process, int32_t *exit_code, int32_t *signal);
