// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour can fail: its hands refuse what a person could not do, and a step that does not come
// true ends it with 1.
#include "ui/tour/driver.h"
#include "ui/tour/tour.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clicksAndTypes();
    void refusesWhatAPersonCouldNotDo();
    void succeedsWhenEveryStepHappened();
    void failsWhenAStepDoesNotComeTrue();
    void failsWhenItCannotAct();
    void failsWhereItCannotWrite();
    void endsWellByCodeZeroAlone();

private:
    template <class Widget> Widget *add(const QString &name)
    {
        auto *widget = new Widget(m_window.get());
        widget->setObjectName(name);
        m_window->layout()->addWidget(widget);
        widget->show();
        return widget;
    }
    int exitCodeOf(const QList<TourStep> &steps, const QString &folder);

    std::unique_ptr<QWidget> m_window;
    QTemporaryDir m_folder;
};

void TestTour::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(u"mainWindow"_s);
    new QVBoxLayout(m_window.get());
    m_window->show();
}

void TestTour::cleanup()
{
    m_window.reset();
}

void TestTour::clicksAndTypes()
{
    auto *button = add<QPushButton>(u"button"_s);
    auto *check = add<QCheckBox>(u"check"_s);
    auto *line = add<QLineEdit>(u"line"_s);
    auto *spin = add<QSpinBox>(u"spin"_s);
    auto *box = add<QComboBox>(u"box"_s);
    box->addItems({u"one"_s, u"two"_s, u"three"_s});
    line->setText(u"before"_s);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    Driver driver;
    QVERIFY(driver.click(u"button"_s));
    QVERIFY(driver.click(u"check"_s));
    QVERIFY(driver.type(u"line"_s, u"α and ω"_s));
    QVERIFY(driver.type(u"spin"_s, u"42"_s));
    QVERIFY(driver.choose(u"box"_s, u"thr"_s));
    QCOMPARE(clicked.count(), 1);
    QVERIFY(check->isChecked());
    QCOMPARE(line->text(), u"α and ω"_s);
    QCOMPARE(spin->value(), 42);
    QCOMPARE(box->currentText(), u"three"_s);
    QCOMPARE(driver.clicks(), 6); // each once; the box opens, and its entry
}

void TestTour::refusesWhatAPersonCouldNotDo()
{
    auto *button = add<QPushButton>(u"button"_s);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    Driver driver;
    button->setEnabled(false);
    QCOMPARE(driver.click(u"button"_s).error().kind, Kind::Denied);
    button->setEnabled(true);
    button->hide();
    QCOMPARE(driver.click(u"button"_s).error().kind, Kind::NotFound);
    QCOMPARE(driver.click(u"nothing"_s).error().kind, Kind::NotFound);
    QCOMPARE(driver.saveAs(u"/tmp/x"_s).error().kind, Kind::NotFound);
    QCOMPARE(driver.clicks(), 0);
    QCOMPARE(clicked.count(), 0);
}

int TestTour::exitCodeOf(const QList<TourStep> &steps, const QString &folder)
{
    Tour tour(folder, steps);
    QSignalSpy finished(&tour, &Tour::finished);
    tour.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        return -1;
    return finished.first().first().toInt();
}

void TestTour::succeedsWhenEveryStepHappened()
{
    add<QPushButton>(u"button"_s);
    const QString folder = m_folder.filePath(u"good"_s);
    QCOMPARE(exitCodeOf({{.name = u"1"_s, .says = {}, .act = [](Driver &driver) { return driver.click(u"button"_s); }}},
                        folder),
             0);
    QVERIFY(!QImage(folder + u"/1.png"_s).isNull());
    QFile times(folder + u"/times.csv"_s);
    QVERIFY(times.open(QIODevice::ReadOnly));
    QCOMPARE(times.readLine(), "step,seconds,clicks\n");
    const QByteArrayList step = times.readLine().trimmed().split(',');
    QCOMPARE(step.size(), 3);
    QCOMPARE(step[0], "1");
    bool isNumber = false;
    QVERIFY(step[1].toDouble(&isNumber) >= 0 && isNumber);
    QCOMPARE(step[2], "1");
}

void TestTour::failsWhenAStepDoesNotComeTrue()
{
    const QString folder = m_folder.filePath(u"never"_s);
    QCOMPARE(exitCodeOf({{.name = u"1"_s,
                          .says = {},
                          .act = {},
                          .isTrue = [](const Driver &) { return false; },
                          .limit = std::chrono::seconds(1)}},
                        folder),
             1);
    QVERIFY(!QFile::exists(folder + u"/1.png"_s));
    QVERIFY(QFile::exists(folder + u"/1-failed.png"_s));
    QFile times(folder + u"/times.csv"_s);
    QVERIFY(times.open(QIODevice::ReadOnly));
    QCOMPARE(times.readAll(), "step,seconds,clicks\n"); // of what did not happen there is no time
}

void TestTour::failsWhenItCannotAct()
{
    QCOMPARE(exitCodeOf({{.name = u"1"_s,
                          .says = {},
                          .act = [](Driver &driver) { return driver.click(u"nothing"_s); },
                          .limit = std::chrono::seconds(1)}},
                        m_folder.filePath(u"act"_s)),
             1);
}

void TestTour::failsWhereItCannotWrite()
{
    QFile file(m_folder.filePath(u"plain"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(exitCodeOf({{.name = u"1"_s, .says = {}, .act = {}}}, file.fileName() + u"/below"_s), 1);
}

// 10, and what a signal gives, have a zero too.
void TestTour::endsWellByCodeZeroAlone()
{
    auto *code = add<QLabel>(u"jobExit"_s);
    const Driver driver;
    const QList<TourStep> way = newcomersWay();
    for (const QString &text : {u"10"_s, u"130"_s, u"1 · 0 of 2"_s, QString()}) {
        code->setText(text);
        QVERIFY2(!way.last().isTrue(driver), qPrintable(text));
    }
    code->setText(u"0"_s);
    QVERIFY(way.last().isTrue(driver));
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
