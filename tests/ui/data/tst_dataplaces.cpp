// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the panes of the data page are: paths that are typed wrongly or are long; and a question that a former run of
// Officina left open. Real clicks and keys, a real sshd.
#include "client/storage/store.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "tests/ui/data/datapagefixture.h"
#include "ui/common/errorpanel.h"
#include "ui/data/conflictdialog.h"
#include "ui/data/example.h"
#include "ui/data/filepane.h"
#include "ui/data/pathedit.h"
#include "ui/data/removedialog.h"
#include "ui/data/syncdialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QScopeGuard>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <pwd.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DataPlacesTest : public DataPageFixture
{
    Q_OBJECT

private:
    Site site() const { return overThere(siteOf(m_server, u"test"_s)); }
    void showBoth() { showBothWith({u"runs"_s}); }
    void showBothWith(const QStringList &there);

    SshServer m_server;

private Q_SLOTS:
    void exampleTellsOfItself();
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void init();
    void cleanup() { close(); }
    void mistypedPathStays();
    void longPathShowsBothEnds();
    void menuOfAFolder();
    void conflictOfAFormerRun();
    void homeIsNotDeleted();
    void tooLittleRoomIsToldBeforeASync();
    void syncWhoseTransferIsRemoved();
};

void DataPlacesTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("here/train.yaml", "epochs: 3\n");
    m_folder->file("there/runs/log", "line\n");
    open();
}

void DataPlacesTest::showBothWith(const QStringList &there)
{
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"train.yaml"_s}));
    QTRY_COMPARE(names(u"siteTable"_s), there);
}

// What was typed is mended, not typed anew.
void DataPlacesTest::mistypedPathStays()
{
    showBoth();
    auto *path = find<PathEdit>(u"sitePath"_s);
    const QString there = m_folder->path(u"there"_s);
    QCOMPARE(path->text(), there);
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, there + u"/rums"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(find<ErrorPanel>(u"siteError"_s)->isVisible());
    QCOMPARE(path->text(), there + u"/rums"_s);
    QCOMPARE(path->selectedText(), path->text());
    QVERIFY(path->hasFocus());
    m_folder->file("there/arrived", "x");
    find<FilePane>(u"sitePane"_s)->refresh(); // as after a transfer
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"arrived"_s));
    QCOMPARE(path->text(), there + u"/rums"_s);
    QVERIFY(find<ErrorPanel>(u"siteError"_s)->isVisible());
    QTest::keyClick(path, Qt::Key_Escape); // back to where it is
    QCOMPARE(path->text(), there);
    QVERIFY(!find<ErrorPanel>(u"siteError"_s)->isVisible());
    QTest::keyClicks(path, there + u"/rums"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(find<ErrorPanel>(u"siteError"_s)->isVisible());
    QTest::keyClicks(path, there + u"/runs"_s); // over what is selected
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"log"_s}));
    QVERIFY(!find<ErrorPanel>(u"siteError"_s)->isVisible());
}

void DataPlacesTest::longPathShowsBothEnds()
{
    const QByteArray deep = "there/" + QByteArray(60, 'a') + '/' + QByteArray(60, 'b') + "/end";
    showBoth();
    m_folder->folder(deep);
    m_page->showSite(RemotePath(m_folder->bytes(deep)));
    auto *path = find<PathEdit>(u"sitePath"_s);
    QTRY_COMPARE(path->text(), displayBytes(m_folder->bytes(deep)));
    find<FileTable>(u"siteTable"_s)->setFocus();
    QVERIFY2(path->shownText().startsWith(u"/"_s) && path->shownText().endsWith(u"/end"_s)
                 && path->shownText().contains(u'…'),
             qPrintable(path->shownText()));
    picture(u"long-path"_s);
    path->setFocus();
    QCOMPARE(path->shownText(), path->text());
}

