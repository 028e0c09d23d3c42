// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asking once; see the header.
#include "client/ssh/rememberedanswers.h"

namespace officina::ssh {

using namespace Qt::StringLiterals;

namespace {

// A password has the same answer each time. What else PAM asks for ("Verification code:",
// "One-time password (OATH) for …:", "Passcode or option") has not, or nobody knows.
bool asksForPassword(const Question &question)
{
    const QString text = question.text.toLower();
    const bool once = text.contains("one-time"_L1) || text.contains("otp"_L1) || text.contains("token"_L1)
        || text.contains("code"_L1) || text.contains("new password"_L1);
    return !question.echo && text.contains("password"_L1) && !once;
}

} // namespace

RememberedAnswers::~RememberedAnswers()
{
    wipe(m_kept);
    wipe(m_given);
}

void RememberedAnswers::wipe(Answers &answers)
{
    for (QString &answer : answers)
        answer.fill(u'\0');
    answers.clear();
}

void RememberedAnswers::begin()
{
    wipe(m_given);
    m_tried.clear();
}

void RememberedAnswers::end(bool success)
{
    // What was given in a sign-in that failed may be why: never again by itself, some sites lock a
    // user out for it.
    for (const QString &asked : success ? QSet<QString>() : m_tried)
        m_kept.remove(asked);
    if (success)
        m_kept.insert(m_given);
    m_given.clear(); // the same strings
}

std::optional<QString> RememberedAnswers::known(const QString &asked)
{
    const auto kept = m_kept.constFind(asked);
    if (kept == m_kept.cend())
        return {};
    if (!m_tried.contains(asked)) {
        m_tried.insert(asked);
        return *kept;
    }
    m_kept.remove(asked);
    return {};
}

std::optional<QString> RememberedAnswers::password(const QString &user, const QString &host, int attempt)
{
    const QString asked = u"password %1@%2"_s.arg(user, host);
    if (const auto kept = known(asked))
        return kept;
    const auto answer = m_user.password(user, host, attempt);
    if (answer)
        m_given.insert(asked, *answer);
    return answer;
}

std::optional<QString> RememberedAnswers::passphrase(const QString &keyFile, int attempt)
{
    const QString asked = u"passphrase "_s + keyFile;
    if (const auto kept = known(asked))
        return kept;
    const auto answer = m_user.passphrase(keyFile, attempt);
    if (answer)
        m_given.insert(asked, *answer);
    return answer;
}

std::optional<QStringList> RememberedAnswers::answers(const QString &host, const QString &instruction,
                                                      const QList<Question> &questions)
{
    const bool password = questions.size() == 1 && asksForPassword(questions.first());
    const QString asked = password ? u"answer %1 %2"_s.arg(host, questions.first().text) : QString();
    if (password) {
        if (const auto kept = known(asked))
            return QStringList{*kept};
    }
    const auto answers = m_user.answers(host, instruction, questions);
    if (answers && password && answers->size() == 1)
        m_given.insert(asked, answers->first());
    return answers;
}

} // namespace officina::ssh
