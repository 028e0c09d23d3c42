// SPDX-License-Identifier: GPL-3.0-or-later
//
// Newer versions of Officina: asked once and never by itself, what an address may answer, and what the window says, in the
// whole program and with a real web server.
#include "tests/support/ownhome.h"
#include "tests/support/waiting.h"
#include "ui/window/application.h"
#include "ui/window/releasenotice.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// Says the same to everybody.
class WebServer : public QTcpServer
{
public:
    QByteArray answer;
    QByteArrayList asked;

    explicit WebServer(QByteArray json) : answer(std::move(json))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                asked += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                              "Content-Length: "
                              + QByteArray::number(answer.size()) + "\r\n\r\n" + answer);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/newest.json"_s.arg(serverPort())); }
};

QByteArray newest(const QByteArray &version)
{
    return R"({"version": ")" + version + R"(", "date": "2027-02-01", "page": "https://127.0.0.1/officina"})";
}

} // namespace

class ReleasesTest : public QObject
{
    Q_OBJECT

private:
    void start(const QUrl &address)
    {
        m_application.reset();
        m_application = std::make_unique<Application>(
            *qApp, ApplicationOptions{.language = u"en"_s, .site = {}, .releases = address});
        m_application->start();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    MainWindow &window() { return m_application->window(); }
    QWidget *notice() { return window().findChild<ReleaseNotice *>(); }
    QString text() { return notice()->findChild<QLabel *>(u"releaseText"_s)->text(); }
    void click(const char *button)
    {
        QTest::mouseClick(notice()->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
    }
    void haveUsedASite()
    {
        QSettings store = Settings::userStore();
        Settings(store).set(setting::recentSites, {u"lumi"_s});
    }

    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void init()
    {
        QCoreApplication::setApplicationName(u"officina"_s);
        m_application.reset();
        m_folder = std::make_unique<TempFolder>();
        liveIn(*m_folder);
        QSettings store = Settings::userStore(); // Qt goes on with the place of the first one
        store.clear();
    }
    void cleanupTestCase() { m_application.reset(); }
    void answers_data();
    void answers();
    void newer_data();
    void newer();
    void nowhereToLook();
    void notBeforeASite();
    void saysYes();
    void saysNo();
    void skipped();
    void failedLookIsTriedAgain();
    void looksWhileItRuns();
};

void ReleasesTest::answers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isTaken");
    const QByteArray good = newest("1.2.3");
    QTest::newRow("good") << good << true;
    QTest::newRow("without a day") << QByteArray(R"({"version": "v2", "page": "https://127.0.0.1/x"})") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("a web page") << QByteArray("<html>") << false;
    QTest::newRow("no version") << QByteArray(good).replace("1.2.3", "soon") << false;
    QTest::newRow("another host") << QByteArray(good).replace("https://127.0.0.1", "https://example.org") << false;
    QTest::newRow("host as a user") << QByteArray(good).replace("https://", "https://127.0.0.1@") << false;
    QTest::newRow("a program") << QByteArray(good).replace("https://127.0.0.1", "file://127.0.0.1") << false;
    QTest::newRow("no page") << QByteArray(R"({"version": "1.0"})") << false;
}

void ReleasesTest::answers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isTaken);
    QCOMPARE(releaseFrom(json, QUrl(u"https://127.0.0.1/newest.json"_s)).has_value(), isTaken);
}

void ReleasesTest::newer_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("same") << u"0.9.0"_s << false;
    QTest::newRow("older") << u"0.8.12"_s << false;
    QTest::newRow("by number, not by letter") << u"0.10.0"_s << true;
    QTest::newRow("with a letter before") << u"v1.0"_s << true;
    QTest::newRow("fix") << u"0.9.1"_s << true;
    QTest::newRow("none") << QString() << false;
}

void ReleasesTest::newer()
{
    QFETCH(QString, version);
    QFETCH(bool, isNewer);
    QCOMPARE(isNewerThan({version, {}, {}}, u"0.9.0"_s), isNewer);
}

void ReleasesTest::nowhereToLook()
{
    haveUsedASite();
    start({});
    QVERIFY(notice()->isHidden());
    window().showPage(PageId::Settings);
    QVERIFY(window().findChild<QCheckBox *>(u"looksForReleases"_s)->isHidden());
}

