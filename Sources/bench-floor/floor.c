// What the machine itself needs for the work that Huddle is measured at: nothing here does more
// than it must.

#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Draws one row of the list, the selected one marked.
static void draw_row(int line, int index, int selected)
{
    if (index == selected) attron(A_REVERSE);
    mvprintw(line, 0, "%c %06d  Review the syringe driver before the weekend   Community nurse",
             index == selected ? '>' : ' ', index);
    if (index == selected) attroff(A_REVERSE);
}

static void draw(int count, int selected)
{
    int room = LINES - 2;
    int first = selected < room ? 0 : selected - room + 1;
    erase();
    mvprintw(0, 0, "%d rows", count);
    for (int line = 0; line < room && first + line < count; line++)
        draw_row(line + 1, first + line, selected);
    mvaddstr(LINES - 1, 0, "painted");
    refresh();
}

/// A list in plain ncurses: j and k move, q ends.
static int run_list(int count)
{
    int selected = 0;
    setlocale(LC_ALL, "");
    if (newterm(NULL, stdout, stdin) == NULL) return 1;
    raw();
    noecho();
    for (;;) {
        draw(count, selected);
        int key = getch();
        if (key == 'q' || key == ERR) break;
        if (key == 'j' && selected + 1 < count) selected++;
        if (key == 'k' && selected > 0) selected--;
    }
    endwin();
    return 0;
}

int main(int count, char **arguments)
{
    if (count == 3 && strcmp(arguments[1], "list") == 0) return run_list(atoi(arguments[2]));
    if (count == 2 && strcmp(arguments[1], "nothing") == 0) return 0;
    fprintf(stderr, "usage: bench-floor list ROWS | nothing\n");
    return 64;
}
