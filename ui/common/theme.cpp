// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours themselves, and how they reach Qt: a palette for what Qt draws and one style sheet
// whose ${names} are filled in here. Text colours keep 4.5:1 against their backgrounds, and what
// is drawn and means something 3:1; tests/ui/common/tst_contrast.cpp holds them to it.
#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <QtGui/QStyleHints>
#include <QtWidgets/QApplication>

namespace officina {

using namespace Qt::StringLiterals;

const Colours &Colours::light()
{
    static const Colours colours{
        .window = 0xf5f6f8,
        .surface = 0xffffff,
        .rail = 0xebeef2,
        .field = 0xffffff,
        .hover = 0xf7f8fa,
        .hoverRail = 0xe1e5eb,
        .line = 0xdde1e7,
        .lineStrong = 0xbfc6d0,
        .text = 0x1b212b,
        .muted = 0x5d6778,
        .faint = 0x7f8897,
        .track = 0xdde1e7,
        .selection = 0xe6eefc,
        .neutralSoft = 0xebeef2,
        .accent = 0x2356c7,
        .accentSoft = 0xe6eefc,
        .accentFill = 0x2356c7,
        .accentFillHover = 0x1c48aa,
        .onAccent = 0xffffff,
        .good = 0x15703f,
        .goodSoft = 0xdff3e7,
        .warning = 0x8a5200,
        .warningSoft = 0xfdf0d9,
        .bad = 0xb3261e,
        .badSoft = 0xfdeae8,
        .badLine = 0xf0c4c0,
    };
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{
        .window = 0x171a1f,
        .surface = 0x1f2329,
        .rail = 0x1b1e24,
        .field = 0x191c21,
        .hover = 0x272c34,
        .hoverRail = 0x252a32,
        .line = 0x31373f,
        .lineStrong = 0x4a525e,
        .text = 0xe6e9ee,
        .muted = 0x9ba4b1,
        .faint = 0x727c8b,
        .track = 0x343a44,
        .selection = 0x24324f,
        .neutralSoft = 0x2a2f37,
        .accent = 0x8aacff,
        .accentSoft = 0x24324f,
        .accentFill = 0x3566d6,
        .accentFillHover = 0x3f70dc,
        .onAccent = 0xffffff,
        .good = 0x5cc98c,
        .goodSoft = 0x1c3327,
        .warning = 0xe7b45c,
        .warningSoft = 0x3a2f1b,
        .bad = 0xff8a80,
        .badSoft = 0x3d2422,
        .badLine = 0x64332f,
        .isDark = true,
    };
    return colours;
}

const Colours &Colours::lightContrast()
{
    static const Colours colours{
        .window = 0xffffff,
        .surface = 0xffffff,
        .rail = 0xffffff,
        .field = 0xffffff,
        .hover = 0xe6e6e6,
        .hoverRail = 0xe6e6e6,
        .line = 0x555555,
        .lineStrong = Qt::black,
        .text = Qt::black,
        .muted = 0x262626,
        .faint = 0x555555,
        .track = 0xb0b0b0,
        .selection = 0xe6eefc,
        .neutralSoft = 0xe6e6e6,
        .accent = 0x0b3a9e,
        .accentSoft = 0xe6eefc,
        .accentFill = 0x0b3a9e,
        .accentFillHover = 0x082b78,
        .onAccent = 0xffffff,
        .good = 0x0a4a25,
        .goodSoft = 0xe0f5e8,
        .warning = 0x5c3600,
        .warningSoft = 0xfff0d0,
        .bad = 0x7a0e0b,
        .badSoft = 0xffe4e2,
        .badLine = 0x7a0e0b,
        .isHighContrast = true,
    };
    return colours;
}

const Colours &Colours::darkContrast()
{
    static const Colours colours{
        .window = Qt::black,
        .surface = Qt::black,
        .rail = Qt::black,
        .field = Qt::black,
        .hover = 0x262626,
        .hoverRail = 0x262626,
        .line = 0xb0b0b0,
        .lineStrong = 0xffffff,
        .text = 0xffffff,
        .muted = 0xe0e0e0,
        .faint = 0xb0b0b0,
        .track = 0x404040,
        .selection = 0x002c73,
        .neutralSoft = 0x262626,
        .accent = 0x9dc0ff,
        .accentSoft = 0x00245c,
        .accentFill = 0x9dc0ff,
        .accentFillHover = 0xc4daff,
        .onAccent = Qt::black,
        .good = 0x7df0ae,
        .goodSoft = 0x00301a,
        .warning = 0xffd27a,
        .warningSoft = 0x3a2800,
        .bad = 0xffb0a8,
        .badSoft = 0x4a0f0b,
        .badLine = 0xffb0a8,
        .isDark = true,
        .isHighContrast = true,
    };
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    // By the lines, which the style sheet leaves alone: a table's window has the colour of its surface.
    for (const Colours *colours : {&lightContrast(), &darkContrast()})
        if (palette.color(QPalette::Mid) == colours->line && palette.color(QPalette::Dark) == colours->lineStrong)
            return *colours;
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

namespace {

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accentFill);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Accent, c.accentFill);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.window);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.lineStrong);
    palette.setColor(QPalette::Shadow, c.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.neutralSoft);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.faint);
    return palette;
}

