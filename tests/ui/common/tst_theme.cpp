// SPDX-License-Identifier: GPL-3.0-or-later
//
// Both schemes can be read: text has 4.5:1 against what it stands on, by WCAG 2.1; and the style
// sheet has no name left that nobody filled in.
#include "ui/common/theme.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <cmath>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const auto *colours : {&Colours::light(), &Colours::dark()}) {
            const Colours &c = *colours;
            const QByteArray scheme = colours == &Colours::light() ? "light, " : "dark, ";
            const auto row = [&scheme](const char *name, const QColor &text, const QColor &ground) {
                QTest::newRow(scheme + name) << text << ground;
            };
            row("text on window", c.text, c.window);
            row("text on card", c.text, c.surface);
            row("text on selection", c.text, c.selection);
            row("muted on window", c.muted, c.window);
            row("muted on card", c.muted, c.surface);
            row("muted on rail", c.muted, c.rail);
            row("accent on card", c.accent, c.surface);
            row("accent chip", c.accent, c.accentSoft);
            row("primary button", c.onAccent, c.accentFill);
            row("good chip", c.good, c.goodSoft);
            row("warning chip", c.warning, c.warningSoft);
            row("bad chip", c.bad, c.badSoft);
        }
    }

    void contrasts()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(u"only %1:1"_s.arg(ratio)));
    }

    void switches()
    {
        Theme theme(*qApp);
        theme.setScheme(Scheme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::dark());
        QVERIFY(qApp->styleSheet().contains(Colours::dark().surface.name()));
        theme.setScheme(Scheme::Light);
        QCOMPARE(&Colours::of(qApp->palette()), &Colours::light());
        QVERIFY(!qApp->styleSheet().contains("${"_L1));
        QVERIFY(qApp->styleSheet().contains(Colours::light().accent.name()));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
