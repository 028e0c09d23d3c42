// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labels with words that are longer than a window is wide: they are drawn in several lines, and nothing of that is in
// what is asked of them, copied or read out. Keys in tool tips are written as the user's desktop writes them.
#include "ui/common/controls.h"

#include "tests/support/waiting.h"
#include "ui/common/elidedbox.h"

#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <memory>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 260;

QString longPath()
{
    return u"/lustre/"_s + u"project_465000123_"_s.repeated(20);
}

// Whether something is drawn in the lowest line.
bool isDrawnBelow(QLabel &label)
{
    const QImage image = label.grab().toImage();
    const QRgb paper = label.palette().color(QPalette::Window).rgb();
    const int end = image.height() - label.margin();
    for (int y = end - label.fontMetrics().height(); y < end; ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != paper)
                return true;
    return false;
}

struct OpenBox : ElidedBox {
    using ElidedBox::initStyleOption;
};

// The keys as a German keyboard has them.
class GermanKeys : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArrayView(context) == "QShortcut" && QByteArrayView(source) == "Ctrl" ? u"Strg"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksLongWords_data();
    void breaksLongWords();
    void copiesWhatWasSet();
    void leavesOthers_data();
    void leavesOthers();
    void tellsKeys();
    void cutsChoicesVisibly();
};

void ControlsTest::breaksLongWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("selectable");
    QTest::addColumn<int>("margin");
    for (const bool selectable : {false, true}) {
        const char *kind = selectable ? ", selectable" : "";
        QTest::addRow("path%s", kind) << longPath() << selectable << 0;
        QTest::addRow("path with a margin%s", kind) << longPath() << selectable << 12;
        QTest::addRow("in a sentence%s", kind) << u"Runs go to "_s + longPath() + u" from now on"_s << selectable << 0;
        QTest::addRow("second line%s", kind) << u"Short\n"_s + longPath() << selectable << 0;
        QTest::addRow("letters alone%s", kind) << u"a"_s.repeated(400) << selectable << 0;
        QTest::addRow("Hebrew%s", kind) << u"א"_s.repeated(400) << selectable << 0;
    }
}

void ControlsTest::breaksLongWords()
{
    QFETCH(const QString, text);
    QFETCH(const bool, selectable);
    QFETCH(const int, margin);
    const std::unique_ptr<QLabel> label(makeLabel({}));
    if (selectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMargin(margin);
    label->setText(text);
    QVERIFY2(label->minimumSizeHint().width() <= narrow, qPrintable(QString::number(label->minimumSizeHint().width())));
    QVERIFY(label->sizeHint().width() <= label->fontMetrics().averageCharWidth() * 80 + 2 * margin);
    // In about so many lines as are needed.
    const int lines = label->fontMetrics().horizontalAdvance(text.section(u'\n', -1)) / narrow;
    QVERIFY(lines > 4);
    QVERIFY(label->heightForWidth(narrow) > (lines - 1) * label->fontMetrics().height() + 2 * margin);
    QVERIFY(label->heightForWidth(2 * narrow) < label->heightForWidth(narrow));
    label->resize(narrow, label->heightForWidth(narrow));
    label->show();
    QVERIFY(QTest::qWaitForWindowExposed(label.get()));
    QTRY_VERIFY(isDrawnBelow(*label));
    QCOMPARE(label->text(), text);
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(label.get());
    QVERIFY(told);
    QCOMPARE(told->text(QAccessible::Name), text);
    // A short text has nothing of that any more.
    label->setText(u"Short"_s);
    QVERIFY(label->heightForWidth(narrow) < 2 * label->fontMetrics().height() + 2 * margin);
}

void ControlsTest::copiesWhatWasSet()
{
    const std::unique_ptr<QLabel> label(makeLabel(longPath()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->resize(narrow, label->heightForWidth(narrow));
    label->show();
    QVERIFY(QTest::qWaitForWindowActive(label.get()));
    label->setFocus();
    QTRY_VERIFY(label->hasFocus());
    label->setSelection(0, int(longPath().size()));
    QCOMPARE(label->selectedText(), longPath());
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(label.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), longPath());
}

void ControlsTest::leavesOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::TextFormat>("format");
    QTest::newRow("word of 90 characters") << u"w"_s.repeated(90) << Qt::PlainText;
    QTest::newRow("sentence") << u"The folder is read again when it is shown."_s << Qt::PlainText;
    QTest::newRow("link") << u"See <a href=\"https://example.org/%1\">there</a>."_s.arg(longPath()) << Qt::RichText;
}

// As Qt's own.
void ControlsTest::leavesOthers()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::TextFormat, format);
    const std::unique_ptr<QLabel> label(makeLabel({}));
    QLabel own;
    own.setWordWrap(true);
    for (QLabel *one : {label.get(), &own}) {
        one->setTextFormat(format);
        one->setText(text);
    }
    QCOMPARE(label->text(), text);
    QCOMPARE(label->sizeHint(), own.sizeHint());
    QCOMPARE(label->minimumSizeHint(), own.minimumSizeHint());
    QCOMPARE(label->heightForWidth(narrow), own.heightForWidth(narrow));
}

void ControlsTest::tellsKeys()
{
    const std::unique_ptr<QToolButton> tool(makeToolButton(u"find"_s, u"search"_s, u"Find"_s));
    addKeyToToolTip(*tool, Qt::CTRL | Qt::Key_F);
    QCOMPARE(tool->toolTip(), u"Find (Ctrl+F)"_s);
    QCOMPARE(tool->accessibleName(), u"Find"_s);
    GermanKeys german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    tool->setToolTip(u"Suchen"_s);
    addKeyToToolTip(*tool, Qt::CTRL | Qt::Key_F);
    QCOMPARE(tool->toolTip(), u"Suchen (Strg+F)"_s);
}

void ControlsTest::cutsChoicesVisibly()
{
    const QString tooLong = u"Accelerator or incubator of start-ups"_s;
    OpenBox box;
    box.addItems({u"SME"_s, tooLong});
    box.resize(narrow / 2, box.sizeHint().height());
    const auto shown = [&box] {
        QStyleOptionComboBox option;
        box.initStyleOption(&option);
        return option.currentText;
    };
    QCOMPARE(shown(), u"SME"_s);
    box.setCurrentIndex(1);
    QVERIFY2(shown().endsWith(u'…') && tooLong.startsWith(shown().chopped(1)), qPrintable(shown()));
    QCOMPARE(box.toolTip(), tooLong);
    QCOMPARE(box.currentText(), tooLong);
}

QTEST_MAIN(ControlsTest)

#include "tst_controls.moc"
