// SPDX-License-Identifier: GPL-3.0-or-later
//
// The connect dialog against a port where nobody listens and a host whose key changed: the error
// stands in the dialog, the choice can be changed, and what was typed is remembered.
#include "client/settings/settings.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "ui/common/errorpanel.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/connect/addsitedialog.h"
#include "ui/connect/changedkeypanel.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/sitesettingsdialog.h"

#include <QtCore/QPointer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace officina;
using namespace Qt::StringLiterals;

// Nobody is asked anything on the way to a refused connection.
class NoPrompts : public ssh::Prompts
{
    bool acceptHostKey(const ssh::HostKey &) override { return false; }
    std::optional<QString> password(const QString &, const QString &, int) override { return {}; }
    std::optional<QString> passphrase(const QString &, int) override { return {}; }
    std::optional<QStringList> answers(const QString &, const QString &, const QList<ssh::Question> &) override
    {
        return {};
    }
};

// What a dialog needs of the program around it.
struct World {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Settings settings{store};
    NoPrompts prompts;
    SiteInUse siteInUse{prompts};
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
        World world;
        SiteList sites;
        sites.sites = {{.id = {u"practice"_s},
                        .name = u"Practice factory"_s,
                        .origin = Site::Origin::Practice,
                        .host = u"127.0.0.1"_s,
                        .port = closedPort(),
                        .user = u"learner"_s},
                       {.id = {u"lumi"_s},
                        .name = u"LUMI"_s,
                        .origin = Site::Origin::Catalogue,
                        .host = u"127.0.0.1"_s,
                        .port = closedPort(),
                        .loginNotes = {u"Keys are registered in the portal."_s}}};
        ConnectDialog dialog(sites, world.siteInUse, world.settings);
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
        QTRY_VERIFY(error->hasError());
        QVERIFY(connectButton->isEnabled());
        QVERIFY(dialog.isVisible());
        QCOMPARE(world.settings.get(setting::userOf({u"lumi"_s})), u"anna"_s);
        QCOMPARE(world.siteInUse.connection()->site().user, u"anna"_s);
        QCOMPARE(world.settings.get(setting::lastSite), QString()); // only a site that was reached