// "Here" is the folder that was clicked; beside the rows, and by a key, the one that is shown.
void DataPlacesTest::menuOfAFolder()
{
    m_folder->file("there/a file", "x");
    showBothWith({u"runs"_s, u"a file"_s});
    auto *table = find<FileTable>(u"siteTable"_s);
    const QString there = m_folder->path(u"there"_s);
    const auto copied = [&](const QPoint &at) {
        Q_EMIT table->customContextMenuRequested(at);
        find<QAction>(u"siteCopySsh"_s)->trigger();
        const QPointer<QWidget> menu = QApplication::activePopupWidget();
        if (menu)
            menu->close();
        if (!QTest::qWaitFor([&] { return !menu; }))
            return u"the menu stays"_s;
        return QGuiApplication::clipboard()->text();
    };
    const auto at = [&](const QString &name) {
        return table->visualRect(table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name).first())
            .center();
    };
    QVERIFY2(copied(at(u"runs"_s)).contains(u"cd "_s + there + u"/runs "_s),
             qPrintable(QGuiApplication::clipboard()->text()));
    for (const QPoint &elsewhere : {at(u"a file"_s), table->viewport()->rect().bottomRight()})
        QVERIFY2(copied(elsewhere).contains(u"cd "_s + there + u" "_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
    selectRow(u"siteTable"_s, u"runs"_s);
    find<QAction>(u"siteCopySsh"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"cd "_s + there + u" "_s));
}

// It is asked again on the user's word; no dialog meets who has just started Officina.
void DataPlacesTest::conflictOfAFormerRun()
{
    close();
    m_folder->file("there/train.yaml", "epochs: 40\n");
    Store store(m_folder->path(u"officina.db"_s));
    const auto openAgain = [&] {
        close();
        m_queue = std::make_unique<TransferQueue>(&store);
        m_site = std::make_unique<SiteInUse>(m_prompts);
        m_page = std::make_unique<DataPage>(*m_site, *m_queue, *m_settings);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->showLocal(m_folder->path(u"here"_s));
        m_site->use(site());
        QTRY_VERIFY(names(u"siteTable"_s).contains(u"runs"_s));
        QTRY_VERIFY(names(u"localTable"_s).contains(u"train.yaml"_s));
    };
    openAgain();
    selectRow(u"localTable"_s, u"train.yaml"_s);
    QTRY_VERIFY(find<QPushButton>(u"dataStage"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"dataStage"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>());
    m_page->findChild<ConflictDialog *>()->reject();
    openAgain();
    QTRY_COMPARE(m_queue->items().size(), 1);
    QCOMPARE(m_queue->items().first().state, TransferItem::State::Asking);
    auto *decide = find<QPushButton>(u"transferAnswer"_s);
    QTRY_VERIFY(decide->isVisible() && decide->isEnabled()); // by the signal that would open the dialog
    QCoreApplication::processEvents();
    QVERIFY(!m_page->findChild<ConflictDialog *>());
    QTest::mouseClick(decide, Qt::LeftButton);
    auto *dialog = m_page->findChild<ConflictDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"conflictOverwrite"_s), Qt::LeftButton);
    QTRY_COMPARE(m_queue->items().first().state, TransferItem::State::Done);
    QCOMPARE(contentOf(m_folder->bytes("there/train.yaml")), QByteArray("epochs: 3\n"));
    close(); // before the store
}

