// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking names up and connecting; see the header.
#include "client/ssh/dial.h"

#include "client/ssh/systemsockets.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace officina::ssh {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto attemptDelay = 250ms; // RFC 8305, section 5
constexpr auto stopLatency = 50ms;   // how often the flag is looked at

// getaddrinfo() cannot be interrupted. It has a thread of its own, which is left to end by itself where
// nobody waits for it any longer.
struct Lookup {
    ~Lookup()
    {
        if (found)
            freeaddrinfo(found);
    }

    std::mutex mutex;
    std::condition_variable ready;
    bool isDone = false;
    int status = 0;
    addrinfo *found = nullptr;
};

QString textOf(const sockaddr *address, socklen_t length)
{
    char host[NI_MAXHOST] = "";
    char port[NI_MAXSERV] = "";
    getnameinfo(address, length, host, sizeof host, port, sizeof port, NI_NUMERICHOST | NI_NUMERICSERV);
    return u"%1 port %2"_s.arg(QString::fromLatin1(host), QString::fromLatin1(port));
}

int familyOf(const Address &address)
{
    return reinterpret_cast<const sockaddr *>(address.bytes.constData())->sa_family;
}

QList<Address> inTurns(const QList<Address> &addresses)
{
    QList<Address> first;
    QList<Address> second;
    for (const Address &address : addresses)
        (familyOf(address) == familyOf(addresses.first()) ? first : second).append(address);
    QList<Address> result;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        result += first.mid(i, 1) + second.mid(i, 1);
    return result;
}

// The attempts of one call that are still open, and what became of the others.
class Attempts
{
public:
    void start(const Address &address)
    {
        Socket socket = sockets::open(familyOf(address));
        if (socket && sockets::connect(socket, address.bytes))
            m_open.push_back({std::move(socket), address.text});
        else
            m_reasons += address.text + u": "_s + sockets::reasonOf(sockets::lastError());
    }

    // Waits for news of any; the one that is connected, or none yet.
    Socket wait(std::chrono::milliseconds limit)
    {
        std::vector<pollfd> polled;
        polled.reserve(m_open.size());
        for (const Attempt &attempt : m_open)
            polled.push_back({attempt.socket.descriptor(), POLLOUT, 0});
        sockets::poll(polled.data(), polled.size(), limit);
        for (size_t i = polled.size(); i-- > 0;) {
            if (polled[i].revents == 0)
                continue;
            Attempt attempt = std::move(m_open[i]);
            m_open.erase(m_open.begin() + ptrdiff_t(i));
            const int error = sockets::connectError(attempt.socket);
            if (error == 0)
                return Socket(attempt.socket.release()); // known from now on as one that is connected
            m_reasons += attempt.text + u": "_s + sockets::reasonOf(error);
        }
        return Socket();
    }

    bool isEmpty() const { return m_open.empty(); }
    QString reasons() const
    {
        QStringList all = m_reasons;
        for (const Attempt &attempt : m_open)
            all += attempt.text + u": no answer"_s;
        return all.join(u"; "_s);
    }

private:
    struct Attempt {
        Socket socket;
        QString text;
    };
    std::vector<Attempt> m_open;
    QStringList m_reasons;
};

} // namespace

Result<QList<Address>> addressesOf(const QString &host, int port, AddressFamily family, const QDeadlineTimer &deadline,
                                   const CancelFlag &stop)
{
    sockets::start();
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name = host.toUtf8(), service = QByteArray::number(port), family] {
        addrinfo hints = {};
        hints.ai_family = family == AddressFamily::IPv4 ? AF_INET
            : family == AddressFamily::IPv6             ? AF_INET6
                                                        : AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_NUMERICSERV;
        addrinfo *found = nullptr;
        const int status = getaddrinfo(name.constData(), service.constData(), &hints, &found);
        const std::lock_guard lock(lookup->mutex);
        lookup->found = status == 0 ? found : nullptr;
        lookup->status = status;
        lookup->isDone = true;
        lookup->ready.notify_all();
    }).detach();

    std::unique_lock lock(lookup->mutex);
    while (!lookup->ready.wait_for(lock, stopLatency, [&] { return lookup->isDone; })) {
        if (stop)
            return failure(Error::Kind::Cancelled, {}, host);
        if (deadline.hasExpired())
            return failure(Error::Kind::Timeout, u"the name was not found in time"_s, host);
    }
    if (lookup->status != 0)
        return failure(Error::Kind::Unreachable, sockets::reasonOfLookup(lookup->status), host);
    QList<Address> addresses;
    for (const addrinfo *info = lookup->found; info; info = info->ai_next)
        addresses.append({QByteArray(reinterpret_cast<const char *>(info->ai_addr), qsizetype(info->ai_addrlen)),
                          textOf(info->ai_addr, info->ai_addrlen), info->ai_family == AF_INET6});
    return inTurns(addresses);
}

Result<Socket> connectToFirst(const QList<Address> &addresses, const QDeadlineTimer &deadline, const CancelFlag &stop)
{
    Attempts attempts;
    QDeadlineTimer next(0);
    for (auto address = addresses.begin(); address != addresses.end() || !attempts.isEmpty();) {
        if (stop)
            return failure(Error::Kind::Cancelled);
        if (deadline.hasExpired())
            return failure(Error::Kind::Timeout, attempts.reasons());
        if (address != addresses.end() && (attempts.isEmpty() || next.hasExpired())) {
            attempts.start(*address++);
            next.setRemainingTime(attemptDelay);
        }
        Socket connected = attempts.wait(stopLatency);
        if (!connected)
            continue;
        sockets::sendsAtOnce(connected);
        return connected;
    }
    return failure(Error::Kind::Unreachable, attempts.reasons());
}

} // namespace officina::ssh
