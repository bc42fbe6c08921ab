#include "guard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Signals that the main loop hears of through the pipe.
static const int reported[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
// Signals after which nothing of the program can be trusted but this file.
static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};

enum { REPORTED = sizeof reported / sizeof *reported, FATAL = sizeof fatal / sizeof *fatal };

// Ends the frame; turns off paste, focus and mouse reports and application keys; resets the looks;
// clears, for not every terminal has an alternate screen; shows the cursor; leaves that screen.
static const char restore[] =
    "\033[?2026l\033[?2004l\033[?1004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l"
    "\033[?1l\033>\033[0m\033[H\033[2J\033[?25h\033[?1049l\r";

static struct termios saved_settings;
static struct sigaction previous_reported[REPORTED];
static struct sigaction previous_fatal[FATAL];
static struct sigaction previous_pipe;
static int signal_pipe[2] = {-1, -1};
static volatile sig_atomic_t is_active;
static char last_words[1024];
static volatile sig_atomic_t last_words_length;
// SIGSTKSZ is no constant in newer C libraries. Swift's own crash reporter runs on this stack too.
static _Alignas(16) char crash_stack[256 * 1024];

static void write_quietly(int descriptor, const char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

static void report(int signal)
{
    int error = errno;
    unsigned char byte = (unsigned char)signal;
    // A full pipe loses nothing: the loop is already told to look.
    (void)!write(signal_pipe[1], &byte, 1);
    errno = error;
}

static void restore_terminal(void)
{
    if (!is_active) return;
    is_active = 0;
    write_quietly(STDOUT_FILENO, restore, sizeof restore - 1);
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_settings);
    write_quietly(STDERR_FILENO, last_words, (size_t)last_words_length);
}

static void crash(int signal, siginfo_t *info, void *context)
{
    restore_terminal();
    for (int i = 0; i < FATAL; i++) {
        if (fatal[i] != signal) continue;
        struct sigaction *previous = &previous_fatal[i];
        // Swift's crash reporter, where there is one, then prints below the restored screen.
        if ((previous->sa_flags & SA_SIGINFO) && previous->sa_sigaction != NULL) {
            previous->sa_sigaction(signal, info, context);
        }
        sigaction(signal, &(struct sigaction){.sa_handler = SIG_DFL}, NULL);
    }
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signal);
    raise(signal);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
}

static bool open_pipe(void)
{
    return signal_pipe[0] >= 0 || pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
}

static void install_handlers(void)
{
    struct sigaction reporting = {.sa_handler = report, .sa_flags = SA_RESTART};
    sigfillset(&reporting.sa_mask);
    for (int i = 0; i < REPORTED; i++) {
        sigaction(reported[i], &reporting, &previous_reported[i]);
    }
    stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
    struct sigaction crashing = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigemptyset(&crashing.sa_mask);
    for (int i = 0; i < FATAL; i++) {
        sigaction(fatal[i], &crashing, &previous_fatal[i]);
    }
    sigaction(SIGPIPE, &(struct sigaction){.sa_handler = SIG_IGN}, &previous_pipe);
}

/// Lets the signals through that whoever started us may have blocked.
static void unblock(void)
{
    sigset_t signals;
    sigemptyset(&signals);
    for (int i = 0; i < REPORTED; i++) sigaddset(&signals, reported[i]);
    for (int i = 0; i < FATAL; i++) sigaddset(&signals, fatal[i]);
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
}

bool guard_install(void)
{
    static bool restores_at_exit;
    if (tcgetattr(STDIN_FILENO, &saved_settings) != 0 || !open_pipe()) return false;
    install_handlers();
    unblock();
    // A call of exit passes by every deinit.
    if (!restores_at_exit) restores_at_exit = atexit(restore_terminal) == 0;
    return true;
}

void guard_remove(void)
{
    guard_activate(false);
    for (int i = 0; i < REPORTED; i++) sigaction(reported[i], &previous_reported[i], NULL);
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &previous_fatal[i], NULL);
    sigaction(SIGPIPE, &previous_pipe, NULL);
}

void guard_activate(bool active)
{
    is_active = active;
}

int32_t guard_signal_descriptor(void)
{
    return signal_pipe[0];
}

void guard_set_last_words(const char *text)
{
    size_t length = strnlen(text, sizeof last_words);
    last_words_length = 0;
    memcpy(last_words, text, length);
    last_words_length = (sig_atomic_t)length;
}

void guard_stop_process(void)
{
    struct sigaction ours;
    sigaction(SIGTSTP, &(struct sigaction){.sa_handler = SIG_DFL}, &ours);
    // The whole group, as the terminal would do it: a pager behind us must stop too.
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &ours, NULL);
}
