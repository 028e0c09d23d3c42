// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads one JSON object of a catalogue file field by field and remembers the first thing that is
// wrong, with the file, the entry and the field, so that the code that reads stays a plain list.
#pragma once

#include "client/base/result.h"
#include "client/catalogue/sourced.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace officina {

// What all entries of one load share: the known sources, and the first error.
struct ReadState {
    QString path; // of the file that is read
    QString file; // its name, for messages
    QHash<SourceId, bool> confirmed; // of each source: whether it is a page that was read
    std::optional<Error> error;
};

class EntryReader
{
public:
    // where: how errors name this object, e.g. "pharos" or "pharos: money 2".
    EntryReader(ReadState &state, QString where, const QJsonValue &value);

    // Mandatory; an error where absent or of another kind.
    QString text(const char *field);
    // Absent gives nothing; of another kind is an error.
    QString textOr(const char *field, const QString &absent = {});
    bool flagOr(const char *field, bool absent);
    std::optional<double> number(const char *field);
    std::optional<int> integer(const char *field, int least = 0, int most = 2'000'000'000);
    QStringList texts(const char *field);
    QUrl url(const char *field);
    QJsonArray array(const char *field); // absent: empty
    QList<EntryReader> objects(const char *field); // absent: none

    // From -most to most; mandatory.
    double signedNumber(const char *field, double most);
    QStringList fields() const; // the names of all

    // The ids under the field, each of which must exist.
    QList<SourceId> sources(const char *field = "sources");
    bool isConfirmed(const QList<SourceId> &sources) const;

    // One of the words; an error names the word that is not among them.
    template <class E> E word(const char *field, const QList<std::pair<const char *, E>> &words)
    {
        return wordOf(field, text(field), words);
    }
    template <class E> E wordOr(const char *field, const QList<std::pair<const char *, E>> &words, E absent)
    {
        return has(field) ? word(field, words) : absent;
    }

    // {"value": …, "sources": […], "note": "…"}; absent: not known. Without a value its note says so.
    Sourced<QString> sourcedText(const char *field);
    Sourced<QStringList> sourcedTexts(const char *field);
    Sourced<int> sourcedInteger(const char *field, int least = 0, int most = 2'000'000'000);
    Sourced<bool> sourcedFlag(const char *field);
    Sourced<QUrl> sourcedUrl(const char *field);
    // For values of any other kind: read is given the reader of the fact's object.
    template <class T, class Read> Sourced<T> sourced(const char *field, Read read)
    {
        Sourced<T> fact;
        if (!has(field))
            return fact;
        EntryReader inner = object(field);
        inner.fill(fact.sources, fact.note, fact.isConfirmed);
        if (inner.has("value"))
            fact.value = read(inner);
        else if (fact.note.isEmpty())
            inner.complain("value", QStringLiteral("is missing"));
        return fact;
    }

    bool has(const char *field) const;
    EntryReader object(const char *field);
    // Remembers that a field is wrong, unless something was wrong before.
    void complain(const char *field, const QString &what);

private:
    void fill(QList<SourceId> &sources, QString &note, bool &isConfirmed);
    QJsonValue valueOf(const char *field) const;

    template <class E> E wordOf(const char *field, const QString &text, const QList<std::pair<const char *, E>> &words)
    {
        for (const auto &[name, value] : words) {
            if (text == QLatin1StringView(name))
                return value;
        }
        complain(field, QStringLiteral("\"%1\" is not known").arg(text));
        return {};
    }

    ReadState *m_state;
    QString m_where;
    QJsonObject m_object;
};

} // namespace officina
