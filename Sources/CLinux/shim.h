// What the C library has but shows only to programs that define _GNU_SOURCE.

#ifndef SITEGEN_CLINUX_SHIM_H
#define SITEGEN_CLINUX_SHIM_H

extern int renameat2(int, const char *, int, const char *, unsigned int);

/// Two paths change places in one step (rename(2)).
static inline int sitegen_exchange(const char *left, const char *right) {
  return renameat2(-100 /* AT_FDCWD */, left, -100, right, 2 /* RENAME_EXCHANGE */);
}

#endif
