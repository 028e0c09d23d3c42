// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compared as they are written; see the header.
#include "client/requests/comparison.h"

#include <QtCore/QSet>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

class Comparison
{
public:
    Comparison(const Request &one, const Request &other, const Catalogue &catalogue)
        : m_one(one), m_other(other), m_catalogue(catalogue)
    {}

    QList<Difference> all()
    {
        const QJsonObject one = toJson(m_one);
        const QJsonObject other = toJson(m_other);
        for (const QString &name :
             {u"mode"_s, u"factory"_s, u"system"_s, u"runs"_s, u"reserve_percent"_s, u"evidence"_s, u"attachments"_s})
            add(name, nullptr, one.value(name), other.value(name));
        fields(m_one.mode);
        fields(m_other.mode);
        for (const QJsonObject &answers : {m_one.answers, m_other.answers}) {
            for (const QString &field : answers.keys())
                answer(field, nullptr);
        }
        return m_found;
    }

private:
    void add(const QString &field, const FormField *about, const QJsonValue &one, const QJsonValue &other)
    {
        if (one != other)
            m_found.append({field, about, one, other});
    }
    void answer(const QString &field, const FormField *about)
    {
        if (m_seen.contains(field))
            return;
        m_seen.insert(field);
        add(field, about, m_one.answers.value(field), m_other.answers.value(field));
    }
    void fields(const AccessModeId &id)
    {
        const AccessMode *mode = m_catalogue.mode(id);
        if (!mode)
            return;
        for (const Form &form : mode->form) {
            for (const FormField &field : form.fields)
                answer(field.id, &field);
        }
    }

    const Request &m_one;
    const Request &m_other;
    const Catalogue &m_catalogue;
    QSet<QString> m_seen;
    QList<Difference> m_found;
};

} // namespace

QList<Difference> differences(const Request &one, const Request &other, const Catalogue &catalogue)
{
    return Comparison(one, other, catalogue).all();
}

} // namespace officina
