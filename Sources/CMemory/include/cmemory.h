#ifndef CMEMORY_H
#define CMEMORY_H

#include <stddef.h>

/// Keeps what is given back for its next use.
void cm_keep_memory(void);
/// Asks for large pages for what this thread will need; the heap of the first thread grows by so many
/// bytes for it.
void cm_make_room(size_t bytes);

#endif
