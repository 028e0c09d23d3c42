// SPDX-License-Identifier: GPL-3.0-or-later
//
// A site's settings: what the user answers reaches every job there, what equals the catalogue's is not kept,
// and what would be refused is not either. The notes of a site, and the hints as such, are there to be read.
#include "ui/connect/sitesettingsdialog.h"

#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "client/sites/siteuse.h"
#include "tests/support/waiting.h"
#include "ui/common/siteinuse.h"
#include "ui/common/table.h"
#include "ui/connect/addsitedialog.h"
#include "ui/connect/connectdialog.h"
#include "ui/present/sitesettings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace officina;
using namespace Qt::StringLiterals;

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

class tst_SiteSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;

    static Site shipped(const QString &id)
    {
        const QList<Site> sites = shippedSites().sites;
        return *std::ranges::find(sites, SiteId{id}, &Site::id);
    }
    static Site alias()
    {
        return {.id = {u"mine"_s}, .name = u"mine"_s, .origin = Site::Origin::SshConfig, .host = u"lumi.csc.fi"_s};
    }
    static void type(const QDialog &dialog, const QString &field, const QString &text)
    {
        auto *widget = dialog.findChild<QWidget *>(field);
        auto *line = qobject_cast<QLineEdit *>(widget);
        if (auto *box = qobject_cast<QComboBox *>(widget))
            line = box->lineEdit();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    static QString outcome(const QDialog &dialog) { return dialog.findChild<QLabel *>(u"siteOutcome"_s)->text(); }
    static void click(const QDialog &dialog, const QString &button)
    {
        QTest::mouseClick(dialog.findChild<QPushButton *>(button), Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_store = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
    }
    void cleanup()
    {
        m_settings.reset();
        m_store.reset();
    }

    // Who accepted an invitation sees which host key it brought, and can take that back.
    void hostKeyOfAnInvitation()
    {
        const Site known = shipped(u"vega"_s); // which publishes none
        QVERIFY(known.fingerprints.isEmpty());
        QVERIFY(!SiteSettingsDialog(known, *m_settings).findChild<QLabel *>(u"siteHostKey"_s));
        const QString key = u"SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
        m_settings->set(setting::hostKeyOf(known.id), key);
        QCOMPARE(withSettings(known, *m_settings).fingerprints, QStringList{key});
        {
            SiteSettingsDialog left(known, *m_settings);
            left.show();
            QCOMPARE(left.findChild<QLabel *>(u"siteHostKey"_s)->text(), key);
            click(left, u"siteHostKeyForget"_s);
            QVERIFY(!left.findChild<QPushButton *>(u"siteHostKeyForget"_s)->isEnabled());
            click(left, u"siteSettingsCancel"_s);
        }
        QCOMPARE(m_settings->get(setting::hostKeyOf(known.id)), key); // nothing was accepted
        SiteSettingsDialog dialog(known, *m_settings);
        dialog.show();
        click(dialog, u"siteHostKeyForget"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"siteHostKeyMore"_s)->text().contains(u"when you save"));
        click(dialog, u"siteSettingsSave"_s);
        QVERIFY(m_settings->get(setting::hostKeyOf(known.id)).isEmpty());
        QVERIFY(withSettings(known, *m_settings).fingerprints.isEmpty());
    }

    // What was said of a system counts for whoever types its address; the user is the one who was typed.
    void typedAddressOfASystem()
    {
        const SiteId system{u"meluxina"_s};
        const QList<Site> known{shipped(system.value)};
        const Site eva = siteFrom({.user = u"eva"_s, .host = u"login.lxp.lu"_s}, known);
        m_settings->set(setting::projectOf(system), u"p200001"_s);
        m_settings->set(setting::userOf(system), u"anna"_s);
        QCOMPARE(withSettings(eva, *m_settings).project, u"p200001"_s);
        QCOMPARE(withSettings(eva, *m_settings).user, u"eva"_s);
        QCOMPARE(withSettings(siteFrom({.host = u"login.lxp.lu"_s}, known), *m_settings).user, u"anna"_s);
        m_settings->set(setting::projectOf(eva.id), u"p200002"_s); // said of that address
        QCOMPARE(withSettings(eva, *m_settings).project, u"p200002"_s);
        QCOMPARE(withSettings(known.first(), *m_settings).project, u"p200001"_s);
    }

    // The dialog shows what is known of that system, and the user who was remembered for it.
    void typedSystemToConnectTo()
    {
        SiteList list;
        list.sites = {shipped(u"meluxina"_s)};
        m_settings->set(setting::userOf({u"meluxina"_s}), u"anna"_s);
        NoPrompts prompts;
        SiteInUse siteInUse(prompts);
        ConnectDialog dialog(list, siteInUse, *m_settings);
        dialog.show();
        auto *filter = dialog.findChild<QLineEdit *>(u"siteFilter"_s);
        const auto *user = dialog.findChild<QLineEdit *>(u"userName"_s);
        filter->setText(u"login02.lxp.lu"_s);
        QCOMPARE(dialog.findChild<Table *>(u"siteTable"_s)->model()->rowCount(), 1);
        QCOMPARE(user->text(), u"anna"_s);
        QVERIFY(dialog.findChild<QLabel *>(u"siteHints"_s)->isVisible());
        filter->setText(u"eva@login02.lxp.lu"_s);
        QCOMPARE(user->text(), u"eva"_s);
        filter->setText(u"eva@login.example.eu"_s); // which is none
        QVERIFY(!dialog.findChild<QLabel *>(u"siteHints"_s)->isVisible());
    }

    void answers()
    {
        const Site known = shipped(u"meluxina"_s);
        SiteSettingsDialog dialog(known, *m_settings);
        dialog.show();
        QCOMPARE(dialog.findChild<QLineEdit *>(u"siteWork"_s)->text(), u"/project/home/<project>"_s);
        QVERIFY2(outcome(dialog).contains(u"Project"), qPrintable(outcome(dialog)));
        QVERIFY2(outcome(dialog).contains(u"QoS"), qPrintable(outcome(dialog)));
        QVERIFY(!dialog.findChild<QComboBox *>(u"siteProfile"_s)); // it is a system of the catalogue
        type(dialog, u"siteProject"_s, u"p200123"_s);
        auto *qos = dialog.findChild<QComboBox *>(u"siteQos"_s);
        QVERIFY(qos->findText(u"short"_s) >= 0);
        QCOMPARE(qos->currentText(), QString()); // none was chosen for the user
        type(dialog, u"siteQos"_s, u"short"_s);
        QCOMPARE(outcome(dialog), u"Runs go to /project/home/p200123"_s);
        QVERIFY(dialog.findChild<QComboBox *>(u"siteAccount"_s)->findText(u"p200123"_s) >= 0);
        click(dialog, u"siteSettingsSave"_s);
        QVERIFY(!dialog.isVisible());

        const Site set = withSettings(known, *m_settings);
        QCOMPARE(*workPattern(set), u"/project/home/p200123"_s);
        QCOMPARE(answersOf(set).account, u"p200123"_s);
        QCOMPARE(qosFor(set, u"gpu"_s), u"short"_s);
        QCOMPARE(m_settings->get(setting::workOf(known.id)), QString()); // follows the catalogue
        QCOMPARE(m_settings->get(setting::schedulerOf(known.id)), QString());

        SiteSettingsDialog again(known, *m_settings);
        QCOMPARE(again.findChild<QLineEdit *>(u"siteProject"_s)->text(), u"p200123"_s);
        QCOMPARE(again.findChild<QComboBox *>(u"siteQos"_s)->currentText(), u"short"_s);
        click(again, u"siteSettingsReset"_s);
        click(again, u"siteSettingsSave"_s);
        QCOMPARE(withSettings(known, *m_settings), known);
    }

    void overrides()
    {
        const Site known = shipped(u"leonardo"_s);
        SiteSettingsDialog dialog(known, *m_settings);
        auto *scheduler = dialog.findChild<QComboBox *>(u"siteScheduler"_s);
        QVERIFY2(scheduler->currentText().contains(u"Slurm"), qPrintable(scheduler->currentText()));
        scheduler->setCurrentIndex(scheduler->findData(u"pbs"_s));
        type(dialog, u"siteWork"_s, u"$FAST/<project>"_s);
        type(dialog, u"siteProject"_s, u"EUHPC_1"_s);
        click(dialog, u"siteSettingsSave"_s);
        const Site set = withSettings(known, *m_settings);
        QCOMPARE(set.scheduler, Site::Scheduler::Pbs);
        QCOMPARE(*workPattern(set), u"$FAST/EUHPC_1"_s);
        SiteSettingsDialog again(known, *m_settings);
        QCOMPARE(again.findChild<QComboBox *>(u"siteScheduler"_s)->currentData().toString(), u"pbs"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("project") << u"siteProject"_s << u"../other"_s;
        QTest::newRow("account") << u"siteAccount"_s << u"a b"_s;
        QTest::newRow("QoS") << u"siteQos"_s << u"$(id)"_s;
        QTest::newRow("folder") << u"siteWork"_s << u"runs"_s;
        QTest::newRow("placeholder") << u"siteWork"_s << u"/x/<moon>"_s;
    }
    void refused()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        const Site known = shipped(u"karolina"_s);
        SiteSettingsDialog dialog(known, *m_settings);
        dialog.show();
        const QString before = outcome(dialog);
        type(dialog, field, text);
        QVERIFY(dialog.findChild<QWidget *>(field)->property("invalid").toBool());
        QVERIFY(outcome(dialog) != before);
        click(dialog, u"siteSettingsSave"_s);
        QVERIFY(dialog.isVisible());
        QCOMPARE(withSettings(known, *m_settings), known);
    }

    // An alias may be used as a system of the catalogue: offered by its host, used only once that was chosen.
    void aliasOfASystem()
    {
        SiteSettingsDialog dialog(alias(), *m_settings);
        dialog.show();
        auto *offer = dialog.findChild<QPushButton *>(u"siteProfileOffer"_s);
        auto *profile = dialog.findChild<QComboBox *>(u"siteProfile"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), 20'000);
        QVERIFY2(offer->text().contains(u"LUMI"), qPrintable(offer->text()));
        QCOMPARE(profile->currentData().toString(), QString());
        click(dialog, u"siteSettingsSave"_s);
        QCOMPARE(withSettings(alias(), *m_settings), alias());

        SiteSettingsDialog again(alias(), *m_settings);
        again.show();
        offer = again.findChild<QPushButton *>(u"siteProfileOffer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offer->isVisible(), 20'000);
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(!offer->isVisible());
        QCOMPARE(again.findChild<QLineEdit *>(u"siteWork"_s)->text(), u"/scratch/<project>"_s);
        type(again, u"siteProject"_s, u"project_46"_s);
        click(again, u"siteSettingsSave"_s);
        const Site set = withSettings(alias(), *m_settings);
        QCOMPARE(set.profile, SiteId{u"lumi"_s});
        QCOMPARE(set.origin, Site::Origin::SshConfig);
        QCOMPARE(set.gpu, shipped(u"lumi"_s).gpu);
        QCOMPARE(*workPattern(set), u"/scratch/project_46"_s);
        m_settings->set(setting::profileOf(alias().id), u"gone"_s); // from the catalogue since
        QCOMPARE(withSettings(alias(), *m_settings).scheduler, Site::Scheduler::Unknown);
    }

    void staysWithinASmallScreen()
    {
        SiteSettingsDialog dialog(shipped(u"meluxina"_s), *m_settings);
        dialog.show();
        QVERIFY(dialog.minimumSizeHint().width() <= 960);
        QVERIFY(dialog.minimumSizeHint().height() <= 620);
        dialog.resize(dialog.minimumSizeHint());
        const auto *scroll = dialog.findChild<QScrollArea *>(u"siteSettingsScroll"_s);
        // Nothing is cut at its right end.
        QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const QWidget *field : dialog.findChildren<QWidget *>())
            if (field->isVisibleTo(&dialog) && scroll->widget()->isAncestorOf(field))
                QVERIFY2(field->mapTo(scroll->widget(), field->rect().topRight()).x() <= scroll->viewport()->width(),
                         qPrintable(field->objectName()));
    }

    void notesAndHints()
    {
        NoPrompts prompts;
        SiteInUse siteInUse(prompts);
        SiteList list;
        list.sites = {alias(), shipped(u"deucalion"_s), shipped(u"lumi"_s), shipped(u"jupiter"_s)};
        ConnectDialog dialog(list, siteInUse, *m_settings);
        dialog.show();
        const auto *notes = dialog.findChild<QLabel *>(u"siteNotes"_s);
        const auto *hints = dialog.findChild<QLabel *>(u"siteHints"_s);
        dialog.choose({u"mine"_s});
        QVERIFY(!notes->isVisible() && !hints->isVisible());
        dialog.choose({u"lumi"_s});
        QVERIFY(notes->isVisible() && !hints->isVisible());
        dialog.choose({u"deucalion"_s});
        QVERIFY(!notes->isVisible() && hints->isVisible());
        QVERIFY2(hints->text().startsWith(u"From users of the site; to be checked:\n"), qPrintable(hints->text()));
        QVERIFY(hints->text().contains(u"SHA256:"));
        dialog.choose({u"jupiter"_s});
        QVERIFY(notes->isVisible() && hints->isVisible());
        QVERIFY(!notes->text().contains(u"aarch64") && hints->text().contains(u"aarch64"));
        m_settings->set(setting::profileOf(alias().id), u"lumi"_s);
        dialog.choose({u"mine"_s});
        QCOMPARE(notes->text(), shipped(u"lumi"_s).loginNotes.join(u'\n'));
    }

    // With their ports, where these are not the usual one, and found by them.
    void hostsInTheList()
    {
        NoPrompts prompts;
        SiteInUse siteInUse(prompts);
        SiteList list;
        list.sites = {
            {.id = {u"a"_s}, .name = u"A"_s, .origin = Site::Origin::Catalogue, .host = u"a.eu"_s, .port = 8822},
            {.id = {u"b"_s}, .name = u"B"_s, .origin = Site::Origin::Catalogue, .host = u"::1"_s, .port = 8823},
            {.id = {u"c"_s}, .name = u"C"_s, .origin = Site::Origin::Catalogue, .host = u"c.eu"_s, .port = 22},
            {.id = {u"d"_s}, .name = u"D"_s, .origin = Site::Origin::Catalogue, .host = u"d.eu"_s}};
        ConnectDialog dialog(list, siteInUse, *m_settings);
        const auto *model = dialog.findChild<Table *>(u"siteTable"_s)->model();
        QStringList hosts;
        for (int row = 0; row < model->rowCount(); ++row)
            hosts += model->index(row, 1).data().toString();
        QCOMPARE(hosts, QStringList({u"a.eu:8822"_s, u"[::1]:8823"_s, u"c.eu"_s, u"d.eu"_s}));
        dialog.findChild<QLineEdit *>(u"siteFilter"_s)->setText(u":8822"_s);
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"A"_s);
    }

    // ssh takes a name by its plain letters alone.
    void nameOfAnyLetters()
    {
        const auto typed = typedSite(u"anna@b\u00fccher.example"_s);
        QVERIFY(typed);
        const QTemporaryDir folder;
        AddSiteDialog dialog(siteFrom(*typed), folder.path());
        QVERIFY2(dialog.windowTitle().contains(u"b\u00fccher"_s), qPrintable(dialog.windowTitle()));
        const QString lines = dialog.findChild<QLabel *>(u"addSiteLines"_s)->text();
        QVERIFY2(lines.contains(u"HostName xn--bcher-kva.example"_s), qPrintable(lines));
    }
};

QTEST_MAIN(tst_SiteSettings)
#include "tst_sitesettings.moc"
