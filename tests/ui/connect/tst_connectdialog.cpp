// SPDX-License-Identifier: GPL-3.0-or-later
//
// The connect dialog against a port where nobody listens: the error stands in the dialog, the
// choice can be changed, and what was typed is remembered.
#include "client/settings/settings.h"
#include "ui/common/errorpanel.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/connect/connectdialog.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace Qt::StringLiterals;

// Nobody is asked anything on the way to a refused connection.
class NoPrompts : public ssh::Prompts
{
    bool acceptHostKey(const ssh::HostKey &) override { return false; }
    std::optional<QString> password(const QString &, const QString &, int) override { return {}; }
    std::optional<QString> passphrase(const QString &, int) override { return {}; }
    std::optional<QStringList> answers(const QString &, const QString &,
                                       const QList<ssh::Question> &) override
    {
        return {};
    }
};

class tst_ConnectDialog : public QObject
{
    Q_OBJECT

    static int closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private Q_SLOTS:
    void refusedConnection()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        NoPrompts prompts;
        SiteInUse siteInUse(prompts);
        SiteList sites;
        sites.sites = {{.id = {u"practice"_s}, .name = u"Practice factory"_s,
                        .origin = Site::Origin::Practice, .host = u"127.0.0.1"_s, .port = closedPort(),
                        .user = u"learner"_s},
                       {.id = {u"lumi"_s}, .name = u"LUMI"_s, .origin = Site::Origin::Catalogue,
                        .host = u"127.0.0.1"_s, .port = closedPort(),
                        .loginNotes = {u"Keys are registered in the portal."_s}}};
        ConnectDialog dialog(sites, siteInUse, settings);
        dialog.show();
        auto *table = dialog.findChild<Table *>(u"siteTable"_s);
        auto *user = dialog.findChild<QLineEdit *>(u"userName"_s);
        auto *filter = dialog.findChild<QLineEdit *>(u"siteFilter"_s);
        auto *connectButton = dialog.findChild<QPushButton *>(u"connectButton"_s);
        auto *error = dialog.findChild<ErrorPanel *>();
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(!user->isEnabled()); // the practice factory knows its own user

        QTest::keyClicks(filter, u"lumi"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(user->isEnabled());
        QTest::keyClicks(user, u"anna"_s);
        QTest::mouseClick(connectButton, Qt::LeftButton);
        QVERIFY(!connectButton->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(error->hasError(), 20'000);
        QVERIFY(connectButton->isEnabled());
        QVERIFY(dialog.isVisible());
        QCOMPARE(settings.get(setting::userOf({u"lumi"_s})), u"anna"_s);
        QCOMPARE(siteInUse.connection()->site().user, u"anna"_s);
        QCOMPARE(settings.get(setting::lastSite), QString()); // only a site that was reached
    }
};

QTEST_MAIN(tst_ConnectDialog)
#include "tst_connectdialog.moc"