QString sheetOf(const Colours &c, double points)
{
    QFile file(u":/officina/style/officina.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program's resources.");
    QString sheet = QString::fromUtf8(file.readAll());
    const auto fill = [&sheet](QLatin1StringView name, const QString &value) {
        sheet.replace("${"_L1 + name + '}'_L1, value);
    };
    const std::pair<QLatin1StringView, const QColor &> colours[] = {
        {"window"_L1, c.window},
        {"surface"_L1, c.surface},
        {"rail"_L1, c.rail},
        {"field"_L1, c.field},
        {"hover"_L1, c.hover},
        {"hoverRail"_L1, c.hoverRail},
        {"line"_L1, c.line},
        {"lineStrong"_L1, c.lineStrong},
        {"text"_L1, c.text},
        {"muted"_L1, c.muted},
        {"faint"_L1, c.faint},
        {"track"_L1, c.track},
        {"selection"_L1, c.selection},
        {"neutralSoft"_L1, c.neutralSoft},
        {"accent"_L1, c.accent},
        {"accentSoft"_L1, c.accentSoft},
        {"accentFill"_L1, c.accentFill},
        {"accentFillHover"_L1, c.accentFillHover},
        {"onAccent"_L1, c.onAccent},
        {"good"_L1, c.good},
        {"goodSoft"_L1, c.goodSoft},
        {"warning"_L1, c.warning},
        {"warningSoft"_L1, c.warningSoft},
        {"bad"_L1, c.bad},
        {"badSoft"_L1, c.badSoft},
        {"badLine"_L1, c.badLine},
    };
    for (const auto &[name, colour] : colours)
        fill(name, colour.name());
    fill("small"_L1, QString::number(points * 0.92, 'f', 1));
    fill("heading"_L1, QString::number(points * 1.08, 'f', 1));
    fill("title"_L1, QString::number(points * 1.35, 'f', 1));
    fill("mono"_L1, '"'_L1 + QFontDatabase::systemFont(QFontDatabase::FixedFont).family() + '"'_L1);
    return sheet;
}

} // namespace

Theme::Theme(QApplication &application) : QObject(&application), m_application(application)
{
    application.setStyle(new Style); // the application owns it
    QFont font = application.font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    // A user who asked the system for larger text gets it; a system without an opinion (a bare
    // X server says 9 points) gets what the pages were drawn for.
    font.setPointSizeF(std::max(10.0, font.pointSizeF()));
    application.setFont(font);
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    // Tells the platform too, so that window frames and file dialogs agree.
    m_application.styleHints()->setColorScheme(scheme == Scheme::Dark        ? Qt::ColorScheme::Dark
                                                   : scheme == Scheme::Light ? Qt::ColorScheme::Light
                                                                             : Qt::ColorScheme::Unknown);
    apply();
}

void Theme::setHighContrast(bool isHigh)
{
    if (isHigh == m_isHighContrast)
        return;
    m_isHighContrast = isHigh;
    apply();
}

bool Theme::isDark() const
{
    if (m_scheme != Scheme::System)
        return m_scheme == Scheme::Dark;
    return m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void Theme::apply()
{
    const Colours &colours = m_isHighContrast ? isDark() ? Colours::darkContrast() : Colours::lightContrast()
        : isDark() ? Colours::dark()
                                              : Colours::light();
    m_application.setPalette(paletteOf(colours));
    m_application.setStyleSheet(sheetOf(colours, m_application.font().pointSizeF()));
}

} // namespace officina
