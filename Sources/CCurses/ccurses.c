#include "ccurses.h"

#if !__has_include(<ncurses.h>)
#error "install libncurses-dev"
#endif

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "guard.h"

struct cc_screen {
    SCREEN *curses;
    bool has_colours;
    bool cursor_hidden;
    bool hears_mouse;
};

static struct cc_screen the_screen;
static bool is_open;

// Bracketed paste is no part of terminfo in ncurses 6.4; terminals without it ignore the request.
static const char modes_on[] = "\033[?2004h";
static const char modes_off[] = "\033[?2004l";
// Buttons and wheel, in numbers that reach beyond column 223.
static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";
// DEC mode 2026: the terminal shows the frame at once. Those that do not know it ignore it.
static const char frame_begin[] = "\033[?2026h";
static const char frame_end[] = "\033[?2026l";

static void send(const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, count);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return;
        bytes += sent;
        count -= (size_t)sent;
    }
}

// Locale

static bool is_utf8(void)
{
    const char *codeset = nl_langinfo(CODESET);
    return strcasecmp(codeset, "UTF-8") == 0 || strcasecmp(codeset, "UTF8") == 0;
}

static bool asks_for_c(void)
{
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value == NULL || *value == '\0') continue;
        return strcmp(value, "C") == 0 || strcmp(value, "POSIX") == 0;
    }
    return false;
}

bool cc_set_up_locale(void)
{
    if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return true;
    if (asks_for_c()) return false;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8();
}

// Screen

static bool can_move_cursor(void)
{
    const char *sequence = tigetstr("cup");
    return sequence != NULL && sequence != (char *)-1;
}

static void set_input_modes(void)
{
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    // Swift reads the keys itself, so a pending key must not make ncurses put off a frame.
    typeahead(-1);
}

static cc_screen *fail(int32_t *problem, cc_problem reason)
{
    *problem = reason;
    return NULL;
}

cc_screen *cc_open(const char *type, bool use_colours, int32_t *problem)
{
    if (is_open) return fail(problem, CC_PROBLEM_OPEN_ALREADY);
    // With these set, ncurses believes them rather than the terminal and ignores every resize.
    unsetenv("LINES");
    unsetenv("COLUMNS");
    if (!guard_install()) return fail(problem, CC_PROBLEM_SYSTEM);
    SCREEN *curses = newterm(type, stdout, stdin);
    if (curses == NULL) {
        guard_remove();
        return fail(problem, CC_PROBLEM_UNKNOWN_TYPE);
    }
    if (!can_move_cursor()) {
        endwin();
        delscreen(curses);
        guard_remove();
        return fail(problem, CC_PROBLEM_NO_CURSOR_MOVEMENT);
    }
    the_screen = (struct cc_screen){.curses = curses};
    is_open = true;
    set_input_modes();
    the_screen.has_colours = use_colours && has_colors() && start_color() == OK
        && use_default_colors() == OK;
    send(modes_on, sizeof modes_on - 1);
    guard_activate(true);
    *problem = CC_PROBLEM_NONE;
    return &the_screen;
}

void cc_leave(cc_screen *screen)
{
    clear();
    refresh();
    if (screen->cursor_hidden) curs_set(1);
    screen->cursor_hidden = false;
    if (screen->hears_mouse) send(mouse_off, sizeof mouse_off - 1);
    send(modes_off, sizeof modes_off - 1);
    endwin();
    guard_activate(false);
}

void cc_enter(cc_screen *screen)
{
    guard_activate(true);
    reset_prog_mode();
    set_input_modes();
    send(modes_on, sizeof modes_on - 1);
    if (screen->hears_mouse) send(mouse_on, sizeof mouse_on - 1);
    clearok(curscr, TRUE);
    refresh();
}

void cc_hear_mouse(cc_screen *screen, bool on)
{
    if (screen->hears_mouse == on) return;
    screen->hears_mouse = on;
    if (on) send(mouse_on, sizeof mouse_on - 1);
    else send(mouse_off, sizeof mouse_off - 1);
}

void cc_close(cc_screen *screen)
{
    if (!is_open) return;
    cc_leave(screen);
    delscreen(screen->curses);
    guard_remove();
    is_open = false;
}

