// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers and links; see the header.
#include "ui/factories/citations.h"

#include "ui/common/controls.h"
#include "ui/present/cataloguetext.h"

#include <QtCore/QCoreApplication>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView scheme("source:");
constexpr int monthsUntilOld = 6;
constexpr int longestRun = 28; // without a blank, in the column of the facts

} // namespace

QString Citations::fact(const QString &value, const QList<SourceId> &sources, bool isConfirmed, const QString &note)
{
    QString html = breakable(value, longestRun).toHtmlEscaped();
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
        html += u" <small><a style=\"text-decoration:none\" href=\"%1%2\" title=\"%3\">[%4]</a></small>"_s.arg(
            scheme, id.value.toHtmlEscaped(), sourceText(*source).toHtmlEscaped(), QString::number(number + 1));
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

const Source *Citations::sourceOf(const QString &link, const Catalogue &catalogue)
{
    return link.startsWith(scheme) ? catalogue.source({link.sliced(scheme.size())}) : nullptr;
}

bool isOld(const QDate &read, const QDate &today)
{
    return read.isValid() && read.addMonths(monthsUntilOld) < today;
}

} // namespace officina
