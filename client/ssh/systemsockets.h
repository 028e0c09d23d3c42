// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system's own headers for sockets: for sources that fill in its structures. winsock2.h brings macros
// of many common words, so nothing but sources of this folder includes it.
#pragma once

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#endif
