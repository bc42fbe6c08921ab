#define _GNU_SOURCE

#include "cmemory.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
    usual_pad = 4 << 20,
    usual_trim = 256 << 20,
    large_page = 2 << 20,
    /// Below what is mapped alone, above what a heap that was just begun has left.
    probe_length = 6 << 20,
    /// Still below what is mapped alone once memory is kept.
    largest_probe = 30 << 20,
    /// glibc lays the heaps of other threads out at multiples of their length.
    heap_length = 64 << 20,
};

void cm_keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, usual_trim);
    mallopt(M_TOP_PAD, usual_pad);
}

// Advice and nothing more: where there are no large pages, everything goes on as before.
static void advise(uintptr_t start, uintptr_t end)
{
    start = (start + large_page - 1) & ~(uintptr_t)(large_page - 1);
    if (start < end)
        madvise((void *)start, end - start, MADV_HUGEPAGE);
}

static void make_room_on_first_thread(size_t bytes)
{
    int room = bytes > INT32_MAX ? INT32_MAX : (int)bytes;
    mallopt(M_TOP_PAD, room);
    // Else the first block that is given back would take the room away again.
    mallopt(M_TRIM_THRESHOLD, room > usual_trim ? room : usual_trim);
    // The pointer is used, so that no compiler leaves the pair out.
    void *volatile probe = malloc(probe_length);
    uintptr_t start = (uintptr_t)probe;
    free(probe);
    mallopt(M_TOP_PAD, usual_pad);
    advise(start, (uintptr_t)sbrk(0));
}

// Its heap grows as far as it will be needed before anything is in it. Else it would grow by a
// little for each journal, and never hold a whole large page at its end.
static void make_room_on_other_thread(size_t bytes)
{
    size_t first = bytes < largest_probe ? bytes : largest_probe;
    size_t rest = bytes - first < largest_probe ? bytes - first : largest_probe;
    // A small block lies in the heap in any case, a large one may be mapped alone.
    void *volatile small = malloc(64);
    void *volatile probe = malloc(first);
    void *volatile other = rest > 0 ? malloc(rest) : NULL;
    uintptr_t start = (uintptr_t)small & ~(uintptr_t)(heap_length - 1);
    free(other);
    free(probe);
    free(small);
    if (start)
        advise(start, start + heap_length);
}

void cm_make_room(size_t bytes)
{
    if (gettid() == getpid())
        make_room_on_first_thread(bytes);
    else
        make_room_on_other_thread(bytes);
}
