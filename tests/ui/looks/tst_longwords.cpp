// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pseudo-language is longer, and keeps what a translator keeps; and those who look for faults find the ones made for
// them: a look that finds nothing says nothing.
#include "tests/ui/looks/longwords.h"
#include "tests/ui/looks/uilook.h"

#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace officina::testing;
using namespace Qt::StringLiterals;

class LongWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grows();
    void keeps_data();
    void keeps();
    void findsWhatIsCut();
    void findsWhatIsSilent();
};

void LongWordsTest::grows()
{
    const QString text = u"Choose a folder of this computer, and what is to be left out of it."_s;
    const double factor = double(LongWords::lengthened(text).size()) / double(text.size());
    QVERIFY2(factor > 1.3 && factor < 1.5, qPrintable(QString::number(factor)));
    const LongWords words;
    QVERIFY(words.translate("Formats", "%n day(s) ago", nullptr, 3).startsWith(u"%n "_s)); // by English plurals
    QVERIFY(!words.translate("Formats", "%n day(s) ago", nullptr, 3).contains(u'('));
}

void LongWordsTest::keeps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("placeholders") << u"Copy %1 to %L2, %n time"_s << u"%1 "_s;
    QTest::newRow("second placeholder") << u"Copy %1 to %L2, %n time"_s << u" %L2, %n "_s;
    QTest::newRow("tag") << u"Read <a href=\"x:y\">this</a> first"_s << u"<a href=\"x:y\">"_s;
    QTest::newRow("kind of files") << u"Pictures (*.png *.svg)"_s << u"(*.png *.svg)"_s;
    QTest::newRow("mnemonic") << u"&Save"_s << u"&S"_s;
    QTest::newRow("sign") << u"Search && find"_s << u"&&"_s;
    QTest::newRow("address") << u"As https://portal.example.org"_s << u"https://portal.example.org"_s;
}

void LongWordsTest::keeps()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QVERIFY2(LongWords::lengthened(text).contains(part), qPrintable(LongWords::lengthened(text)));
}

void LongWordsTest::findsWhatIsCut()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new QLabel(u"A label that has no more room than this"_s, &window);
    label->setObjectName(u"narrow"_s);
    label->setGeometry(0, 0, 60, 20);
    auto *wrapped = new QLabel(u"Words that would go on below, were there any room below them"_s, &window);
    wrapped->setObjectName(u"low"_s);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 30, 100, 20);
    auto *button = new QPushButton(u"A button with many words"_s, &window);
    button->setObjectName(u"button"_s);
    button->setGeometry(0, 60, 50, 30);
    auto *box = new QCheckBox(u"A box with many words"_s, &window);
    box->setObjectName(u"box"_s);
    box->setGeometry(100, 60, 50, 30);
    auto *away = new QPushButton(u"OK"_s, &window);
    away->setObjectName(u"away"_s);
    away->setGeometry(280, 150, 80, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QStringList cut = cutBelow(window);
    for (const QString &name : {u"narrow"_s, u"low"_s, u"button"_s, u"box"_s, u"away"_s})
        QVERIFY2(cut.filter(name + u' ').size() == 1, qPrintable(name + u": "_s + cut.join(u'\n')));
    label->setToolTip(label->text()); // then it can be read
    label->resize(label->sizeHint());
    wrapped->resize(100, 150);
    button->resize(button->sizeHint());
    box->resize(box->sizeHint());
    away->move(100, 150);
    QCOMPARE(cutBelow(window), QStringList());
}

void LongWordsTest::findsWhatIsSilent()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *tool = new QToolButton;
    tool->setObjectName(u"tool"_s);
    tool->setToolTip(u"Refresh"_s);
    auto *field = new QLineEdit;
    field->setObjectName(u"field"_s);
    auto *area = new QWidget;
    area->setObjectName(u"area"_s);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(u"Map"_s);
    for (QWidget *widget : {static_cast<QWidget *>(tool), static_cast<QWidget *>(field), area})
        layout->addWidget(widget);
    auto *secret = new QLineEdit;
    secret->setObjectName(u"secret"_s);
    secret->setEchoMode(QLineEdit::Password);
    secret->setText(u"four words"_s);
    secret->setAccessibleName(u"Password, four words"_s); // as nobody should
    layout->addWidget(secret);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    int looked = 0;
    const QStringList silent = silentBelow(window, &looked);
    QCOMPARE(looked, 4);
    for (const QString &name : {u"tool"_s, u"field"_s, u"area"_s, u"secret"_s})
        QVERIFY2(silent.filter(name + u' ').size() == 1, qPrintable(name + u": "_s + silent.join(u'\n')));
}

QTEST_MAIN(LongWordsTest)

#include "tst_longwords.moc"
