// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers and links; see the header.
#include "ui/factories/citations.h"

#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

QString Citations::fact(const QString &value, const QList<SourceId> &sources, bool isConfirmed, const QString &note)
{
    QString html = value.toHtmlEscaped();
    if (!note.isEmpty())
        html += u" <i>%1</i>"_s.arg(catalogueText(note).toHtmlEscaped());
    if (!isConfirmed)
        //: Behind a fact that rests on general knowledge alone
        html += u" (%1)"_s.arg(QCoreApplication::translate("officina::FactoriesPage", "not verified").toHtmlEscaped());
    for (const SourceId &id : sources) {
        const Source *source = m_catalogue.source(id);
        if (!source || !source->isConfirmed)
            continue;
        qsizetype number = m_sources.indexOf(source);
        if (number < 0) {
            number = m_sources.size();
            m_sources.append(source);
        }
        const QString mark = u"[%1]"_s.arg(number + 1);
        html += source->url.isEmpty()
            ? u" <small>%1</small>"_s.arg(mark)
            : u" <small><a style=\"text-decoration:none\" href=\"%1\" title=\"%3\">%2</a></small>"_s.arg(
                  source->url.toString(QUrl::FullyEncoded).toHtmlEscaped(), mark, sourceText(*source).toHtmlEscaped());
    }
    return html;
}

} // namespace officina
