// SPDX-License-Identifier: GPL-3.0-or-later
//
// A link to a folder at a site, with a real server: nobody is signed in anywhere by a link; once the site is reached, its
// folder is shown, and that of no other site.
#include "tests/support/ownhome.h"
#include "tests/support/resultcheck.h"
#include "tests/support/testsite.h"
#include "ui/connect/connectdialog.h"
#include "ui/window/application.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class SftpLinkTest : public QObject
{
    Q_OBJECT

private:
    MainWindow &window() { return m_application->window(); }
    QString link(const QByteArray &folder) const
    {
        return siteId().replace(u"ssh:"_s, u"sftp:"_s) + QString::fromUtf8(folder);
    }
    QString siteId() const { return u"ssh://%1@127.0.0.1:%2"_s.arg(m_server->user()).arg(m_server->port()); }
    bool isShown(const QString &name)
    {
        const auto *pane = window().findChild<QWidget *>(u"sitePane"_s);
        const auto *table = pane ? pane->findChild<QAbstractItemView *>(u"siteTable"_s) : nullptr;
        return table && table->model()->rowCount() > 0
            && !table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name).isEmpty();
    }

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TempFolder> m_folder;
    std::unique_ptr<Application> m_application;

private Q_SLOTS:
    void init();
    void cleanup() { m_application.reset(); }
    void asksFirst();
    void showsTheFolder();
    void otherSite();
    void refused();
};

void SftpLinkTest::init()
{
    QCoreApplication::setApplicationName(u"officina"_s);
    m_folder = std::make_unique<TempFolder>();
    liveIn(*m_folder);
    m_folder->file("there/only here", "1");
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
    m_application = std::make_unique<Application>(*qApp, ApplicationOptions{.language = u"en"_s, .site = {}});
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void SftpLinkTest::asksFirst()
{
    m_application->fulfil({}, link(m_folder->bytes("there")));
    const auto *dialog = window().findChild<ConnectDialog *>();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QAbstractItemView *>(u"siteTable"_s);
    QVERIFY(table->currentIndex().data().toString().contains(QString::number(m_server->port())));
    QVERIFY(!m_application->site().connection());
}

void SftpLinkTest::showsTheFolder()
{
    m_application->fulfil({}, link(m_folder->bytes("there")));
    window().findChild<ConnectDialog *>()->reject();
    m_application->site().use(siteOf(*m_server, siteId()));
    QTRY_VERIFY(isShown(u"only here"_s));
    QCOMPARE(window().currentPage(), PageId::Data);

    // And where it is connected already, at once.
    m_folder->file("elsewhere/another", "1");
    window().showPage(PageId::Start);
    m_application->fulfil({}, link(m_folder->bytes("elsewhere")));
    QVERIFY(!window().findChild<ConnectDialog *>() || !window().findChild<ConnectDialog *>()->isVisible());
    QTRY_VERIFY(isShown(u"another"_s));
    QCOMPARE(window().currentPage(), PageId::Data);
}

void SftpLinkTest::otherSite()
{
    m_application->fulfil({}, link(m_folder->bytes("there")));
    window().findChild<ConnectDialog *>()->reject();
    m_application->site().use(siteOf(*m_server, u"other"_s));
    QTRY_COMPARE(m_application->site().connection()->state(), Connection::State::Online);
    QCoreApplication::processEvents();
    QVERIFY(window().currentPage() != PageId::Data);
}

void SftpLinkTest::refused()
{
    m_application->fulfil({}, u"sftp://me:secret@host/a"_s);
    QVERIFY(!window().findChild<ConnectDialog *>());
    QVERIFY(window().findChild<QLabel *>(u"statusPage"_s)->text().contains(u"no folder"_s));
    QVERIFY(!window().findChild<QLabel *>(u"statusPage"_s)->text().contains(u"secret"_s));
}

QTEST_MAIN(SftpLinkTest)

#include "tst_sftplink.moc"