        // It stays for its own site, and goes with the choice of another one.
        filter->clear();
        QVERIFY(error->hasError());
        dialog.choose({u"practice"_s});
        QVERIFY(!error->hasError());
    }

    // An address that is in no list: typed, tried, and told of as a site; the doctor is one click away.
    void typedAddress()
    {
        World world;
        SiteList sites;
        sites.sites = {{.id = {u"lumi"_s}, .name = u"LUMI"_s, .origin = Site::Origin::Catalogue, .host = u"lumi.eu"_s}};
        const QString address = u"anna@127.0.0.1:%1"_s.arg(closedPort());
        ConnectDialog dialog(sites, world.siteInUse, world.settings);
        dialog.show();
        auto *table = dialog.findChild<Table *>(u"siteTable"_s);
        auto *filter = dialog.findChild<QLineEdit *>(u"siteFilter"_s);
        QTest::keyClicks(filter, u"lum"_s);
        QCOMPARE(table->model()->rowCount(), 1); // a part of a name is no address
        QVERIFY(table->model()->index(0, 0).data().toString() == u"LUMI");
        filter->clear();
        QTest::keyClicks(filter, address);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), address);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"userName"_s)->text(), u"anna"_s);
        QVERIFY(dialog.findChild<QPushButton *>(u"siteAdd"_s)->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog.findChild<ErrorPanel *>()->hasError());
        filter->setText(u"127.0.0.1:1"_s); // of which "Try again" would be something else
        QVERIFY(!dialog.findChild<ErrorPanel *>()->hasError());
        const Site used = world.siteInUse.connection()->site();
        QCOMPARE(used.id.value, u"ssh://"_s + address);
        QCOMPARE(used.user, u"anna"_s);
        QCOMPARE(sites.named(used.id)->port, used.port); // as a later program finds it

        // Whoever opens the dialog afterwards reads the same.
        ConnectDialog later(sites, world.siteInUse, world.settings);
        later.show();
        QVERIFY(later.findChild<ErrorPanel *>()->hasError());
        QSignalSpy wanted(&later, &ConnectDialog::doctorWanted);
        QTest::mouseClick(later.findChild<QPushButton *>(u"siteCheck"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SiteId>(), used.id);
        QVERIFY(!later.isVisible());
    }

    // What is typed and is no address: nothing to connect to, and nothing breaks.
    void typedNonsense_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"anna@", "@host", "anna@ho st", "anna@host:0", "anna@host:99999", "http://host", ":22",
                                 "anna:secret@host", "-oProxyCommand=x@host", "...", "-oProxyCommand=id",
                                 "www.example.invalid/path", "ssh host.eu", "far away"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("long") << QString(300, u'a') + u".example.org"_s;
    }
    void typedNonsense()
    {
        QFETCH(QString, text);
        World world;
        ConnectDialog dialog({}, world.siteInUse, world.settings);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"siteFilter"_s)->setText(text);
        QCOMPARE(dialog.findChild<Table *>(u"siteTable"_s)->model()->rowCount(), 0);
        QVERIFY(!dialog.findChild<QPushButton *>(u"connectButton"_s)->isEnabled());
        // Why there is nothing to connect to; words that are found nowhere are no address.
        const auto *problem = dialog.findChild<QLabel *>(u"typedProblem"_s);
        QCOMPARE(problem->isVisible(), text != u"far away");
        QVERIFY(!problem->text().contains(u"secret"_s));
        dialog.findChild<QLineEdit *>(u"siteFilter"_s)->clear();
        QVERIFY(!problem->isVisible());
    }

    // In any form, it stands in the list as the program writes it, and can be connected to.
    void typedForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("address without brackets") << u"root@::1"_s << u"root@[::1]"_s;
        QTest::newRow("any letters") << u"ssh://b\u00fccher.example:22"_s << u"b\u00fccher.example:22"_s;
        QTest::newRow("the program's own") << u"ssh://root@127.0.0.1:5103"_s << u"root@127.0.0.1:5103"_s;
        QTest::newRow("with a slash") << u"ssh://root@127.0.0.1:5103/"_s << u"root@127.0.0.1:5103"_s;
        QTest::newRow("digits") << u"127.0.0.1:022"_s << u"127.0.0.1:22"_s;
        QTest::newRow("blanks around") << u" host.eu "_s << u"host.eu"_s;
        QTest::newRow("a word") << u"ssh://far"_s << u"far"_s;
        QTest::newRow("id of a system") << u"mn5"_s << u"MareNostrum 5"_s;
    }
    void typedForms()
    {
        QFETCH(QString, text);
        World world;
        SiteList sites;
        sites.sites = {{.id = {u"mn5"_s},
                        .name = u"MareNostrum 5"_s,
                        .origin = Site::Origin::Catalogue,
                        .host = u"alogin.bsc.es"_s}};
        ConnectDialog dialog(sites, world.siteInUse, world.settings);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"siteFilter"_s)->setText(text);
        const auto *model = dialog.findChild<Table *>(u"siteTable"_s)->model();
        QCOMPARE(model->rowCount(), 1);
        QTEST(model->index(0, 0).data().toString(), "shown");
        QVERIFY(dialog.findChild<QPushButton *>(u"connectButton"_s)->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"typedProblem"_s)->isHidden());
    }

    // What is typed before counts no more: a part of it is an address of its own.
    void typedShorter()
    {
        World world;
        ConnectDialog dialog({}, world.siteInUse, world.settings);
        dialog.show();
        auto *filter = dialog.findChild<QLineEdit *>(u"siteFilter"_s);
        const auto *model = dialog.findChild<Table *>(u"siteTable"_s)->model();
        filter->setText(u"foobar"_s);
        QCOMPARE(model->rowCount(), 1);
        filter->setText(u"fooba"_s);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"fooba"_s);
    }

    // A word that nobody would write makes no dialog wider than it is.
    void longNames()
    {
        World world;
        ConnectDialog dialog({}, world.siteInUse, world.settings);
        dialog.show();
        const int least = dialog.minimumSizeHint().width();
        const int width = dialog.width();
        auto *filter = dialog.findChild<QLineEdit *>(u"siteFilter"_s);
        const auto *problem = dialog.findChild<QLabel *>(u"typedProblem"_s);
        const QStringList typed{QString(300, u'a') + u".example.org"_s, QString(300, u'$'), u"a@"_s.repeated(150)};
        for (const QString &text : typed) {
            filter->setText(text);
            QVERIFY(problem->isVisible());
            QVERIFY2(dialog.minimumSizeHint().width() <= std::max(least, 720), qPrintable(text));
            QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width())); // all of it can be read
            QCOMPARE(dialog.width(), width);
        }
    }

    void typedProblems_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("sftp") << u"sftp://anna@lumi.eu/work"_s << u"sftp://"_s;
        QTest::newRow("a port") << u"2222"_s << u"host.eu:2222"_s;
        QTest::newRow("only a port") << u":2222"_s << u"host.eu:2222"_s;
        QTest::newRow("port too high") << u"lumi.eu:99999"_s << u"99999"_s;
        QTest::newRow("folder") << u"anna@lumi.eu:/work"_s << u"/work"_s;
        QTest::newRow("page") << u"www.example.invalid/path"_s << u"/path"_s;
        QTest::newRow("option") << u"-oProxyCommand=id"_s << u"-oProxyCommand=id"_s;
        QTest::newRow("no user") << u"@lumi.eu"_s << u"user name is missing"_s;
        QTest::newRow("no host") << u"anna@"_s << u"host is missing"_s;
        QTest::newRow("no port") << u"anna@lumi.eu:"_s << u"port is missing"_s;
    }
    void typedProblems()
    {
        QFETCH(QString, text);
        QFETCH(QString, told);
        World world;
        SiteList sites;
        sites.sites = {{.id = {u"lumi"_s}, .name = u"LUMI"_s, .origin = Site::Origin::Catalogue, .host = u"lumi.eu"_s}};
        ConnectDialog dialog(sites, world.siteInUse, world.settings);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"siteFilter"_s)->setText(text);
        const auto *problem = dialog.findChild<QLabel *>(u"typedProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(told), qPrintable(problem->text()));
    }

    // Whoever comes after a connection ended by itself reads why there is none.
    void lostConnection()
    {
        World world;
        testing::SshServer server;
        QVERIFY_RESULT(server.start());
        const Site site = testing::siteOf(server, u"vega"_s);
        SiteList sites;
        sites.sites = {site};
        world.siteInUse.use(site);
        QVERIFY_RESULT(world.siteInUse.connection()->run([](ssh::Session &it) { return it.run("true"); }).result());
        QTRY_COMPARE(world.siteInUse.connection()->state(), Connection::State::Online);
        server.killConnections();
        QTRY_COMPARE(world.siteInUse.connection()->state(), Connection::State::Offline);
        ConnectDialog dialog(sites, world.siteInUse, world.settings);
        dialog.show();
        auto *error = dialog.findChild<ErrorPanel *>();
        QVERIFY(error->isVisible());
        QCOMPARE(error->findChild<QLabel *>(u"errorWhat"_s)->text(), u"The connection was lost."_s);
        QTest::mouseClick(error->findChild<QPushButton *>(u"errorRetry"_s), Qt::LeftButton);
        QTRY_COMPARE(world.siteInUse.connection()->state(), Connection::State::Online);
    }

    // Another address was typed while the first one was tried: its failure is told, but not offered to be tried again.
    void failureOfAnotherOne()
    {
        World world;
        ConnectDialog dialog({}, world.siteInUse, world.settings);
        dialog.show();
        auto *filter = dialog.findChild<QLineEdit *>(u"siteFilter"_s);
        auto *error = dialog.findChild<ErrorPanel *>();
        filter->setText(u"127.0.0.1:%1"_s.arg(closedPort()));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        filter->setText(u"127.0.0.1:1"_s); // before the answer, which comes through the event loop
        QTRY_VERIFY(error->hasError());
        QVERIFY(!error->findChild<QPushButton *>(u"errorRetry"_s)->isVisible());
        filter->setText(u"@"_s); // nothing to choose
        QVERIFY(!error->hasError());
    }

    // Those used lately are first, but the practice factory.
    void recentSites()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        settings.set(setting::recentSites, {u"ssh://eva@far.example:2222"_s, u"gone"_s, u"practice"_s, u"vega"_s});
        NoPrompts prompts;
        SiteInUse siteInUse(prompts);
        SiteList sites;
        sites.sites = {{.id = {u"practice"_s}, .name = u"P"_s, .origin = Site::Origin::Practice, .host = u"h"_s}};
        for (const QString &name : {u"lumi"_s, u"vega"_s})
            sites.sites += Site{.id = {name}, .name = name, .origin = Site::Origin::Catalogue, .host = name + u".eu"_s};
        ConnectDialog dialog(sites, siteInUse, settings);
        const auto *model = dialog.findChild<Table *>(u"siteTable"_s)->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        QCOMPARE(names, QStringList({u"Practice factory"_s, u"eva@far.example:2222"_s, u"vega"_s, u"lumi"_s}));
    }

    // A name for it in ~/.ssh/config, which ssh itself then knows.
    void addedToMySites()
    {
        const QTemporaryDir folder;
        const Site site{.id = {u"ssh://anna@login.far.example:2222"_s},
                        .name = u"anna@login.far.example:2222"_s,
                        .origin = Site::Origin::Typed,
                        .host = u"login.far.example"_s,
                        .port = 2222,
                        .user = u"anna"_s};
        const QString sshFolder = folder.filePath(u".ssh"_s);
        AddSiteDialog dialog(site, sshFolder);
        dialog.show();
        auto *name = dialog.findChild<QLineEdit *>(u"addSiteName"_s);
        auto *problem = dialog.findChild<QLabel *>(u"addSiteProblem"_s);
        QCOMPARE(name->text(), u"login"_s);
        name->setText(u"far away"_s);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"addSite"_s), Qt::LeftButton);
        QVERIFY(dialog.isVisible() && problem->isVisible());
        QVERIFY(!QFile::exists(sshFolder + u"/config"_s));
        name->setText(u"far"_s);
        QVERIFY(!problem->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"addSite"_s), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QProcess ssh;
        ssh.start(u"ssh"_s, {u"-F"_s, sshFolder + u"/config"_s, u"-G"_s, u"far"_s});
        QVERIFY(ssh.waitForFinished());
        const QByteArray means = ssh.readAllStandardOutput();
        QVERIFY2(means.contains("hostname login.far.example\n") && means.contains("port 2222\n")
                     && means.contains("user anna\n"),
                 means.constData());

        AddSiteDialog again(site, sshFolder);
        again.show();
        again.findChild<QLineEdit *>(u"addSiteName"_s)->setText(u"far"_s);
        QTest::mouseClick(again.findChild<QPushButton *>(u"addSite"_s), Qt::LeftButton);
        QVERIFY(again.isVisible() && again.findChild<QLabel *>(u"addSiteProblem"_s)->isVisible());
    }

    // The site that is left for another one.
    void staysConnected()
    {
        World world;
        SiteList sites;
        for (const QString &name : {u"LUMI"_s, u"R&D"_s})
            sites.sites += Site{.id = {name}, .name = name, .host = u"127.0.0.1"_s, .port = closedPort()};
        world.siteInUse.use(sites.sites.last());
        ConnectDialog dialog(sites, world.siteInUse, world.settings); // before anything failed
        dialog.show();
        auto *stay = dialog.findChild<QCheckBox *>(u"stayConnected"_s);
        QVERIFY(!stay->isVisible()); // the same once more
        dialog.choose({u"LUMI"_s});
        QVERIFY(stay->isVisible() && !stay->isChecked());
        QCOMPARE(stay->text(), u"Stay connected to R&&D"_s);
        stay->click();
        QVERIFY(!world.siteInUse.stays({u"R&D"_s})); // not before it is left
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        QVERIFY(world.siteInUse.stays({u"R&D"_s}) && !world.siteInUse.stays({u"LUMI"_s}));
        QVERIFY(!stay->isVisible());
    }

    // What is set of a site counts from the next sign-in on; what equals the catalogue's is not kept.
    void siteSettings()
    {
        World world;
        SiteList sites;
        sites.sites = {{.id = {u"jupiter"_s},
                        .name = u"JUPITER"_s,
                        .origin = Site::Origin::Catalogue,
                        .host = u"127.0.0.1"_s,
                        .port = closedPort(),
                        .signInSeconds = 20}};
        ConnectDialog dialog(sites, world.siteInUse, world.settings);
        dialog.show();
        const auto open = [&] {
            QTest::mouseClick(dialog.findChild<QPushButton *>(u"siteSettings"_s), Qt::LeftButton);
            return QPointer(dialog.findChild<SiteSettingsDialog *>());
        };
        auto asked = open();
        auto *pace = asked->findChild<QSpinBox *>(u"sitePace"_s);
        QCOMPARE(pace->value(), 20);
        pace->setValue(0);
        asked->findChild<QSpinBox *>(u"siteChannels"_s)->setValue(2);
        QTest::keyClicks(asked->findChild<QLineEdit *>(u"siteTransferHost"_s), u"data.example.eu"_s);
        QTest::keyClicks(asked->findChild<QLineEdit *>(u"siteRenew"_s), u"step ssh login anna"_s);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"siteSettingsSave"_s), Qt::LeftButton);
        QTRY_VERIFY(!asked);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        const Site &used = world.siteInUse.connection()->site();
        QCOMPARE(used.signInSeconds, 0);
        QCOMPARE(used.channels, 2);
        QCOMPARE(used.transferHost, u"data.example.eu"_s);
        QCOMPARE(world.siteInUse.transfers()->site().host, u"data.example.eu"_s);
        QCOMPARE(used.renewCommand, u"step ssh login anna"_s);
        QTRY_VERIFY(dialog.findChild<ErrorPanel *>()->hasError());

        asked = open();
        QCOMPARE(asked->findChild<QSpinBox *>(u"siteChannels"_s)->value(), 2);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"siteSettingsReset"_s), Qt::LeftButton);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"siteSettingsSave"_s), Qt::LeftButton);
        QTRY_VERIFY(!asked);
        QCOMPARE(world.settings.get(setting::signInSecondsOf({u"jupiter"_s})), -1);
        QCOMPARE(world.settings.get(setting::channelsOf({u"jupiter"_s})), -1);
        QCOMPARE(world.settings.get(setting::transferHostOf({u"jupiter"_s})), QString());
        QCOMPARE(world.settings.get(setting::renewCommandOf({u"jupiter"_s})), QString());

        asked = open(); // and left as it was
        asked->findChild<QSpinBox *>(u"siteChannels"_s)->setValue(5);
        QTest::mouseClick(asked->findChild<QPushButton *>(u"siteSettingsCancel"_s), Qt::LeftButton);
        QCOMPARE(world.settings.get(setting::channelsOf({u"jupiter"_s})), -1);
    }

    // A real server whose key is not the one on record: told apart from every other error, and
    // no way to accept it.
    void changedIdentity()
    {
        World world;
        testing::SshServer server;
        QVERIFY_RESULT(server.start());
        const ssh::Target target = server.target();
        const QString knownHosts = world.folder.filePath(u"known_hosts"_s);
        server.writeKnownHosts(knownHosts, 0, false);
        SiteList sites;
        sites.sites = {{.id = {u"lumi"_s},
                        .name = u"LUMI"_s,
                        .origin = Site::Origin::Catalogue,
                        .host = target.host,
                        .port = target.port,
                        .user = target.user,
                        .identities = target.identities,
                        .knownHosts = knownHosts}};
        ConnectDialog dialog(sites, world.siteInUse, world.settings);
        dialog.show();
        auto *panel = dialog.findChild<ChangedKeyPanel *>();
        QVERIFY(panel->isHidden());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"connectButton"_s), Qt::LeftButton);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!dialog.findChild<ErrorPanel *>()->hasError());
        const QString seen = panel->findChild<QLabel *>(u"keySeen"_s)->text();
        QVERIFY2(seen.startsWith(u"SHA256:"), qPrintable(seen));
        for (const QPushButton *button : panel->findChildren<QPushButton *>())
            QVERIFY2(button->objectName().startsWith(u"copy"), qPrintable(button->objectName()));
        QCOMPARE(panel->findChild<QPushButton *>(u"copyForget"_s)->accessibleDescription(), u"To forget the old one"_s);
        QTest::mouseClick(panel->findChild<QPushButton *>(u"copyForget"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"ssh-keygen -R '[%1]:%2' -f %3"_s.arg(target.host).arg(target.port).arg(knownHosts));
        // It is there for whoever opens the dialog afterwards.
        ConnectDialog later(sites, world.siteInUse, world.settings);
        later.show();
        QVERIFY(later.findChild<ChangedKeyPanel *>()->isVisible());
    }
};

QTEST_MAIN(tst_ConnectDialog)
#include "tst_connectdialog.moc"
