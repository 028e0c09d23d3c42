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

QString Citations::listHtml() const
{
    QString html;
    int number = 0;
    for (const Source *source : m_sources) {
        const QString text = sourceText(*source).toHtmlEscaped();
        const QString link = source->url.isEmpty()
            ? text
            : u"<a href=\"%1\">%2</a>"_s.arg(source->url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text);
        html += u"<tr><td width=\"36\">[%1]</td><td>%2</td></tr>"_s.arg(QString::number(++number), link);
    }
    return number == 0 ? QString() : u"<table cellspacing=\"0\" cellpadding=\"1\">"_s + html + "</table>"_L1;
}

QLabel *makeCitedLabel(const QString &html, LabelRole role)
{
    QLabel *label = makeLabel({}, role);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

} // namespace officina
