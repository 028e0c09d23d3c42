// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data page where files go elsewhere than to the site's own host: through its host for files
// alone, and to another site. Real clicks, real sshds.
#include "client/sites/sitelist.h"
#include "tests/cli/program.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "tests/ui/data/datapagefixture.h"
#include "ui/data/copytositedialog.h"
#include "ui/data/filepane.h"
#include "ui/data/sitefolderdialog.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <sys/stat.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TestDataSites : public DataPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }
    void filesGoThroughTheirHost();
    void toAnotherSite();
    void curvesOfAFolder();
    void choosingAFolderOfTheSite();

private:
    Site site(int port) const { return overThere(siteOf(m_login, u"test"_s, port)); }
    void show(const Site &site);

    SshServer m_login;
    SshServer m_mover{SshServer::Options{.sftpOnly = true}};
};

void TestDataSites::initTestCase()
{
    QVERIFY_RESULT(m_login.start());
    QVERIFY_RESULT(m_mover.start());
}

void TestDataSites::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("here/corpus/a", noise(3'000'000));
    m_folder->file("here/corpus/b", "b");
    m_folder->file("there/model/weights", noise(1'000'000));
    open();
}

void TestDataSites::show(const Site &site)
{
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site);
    QTRY_VERIFY(names(u"localTable"_s).contains(u"corpus"_s));
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"model"_s));
}

// A host without a shell takes the files; all else stays with the site's own.
void TestDataSites::filesGoThroughTheirHost()
{
    Relay login(m_login.port());
    Relay mover(m_mover.port());
    Site two = site(login.port());
    two.identities += m_mover.identity();
    two.transferHost = u"127.0.0.1:%1"_s.arg(mover.port());
    show(two);
    QCOMPARE(mover.connections(), 0); // nothing to move yet
    selectRow(u"localTable"_s, u"corpus"_s);
    QTest::mouseClick(find<QPushButton>(u"dataStage"_s), Qt::LeftButton);
    QTRY_COMPARE(m_queue->items().size(), 1);
    const qint64 id = m_queue->items().first().id;
    QTRY_VERIFY(m_queue->find(id)->isEnded());
    const Error error = m_queue->find(id)->error.value_or(Error{}); // QVERIFY2 looks at its words in any case
    QVERIFY2(!m_queue->find(id)->error, qPrintable(error.detail));
    QCOMPARE(m_queue->find(id)->state, TransferItem::State::Done);
    QCOMPARE(difference(treeOf(m_folder->bytes("there/corpus")), treeOf(m_folder->bytes("here/corpus"))), QByteArray());
    QCOMPARE(mover.connections(), 1);
    QVERIFY(mover.bytesUp() > 3'000'000);
    QVERIFY(login.bytesUp() < 1'000'000);
    QCOMPARE(m_queue->report(id)->verifiedBy, u"reading back"_s);
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"corpus"_s)); // seen over the site's own host
}

