// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Officina looks: the named colours of the light and the dark scheme, each also with high contrast, text sizes and
// spacing.
// Theme puts them on the application and follows the system; everything that paints by itself
// asks Colours::of(palette()), so that nothing keeps a colour across a change of scheme.
#pragma once

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QPalette>

class QApplication;

namespace officina {

// Distances in device-independent pixels: all are multiples of half a grid step.
namespace space {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int oneAndHalf = 12;
inline constexpr int two = 16;
inline constexpr int three = 24;
} // namespace space

struct Colours {
    QColor window;    // behind cards
    QColor surface;   // cards, tables, bars
    QColor rail;      // behind the list of pages
    QColor field;     // text fields
    QColor hover;     // buttons under the pointer
    QColor hoverRail;
    QColor line;      // 1-pixel lines
    QColor lineStrong;
    QColor text;
    QColor muted;     // second text; at least 4.5:1 on window and surface
    QColor faint;     // disabled text; edges of fields and boxes, handles: 3:1 on window, surface, rail, selection
    QColor track;     // the part of a bar that is not filled
    QColor selection; // selected rows
    QColor neutralSoft;
    QColor accent, accentSoft; // as text and line; as a background for it
    QColor accentFill, accentFillHover, onAccent; // filled buttons and bars, and text on them
    QColor good, goodSoft;
    QColor warning, warningSoft;
    QColor bad, badSoft, badLine;
    bool isDark = false;
    bool isHighContrast = false; // text has 7:1, and what is drawn and means something 4.5:1

    static const Colours &light();
    static const Colours &dark();
    static const Colours &lightContrast();
    static const Colours &darkContrast();
    static const Colours &of(const QPalette &palette); // the scheme that the palette belongs to
};

enum class Scheme { System, Light, Dark };

class Theme : public QObject
{
    Q_OBJECT

public:
    // Takes over the application's style, font, palette and style sheet.
    explicit Theme(QApplication &application);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    void setHighContrast(bool isHigh);
    bool isDark() const;

private:
    void apply();

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_isHighContrast = false;
};

} // namespace officina
