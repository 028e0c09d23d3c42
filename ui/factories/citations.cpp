// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers and links; see the header.
#include "ui/factories/citations.h"

#include "ui/present/cataloguetext.h"
#include "ui/present/sourceage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView scheme("source:");

// The column of the facts is narrow: a run of more than 28 characters without a blank may go on in the next line.
QString breakable(QString text)
{
    static const QRegularExpression longWord(u"(?<!\\S)(?!SHA256:)\\S{29,}"_s);
    static const QRegularExpression mark(u"([/._@-])(?=\\w)"_s);
    static const QRegularExpression longRun(u"([^\\s\u200b]{24})(?=[^\\s\u200b])"_s); // a sum in hexadecimal digits
    qsizetype from = 0;
    for (auto match = longWord.match(text, from); match.hasMatch(); match = longWord.match(text, from)) {
        const QString word = match.captured().replace(mark, u"\\1\u200b"_s).replace(longRun, u"\\1\u200b"_s);
        text.replace(match.capturedStart(), match.capturedLength(), word);
        from = match.capturedStart() + word.size();
    }
    return text;
}

} // namespace

QString Citations::fact(const QString &value, const QList<SourceId> &sources, bool isConfirmed, const QString &note)
{
    QString html = breakable(value).toHtmlEscaped();
    if (!note.isEmpty())
        html += u" <i>%1</i>"_s.arg(catalogueText(note).toHtmlEscaped());
    if (!isConfirmed)
        html += u' ' + notVerifiedText().toHtmlEscaped();
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
    for (const Source *source : m_sources)
        html += u"<tr><td width=\"36\">[%1]</td><td>%2</td></tr>"_s.arg(QString::number(++number), sourceHtml(*source));
    return number == 0 ? QString() : u"<table cellspacing=\"0\" cellpadding=\"1\">"_s + html + "</table>"_L1;
}

QString Citations::sourceHtml(const Source &source)
{
    const QString text = sourceText(source).toHtmlEscaped();
    QString html = source.url.isEmpty()
        ? text
        : u"<a href=\"%1\">%2</a>"_s.arg(source.url.toString(QUrl::FullyEncoded).toHtmlEscaped(), text);
    if (const QDate read = QDate::fromString(source.read, Qt::ISODate); read.isValid())
        html += u" <small>%1</small>"_s.arg(readOnText(read).toHtmlEscaped());
    return html;
}

QString notVerifiedText()
{
    //: Behind a fact that rests on general knowledge alone
    return u"(%1)"_s.arg(QCoreApplication::translate("officina::FactoriesPage", "not verified"));
}

const Source *Citations::sourceOf(const QString &link, const Catalogue &catalogue)
{
    return link.startsWith(scheme) ? catalogue.source({link.sliced(scheme.size())}) : nullptr;
}

} // namespace officina
