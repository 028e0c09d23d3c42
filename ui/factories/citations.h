// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers the sources of the facts on one page in the order of their use, and makes the small
// links that stand behind each fact. Texts are escaped: the catalogue never becomes markup.
#pragma once

#include "client/catalogue/catalogue.h"
#include "ui/common/controls.h"

namespace officina {

class Citations
{
public:
    explicit Citations(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    // Rich text: the value, its note, a mark where nothing confirms it, and [1] [2] as links.
    QString fact(const QString &value, const QList<SourceId> &sources, bool isConfirmed, const QString &note = {});
    template <class T> QString fact(const QString &value, const Sourced<T> &fact)
    {
        return this->fact(value, fact.sources, fact.isConfirmed, fact.note);
    }

    // The sources in the order of their numbers.
    const QList<const Source *> &sources() const { return m_sources; }
    // The same as rich text, a line each with its number; empty where there are none.
    QString listHtml() const;

private:
    const Catalogue &m_catalogue;
    QList<const Source *> m_sources;
};

// A label for such texts: links open, by keyboard too.
QLabel *makeCitedLabel(const QString &html, LabelRole role = LabelRole::Plain);

} // namespace officina
