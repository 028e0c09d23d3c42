// SPDX-License-Identifier: GPL-3.0-or-later
//
// Patterns and the user's answers; see the header.
#include "client/sites/siteanswers.h"

#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"<([a-z][a-z-]*)>"_s);
    return expression;
}

} // namespace

QString SiteAnswers::of(SiteAnswer which) const
{
    switch (which) {
    case SiteAnswer::User: return user;
    case SiteAnswer::Project: return project;
    case SiteAnswer::Account: return account;
    case SiteAnswer::Qos: return qos;
    }
    return {};
}

QStringList placeholdersIn(const QString &pattern)
{
    QStringList names;
    for (const QRegularExpressionMatch &found : placeholder().globalMatch(pattern))
        names += found.captured(1);
    names.removeDuplicates();
    return names;
}

Result<SiteAnswer> answerFor(const QString &placeholder)
{
    for (const QLatin1StringView name : {"project"_L1, "project-lower"_L1, "group"_L1, "grant"_L1, "name"_L1})
        if (placeholder == name)
            return SiteAnswer::Project;
    if (placeholder == "account"_L1)
        return SiteAnswer::Account;
    if (placeholder == "user"_L1)
        return SiteAnswer::User;
    if (placeholder == "qos"_L1)
        return SiteAnswer::Qos;
    return failure(Error::Kind::NotFound, {}, placeholder);
}

Result<> checkAnswer(const QString &answer)
{
    // '@' and ':' are in accounts of Jean Zay and the like. No '-' first: it would be an option.
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9_.@:+-]{0,127}\\z"_s);
    if (answer.isEmpty() || (plain.match(answer).hasMatch() && !answer.contains(".."_L1)))
        return {};
    return failure(Error::Kind::BadInput, answer);
}

Result<QString> fillPlaceholders(const QString &pattern, const SiteAnswers &answers)
{
    QString filled = pattern;
    for (const QString &name : placeholdersIn(pattern)) {
        const auto which = answerFor(name);
        if (!which)
            return failure(Error::Kind::BadInput, pattern, name);
        const QString value = answers.of(*which);
        if (value.isEmpty() || !checkAnswer(value))
            return failure(Error::Kind::BadInput, value, name);
        filled.replace(u'<' + name + u'>', name == "project-lower"_L1 ? value.toLower() : value);
    }
    return filled;
}

} // namespace officina
