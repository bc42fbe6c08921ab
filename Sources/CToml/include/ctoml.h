#pragma once

// The little of toml++ that Huddle needs, as plain C: a buffer in, a flat list of nodes or one
// fault out. No C++ type and no exception gets past these functions.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a node holds.
typedef enum ct_kind : uint8_t {
    CT_TABLE,
    CT_ARRAY,
    CT_STRING,
    CT_INTEGER,
    CT_FLOAT,
    CT_BOOLEAN,
    CT_DATE,
    CT_TIME,
    CT_DATE_TIME,
} ct_kind;

/// UTF-8 that the document owns; it may hold NULs and does not end with one.
typedef struct ct_text {
    const char *bytes;
    size_t count;
} ct_text;

/// A place in the text, counted from 1; zeros when there is none.
typedef struct ct_place {
    uint32_t line;
    uint32_t column;
} ct_place;

/// One table, array or value. A parent always stands before its children, and the children of a
/// table stand in the order of the file.
typedef struct ct_node {
    /// The index of the parent; the root, node 0, is its own parent.
    size_t parent;
    /// The last part of the key path: a key, or the index in an array.
    ct_text key;
    ct_kind kind;
    /// The value as text; empty for tables and arrays.
    ct_text value;
    ct_place place;
    /// Where the key is written; the place of the value for members of an array.
    ct_place key_place;
} ct_node;

/// Why a text is not TOML.
typedef struct ct_fault {
    ct_text message;
    ct_place place;
} ct_fault;

typedef struct ct_document ct_document;

/// Parses a buffer; the caller frees the result. NULL only when memory has run out.
ct_document *ct_parse(const char *bytes, size_t count);

/// Frees a document and every text it handed out; NULL is allowed.
void ct_free(ct_document *document);

/// True when the buffer was not TOML: there are no nodes, and `ct_get_fault` says why.
bool ct_failed(const ct_document *document);

/// The fault of a document that failed.
ct_fault ct_get_fault(const ct_document *document);

/// The number of nodes, the root included.
size_t ct_count(const ct_document *document);

/// The node at an index below `ct_count`.
ct_node ct_get_node(const ct_document *document, size_t index);

#ifdef __cplusplus
}
#endif
