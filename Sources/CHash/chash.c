// The functions that work on plain memory suffice, and need no allocation; OpenSSL 3 calls them old.
#define OPENSSL_SUPPRESS_DEPRECATED

#if !__has_include(<openssl/sha.h>)
#error "install libssl-dev"
#endif

#include <openssl/sha.h>

#include "chash.h"

_Static_assert(sizeof(SHA256_CTX) <= sizeof(ch_hash), "a hash has room");
_Static_assert(sizeof(SHA_CTX) <= sizeof(ch_hash), "a hash has room");

void ch_sha256_begin(ch_hash *hash) { SHA256_Init((SHA256_CTX *)hash->room); }

void ch_sha256_add(ch_hash *hash, const void *bytes, size_t count) {
    SHA256_Update((SHA256_CTX *)hash->room, bytes, count);
}

void ch_sha256_end(ch_hash *hash, uint8_t *digest) {
    SHA256_Final(digest, (SHA256_CTX *)hash->room);
}

void ch_sha1_begin(ch_hash *hash) { SHA1_Init((SHA_CTX *)hash->room); }

void ch_sha1_add(ch_hash *hash, const void *bytes, size_t count) {
    SHA1_Update((SHA_CTX *)hash->room, bytes, count);
}

void ch_sha1_end(ch_hash *hash, uint8_t *digest) { SHA1_Final(digest, (SHA_CTX *)hash->room); }
