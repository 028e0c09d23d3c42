// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading refusals; see the header.
#include "client/portals/waldurerror.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 20;
constexpr qsizetype mostLetters = 500;
constexpr int mostDepth = 4;

void collect(const QJsonValue &value, const QString &field, int depth, QStringList &lines)
{
    if (lines.size() >= mostLines || depth > mostDepth)
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isAll = it.key() == "detail"_L1 || it.key() == "non_field_errors"_L1;
            const QString name = isAll ? field : field.isEmpty() ? it.key() : field + u'.' + it.key();
            collect(it.value(), name, depth + 1, lines);
        }
    } else if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collect(one, field, depth + 1, lines);
    } else if (!value.isNull() && !value.isUndefined()) {
        const QString text = value.toVariant().toString().simplified().left(mostLetters);
        if (!text.isEmpty())
            lines.append(field.isEmpty() ? text : field + u": "_s + text);
    }
}

// The title of a page, else its words.
QString wordsOfPage(const QByteArray &page)
{
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression unseen(u"<(script|style)[^>]*>.*?</\\1>|<[^>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(page.left(20'000));
    if (const auto found = title.match(text); found.hasMatch() && !found.captured(1).simplified().isEmpty())
        text = found.captured(1);
    return text.replace(unseen, u" "_s).simplified().left(mostLetters);
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401: return Error::Kind::AuthRejected;
    case 403: return Error::Kind::Denied;
    case 404:
    case 410: return Error::Kind::NotFound;
    case 408: return Error::Kind::Timeout;
    case 424: return Error::Kind::Unsupported;
    default: return status >= 400 && status < 500 ? Error::Kind::Rejected : Error::Kind::BadReply;
    }
}

} // namespace

QString wordsOf(const HttpAnswer &answer)
{
    QJsonParseError wrong;
    // A bare text is JSON too, which Qt reads as part of a document alone.
    const QJsonDocument document = QJsonDocument::fromJson('[' + answer.body + ']', &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return wordsOfPage(answer.body);
    QStringList lines;
    collect(document.array(), {}, 0, lines);
    return lines.join(u'\n');
}

Error waldurError(const HttpAnswer &answer, const QString &subject)
{
    const QString status = u"HTTP %1"_s.arg(answer.status);
    const QString words = wordsOf(answer);
    return {kindOf(answer.status), words.isEmpty() ? status : status + u": "_s + words, subject};
}

int statusOf(const Error &error)
{
    return error.detail.startsWith("HTTP "_L1) ? error.detail.sliced(5, 3).toInt() : 0;
}

} // namespace officina
