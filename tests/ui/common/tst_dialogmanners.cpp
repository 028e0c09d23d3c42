// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs on the screen of a small notebook, 1366 by 768 at 150 %: none is larger, no button is out of reach, and each
// opens as it was left.
#include "ui/common/dialogmanners.h"

#include "client/settings/settings.h"
#include "tests/support/tempfolder.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtGui/QScreen>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize screenSize(910, 512);

// A form with its buttons in the last row, as the program's dialogs have them.
class Form : public QDialog
{
public:
    explicit Form(int fields)
    {
        setObjectName(u"form"_s);
        auto *rows = new QVBoxLayout(this);
        for (int i = 0; i < fields; ++i)
            add(*rows);
        auto *buttons = new QHBoxLayout;
        buttons->addStretch(1);
        m_cancel = new QPushButton(u"Cancel"_s);
        m_send = new QPushButton(u"Send"_s);
        buttons->addWidget(m_cancel);
        buttons->addWidget(m_send);
        rows->addLayout(buttons);
    }

    void add(QVBoxLayout &rows, int at = -1)
    {
        m_fields += new QLineEdit;
        rows.insertWidget(at < 0 ? rows.count() : at, m_fields.last());
    }

    bool isInView(const QWidget *widget) const
    {
        return rect().contains(QRect(widget->mapTo(this, QPoint()), widget->size()))
            && !widget->visibleRegion().isEmpty();
    }

    QList<QLineEdit *> m_fields;
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace

class DialogMannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void smallOneStaysAsItIs();
    void largeOneScrolls();
    void tabLeavesEachOfThem();
    void oneThatGrowsScrolls();
    void opensAsItWasLeft();
    void neverLargerThanTheScreen();

private:
    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DialogManners> m_manners;
};

void DialogMannersTest::init()
{
    m_manners.reset();
    m_settings.reset();
    m_folder = std::make_unique<TempFolder>();
    m_store = std::make_unique<QSettings>(m_folder->path(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_manners = std::make_unique<DialogManners>(*m_settings);
    QCOMPARE(QGuiApplication::primaryScreen()->availableSize(), screenSize);
}

void DialogMannersTest::smallOneStaysAsItIs()
{
    Form form(3);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QVERIFY(!form.findChild<QScrollArea *>());
}

void DialogMannersTest::largeOneScrolls()
{
    Form form(40);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QVERIFY2(form.height() < screenSize.height(), qPrintable(QString::number(form.height())));
    QVERIFY(form.isInView(form.m_send));
    QVERIFY(!form.isInView(form.m_fields.last()));

    // By the keyboard alone through all of it, in the order of before; what has the focus is seen.
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QCOMPARE(QApplication::focusWidget(), form.m_fields.first()); // as in one that does not scroll, not the buttons
    for (QLineEdit *field : form.m_fields) {
        QCOMPARE(QApplication::focusWidget(), field);
        QTRY_VERIFY(form.isInView(field));
        QTest::keyClick(field, Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), form.m_cancel);
    QTest::keyClick(form.m_cancel, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), form.m_send);
    QTest::keyClick(form.m_send, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), form.m_fields.first());
    QTest::keyClick(form.m_fields.first(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), form.m_send);
}

// Controls of several parts, texts of many lines: from each the Tab key goes on, both ways, through all of them.
void DialogMannersTest::tabLeavesEachOfThem()
{
    Form form(40);
    auto &rows = *qobject_cast<QVBoxLayout *>(form.layout());
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    auto *number = new QSpinBox;
    auto *choice = new QComboBox;
    choice->setEditable(true);
    choice->addItems({u"one"_s, u"two"_s});
    const QList<QWidget *> parts{text, number, choice};
    for (QWidget *part : parts)
        rows.insertWidget(rows.count() - 1, part);
    QWidget *before = form.m_fields.last(); // by their place, though they were made behind the buttons
    for (QWidget *part : parts) {
        QWidget::setTabOrder(before, part);
        before = part;
    }
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(form.findChild<QScrollArea *>(u"scrollingDialog"_s));
    QList<QWidget *> stops;
    for (QLineEdit *field : std::as_const(form.m_fields))
        stops += field;
    stops += parts;
    stops += {form.m_cancel, form.m_send};
    for (QWidget *stop : std::as_const(stops)) {
        QCOMPARE(QApplication::focusWidget(), stop);
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    for (qsizetype i = stops.size(); i > 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), stops.at(i - 1));
    }
}

void DialogMannersTest::oneThatGrowsScrolls()
{
    Form form(3);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    form.m_fields.last()->setFocus();
    form.m_fields.last()->setMinimumWidth(600);
    for (int i = 0; i < 40; ++i)
        form.add(*qobject_cast<QVBoxLayout *>(form.layout()), 0);
    QTRY_VERIFY(form.findChild<QScrollArea *>());
    QTRY_COMPARE(QApplication::focusWidget(), form.m_fields.at(2)); // the one in which somebody types
    QTRY_VERIFY(form.width() > 600); // and nothing is to be scrolled to across
    QTRY_VERIFY2(form.height() < screenSize.height(), qPrintable(QString::number(form.height())));
    QTRY_VERIFY(form.isInView(form.m_send));
}

void DialogMannersTest::opensAsItWasLeft()
{
    for (const QSize wanted : {QSize(420, 300), QSize(500, 350)}) {
        Form form(3);
        form.resize(420, 300); // as its maker thought best
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QCOMPARE(form.size(), wanted);
        form.resize(500, 350);
        form.close();
    }
    Form other(3);
    other.setObjectName(u"other"_s);
    other.resize(420, 300);
    other.show();
    QCOMPARE(other.size(), QSize(420, 300));
    Form natural(3); // as large as what is in it
    natural.show();
    QVERIFY(natural.height() < 300);
}

void DialogMannersTest::neverLargerThanTheScreen()
{
    m_settings->set(Setting<QSize>{u"dialogs/form"_s, {}}, QSize(3000, 2000)); // of a larger one
    Form form(3);
    form.resize(2500, 1500);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    QVERIFY(form.width() <= screenSize.width());
    QVERIFY(form.height() < screenSize.height());
}

int main(int argc, char **argv)
{
    const TempFolder folder;
    folder.file("screens.json", R"({"screens": [{"name": "small", "x": 0, "y": 0, "width": 910, "height": 512,
                                    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + folder.bytes("screens.json"));
    QApplication application(argc, argv);
    DialogMannersTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dialogmanners.moc"
