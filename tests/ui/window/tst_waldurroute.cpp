// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a call takes requests as proposals in a Waldur portal: the button on the last page of a request leads to the page
// of portals, in the whole program, with that portal, call and request.
#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "client/base/userfolders.h"
#include "client/catalogue/catalogue.h"
#include "client/requests/requeststore.h"
#include "client/signing/signedfile.h"
#include "tests/client/requests/examplerequest.h"
#include "tests/support/fakewaldur.h"
#include "tests/support/ownhome.h"
#include "tests/support/waiting.h"
#include "ui/requests/requestspage.h"
#include "ui/window/application.h"

#include <QtCore/QCborValue>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabWidget>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class WaldurRouteTest : public QObject
{
    Q_OBJECT

private:
    MainWindow &window() { return m_application->window(); }
    template <class T> T *child(const QString &name)
    {
        T *found = window().findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    void takeCatalogue(); // the built-in one, with the portal as the Playground's

    const QString m_call = u"AI for Science and Collaborative EU Projects"_s;
    TempFolder m_home;
    PrivateKey m_key = newPrivateKey().value();
    std::unique_ptr<FakeWaldur> m_server;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void proposedInThePortal();
    void cleanupTestCase() { m_application.reset(); }
};

void WaldurRouteTest::takeCatalogue()
{
    QJsonObject content = readCbor(builtInCatalogue()).value();
    QJsonObject programme = content[u"programme"_s].toObject();
    programme[u"edition"_s] = 7;
    programme[u"retrieved"_s] = u"2027-01-31"_s;
    content[u"programme"_s] = programme;
    QJsonArray modes;
    for (const QJsonValue &entry : content[u"access"_s].toArray()) {
        QJsonObject mode = entry.toObject();
        if (mode[u"id"_s].toString() == u"aif_playground")
            mode[u"waldur"_s] = QJsonObject{
                {u"value"_s, QJsonObject{{u"address"_s, m_server->address().toString()}, {u"call"_s, m_call}}},
                {u"sources"_s, QJsonArray()}};
        modes.append(mode);
    }
    content[u"access"_s] = modes;
    const QString path = m_home.path(u"new.officina-catalogue"_s);
    QVERIFY(writeFile(path, makeBundle(QCborValue::fromJsonValue(content).toCbor()).value()));
    QVERIFY(signFile(path, m_key));
    m_application->fulfil({}, path);
    click(u"updateUse"_s);
    QTRY_VERIFY(child<QLabel>(u"statusCatalogue"_s)->text().contains(u"2027"_s));
}

void WaldurRouteTest::proposedInThePortal()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no keychain
    liveIn(m_home);
    QCoreApplication::setApplicationName(u"officina"_s);
    m_server = std::make_unique<FakeWaldur>();
    m_application = std::make_unique<Application>(
        *qApp, ApplicationOptions{.language = u"en"_s, .site = {}, .catalogueKey = publicKeyOf(m_key)});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    takeCatalogue();

    Request request = exampleRequest();
    request.mode = {u"aif_playground"_s};
    QVERIFY(RequestStore(dataFolder() + u"/requests"_s).save(request));
    window().showPage(PageId::Requests);
    window().findChild<RequestsPage *>()->openRequest(request.id);
    click(u"requestStepSend"_s);
    QVERIFY(child<QWidget>(u"requestPropose"_s)->isVisible());
    click(u"requestPropose"_s);

    QCOMPARE(window().currentPage(), PageId::Portals);
    auto *dialog = child<QDialog>(u"portalDialog"_s); // the portal is not in the list yet
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(child<QLineEdit>(u"portalAddress"_s)->text(), m_server->address().toString());
    QTest::keyClicks(child<QLineEdit>(u"portalToken"_s), u"good-token"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    const auto *rounds = child<QAbstractItemView>(u"portalRounds"_s);
    QTRY_COMPARE(rounds->model()->rowCount(), 3);
    QTRY_VERIFY(child<QWidget>(u"portalPropose"_s)->isEnabled()); // an open round of a call is chosen
    QCOMPARE(child<QTabWidget>(u"portalTabs"_s)->currentWidget(), rounds);
    QCOMPARE(rounds->currentIndex().siblingAtColumn(0).data().toString(), m_call);
    click(u"portalPropose"_s);
    QCOMPARE(child<QLineEdit>(u"proposalName"_s)->text(), request.title());
    child<QDialog>(u"proposalDialog"_s)->reject();
    QCOMPARE(m_server->faults(), QStringList());
}

QTEST_MAIN(WaldurRouteTest)

#include "tst_waldurroute.moc"
