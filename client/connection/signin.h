// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in to one site, again where that is needed: leaves the time that the site wants in between,
// and asks only what has to be asked anew. Used on the thread of the sessions it opens.
#pragma once

#include "client/base/cancelflag.h"
#include "client/sites/site.h"
#include "client/ssh/keytrial.h"
#include "client/ssh/rememberedanswers.h"
#include "client/ssh/session.h"

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <span>

namespace officina {

ssh::Target targetOf(const Site &site);

// What is told before each further try: why the last one was none.
using TurnedAway = std::function<void(const Error &)>;

// Between tries, each by half of it more or less: thirty people who begin at once do not come back at once.
inline constexpr std::array<std::chrono::milliseconds, 5> usualPauses{std::chrono::seconds(1), std::chrono::seconds(2),
                                                                      std::chrono::seconds(4), std::chrono::seconds(6),
                                                                      std::chrono::seconds(7)};

// Session::open(), and again where the server takes no more connections just now, as when a whole class signs in; each
// time when it is the site's turn. Not where somebody was asked something before it did, who would be asked again.
Result<std::unique_ptr<ssh::Session>> openPatiently(const Site &site, ssh::Prompts &prompts, const CancelFlag &stop,
                                                    const TurnedAway &turnedAway = {},
                                                    std::span<const std::chrono::milliseconds> pauses = usualPauses);

class SignIn
{
public:
    SignIn(Site site, ssh::Prompts &prompts); // which must outlive it

    const Site &site() const { return m_site; }
    bool hasToWait() const; // for its turn
    Result<> acquire(const CancelFlag &stop);
    Result<std::unique_ptr<ssh::Session>> open(const CancelFlag &stop, const TurnedAway &turnedAway = {}); // patiently
    // Shows the site a key and nothing more, when it is its turn: nobody signs in (ssh/keytrial.h).
    ssh::KeyTrial tryKey(const QByteArray &blob, const CancelFlag &stop);

private:
    Site m_site;
    ssh::RememberedAnswers m_answers;
};

// A second site's session for work that is done on the first one's thread. Signs in when it is first
// wanted, and again after it died.
class SecondarySession
{
public:
    SecondarySession(Site site, ssh::Prompts &prompts, CancelFlag stop);

    const Site &site() const { return m_signIn.site(); }
    // Whoever holds one keeps it, also when a new one is opened meanwhile; used and let go of on one thread.
    Result<std::shared_ptr<ssh::Session>> get();

private:
    SignIn m_signIn;
    CancelFlag m_stop;
    std::shared_ptr<ssh::Session> m_session;
};

} // namespace officina