// Neither on this computer, where it would go to the trash, nor at the site.
void DataPlacesTest::homeIsNotDeleted()
{
    const QByteArray before = qgetenv("HOME");
    const auto restore = qScopeGuard([&] { qputenv("HOME", before); });
    m_folder->file("here/holds/home/precious", "x");
    qputenv("HOME", m_folder->bytes("here/holds/home"));
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_VERIFY(names(u"localTable"_s).contains(u"holds"_s));
    selectRow(u"localTable"_s, u"holds"_s);
    QTest::keyClick(find<FileTable>(u"localTable"_s), Qt::Key_Delete);
    QTRY_VERIFY(find<ErrorPanel>(u"localError"_s)->isVisible());
    QVERIFY(existsAt(m_folder->bytes("here/holds/home/precious")));

    QTRY_VERIFY(names(u"siteTable"_s).contains(u"runs"_s));
    const QFileInfo home(QString::fromLocal8Bit(getpwuid(getuid())->pw_dir)); // the server's
    m_page->showSite(RemotePath(QFile::encodeName(home.path())));
    QTRY_VERIFY(names(u"siteTable"_s).contains(home.fileName()));
    selectRow(u"siteTable"_s, home.fileName());
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_Delete);
    auto *dialog = m_page->findChild<RemoveDialog *>();
    QVERIFY(dialog);
    auto *said = dialog->findChild<QLabel *>(u"siteDeleteAmount"_s);
    QTRY_VERIFY2(said->text().contains(home.filePath()), qPrintable(said->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(u"siteDeleteConfirm"_s)->isEnabled());
    dialog->reject();
}

// In English it is what the sources have, whose lines are shorter.
void DataPlacesTest::exampleTellsOfItself()
{
    const auto inOneLine = [](QString text) { return text.replace("\n> "_L1, " "_L1).simplified(); };
    const QByteArray english = contentOf(OFFICINA_SOURCE_DIR "/resources/training/README.md");
    QCOMPARE(inOneLine(exampleReadme()), inOneLine(QString::fromUtf8(english)));
}

// Nor is it forbidden: somebody may know better than the file system.
void DataPlacesTest::tooLittleRoomIsToldBeforeASync()
{
    for (int i = 0; i < 12; ++i) {
        QFile file(QString::fromUtf8(m_folder->file("here/huge/" + QByteArray::number(i), {})));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(8LL << 40)); // with nothing in it on the disk
    }
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"huge"_s, u"train.yaml"_s}));
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"runs"_s}));
    QTest::mouseClick(find<QPushButton>(u"dataSync"_s), Qt::LeftButton);
    const auto *dialog = m_page->findChild<SyncDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"syncCompare"_s)->click();
    const auto *panel = dialog->findChild<ErrorPanel *>(u"syncError"_s);
    QTRY_VERIFY(panel->isVisible());
    const QString told = panel->findChild<QLabel *>(u"errorWhat"_s)->text();
    QVERIFY2(told.contains(u"has not enough room for all of it"_s), qPrintable(told));
    QVERIFY(dialog->findChild<QPushButton *>(u"syncGo"_s)->isEnabled());
    QVERIFY(!existsAt(m_folder->bytes("there/huge")));
}

// Taken out of the list it never ends: the window goes on without it.
void DataPlacesTest::syncWhoseTransferIsRemoved()
{
    showBoth();
    m_folder->file("here/big", noise(1'000'000));
    m_queue->setLimit(1000); // bytes a second: it does not come to its end
    QTest::mouseClick(find<QPushButton>(u"dataSync"_s), Qt::LeftButton);
    const auto *dialog = m_page->findChild<SyncDialog *>();
    QVERIFY(dialog);
    auto *compare = dialog->findChild<QPushButton *>(u"syncCompare"_s);
    auto *go = dialog->findChild<QPushButton *>(u"syncGo"_s);
    compare->click();
    QTRY_VERIFY(go->isEnabled());
    go->click();
    QCOMPARE(m_queue->items().size(), 1);
    QVERIFY(!compare->isEnabled());
    m_queue->remove(m_queue->items().first().id);
    QTRY_VERIFY(compare->isEnabled());
    QVERIFY(m_queue->items().isEmpty());
    const QString state = dialog->findChild<QLabel *>(u"syncState"_s)->text();
    QVERIFY2(state.startsWith(u"Not everything arrived"_s), qPrintable(state));
}

QTEST_MAIN(DataPlacesTest)
#include "tst_dataplaces.moc"
