// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers the sources of the facts on one page in the order of their use, and makes the small
// links that stand behind each fact. Texts are escaped: the catalogue never becomes markup.
#pragma once

#include "client/catalogue/catalogue.h"

namespace officina {

class Citations
{
public:
    explicit Citations(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    // Rich text: the value, its note, a mark where nothing confirms it, and [1] [2] as links, which lead to
    // sourceOf() and not to the web.
    QString fact(const QString &value, const QList<SourceId> &sources, bool isConfirmed, const QString &note = {});
    // Confirmed or not as its sources are.
    QString fact(const QString &value, const QList<SourceId> &sources, const QString &note = {})
    {
        return fact(value, sources, isConfirmed(m_catalogue, sources), note);
    }
    template <class T> QString fact(const QString &value, const Sourced<T> &fact)
    {
        return this->fact(value, fact.sources, fact.isConfirmed, fact.note);
    }

    const Catalogue &catalogue() const { return m_catalogue; }
    // The sources in the order of their numbers.
    const QList<const Source *> &sources() const { return m_sources; }
    // The same as rich text, a line each with its number; empty where there are none.
    QString listHtml() const;
    // One of them: a link to its page, and when it was read.
    static QString sourceHtml(const Source &source);
    // Of the link that was clicked; null where it is another one.
    static const Source *sourceOf(const QString &link, const Catalogue &catalogue);

private:
    const Catalogue &m_catalogue;
    QList<const Source *> m_sources;
};

QString notVerifiedText(); // "(not verified)"

} // namespace officina