void TestDataSites::toAnotherSite()
{
    SshServer second;
    QVERIFY_RESULT(second.start());
    const QString factory = m_folder->path(u"factory"_s);
    describeServer(factory, second, second.port(), second.identity(), second.knownHosts());
    qputenv("OFFICINA_PRACTICE_DIR", QFile::encodeName(factory));
    const auto forget = qScopeGuard([] { qunsetenv("OFFICINA_PRACTICE_DIR"); });
    m_queue->setSites([](const SiteId &id) {
        const SiteList sites = loadSites();
        const Site *found = sites.find(id);
        return found ? std::optional(*found) : std::nullopt;
    });
    show(site(m_login.port()));
    auto *across = find<QAction>(u"siteCopyAcross"_s);
    QVERIFY(!across->isEnabled());
    selectRow(u"siteTable"_s, u"model"_s);
    QTRY_VERIFY(across->isEnabled());
    const auto ask = [&] {
        across->trigger();
        return QPointer(m_page->findChild<CopyToSiteDialog *>());
    };
    QPointer dialog = ask();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QComboBox *>(u"acrossSite"_s)->count() > 1); // those of the catalogue too
    QCOMPARE(dialog->findChild<QComboBox *>(u"acrossSite"_s)->currentData().toString(), u"practice"_s);
    auto *folder = dialog->findChild<QLineEdit *>(u"acrossFolder"_s);
    QCOMPARE(folder->text(), factory); // the site's own folder for work
    folder->setText(m_folder->path(u"elsewhere"_s));

    // Another folder is chosen by looking: over the other site's session, which the copy goes on with.
    const QByteArray oddName = "els\xe9 where";
    QVERIFY(QDir().mkpath(m_folder->path(u"elsewhere"_s)));
    QCOMPARE(::mkdir((m_folder->bytes("elsewhere/") + oddName).constData(), 0755), 0);
    m_folder->file("elsewhere/file", "a");
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acrossBrowse"_s), Qt::LeftButton);
    auto *there = dialog->findChild<SiteFolderDialog *>();
    QVERIFY(there);
    auto *table = there->findChild<FileTable *>(u"acrossTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2); // begins at the folder that was typed
    picture(u"data-across-browse"_s, there);
    table->selectRow(0); // folders come first
    QTest::mouseClick(there->findChild<QPushButton *>(u"acrossChoose"_s), Qt::LeftButton);
    QCOMPARE(folder->text(), displayBytes(m_folder->bytes("elsewhere/") + oddName));
    picture(u"data-across"_s, dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acrossCopy"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_queue->items().size(), 1);
    const qint64 id = m_queue->items().first().id;
    QTRY_COMPARE(m_queue->find(id)->state, TransferItem::State::Done);
    QVERIFY(contentOf(m_folder->bytes("elsewhere/") + oddName + "/model/weights") == noise(1'000'000));
    QCOMPARE(second.log().count("Accepted publickey"), 1);

    dialog = ask();
    QVERIFY(dialog);
    folder = dialog->findChild<QLineEdit *>(u"acrossFolder"_s);
    QCOMPARE(folder->text(), factory); // a name that is not text is not remembered
    folder->setText(m_folder->path(u"elsewhere"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"acrossCopy"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(m_queue->items().last().isEnded());
    QVERIFY(contentOf(m_folder->bytes("elsewhere/model/weights")) == noise(1'000'000));
    dialog = ask(); // remembers where
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"acrossFolder"_s)->text(), m_folder->path(u"elsewhere"_s));
}

void TestDataSites::curvesOfAFolder()
{
    show(site(m_login.port()));
    QSignalSpy far(m_page.get(), &DataPage::curvesWanted);
    QSignalSpy near(m_page.get(), &DataPage::localCurvesWanted);
    selectRow(u"siteTable"_s, u"model"_s);
    find<QAction>(u"siteCurves"_s)->trigger();
    selectRow(u"localTable"_s, u"corpus"_s);
    find<QAction>(u"localCurves"_s)->trigger();
    QCOMPARE(far.size(), 1);
    const auto run = far.first().first().value<FollowedRun>();
    QCOMPARE(run.folder.bytes(), m_folder->bytes("there/model"));
    QCOMPARE(run.title, u"model"_s);
    QCOMPARE(near.size(), 1);
    QCOMPARE(near.first().first().toString(), m_folder->path(u"here/corpus"_s));
}

void TestDataSites::choosingAFolderOfTheSite()
{
    show(site(m_login.port()));
    SiteFolderDialog dialog({.name = u"choice"_s, .title = u"Choose"_s, .choose = u"Take it"_s}, *m_site, *m_settings,
                            nullptr);
    QSignalSpy chosen(&dialog, &SiteFolderDialog::chosen);
    dialog.show();
    auto *table = dialog.findChild<FileTable *>(u"choiceTable"_s);
    auto *button = dialog.findChild<QPushButton *>(u"choiceChoose"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::mouseClick(button, Qt::LeftButton); // nothing selected: where it is
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<RemotePath>().bytes(), m_folder->bytes("there"));
    QVERIFY(!dialog.isVisible());

    dialog.show();
    table->selectRow(0);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.last().first().value<RemotePath>().bytes(), m_folder->bytes("there/model"));

    dialog.show();
    m_site->leave(); // there is nothing to choose from any more
    QVERIFY(!dialog.isVisible());
    QCOMPARE(chosen.size(), 2);
}

QTEST_MAIN(TestDataSites)
#include "tst_datasites.moc"
