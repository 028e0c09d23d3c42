// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads one object of a site's entry, field by field, and remembers the first that cannot be meant.
#pragma once

#include "client/sites/siteguide.h"

#include <QtCore/QJsonObject>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace officina {

using namespace Qt::StringLiterals;

class ProfileObject
{
public:
    explicit ProfileObject(const QJsonObject &json, QString in = {}) : m_json(json), m_in(std::move(in)) {}

    QString text(QLatin1StringView field)
    {
        const QJsonValue value = m_json[field];
        if (!value.isUndefined() && !value.isString())
            wrong(field);
        // What goes into scripts and commands is one line.
        const QString text = value.toString();
        if (std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }))
            wrong(field);
        return text;
    }
    QString name()
    {
        const QString name = text("name"_L1);
        if (name.isEmpty())
            wrong("name"_L1);
        return name;
    }
    bool isSet(QLatin1StringView field) const { return m_json[field].toBool(); }
    Grade grade()
    {
        using enum Grade;
        return word<Grade>("grade"_L1,
                           {{"official"_L1, Official},
                            {"repository"_L1, Repository},
                            {"copy"_L1, Copy},
                            {"users"_L1, Users},
                            {"memory"_L1, Memory}});
    }
    bool hint() { return isHint(grade()); }
    qint64 number(QLatin1StringView field)
    {
        const QJsonValue value = m_json[field];
        const qint64 number = value.toInteger(value.isUndefined() ? 0 : -1);
        if (number < 0)
            wrong(field);
        return number;
    }
    int count(QLatin1StringView field)
    {
        const qint64 counted = number(field);
        if (counted > 10'000'000)
            wrong(field);
        return int(counted);
    }
    // One of a few words; where there is none, the first.
    template <class T> T word(QLatin1StringView field, std::initializer_list<std::pair<QLatin1StringView, T>> words)
    {
        const QJsonValue value = m_json[field];
        if (value.isUndefined())
            return words.begin()->second;
        for (const auto &[word, meaning] : words)
            if (value.isString() && value.toString() == word)
                return meaning;
        wrong(field);
        return words.begin()->second;
    }
    void wrong(QLatin1StringView field)
    {
        if (!m_wrong)
            m_wrong = m_in.isEmpty() ? QString(field) : m_in + u'.' + field;
    }
    const std::optional<QString> &wrongField() const { return m_wrong; }

private:
    const QJsonObject m_json; // const: asked for what is not there, another one takes it in
    QString m_in;
    std::optional<QString> m_wrong;
};

} // namespace officina
