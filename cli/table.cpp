// SPDX-License-Identifier: GPL-3.0-or-later
//
// Aligned columns of text; see the header.
#include "cli/table.h"

namespace officina {

using namespace Qt::StringLiterals;

QString Table::text() const
{
    if (m_rows.isEmpty())
        return {};
    QList<QStringList> lines;
    QStringList titles;
    for (const Column &column : m_columns)
        titles.append(column.isName ? column.title : headingText(column.title));
    lines.append(titles);
    lines += m_rows;

    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList &cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QString text;
    for (const QStringList &cells : lines) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                line += u"  "_s;
            line += m_columns[i].right ? cells[i].rightJustified(widths[i]) : cells[i].leftJustified(widths[i]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString headingText(const QString &title)
{
    constexpr QChar dialytika(0x0308); // the one mark that stays
    const QString letters = title.toUpper().normalized(QString::NormalizationForm_D);
    QString text;
    bool isGreek = false; // the letter that the marks belong to
    for (const QChar letter : letters) {
        if (!letter.isMark())
            isGreek = letter.script() == QChar::Script_Greek;
        else if (isGreek && letter != dialytika)
            continue;
        text += letter;
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString fieldsText(const QList<std::pair<QString, QString>> &fields)
{
    qsizetype width = 0;
    for (const auto &[word, value] : fields)
        width = value.isEmpty() ? width : std::max(width, word.size());
    QString text;
    for (const auto &[word, value] : fields)
        if (!value.isEmpty())
            text += word.leftJustified(width + 2) + value + u'\n';
    return text;
}

} // namespace officina
