// SHA-256 and SHA-384 from OpenSSL.

#include <openssl/sha.h>