void cc_stop_process(void)
{
    guard_stop_process();
}

void cc_adopt_size(cc_screen *screen, int32_t *width, int32_t *height)
{
    (void)screen;
    struct winsize size;
    bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
    if (known && (size.ws_row != LINES || size.ws_col != COLS)) {
        resize_term(size.ws_row, size.ws_col);
        clearok(curscr, TRUE);
    }
    *width = COLS;
    *height = LINES;
}

cc_colours cc_screen_colours(const cc_screen *screen)
{
    if (!screen->has_colours) return (cc_colours){0};
    return (cc_colours){.count = COLORS, .direct = COLORS > 256 && tigetflag("RGB") > 0};
}

const char *cc_key_sequence(const cc_screen *screen, const char *capability)
{
    (void)screen;
    const char *sequence = tigetstr(capability);
    return sequence == (char *)-1 ? NULL : sequence;
}

// Painting

void cc_erase(cc_screen *screen)
{
    (void)screen;
    wattrset(stdscr, A_NORMAL);
    erase();
}

void cc_set_look(cc_screen *screen, uint32_t attributes, int32_t foreground, int32_t background)
{
    attr_t look = A_NORMAL;
    if (attributes & CC_ATTRIBUTE_BOLD) look |= A_BOLD;
    if (attributes & CC_ATTRIBUTE_UNDERLINE) look |= A_UNDERLINE;
    if (attributes & CC_ATTRIBUTE_REVERSE) look |= A_REVERSE;
    if (attributes & CC_ATTRIBUTE_ITALIC) look |= A_ITALIC;
    int pair = 0;
    // alloc_pair remembers the pairs it gave and takes back the oldest when they run out.
    if (screen->has_colours && (foreground >= 0 || background >= 0)) {
        pair = alloc_pair(foreground, background);
    }
    if (pair < 0) pair = 0;
    wattr_set(stdscr, look, (short)pair, &pair);
}

void cc_put_ascii(cc_screen *screen, int32_t x, int32_t y, const uint8_t *text, int32_t count)
{
    (void)screen;
    // The last cell of the screen reports an error although it is drawn.
    (void)mvaddnstr(y, x, (const char *)text, count);
}

void cc_put_character(
    cc_screen *screen, int32_t x, int32_t y, const uint32_t *scalars, int32_t count, int32_t width)
{
    wchar_t text[CCHARW_MAX + 1] = {0};
    bool agreed = count > 0 && wcwidth((wchar_t)scalars[0]) == width;
    for (int32_t i = 0; agreed && i < count && i < CCHARW_MAX; i++) {
        text[i] = (wchar_t)scalars[i];
        agreed = i == 0 || wcwidth(text[i]) == 0;
    }
    attr_t look;
    short short_pair;
    int pair = 0;
    wattr_get(stdscr, &look, &short_pair, &pair);
    cchar_t cell;
    if (agreed && setcchar(&cell, text, look, (short)pair, &pair) == OK) {
        (void)mvadd_wch(y, x, &cell);
    } else {
        cc_put_ascii(screen, x, y, (const uint8_t *)"? ", width);
    }
}

static void place_cursor(cc_screen *screen, int32_t x, int32_t y)
{
    bool hidden = x < 0 || y < 0;
    if (hidden != screen->cursor_hidden) {
        curs_set(hidden ? 0 : 1);
        screen->cursor_hidden = hidden;
    }
    if (!hidden) move(y, x);
}

void cc_flush(cc_screen *screen, int32_t cursor_x, int32_t cursor_y)
{
    send(frame_begin, sizeof frame_begin - 1);
    place_cursor(screen, cursor_x, cursor_y);
    wnoutrefresh(stdscr);
    doupdate();
    send(frame_end, sizeof frame_end - 1);
}

void cc_redraw(cc_screen *screen)
{
    (void)screen;
    send(frame_begin, sizeof frame_begin - 1);
    clearok(curscr, TRUE);
    wrefresh(curscr);
    send(frame_end, sizeof frame_end - 1);
}

int32_t cc_signal_descriptor(const cc_screen *screen)
{
    (void)screen;
    return guard_signal_descriptor();
}

void cc_set_last_words(const char *text)
{
    guard_set_last_words(text);
}
