// SPDX-License-Identifier: GPL-3.0-or-later
//
// Field by field, with the first complaint kept; see the header.
#include "client/catalogue/entryreader.h"

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

EntryReader::EntryReader(ReadState &state, QString where, const QJsonValue &value)
    : m_state(&state), m_where(std::move(where)), m_object(value.toObject())
{
    if (!value.isObject() && !state.error)
        state.error = Error{Error::Kind::BadInput, u"%1: %2: not an object"_s.arg(state.file, m_where), state.path};
}

void EntryReader::complain(const char *field, const QString &what)
{
    if (m_state->error)
        return;
    m_state->error =
        Error{Error::Kind::BadInput, u"%1: %2: %3: %4"_s.arg(m_state->file, m_where, QLatin1StringView(field), what),
              m_state->path};
}

QJsonValue EntryReader::valueOf(const char *field) const
{
    return m_object.value(QLatin1StringView(field));
}

bool EntryReader::has(const char *field) const
{
    const QJsonValue value = valueOf(field);
    return !value.isUndefined() && !value.isNull();
}

QString EntryReader::text(const char *field)
{
    if (!has(field))
        complain(field, u"is missing"_s);
    else if (const QString text = textOr(field); !text.isEmpty())
        return text;
    else
        complain(field, u"is empty"_s);
    return {};
}

QString EntryReader::textOr(const char *field, const QString &absent)
{
    if (!has(field))
        return absent;
    const QJsonValue value = valueOf(field);
    if (!value.isString())
        complain(field, u"is not a text"_s);
    return value.toString();
}

bool EntryReader::flagOr(const char *field, bool absent)
{
    if (!has(field))
        return absent;
    const QJsonValue value = valueOf(field);
    if (!value.isBool())
        complain(field, u"is neither true nor false"_s);
    return value.toBool();
}

std::optional<double> EntryReader::number(const char *field)
{
    if (!has(field))
        return {};
    const QJsonValue value = valueOf(field);
    if (!value.isDouble() || value.toDouble() < 0) {
        complain(field, u"is not a number of 0 or more"_s);
        return {};
    }
    return value.toDouble();
}

std::optional<int> EntryReader::integer(const char *field, int least, int most)
{
    const auto value = number(field);
    if (!value)
        return {};
    if (*value < least || *value > most || std::floor(*value) != *value) {
        complain(field, u"is not a whole number from %1 to %2"_s.arg(least).arg(most));
        return {};
    }
    return int(*value);
}

QJsonArray EntryReader::array(const char *field)
{
    if (!has(field))
        return {};
    const QJsonValue value = valueOf(field);
    if (!value.isArray())
        complain(field, u"is not a list"_s);
    return value.toArray();
}

QStringList EntryReader::texts(const char *field)
{
    QStringList texts;
    for (const QJsonValue &item : array(field)) {
        if (!item.isString())
            complain(field, u"holds something that is not a text"_s);
        texts.append(item.toString());
    }
    return texts;
}

QUrl EntryReader::url(const char *field)
{
    const QString text = textOr(field);
    const QUrl url(text, QUrl::StrictMode);
    // Links are opened in the browser: nothing but web pages may get in.
    if (!text.isEmpty() && (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http"))) {
        complain(field, u"is not a web address"_s);
        return {};
    }
    return url;
}

QList<EntryReader> EntryReader::objects(const char *field)
{
    QList<EntryReader> readers;
    const QJsonArray items = array(field);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString where = u"%1: %2 %3"_s.arg(m_where, QLatin1StringView(field)).arg(i + 1);
        readers.append(EntryReader(*m_state, where, items.at(i)));
    }
    return readers;
}

EntryReader EntryReader::object(const char *field)
{
    return EntryReader(*m_state, m_where + u": "_s + QLatin1StringView(field), valueOf(field));
}

double EntryReader::signedNumber(const char *field, double most)
{
    const QJsonValue value = valueOf(field);
    if (!value.isDouble() || std::abs(value.toDouble()) > most)
        complain(field, u"is not a number from -%1 to %1"_s.arg(most));
    return value.toDouble();
}

QStringList EntryReader::fields() const
{
    return m_object.keys();
}

QList<SourceId> EntryReader::sources(const char *field)
{
    QList<SourceId> ids;
    for (const QString &text : texts(field)) {
        if (!m_state->confirmed.contains({text}))
            complain(field, u"there is no source \"%1\""_s.arg(text));
        ids.append({text});
    }
    return ids;
}

bool EntryReader::isConfirmed(const QList<SourceId> &sources) const
{
    return std::ranges::any_of(sources, [this](const SourceId &id) { return m_state->confirmed.value(id); });
}

void EntryReader::fill(QList<SourceId> &sources, QString &note, bool &isConfirmed)
{
    sources = this->sources();
    note = textOr("note");
    isConfirmed = this->isConfirmed(sources);
}

Sourced<QString> EntryReader::sourcedText(const char *field)
{
    return sourced<QString>(field, [](EntryReader &fact) { return fact.text("value"); });
}

Sourced<QStringList> EntryReader::sourcedTexts(const char *field)
{
    return sourced<QStringList>(field, [](EntryReader &fact) { return fact.texts("value"); });
}

Sourced<int> EntryReader::sourcedInteger(const char *field, int least, int most)
{
    return sourced<int>(field, [&](EntryReader &fact) { return fact.integer("value", least, most).value_or(least); });
}

Sourced<bool> EntryReader::sourcedFlag(const char *field)
{
    return sourced<bool>(field, [](EntryReader &fact) { return fact.flagOr("value", false); });
}

Sourced<QUrl> EntryReader::sourcedUrl(const char *field)
{
    return sourced<QUrl>(field, [](EntryReader &fact) {
        fact.text("value");
        return fact.url("value");
    });
}

} // namespace officina
