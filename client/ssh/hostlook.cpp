// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking at a host's key; see the header.
#include "client/ssh/hostlook.h"

#include "client/ssh/prompts.h"
#include "client/ssh/session_p.h"

namespace officina::ssh {

namespace {

class NoAnswers : public Prompts
{
public:
    bool acceptHostKey(const HostKey &) override { return false; }
    std::optional<QString> password(const QString &, const QString &, int) override { return {}; }
    std::optional<QString> passphrase(const QString &, int) override { return {}; }
    std::optional<QStringList> answers(const QString &, const QString &, const QList<Question> &) override
    {
        return {};
    }
};

} // namespace

Result<> lookAtHostKey(Target target, const CancelFlag &stop)
{
    target.remembersHostKeys = false;
    NoAnswers nobody;
    const auto reached = Session::Private::reach(target, nobody, stop, nullptr);
    if (!reached)
        return passOn(reached);
    return {};
}

bool isKeyRefused(Error::Kind kind)
{
    return kind == Error::Kind::HostKeyChanged || kind == Error::Kind::HostKeyRevoked
        || kind == Error::Kind::HostKeyUncertified;
}

} // namespace officina::ssh
