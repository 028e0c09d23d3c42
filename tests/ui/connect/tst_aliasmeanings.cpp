// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user's own names for hosts mean, as the ssh of this computer says, with a configuration of the test's own;
// and where the dialog shows it.
#include "client/base/files.h"
#include "client/settings/settings.h"
#include "tests/support/autoprompts.h"
#include "tests/support/tempfolder.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/connect/aliasmeanings.h"
#include "ui/connect/connectdialog.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class AliasMeaningsTest : public QObject
{
    Q_OBJECT

    static Site alias(const QString &name)
    {
        return {.id = SiteId{name}, .name = name, .origin = Site::Origin::SshConfig, .host = name};
    }
    // Two aliases, and what is none.
    static QList<Site> sites()
    {
        return {alias(u"far"_s),
                alias(u"near"_s),
                {.id = SiteId{u"lumi"_s}, .name = u"LUMI"_s, .origin = Site::Origin::Catalogue, .host = u"lumi.eu"_s}};
    }

    TempFolder m_folder;

private Q_SLOTS:
    // ssh looks for its configuration in the home of the account, whatever the environment says.
    void initTestCase()
    {
        const QString ssh = QStandardPaths::findExecutable(u"ssh"_s);
        QVERIFY(!ssh.isEmpty());
        const QByteArray config = m_folder.file("config",
                                                "Host far\n  HostName login.far.example\n  User anna\n  Port 2222\n"
                                                "Host n*\n  HostName login.%h.example\n"
                                                "Match originalhost near\n  User eva\n");
        const QByteArray program = "#!/bin/sh\ncase \"$*\" in\n*'-F none'*) exec " + QFile::encodeName(ssh)
            + " \"$@\" ;;\n*) exec " + QFile::encodeName(ssh) + " -F '" + config + "' \"$@\" ;;\nesac\n";
        m_folder.folder("bin");
        QVERIFY(writeFile(m_folder.path(u"bin/ssh"_s), program));
        QVERIFY(
            QFile::setPermissions(m_folder.path(u"bin/ssh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", m_folder.bytes("bin") + ':' + qgetenv("PATH"));
    }

    void whoAndWhere()
    {
        AliasMeanings meanings;
        QHash<QString, QString> found;
        connect(&meanings, &AliasMeanings::found, this,
                [&found](const SiteId &id, const QString &meaning) { found.insert(id.value, meaning); });
        meanings.ask(sites());
        const QHash<QString, QString> wanted{{u"far"_s, u"anna@login.far.example:2222"_s},
                                             {u"near"_s, u"eva@login.near.example"_s}};
        QTRY_COMPARE_WITH_TIMEOUT(found, wanted, 30000);
    }

    void shownBesideTheName()
    {
        QSettings store(m_folder.path(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        AutoPrompts prompts;
        SiteInUse inUse(prompts);
        SiteList list;
        list.sites = sites();
        ConnectDialog dialog(list, inUse, settings);
        dialog.show();
        const auto *model = dialog.findChild<Table *>(u"siteTable"_s)->model();
        QHash<QString, QString> wanted{{u"far"_s, u"anna@login.far.example:2222"_s},
                                       {u"near"_s, u"eva@login.near.example"_s},
                                       {u"LUMI"_s, u"lumi.eu"_s}};
        const auto shown = [model] {
            QHash<QString, QString> hosts;
            for (int row = 0; row < model->rowCount(); ++row)
                hosts.insert(model->index(row, 0).data().toString(), model->index(row, 1).data().toString());
            return hosts;
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), wanted, 30000);
    }
};

QTEST_MAIN(AliasMeaningsTest)
#include "tst_aliasmeanings.moc"