void ReleasesTest::notBeforeASite()
{
    WebServer server(newest("99.0"));
    start(server.url());
    QVERIFY(notice()->isHidden());
    QVERIFY(server.asked.isEmpty());
}

void ReleasesTest::saysYes()
{
    haveUsedASite();
    WebServer server(newest("99.0"));
    start(server.url());
    QVERIFY(notice()->isVisible());
    QVERIFY(text().contains(u"127.0.0.1"_s));
    QVERIFY(server.asked.isEmpty()); // it asks first
    click("releaseYes");
    QTRY_VERIFY(text().contains(u"99.0"_s));
    QCOMPARE(server.asked.size(), 1);
    const QByteArray asked = server.asked.first().toLower();
    for (const char *told : {"cookie", "authorization", "referer", "lumi"}) // what of the user could be in it
        QVERIFY2(!asked.contains(told), asked);
    QVERIFY2(asked.contains("accept-language: en\r\n"), asked); // not the system's
    window().showPage(PageId::Settings);
    QVERIFY(window().findChild<QCheckBox *>(u"looksForReleases"_s)->isChecked());
    // Told again until it is skipped, without asking for consent again.
    start(server.url());
    QTRY_VERIFY(notice()->isVisible() && text().contains(u"99.0"_s));
}

void ReleasesTest::saysNo()
{
    haveUsedASite();
    WebServer server(newest("99.0"));
    start(server.url());
    click("releaseNo");
    QVERIFY(notice()->isHidden());
    start(server.url());
    QVERIFY(notice()->isHidden());
    QVERIFY(server.asked.isEmpty());
    window().showPage(PageId::Settings);
    auto *looks = window().findChild<QCheckBox *>(u"looksForReleases"_s);
    QVERIFY(!looks->isChecked());
    looks->click();
    QTRY_VERIFY(text().contains(u"99.0"_s));
}

void ReleasesTest::skipped()
{
    haveUsedASite();
    WebServer server(newest("99.0"));
    start(server.url());
    click("releaseYes");
    QTRY_VERIFY(text().contains(u"99.0"_s));
    click("releaseSkip");
    QVERIFY(notice()->isHidden());
    // Nor within the week; after it only what is newer than that.
    start(server.url());
    QCOMPARE(server.asked.size(), 1);
    {
        QSettings store = Settings::userStore();
        Settings(store).set(setting::releasesSeen, QDate::currentDate().addDays(-8));
    }
    start(server.url());
    QTRY_COMPARE(server.asked.size(), 2);
    QVERIFY(notice()->isHidden());
    {
        QSettings store = Settings::userStore();
        Settings(store).set(setting::releasesSeen, QDate::currentDate().addDays(-8));
    }
    server.answer = newest("99.1");
    start(server.url());
    QTRY_VERIFY(text().contains(u"99.1"_s));
}

void ReleasesTest::failedLookIsTriedAgain()
{
    haveUsedASite();
    WebServer server("<html>the hotel's page to sign in at</html>");
    start(server.url());
    click("releaseYes");
    QTRY_COMPARE(server.asked.size(), 1);
    QVERIFY(notice()->isHidden());
    server.answer = newest("99.0");
    start(server.url());
    QTRY_VERIFY(notice()->isVisible() && text().contains(u"99.0"_s));
}

// A program that is never closed, whose days pass in this test by themselves.
void ReleasesTest::looksWhileItRuns()
{
    WebServer server(newest("99.0"));
    QSettings store = Settings::userStore();
    Settings settings(store);
    settings.set(setting::looksForReleases, u"yes"_s);
    settings.set(setting::releasesSeen, QDate::currentDate());
    const Clock clock;
    ReleaseWatch watch(server.url(), u"1.0"_s, settings, clock);
    auto *daily = watch.findChild<QTimer *>();
    QVERIFY(daily && daily->isActive());
    const auto letADayPass = [daily] {
        QTimerEvent event(daily->timerId());
        QCoreApplication::sendEvent(daily, &event);
    };
    letADayPass();
    QTest::qWait(50); // long enough for a question, were there one
    QVERIFY(server.asked.isEmpty());
    settings.set(setting::releasesSeen, QDate::currentDate().addDays(-8));
    letADayPass();
    QTRY_COMPARE(server.asked.size(), 1);
    QTRY_VERIFY(watch.found());
}

QTEST_MAIN(ReleasesTest)
#include "tst_releases.moc"
