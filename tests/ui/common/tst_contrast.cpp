// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every scheme can be read, by WCAG 2.2: text has 4.5:1 against all that it may stand on (1.4.3); edges of fields, boxes
// and handles, rings of the focus, marks, bars and curves have 3:1 (1.4.11). With high contrast text has 7:1 (1.4.6), the
// others 4.5:1, but for the curves' own colours and marks of uncertain places. The pairs come from the style sheet itself,
// and for what is painted by hand from a table here. Prints all of them.
#include "ui/common/theme.h"
#include "ui/factories/map/mappainter.h"
#include "ui/present/curves/curvestyle.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <cmath>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

// At least so much.
struct Wanted {
    double text = 4.5;
    double graphics = 3;
};
constexpr Wanted usual{};
constexpr Wanted high{.text = 7, .graphics = 4.5};

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor over(const QColor &ink, const QColor &ground, double opacity)
{
    const auto mixed = [opacity](float top, float below) { return float(top * opacity + below * (1 - opacity)); };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
                            mixed(ink.blueF(), ground.blueF()));
}

// As the style sheet has them.
QMap<QString, QColor> byName(const Colours &c)
{
    return {{u"window"_s, c.window},
            {u"surface"_s, c.surface},
            {u"rail"_s, c.rail},
            {u"field"_s, c.field},
            {u"hover"_s, c.hover},
            {u"hoverRail"_s, c.hoverRail},
            {u"text"_s, c.text},
            {u"muted"_s, c.muted},
            {u"faint"_s, c.faint},
            {u"track"_s, c.track},
            {u"selection"_s, c.selection},
            {u"neutralSoft"_s, c.neutralSoft},
            {u"accent"_s, c.accent},
            {u"accentSoft"_s, c.accentSoft},
            {u"accentFill"_s, c.accentFill},
            {u"accentFillHover"_s, c.accentFillHover},
            {u"onAccent"_s, c.onAccent},
            {u"warningSoft"_s, c.warningSoft},
            {u"bad"_s, c.bad},
            {u"badSoft"_s, c.badSoft}};
}

// What the sheet says: the colours of text, of grounds, of rings and of edges, by their names.
struct Sheet {
    QSet<QString> inks, grounds, rings, edges, bars;
};

// Disabled controls are exempt. A ground that is a fill with a text of its own is told apart below.
Sheet readSheet()
{
    Sheet sheet;
    QFile file(u":/officina/style/officina.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no style sheet");
    static const QRegularExpression rule(u"([^{}]+)\\{((?:[^{}]|\\$\\{\\w+\\})*)\\}"_s);
    static const QRegularExpression said(u"([\\w-]+):[^;$]*\\$\\{(\\w+)\\}"_s);
    const QString text = QString::fromUtf8(file.readAll());
    for (auto rules = rule.globalMatch(text); rules.hasNext();) {
        const QRegularExpressionMatch match = rules.next();
        const QString selector = match.captured(1);
        if (selector.contains(u":disabled"_s))
            continue;
        for (auto all = said.globalMatch(match.captured(2)); all.hasNext();) {
            const QRegularExpressionMatch one = all.next();
            const QString what = one.captured(1);
            const QString name = one.captured(2);
            if (what == u"color" || what == u"selection-color")
                sheet.inks += name;
            else if (selector.contains(u"::handle"_s) || selector.contains(u"::chunk"_s))
                sheet.bars += name;
            else if (what.startsWith(u"border") && selector.contains(u":focus"_s))
                sheet.rings += name;
            else if (what.startsWith(u"border") && selector.contains(u"QLineEdit"_s))
                sheet.edges += name;
            else if (what == u"background" || what == u"selection-background-color")
                sheet.grounds += name;
        }
    }
    return sheet;
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetIsRead();
    void pairs_data();
    void pairs();

private:
    static void addSheet(const QByteArray &scheme, const QMap<QString, QColor> &named, const Wanted &least);
    static void addPainted(const QByteArray &scheme, const Colours &colours, const Wanted &least);
    static void addCurves(const QByteArray &scheme, const Colours &colours, const Wanted &least);
};

// Else the table would say nothing of what it does not hold.
void ContrastTest::sheetIsRead()
{
    const Sheet sheet = readSheet();
    QVERIFY(sheet.inks.contains(QSet<QString>{u"text"_s, u"muted"_s, u"accent"_s, u"bad"_s, u"onAccent"_s}));
    QVERIFY(sheet.grounds.contains(QSet<QString>{u"window"_s, u"surface"_s, u"rail"_s, u"field"_s, u"selection"_s,
                                                 u"neutralSoft"_s, u"accentSoft"_s, u"warningSoft"_s, u"badSoft"_s,
                                                 u"hover"_s, u"hoverRail"_s, u"accentFill"_s}));
    QVERIFY(sheet.rings.contains(QSet<QString>{u"accent"_s, u"text"_s}));
    QVERIFY(sheet.edges.contains(u"faint"_s));
    QVERIFY(sheet.bars.contains(QSet<QString>{u"accent"_s, u"faint"_s}));
    QVERIFY(!sheet.inks.contains(u"faint"_s)); // as text it is of what is disabled
}

