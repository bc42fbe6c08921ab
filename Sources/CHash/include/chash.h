#ifndef CHASH_H
#define CHASH_H

#include <stddef.h>
#include <stdint.h>

/// A hash that is being worked out; plain memory, so that it may be copied.
typedef struct ch_hash {
    uint64_t room[16];
} ch_hash;

enum { CH_SHA1_LENGTH = 20, CH_SHA256_LENGTH = 32 };

/// Swift does not see OpenSSL's own headers, which say of these functions that they are old.
void ch_sha256_begin(ch_hash *hash);
void ch_sha256_add(ch_hash *hash, const void *bytes, size_t count);
/// Writes CH_SHA256_LENGTH bytes.
void ch_sha256_end(ch_hash *hash, uint8_t *digest);

/// The same for SHA-1.
void ch_sha1_begin(ch_hash *hash);
void ch_sha1_add(ch_hash *hash, const void *bytes, size_t count);
/// Writes CH_SHA1_LENGTH bytes.
void ch_sha1_end(ch_hash *hash, uint8_t *digest);

#endif
