// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person who answers as the test says; see the header.
#include "tests/support/autoprompts.h"

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

template <class T> std::optional<T> takeNext(QList<T> &answers)
{
    if (answers.isEmpty())
        return {};
    return answers.takeFirst();
}

} // namespace

bool AutoPrompts::acceptHostKey(const ssh::HostKey &key)
{
    const std::lock_guard lock(m_mutex);
    m_keys.append(key);
    return trust;
}

std::optional<QString> AutoPrompts::password(const QString &, const QString &, int attempt)
{
    const std::lock_guard lock(m_mutex);
    m_asked.append(u"password %1"_s.arg(attempt));
    return takeNext<QString>(passwords);
}

std::optional<QString> AutoPrompts::passphrase(const QString &keyFile, int attempt)
{
    const std::lock_guard lock(m_mutex);
    m_asked.append(u"passphrase %1 %2"_s.arg(keyFile).arg(attempt));
    return takeNext<QString>(passphrases);
}

std::optional<QStringList> AutoPrompts::answers(const QString &, const QString &, const QList<ssh::Question> &questions)
{
    const std::lock_guard lock(m_mutex);
    QStringList texts;
    for (const ssh::Question &question : questions)
        texts.append(question.text);
    m_asked.append(u"answers "_s + texts.join(u'|'));
    if (questions.isEmpty())
        return QStringList();
    return takeNext<QStringList>(rounds);
}

QList<ssh::HostKey> AutoPrompts::keysAsked() const
{
    const std::lock_guard lock(m_mutex);
    return m_keys;
}

QStringList AutoPrompts::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

} // namespace officina::testing