void ContrastTest::addSheet(const QByteArray &scheme, const QMap<QString, QColor> &named, const Wanted &least)
{
    const auto row = [&](const QString &ink, const QString &ground, double wanted) {
        if (!named.contains(ink) || !named.contains(ground))
            qFatal("%s or %s has no colour here", qPrintable(ink), qPrintable(ground));
        QTest::newRow(scheme + ink.toUtf8() + " on " + ground.toUtf8()
                      + (wanted == least.text ? ", text" : ", graphics"))
            << named.value(ink) << named.value(ground) << wanted;
    };
    const QSet<QString> fills{u"accentFill"_s, u"accentFillHover"_s};
    const QSet<QString> lines{u"line"_s, u"track"_s}; // nothing is written on them
    const Sheet sheet = readSheet();
    for (const QString &ground : sheet.grounds) {
        if (lines.contains(ground))
            continue;
        for (const QString &ink : sheet.inks)
            if ((ink == u"onAccent") == fills.contains(ground))
                row(ink, ground, least.text);
    }
    for (const QString &ground : {u"window"_s, u"surface"_s, u"rail"_s}) {
        for (const QString &ring : sheet.rings + sheet.edges)
            if (ring != u"line" && ring != u"lineStrong") // decoration of cards, on hovering
                row(ring, ground, least.graphics);
        for (const QString &bar : sheet.bars)
            row(bar, ground, least.graphics);
    }
    row(u"faint"_s, u"field"_s, least.graphics);
    row(u"faint"_s, u"selection"_s, least.graphics);
    row(u"accent"_s, u"track"_s, least.graphics);
    row(u"accent"_s, u"selection"_s, least.graphics);
}

// Chips, states in cells, badges, notices; check boxes, timelines, the map.
void ContrastTest::addPainted(const QByteArray &scheme, const Colours &c, const Wanted &least)
{
    const auto row = [&](const QByteArray &name, const QColor &ink, const QColor &ground, double wanted) {
        QTest::newRow(scheme + name) << ink << ground << wanted;
    };
    row("chip: neutral", c.text, c.neutralSoft, least.text);
    row("chip: active", c.accent, c.accentSoft, least.text);
    row("chip: good", c.good, c.goodSoft, least.text);
    row("chip: warning", c.warning, c.warningSoft, least.text);
    row("chip: bad", c.bad, c.badSoft, least.text);
    const std::pair<const char *, const QColor &> states[] = {
        {"good", c.good}, {"warning", c.warning}, {"bad", c.bad}, {"accent", c.accent}, {"muted", c.muted}};
    const std::pair<const char *, const QColor &> grounds[] = {
        {"card", c.surface}, {"window", c.window}, {"selected row", c.selection}};
    for (const auto &[state, ink] : states)
        for (const auto &[on, ground] : grounds)
            row(QByteArray("state: ") + state + " on " + on, ink, ground, least.text);
    row("badge of the rail", c.muted, c.rail, least.text);
    row("badge of the rail, hovered", c.muted, c.hoverRail, least.text);
    row("badge of the page in view", c.accent, c.accentSoft, least.text);
    row("number of a finished step", c.surface, c.good, least.text);
    row("word found in an output", c.onAccent, c.accentFill, least.text);
    row("box that is not checked", c.muted, c.field, least.graphics);
    row("box that is checked", c.accentFill, c.surface, least.graphics);
    row("box that is checked, on the window", c.accentFill, c.window, least.graphics);
    row("mark in a checked box", c.onAccent, c.accentFill, least.graphics);
    row("timeline: ran", c.accentFill, c.surface, least.graphics);
    row("timeline: failed", c.bad, c.surface, least.graphics);
    row("timeline: waited", c.faint, c.surface, least.graphics);
    for (const auto &[state, ink] : states) {
        if (QByteArrayView(state) == "bad")
            continue; // no mark of the map
        for (const auto &[on, ground] :
             {std::pair("sea", c.surface), {"land", c.neutralSoft}, {"tinted", c.accentSoft}}) {
            row(QByteArray("map: ") + state + " on " + on, ink, ground, least.graphics);
            row(QByteArray("map: uncertain ") + state + " on " + on, over(ink, ground, uncertainOpacity), ground,
                usual.graphics);
        }
    }
}

void ContrastTest::addCurves(const QByteArray &scheme, const Colours &c, const Wanted &least)
{
    const ChartColours chart = chartColours(c.isDark, c.isHighContrast);
    for (int style = 0; style < curveColours; ++style) {
        const QByteArray name = scheme + "curve " + QByteArray::number(style + 1);
        QTest::newRow(name + " on its chart") << curveColour(style, c.isDark) << chart.paper << usual.graphics;
        QTest::newRow(name + " in the list, selected") << curveColour(style, c.isDark) << c.selection << usual.graphics;
    }
    QTest::newRow(scheme + "names of axes") << chart.muted << chart.paper << least.text;
    QTest::newRow(scheme + "title of a chart") << chart.text << chart.paper << least.text;
}

void ContrastTest::pairs_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Colours *colours :
         {&Colours::light(), &Colours::dark(), &Colours::lightContrast(), &Colours::darkContrast()}) {
        const QByteArray scheme =
            QByteArray(colours->isDark ? "dark" : "light") + (colours->isHighContrast ? ", high contrast: " : ": ");
        const Wanted &least = colours->isHighContrast ? high : usual;
        addSheet(scheme, byName(*colours), least);
        addPainted(scheme, *colours, least);
        addCurves(scheme, *colours, least);
    }
}

void ContrastTest::pairs()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    qInfo().noquote()
        << u"%1 on %2: %3 (at least %4)"_s.arg(ink.name(), ground.name()).arg(ratio, 0, 'f', 2).arg(least);
    QVERIFY2(ratio >= least, qPrintable(u"only %1:1"_s.arg(ratio)));
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
