/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What glibc has had since 2.38 and Debian 13's libraries use: for the portable archive, which runs with 2.36. Uses
 * nothing that is newer itself. Semantics: those of OpenBSD, which glibc's are. */
#include <stddef.h>
#include <string.h>

size_t strlcpy(char *to, const char *from, size_t size)
{
    const size_t length = strlen(from);
    if (size > 0) {
        const size_t fits = length < size ? length : size - 1;
        memcpy(to, from, fits);
        to[fits] = '\0';
    }
    return length;
}

size_t strlcat(char *to, const char *from, size_t size)
{
    const size_t before = strnlen(to, size);
    return before == size ? size + strlen(from) : before + strlcpy(to + before, from, size - before);
}
