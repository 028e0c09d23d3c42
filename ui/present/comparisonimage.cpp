// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the table; see the header.
#include "ui/present/comparisonimage.h"

#include "client/base/files.h"
#include "ui/present/formats.h"
#include "ui/present/sourceage.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Comparison)
};

struct Inks {
    QColor back, text, muted, line, mark;
};

constexpr int labelWidth = 170;
constexpr int cellWidth = 250;
constexpr int pad = 10;
constexpr double scale = 2;

class ComparisonPainter
{
public:
    ComparisonPainter(const Comparison &comparison, bool dark)
        : m_comparison(comparison), m_inks(dark ? Inks{0x14181f, 0xe6e9ee, 0x9aa4b2, 0x2b323d, 0x1d2a44}
                                                : Inks{0xffffff, 0x1b2330, 0x5d6778, 0xdde1e7, 0xe8eefb})
    {
        m_font.setPixelSize(13);
        if (QFontDatabase::hasFamily(u"Inter"_s))
            m_font.setFamily(u"Inter"_s);
        m_bold = m_font;
        m_bold.setWeight(QFont::DemiBold);
    }

    QImage draw()
    {
        const int width = labelWidth + cellWidth * int(m_comparison.names.size());
        const int height = place(nullptr, width);
        QImage image(QSize(int(width * scale), int(height * scale)), QImage::Format_RGB32);
        image.fill(m_inks.back);
        image.setDevicePixelRatio(scale);
        QPainter painter(&image);
        place(&painter, width);
        return image;
    }

private:
    // Draws, or only measures without a painter; returns the height.
    int place(QPainter *painter, int width)
    {
        int y = 0;
        y += row(painter, y, width, {}, m_comparison.names, true, {});
        for (const ComparedRow &one : m_comparison.rows) {
            QStringList texts;
            QList<bool> muted;
            for (const ComparedCell &cell : one.cells) {
                texts.append(cellText(cell));
                muted.append(!cell.isKnown);
            }
            //: A row of a table of which the values differ
            const QString label = one.differs ? Words::tr("≠ %1").arg(one.label) : one.label;
            y += row(painter, y, width, label, texts, one.differs, muted);
        }
        QString foot = Words::tr("≠ marks what differs. Figures collected on %1; made with Officina.")
                           .arg(formats::date(m_comparison.figuresOf));
        if (m_comparison.isAnyOld())
            foot += u' ' + oldFactsText();
        return y + text(painter, QRect(0, y, width, 0), foot, m_font, m_inks.muted);
    }

    int row(QPainter *painter, int y, int width, const QString &label, const QStringList &cells, bool strong,
            const QList<bool> &muted)
    {
        const bool isHead = label.isEmpty();
        const QFont &font = isHead ? m_bold : m_font;
        int height = text(nullptr, QRect(0, y, labelWidth, 0), label, strong ? m_bold : m_font, m_inks.muted);
        for (const QString &cell : cells)
            height = std::max(height, text(nullptr, QRect(0, y, cellWidth, 0), cell, font, m_inks.text));
        if (!painter)
            return height;
        if (strong && !isHead)
            painter->fillRect(0, y, width, height, m_inks.mark);
        text(painter, QRect(0, y, labelWidth, 0), label, strong ? m_bold : m_font, strong ? m_inks.text : m_inks.muted);
        for (qsizetype i = 0; i < cells.size(); ++i)
            text(painter, QRect(labelWidth + cellWidth * int(i), y, cellWidth, 0), cells.at(i), font,
                 muted.value(i) ? m_inks.muted : m_inks.text);
        painter->fillRect(QRectF(0, y + height - 1, width, 1), m_inks.line);
        return height;
    }

    // Broken where the width ends; returns the height with its margins.
    static int text(QPainter *painter, const QRect &place, const QString &text, const QFont &font, const QColor &ink)
    {
        const QRect inner(place.x() + pad, place.y() + pad / 2 + 2, place.width() - 2 * pad, 10'000);
        constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const QRect taken = QFontMetrics(font).boundingRect(inner, flags, text.isEmpty() ? u" "_s : text);
        if (painter) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(inner, flags, text);
        }
        return taken.height() + pad + 4;
    }

    const Comparison &m_comparison;
    Inks m_inks;
    QFont m_font;
    QFont m_bold;
};

} // namespace

QImage comparisonImage(const Comparison &comparison, bool dark)
{
    return ComparisonPainter(comparison, dark).draw();
}

Result<> exportComparisonCsv(const Comparison &comparison, const Catalogue &catalogue, const QString &path)
{
    return writeFile(path, comparisonCsv(comparison, catalogue), true);
}

Result<> exportComparisonPng(const Comparison &comparison, const QString &path, bool dark)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!comparisonImage(comparison, dark).save(&buffer, "PNG"))
        return failure(Error::Kind::Local, {}, path);
    return writeFile(path, png, true);
}

} // namespace officina
