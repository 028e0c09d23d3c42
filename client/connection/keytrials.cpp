// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trying a key at a site's pace; see the header.
#include "client/connection/keytrials.h"

#include "client/sites/siteratelimit.h"

#include <algorithm>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostOutcomes = 20;

// Nobody may be there: what would have to be answered ends the try.
class NobodyAnswers : public ssh::Prompts
{
public:
    bool acceptHostKey(const ssh::HostKey &) override { return false; }
    std::optional<QString> password(const QString &, const QString &, int) override { return {}; }
    std::optional<QString> passphrase(const QString &, int) override { return {}; }
    std::optional<QStringList> answers(const QString &, const QString &, const QList<ssh::Question> &) override
    {
        return {};
    }
};

} // namespace

KeyTrials::KeyTrials(Site site, ssh::Prompts &prompts, Pace pace, QObject *parent)
    : QObject(parent), m_site(std::move(site)), m_prompts(prompts), m_pace(pace),
      m_thread(std::make_unique<PlainThread>(u"key trial"_s))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        --m_left;
        begin(true);
    });
}

KeyTrials::~KeyTrials()
{
    m_stop.cancel();
}

void KeyTrials::setKey(const QByteArray &blob)
{
    if (blob == m_blob)
        return;
    m_blob = blob;
    m_stop.cancel();
    m_timer.stop();
    m_next = {};
    m_left = 0;
    m_isTrying = m_isWaiting = false;
    m_outcomes.clear();
    Q_EMIT changed();
}

void KeyTrials::setUser(const QString &user)
{
    if (user != m_site.user) {
        m_site.user = user;
        setKey(std::exchange(m_blob, {})); // what was said was said of somebody else
    }
}

bool KeyTrials::isTaken() const
{
    return !m_outcomes.isEmpty() && m_outcomes.first().trial.answer == ssh::KeyTrial::Answer::Taken;
}

void KeyTrials::tryNow()
{
    if (m_isTrying || m_blob.isEmpty())
        return;
    m_left = m_pace.most;
    begin(false);
}

void KeyTrials::begin(bool byItself)
{
    m_timer.stop();
    m_next = {};
    m_stop = CancelFlag();
    m_isTrying = true;
    const Site site = m_site.forKeys();
    m_isWaiting = waitTime(site, SiteRateLimit::SignIn) > 0ms;
    Q_EMIT changed();
    m_thread
        ->run([site, blob = m_blob, prompts = &m_prompts, byItself, stop = m_stop] -> Result<ssh::KeyTrial> {
            NobodyAnswers nobody;
            return SignIn(site, byItself ? static_cast<ssh::Prompts &>(nobody) : *prompts).tryKey(blob, stop);
        })
        .then(this, [this, byItself, stop = m_stop](const Result<ssh::KeyTrial> &trial) {
            if (!stop && trial) // else another key is looked at, or all ends
                end(*trial, byItself);
        });
}

void KeyTrials::end(const ssh::KeyTrial &trial, bool byItself)
{
    m_isTrying = m_isWaiting = false;
    // What only a person can answer says nothing of the key.
    const bool isUnanswered = trial.error
        && (trial.error->kind == Error::Kind::Cancelled || trial.error->kind == Error::Kind::HostKeyUnknown);
    if (!byItself || !isUnanswered) {
        m_outcomes.prepend({QDateTime::currentDateTimeUtc(), trial, byItself});
        m_outcomes = m_outcomes.first(std::min(m_outcomes.size(), mostOutcomes));
    }
    if (!isUnanswered)
        goOn();
    Q_EMIT changed();
}

void KeyTrials::goOn()
{
    if (isTaken() || !mayTryByItself() || m_left <= 0)
        return;
    m_next = QDateTime::currentDateTimeUtc().addDuration(m_pace.every);
    m_timer.start(m_pace.every);
}

} // namespace officina
