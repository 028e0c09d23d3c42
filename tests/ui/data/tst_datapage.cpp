// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data page with real clicks against a real sshd: walking, staging, fetching, dropping,
// deciding conflicts, changing files, and what it says without a site.
#include "tests/support/heard.h"
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "tests/ui/data/datapagefixture.h"
#include "ui/common/emptystate.h"
#include "ui/data/conflictdialog.h"
#include "ui/data/filepane.h"
#include "ui/data/measuredialog.h"
#include "ui/data/permissionsdialog.h"
#include "ui/data/removedialog.h"
#include "ui/data/renameedit.h"
#include "ui/data/reportdialog.h"
#include "ui/data/searchdialog.h"
#include "ui/data/syncdialog.h"
#include "ui/data/transferscard.h"
#include "ui/data/transfertable.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopeGuard>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DataPageTest : public DataPageFixture
{
    Q_OBJECT

private:
    Site site(int port = 0) const { return overThere(siteOf(*m_server, u"test"_s, port)); }
    void showBoth(int port = 0); // the page connected, showing here/ and there/
    PermissionsDialog *setPermissionsOfRuns(const QString &octal); // of all that is in there/runs

    std::unique_ptr<SshServer> m_server;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }
    void withoutASite();
    void failedConnection();
    void walking();
    void hiddenFiles();
    void stageAndFetch();
    void reportIsShown();
    void conflictIsAsked();
    void conflictIsResumed();
    void quotaIsTold();
    void quotaBesideASync();
    void newFolderAndRename();
    void deletingNamesWhatGoes();
    void deletingLeavesWhatALinkLeadsTo();
    void deletingSparesTheHomeFolder();
    void trashOfThisComputer();
    void permissions();
    void permissionsAreStopped();
    void searchBelow();
    void placesAndHistory();
    void spaceAndTerminal();
    void measuring();
    void compareAndSync();
    void pauseAllAndOrder();
    void limitIsKept();
};

void DataPageTest::initTestCase()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY_RESULT(m_server->start());
}

void DataPageTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("here/corpus/part 1.txt", noise(2'000'000));
    m_folder->file("here/corpus/données.txt", "text");
    m_folder->file("here/train.yaml", "epochs: 3\n");
    m_folder->file("here/.hidden", "x");
    m_folder->file("there/runs/log", "line\n");
    open();
}

void DataPageTest::showBoth(int port)
{
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site(port));
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"corpus"_s, u"train.yaml"_s}));
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"runs"_s}));
}

void DataPageTest::withoutASite()
{
    QTRY_VERIFY(find<EmptyState>(u"siteEmpty"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"dataStage"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"dataFetch"_s)->isEnabled());
    QSignalSpy wanted(m_page.get(), &DataPage::connectWanted);
    find<EmptyState>(u"siteEmpty"_s)->button()->click();
    QCOMPARE(wanted.size(), 1);
    QTRY_VERIFY(!find<FilePane>(u"localPane"_s)->folder().isEmpty()); // this computer is there all the same
    picture(u"data-without-site"_s);
}

void DataPageTest::failedConnection()
{
    Site wrong = site();
    wrong.identities = {m_server->strangerIdentity()};
    m_site->use(wrong);
    QTRY_COMPARE(m_site->connection()->state(), Connection::State::Failed);
    QTRY_VERIFY(find<EmptyState>(u"siteEmpty"_s)->button()->isVisible());
    QVERIFY(find<EmptyState>(u"siteEmpty"_s)->button()->text() == DataPage::tr("Try again"));
}

void DataPageTest::walking()
{
    showBoth();
    const QAbstractItemModelTester tester(find<FileTable>(u"siteTable"_s)->model());
    selectRow(u"localTable"_s, u"corpus"_s);
    QTest::keyClick(find<FileTable>(u"localTable"_s), Qt::Key_Return);
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"données.txt"_s, u"part 1.txt"_s}));
    QTest::keyClick(find<FileTable>(u"localTable"_s), Qt::Key_Backspace);
    QTRY_COMPARE(names(u"localTable"_s).size(), 2);
    QTRY_COMPARE(find<FilePane>(u"localPane"_s)->selected(), QList({RemotePath(m_folder->bytes("here/corpus"))}));

    auto *path = find<QLineEdit>(u"sitePath"_s);
    QCOMPARE(path->text(), m_folder->path(u"there"_s));
    path->setText(u"runs"_s);
    QTest::keyClick(path, Qt::Key_Return);
    m_page->refresh(); // as the end of a transfer does: does not take the user back
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"log"_s}));
    path->setText(u"/nowhere at all"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>(u"siteError"_s)->isVisible());
    QCOMPARE(names(u"siteTable"_s), QStringList({u"log"_s})); // the last known stays
    QCOMPARE(path->text(), u"/nowhere at all"_s); // to be mended
    find<QToolButton>(u"siteUp"_s)->click();
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"runs"_s}));
    QVERIFY(!find<QWidget>(u"siteError"_s)->isVisible());
}

void DataPageTest::hiddenFiles()
{
    showBoth();
    find<QToolButton>(u"localHidden"_s)->click();
    QVERIFY(names(u"localTable"_s).contains(u".hidden"_s));
    m_page->find();
    find<QLineEdit>(u"localFilter"_s)->setText(u"train"_s);
    QCOMPARE(names(u"localTable"_s), QStringList({u"train.yaml"_s}));
}

void DataPageTest::stageAndFetch()
{
    showBoth();
    QVERIFY(!find<QPushButton>(u"dataStage"_s)->isEnabled());
    selectRow(u"localTable"_s, u"corpus"_s);
    QTest::mouseClick(find<QPushButton>(u"dataStage"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_queue->isBusy() && m_queue->items().size() == 1);
    QCOMPARE(m_queue->items().first().state, TransferItem::State::Done);
    QCOMPARE(difference(treeOf(m_folder->bytes("there/corpus")), treeOf(m_folder->bytes("here/corpus"))), QByteArray());
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"corpus"_s)); // it shows up by itself

    selectRow(u"siteTable"_s, u"runs"_s);
    QTest::mouseClick(find<QPushButton>(u"dataFetch"_s), Qt::LeftButton);
    QTRY_COMPARE(contentOf(m_folder->bytes("here/runs/log")), QByteArray("line\n"));
    QTRY_VERIFY(names(u"localTable"_s).contains(u"runs"_s));
    QTRY_VERIFY(!m_queue->isBusy());
    QTest::qWait(200);
    picture(u"data"_s);
    m_theme.setScheme(Scheme::Dark);
    QTest::qWait(50);
    picture(u"data-dark"_s);
    m_theme.setScheme(Scheme::Light);
    find<QPushButton>(u"transfersClear"_s)->click();
    QVERIFY(m_queue->items().isEmpty());
}

void DataPageTest::reportIsShown()
{
    showBoth();
    selectRow(u"localTable"_s, u"corpus"_s);
    find<QPushButton>(u"dataStage"_s)->click();
    QTRY_VERIFY(find<QPushButton>(u"transferReport"_s)->isEnabled());
    find<QPushButton>(u"transferReport"_s)->click();
    auto *dialog = m_page->findChild<ReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<Table *>(u"reportTable"_s)->model()->rowCount(), 2);
    picture(u"data-report"_s, dialog);
    dialog->findChild<QPushButton *>(u"reportClose"_s)->click();
    QTRY_VERIFY(!m_page->findChild<ReportDialog *>());
}

void DataPageTest::conflictIsAsked()
{
    m_folder->file("there/train.yaml", "epochs: 300\n");
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_COMPARE(names(u"siteTable"_s).size(), 2);
    QTRY_COMPARE(names(u"localTable"_s).size(), 2);
    selectRow(u"localTable"_s, u"train.yaml"_s);
    find<QPushButton>(u"dataStage"_s)->click();
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>()); // by itself
    auto *dialog = m_page->findChild<ConflictDialog *>();
    QCOMPARE(contentOf(m_folder->bytes("there/train.yaml")), QByteArray("epochs: 300\n"));
    picture(u"data-conflict"_s, dialog);
    dialog->findChild<QPushButton *>(u"conflictKeepBoth"_s)->click();
    QTRY_COMPARE(contentOf(m_folder->bytes("there/train (2).yaml")), QByteArray("epochs: 3\n"));
    QCOMPARE(contentOf(m_folder->bytes("there/train.yaml")), QByteArray("epochs: 300\n"));
    QTRY_COMPARE(m_queue->items().first().state, TransferItem::State::Done);
}

// What a copy by another program left is gone on with.
void DataPageTest::conflictIsResumed()
{
    const QByteArray whole = noise(2 << 20);
    m_folder->file("here/big.bin", whole);
    m_folder->file("there/big.bin", whole.first(1 << 20));
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_COMPARE(names(u"siteTable"_s).size(), 2);
    selectRow(u"localTable"_s, u"big.bin"_s);
    find<QPushButton>(u"dataStage"_s)->click();
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>());
    auto *dialog = m_page->findChild<ConflictDialog *>();
    auto *resume = dialog->findChild<QPushButton *>(u"conflictResume"_s);
    QVERIFY(resume->isEnabled());
    resume->click();
    QTRY_COMPARE(m_queue->items().first().state, TransferItem::State::Done);
    QVERIFY(contentOf(m_folder->bytes("there/big.bin")) == whole);
    QVERIFY(m_queue->items().first().progress.moved <= 1 << 20);
    // A file that is no beginning: nothing is lost, and it says so.
    m_folder->file("there/big.bin", noise(1 << 20, 5));
    selectRow(u"localTable"_s, u"big.bin"_s);
    find<QPushButton>(u"dataStage"_s)->click();
    const auto open = [this]() -> ConflictDialog * {
        for (auto *one : m_page->findChildren<ConflictDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(open());
    open()->findChild<QPushButton *>(u"conflictResume"_s)->click();
    QTRY_VERIFY(!open());
    QTRY_VERIFY(open()); // again, now that it is known
    dialog = open();
    QVERIFY(!dialog->findChild<QPushButton *>(u"conflictResume"_s)->isEnabled());
    QVERIFY(contentOf(m_folder->bytes("there/big.bin")) == noise(1 << 20, 5));
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/data-conflict-no-beginning.png"_s);
    dialog->reject();
}

void DataPageTest::quotaIsTold()
{
    Site told = site();
    m_site->use(told);
    QTRY_COMPARE(names(u"siteTable"_s).size(), 1);
    QVERIFY(!find<QPushButton>(u"siteQuota"_s)->isVisible()); // nobody knows its command
    told.quotaCommand = u"echo scratch: 12 of 20 TB; echo files: 1 of 2 M; exit 3"_s;
    m_site->use(told);
    QTRY_VERIFY(find<QPushButton>(u"siteQuota"_s)->isVisible());
    find<QPushButton>(u"siteQuota"_s)->click();
    QTRY_VERIFY(m_page->findChild<QDialog *>(u"quotaDialog"_s));
    auto *dialog = m_page->findChild<QDialog *>(u"quotaDialog"_s);
    auto *output = dialog->findChild<QPlainTextEdit *>(u"quotaOutput"_s);
    QTRY_COMPARE(output->toPlainText(), u"scratch: 12 of 20 TB\nfiles: 1 of 2 M\n"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"quotaState"_s)->text().contains(u'3'));
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/data-quota.png"_s);
    m_site->leave();
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"quotaDialog"_s) || !dialog->isVisible());
}

void DataPageTest::quotaBesideASync()
{
    Site told = site();
    told.quotaCommand = u"echo files: 1 of 2 M"_s;
    m_site->use(told);
    m_page->showLocal(m_folder->path(u"here"_s));
    QTRY_COMPARE(names(u"siteTable"_s).size(), 1);
    QTRY_COMPARE(names(u"localTable"_s).size(), 2);
    QTest::mouseClick(find<QPushButton>(u"dataSync"_s), Qt::LeftButton);
    auto *sync = m_page->findChild<SyncDialog *>();
    QVERIFY(sync);
    QTest::mouseClick(sync->findChild<QPushButton *>(u"syncQuota"_s), Qt::LeftButton);
    auto *quota = sync->findChild<QDialog *>(u"quotaDialog"_s);
    QVERIFY(quota);
    QTRY_COMPARE(quota->findChild<QPlainTextEdit *>(u"quotaOutput"_s)->toPlainText(), u"files: 1 of 2 M\n"_s);
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        sync->grab().save(folder + u"/data-sync-quota.png"_s);
}

void DataPageTest::newFolderAndRename()
{
    showBoth();
    find<QToolButton>(u"siteNewFolder"_s)->click();
    auto *dialog = m_page->findChild<QInputDialog *>(u"siteNewFolderDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"new one"_s);
    dialog->accept();
    QTRY_COMPARE(find<FilePane>(u"sitePane"_s)->selected(), QList({RemotePath(m_folder->bytes("there/new one"))}));
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!m_page->findChild<QInputDialog *>());
    find<FileTable>(u"siteTable"_s)->setFocus();
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_F2);
    auto *edit = find<RenameEdit>(u"siteRenameEdit"_s);
    QVERIFY(edit && edit->hasFocus());
    QCOMPARE(edit->selectedText(), u"new one"_s);
    QTest::keyClicks(edit, u"runs"_s); // taken
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>(u"siteError"_s)->isVisible());
    QVERIFY(existsAt(m_folder->bytes("there/runs/log")));
    QTRY_VERIFY(existsAt(m_folder->bytes("there/new one")));

    QTRY_VERIFY(!find<RenameEdit>(u"siteRenameEdit"_s));
    selectRow(u"siteTable"_s, u"new one"_s);
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_F2);
    QTest::keyClick(find<RenameEdit>(u"siteRenameEdit"_s), Qt::Key_Escape);
    QTRY_VERIFY(!find<RenameEdit>(u"siteRenameEdit"_s));
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_F2);
    find<RenameEdit>(u"siteRenameEdit"_s)->setText(u"données 2"_s);
    picture(u"data-rename"_s);
    QTest::keyClick(find<RenameEdit>(u"siteRenameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(existsAt(m_folder->bytes("there/données 2")));
    QTRY_COMPARE(find<FilePane>(u"sitePane"_s)->selected(), QList({RemotePath(m_folder->bytes("there/données 2"))}));

    selectRow(u"localTable"_s, u"train.yaml"_s);
    QTest::keyClick(find<FileTable>(u"localTable"_s), Qt::Key_F2);
    QCOMPARE(find<RenameEdit>(u"localRenameEdit"_s)->selectedText(), u"train"_s); // the ending stays
    QTest::keyClicks(find<RenameEdit>(u"localRenameEdit"_s), u"test"_s);
    QTest::keyClick(find<RenameEdit>(u"localRenameEdit"_s), Qt::Key_Return);
    QTRY_COMPARE(contentOf(m_folder->bytes("here/test.yaml")), QByteArray("epochs: 3\n"));
}

void DataPageTest::deletingNamesWhatGoes()
{
    showBoth();
    selectRow(u"siteTable"_s, u"runs"_s);
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_Delete);
    auto *dialog = m_page->findChild<RemoveDialog *>(u"siteDeleteDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"siteDeleteNames"_s)
                ->toPlainText()
                .contains(m_folder->path(u"there/runs"_s)));
    auto *confirm = dialog->findChild<QPushButton *>(u"siteDeleteConfirm"_s);
    QTRY_VERIFY(confirm->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"siteDeleteAmount"_s)->text().startsWith(u"1 "_s)); // one file
    QVERIFY(existsAt(m_folder->bytes("there/runs/log")));
    picture(u"data-delete"_s, dialog);
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(!existsAt(m_folder->bytes("there/runs")));
    QTRY_VERIFY(names(u"siteTable"_s).isEmpty());
}

void DataPageTest::deletingLeavesWhatALinkLeadsTo()
{
    m_folder->file("kept/precious", "x");
    QVERIFY(QFile::link(m_folder->path(u"kept"_s), m_folder->path(u"there/runs/link"_s)));
    showBoth();
    selectRow(u"siteTable"_s, u"runs"_s);
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_Delete);
    auto *confirm = find<QPushButton>(u"siteDeleteConfirm"_s);
    QTRY_VERIFY(confirm->isEnabled());
    confirm->click();
    QTRY_VERIFY(!existsAt(m_folder->bytes("there/runs")));
    QCOMPARE(contentOf(m_folder->bytes("kept/precious")), QByteArray("x"));
}

// A temporary one: the server says where it is.
void DataPageTest::deletingSparesTheHomeFolder()
{
    m_folder->file("there/runs/mine", "x");
    m_server = std::make_unique<SshServer>(
        SshServer::Options{.config = {"ForceCommand internal-sftp -d " + m_folder->bytes("there/runs")}});
    QVERIFY_RESULT(m_server->start());
    showBoth();
    selectRow(u"siteTable"_s, u"runs"_s);
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_Delete);
    QTRY_VERIFY(find<QLabel>(u"siteDeleteAmount"_s)->text().contains(u"your home folder"_s));
    QVERIFY(!find<QPushButton>(u"siteDeleteConfirm"_s)->isEnabled());
    QVERIFY(existsAt(m_folder->bytes("there/runs/mine")));
}

void DataPageTest::trashOfThisComputer()
{
    m_folder->folder("data");
    const auto restore = qScopeGuard([before = qgetenv("XDG_DATA_HOME")] { qputenv("XDG_DATA_HOME", before); });
    qputenv("XDG_DATA_HOME", m_folder->bytes("data")); // a trash of the test's own
    showBoth();
    selectRow(u"localTable"_s, u"corpus"_s);
    QTest::keyClick(find<FileTable>(u"localTable"_s), Qt::Key_Delete);
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"train.yaml"_s}));
    QVERIFY(!find<QWidget>(u"localError"_s)->isVisible());
    QVERIFY(!existsAt(m_folder->bytes("here/corpus")));
    QVERIFY(existsAt(m_folder->bytes("data/Trash/files/corpus/part 1.txt"))); // it can be taken back
}

void DataPageTest::permissions()
{
    m_folder->file("there/runs/deep/secret", "x");
    const QString secret = m_folder->path(u"there/runs/deep/secret"_s);
    showBoth();
    selectRow(u"siteTable"_s, u"runs"_s);
    QTRY_VERIFY(find<QAction>(u"sitePermissions"_s)->isEnabled());
    find<QAction>(u"sitePermissions"_s)->trigger();
    auto *dialog = m_page->findChild<PermissionsDialog *>();
    QVERIFY(dialog);
    auto *octal = dialog->findChild<QLineEdit *>(u"permissionOctal"_s);
    octal->selectAll();
    QTest::keyClicks(octal, u"600"_s);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"permission040"_s)->isChecked());
    dialog->findChild<QCheckBox *>(u"permission040"_s)->click();
    QCOMPARE(octal->text(), u"640"_s);
    dialog->findChild<QCheckBox *>(u"permissionsBelow"_s)->click();
    picture(u"data-permissions"_s, dialog);
    dialog->findChild<QPushButton *>(u"permissionsApply"_s)->click();
    const auto mode = [](const QString &path) { return int(QFileInfo(path).permissions()) & 0x777; };
    QTRY_COMPARE(mode(m_folder->path(u"there/runs"_s)) & 0x077, 0x050); // readable, so to be entered
    QCOMPARE(mode(secret) & 0x077, 0x040);
    QVERIFY(!find<QWidget>(u"siteError"_s)->isVisible());
}

PermissionsDialog *DataPageTest::setPermissionsOfRuns(const QString &octal)
{
    selectRow(u"siteTable"_s, u"runs"_s);
    find<QAction>(u"sitePermissions"_s)->trigger();
    auto *dialog = m_page->findChild<PermissionsDialog *>();
    if (!dialog)
        return nullptr;
    auto *field = dialog->findChild<QLineEdit *>(u"permissionOctal"_s);
    field->selectAll();
    QTest::keyClicks(field, octal);
    dialog->findChild<QCheckBox *>(u"permissionsBelow"_s)->click();
    dialog->findChild<QPushButton *>(u"permissionsApply"_s)->click();
    return dialog;
}

// Held in the middle by the line: what it takes in all is measured first.
void DataPageTest::permissionsAreStopped()
{
    constexpr int files = 300;
    for (int i = 0; i < files; ++i)
        m_folder->file("there/runs/many/" + QByteArray::number(i), "x");
    const QDir there(m_folder->path(u"there/runs/many"_s));
    const auto changedFiles = [&there] {
        int changed = 0;
        for (int i = 0; i < files; ++i)
            changed += QFileInfo(there.filePath(QString::number(i))).permission(QFile::ExeOwner);
        return changed;
    };
    Relay relay(m_server->port());
    showBoth(relay.port());
    selectRow(u"siteTable"_s, u"runs"_s);
    QTRY_VERIFY(find<QAction>(u"sitePermissions"_s)->isEnabled());
    const long long before = relay.total();
    QPointer dialog = setPermissionsOfRuns(u"644"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog);
    QCOMPARE(changedFiles(), 0);

    relay.stallAfter((relay.total() - before) * 3 / 4); // the list of the names is less than that
    dialog = setPermissionsOfRuns(u"755"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(relay.isStalled());
    auto *amount = dialog->findChild<QLabel *>(u"permissionsAmount"_s);
    QTRY_VERIFY(!amount->text().isEmpty()); // says how far it is
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/data-permissions-set.png"_s);
    dialog->findChild<QPushButton *>(u"permissionsCancel"_s)->click();
    relay.setStalled(false);
    QTRY_VERIFY(!dialog);
    const int changed = changedFiles();
    QVERIFY2(changed > 0 && changed < files, qPrintable(QString::number(changed)));
    QVERIFY(!find<QWidget>(u"siteError"_s)->isVisible()); // a wish of the user's is no error
}

void DataPageTest::searchBelow()
{
    m_folder->file("there/runs/a/Checkpoint-1", "x");
    m_folder->file("there/runs/b/checkpoint-2", "x");
    showBoth();
    find<FileTable>(u"siteTable"_s)->setFocus();
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<SearchDialog *>(u"siteSearchDialog"_s);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"siteSearchText"_s), u"checkpoint"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"siteSearchText"_s), Qt::Key_Return);
    auto *table = dialog->findChild<Table *>(u"siteSearchTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"siteSearchStop"_s)->isEnabled()); // done
    picture(u"data-search"_s, dialog);
    const auto second = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"runs/b/checkpoint-2"_s);
    QVERIFY(!second.isEmpty());
    table->setCurrentIndex(second.first());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(find<FilePane>(u"sitePane"_s)->selected(),
                 QList({RemotePath(m_folder->bytes("there/runs/b/checkpoint-2"))}));
}

void DataPageTest::placesAndHistory()
{
    showBoth();
    auto *table = find<FileTable>(u"siteTable"_s);
    auto *path = find<QLineEdit>(u"sitePath"_s);
    const QString there = m_folder->path(u"there"_s);
    QVERIFY(!find<QToolButton>(u"siteBack"_s)->isEnabled());
    selectRow(u"siteTable"_s, u"runs"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(path->text(), there + u"/runs"_s);
    QTest::keyClick(table, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(path->text(), there);
    QTRY_VERIFY(find<QToolButton>(u"siteForward"_s)->isEnabled());
    QVERIFY(!find<QToolButton>(u"siteBack"_s)->isEnabled());
    find<QToolButton>(u"siteForward"_s)->click();
    QTRY_COMPARE(path->text(), there + u"/runs"_s);

    QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier); // keeps it
    find<QToolButton>(u"siteUp"_s)->click();
    QTRY_COMPARE(path->text(), there);
    find<QToolButton>(u"sitePlaces"_s)->click();
    auto *menu = m_page->findChild<QMenu *>(u"sitePlacesMenu"_s);
    QVERIFY(menu);
    QStringList texts;
    QAction *kept = nullptr;
    for (QAction *action : menu->actions()) {
        texts.append(action->text());
        if (action->text() == there + u"/runs"_s)
            kept = action;
    }
    QVERIFY2(texts.contains(QDir::homePath()), qPrintable(texts.join(u' '))); // the site's own first
    QVERIFY(texts.indexOf(there) < texts.indexOf(there + u"/runs"_s));
    QVERIFY(kept);
    kept->trigger();
    menu->close();
    QTRY_COMPARE(path->text(), there + u"/runs"_s);
    QCOMPARE(m_settings->get(setting::bookmarks(SiteId{u"test"_s})).size(), 1);
    find<QAction>(u"siteBookmark"_s)->trigger();
    QVERIFY(m_settings->get(setting::bookmarks(SiteId{u"test"_s})).isEmpty());
}

void DataPageTest::spaceAndTerminal()
{
    showBoth();
    QTRY_VERIFY(!find<QLabel>(u"siteSpace"_s)->text().isEmpty());
    // A terminal program of the user's own, which writes down what it was to run.
    const QByteArray told = m_folder->bytes("told");
    m_folder->file("terminal",
                   "#!/bin/sh\npwd >'" + told + ".new'\nprintf '%s\\n' \"$@\" >>'" + told + ".new'\nmv '" + told
                       + ".new' '" + told + "'\n");
    QFile(m_folder->path(u"terminal"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("TERMINAL", m_folder->bytes("terminal"));
    find<QAction>(u"siteTerminal"_s)->trigger();
    QTRY_VERIFY(existsAt(told));
    const QByteArrayList lines = contentOf(told).split('\n');
    QCOMPARE(lines.value(1), QByteArray("-e"));
    QCOMPARE(lines.value(2), QByteArray("ssh"));
    QVERIFY(lines.contains("cd " + m_folder->bytes("there") + " && exec \"$SHELL\" -l"));
    QVERIFY(QFile::remove(QFile::decodeName(told)));
    find<QAction>(u"localTerminal"_s)->trigger();
    QTRY_VERIFY(existsAt(told));
    QCOMPARE(contentOf(told).split('\n').value(0), m_folder->bytes("here"));

    find<QAction>(u"siteCopySsh"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"ssh -t -p "_s));
    // No terminal anywhere: it says so, and what to do.
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_folder->bytes("here"));
    qputenv("TERMINAL", "no-such-terminal");
    find<QAction>(u"siteTerminal"_s)->trigger();
    qputenv("PATH", path);
    qunsetenv("TERMINAL");
    QVERIFY(find<QWidget>(u"siteError"_s)->isVisible());
}

void DataPageTest::measuring()
{
    showBoth();
    selectRow(u"localTable"_s, u"corpus"_s);
    QTRY_VERIFY(find<QAction>(u"localMeasure"_s)->isEnabled());
    find<QAction>(u"localMeasure"_s)->trigger();
    auto *dialog = m_page->findChild<MeasureDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"localMeasureAmount"_s)->text().startsWith(u"2 "_s)); // files
    dialog->findChild<QPushButton *>(u"localMeasureClose"_s)->click();
    QTRY_VERIFY(!m_page->findChild<MeasureDialog *>());
}

void DataPageTest::compareAndSync()
{
    m_folder->file("here/corpus/data.tmp", "left out");
    m_folder->file("there/train.yaml", "an older one, longer than the other");
    m_folder->file("there/old", "goes");
    m_folder->file("here/kind", "a file");
    m_folder->file("there/kind/inner", "was a folder");
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"corpus"_s, u"kind"_s, u"train.yaml"_s}));
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"old"_s));
    QTest::mouseClick(find<QPushButton>(u"dataSync"_s), Qt::LeftButton);
    QPointer<SyncDialog> dialog = m_page->findChild<SyncDialog *>();
    QVERIFY(dialog);
    const auto button = [&](const char *name) { return dialog->findChild<QPushButton *>(QString::fromLatin1(name)); };
    auto *table = dialog->findChild<Table *>(u"syncTable"_s);
    QVERIFY(!button("syncGo")->isEnabled());
    dialog->findChild<QLineEdit *>(u"syncExcludes"_s)->setText(u"*.tmp /.hidden"_s);
    const Heard heard;
    button("syncCompare")->click();
    QTRY_COMPARE(table->model()->rowCount(), 4); // two to copy, one to replace, one in the way
    QCOMPARE(heard.count(dialog->findChild<QLabel *>(u"syncState"_s)->text()), 1);
    dialog->findChild<QCheckBox *>(u"syncMirror"_s)->click();
    QCOMPARE(table->model()->rowCount(), 0); // what was found holds no more
    QVERIFY(!button("syncGo")->isEnabled());
    button("syncCompare")->click();
    QTRY_COMPARE(table->model()->rowCount(), 9); // runs/, runs/log, old, kind/ and kind/inner are too much
    QVERIFY(button("syncGo")->isEnabled());
    if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
        dialog->grab().save(folder + u"/data-sync.png"_s);
    button("syncGo")->click();
    QTRY_VERIFY(!existsAt(m_folder->bytes("there/old")));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"syncState"_s)->text().startsWith(u"Done"_s));
    QCOMPARE(treeOf(m_folder->bytes("there")).keys(),
             QByteArrayList({"corpus",
                             "corpus/donn\xc3\xa9"
                             "es.txt",
                             "corpus/part 1.txt", "kind", "train.yaml"}));
    QCOMPARE(contentOf(m_folder->bytes("there/train.yaml")), QByteArray("epochs: 3\n"));
    QCOMPARE(contentOf(m_folder->bytes("there/kind")), QByteArray("a file"));

    // All of the site's would go: it wants to be said twice.
    for (const QString &file : {u"here/train.yaml"_s, u"here/kind"_s})
        QVERIFY(QFile::remove(m_folder->path(file)));
    QVERIFY(QDir(m_folder->path(u"here/corpus"_s)).removeRecursively());
    button("syncCompare")->click();
    auto *sure = dialog->findChild<QCheckBox *>(u"syncSure"_s);
    QTRY_VERIFY(sure->isVisible());
    QVERIFY(!button("syncGo")->isEnabled());
    sure->click();
    QVERIFY(button("syncGo")->isEnabled());
    button("syncClose")->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(treeOf(m_folder->bytes("there")).size(), 5);
}

void DataPageTest::pauseAllAndOrder()
{
    m_folder->file("here/big", noise(60'000'000));
    m_folder->file("here/small", "x");
    Relay relay(m_server->port());
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site(relay.port()));
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"runs"_s}));
    QTRY_VERIFY(names(u"localTable"_s).contains(u"small"_s));
    relay.setStalled(true); // none of them ends before it is paused
    for (const QString &name : {u"big"_s, u"small"_s, u"train.yaml"_s}) {
        selectRow(u"localTable"_s, name);
        find<QPushButton>(u"dataStage"_s)->click();
    }
    find<QPushButton>(u"transfersPauseAll"_s)->setEnabled(true); // the next look enables it
    find<QPushButton>(u"transfersPauseAll"_s)->click();
    relay.setStalled(false);
    const auto allPaused = [this] {
        return std::ranges::all_of(m_queue->items(),
                                   [](const TransferItem &item) { return item.state == TransferItem::State::Paused; });
    };
    QTRY_VERIFY(allPaused());
    auto *table = find<TransferTable>(u"transfersTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QTRY_COMPARE(find<QPushButton>(u"transfersPauseAll"_s)->text(), TransfersCard::tr("Resume all"));
    table->selectRow(2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(table->model()->index(1, 0).data().toString(), u"train.yaml"_s);
    QTest::keyClick(table, Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"train.yaml"_s);
    QVERIFY(!find<QLabel>(u"transfersTotal"_s)->text().isEmpty());
    picture(u"data-paused"_s);
    QList<qint64> ended;
    connect(m_queue.get(), &TransferQueue::ended, this, [&ended](qint64 id) { ended.append(id); });
    find<QPushButton>(u"transfersPauseAll"_s)->click();
    QTRY_COMPARE(ended.size(), 3);
    QCOMPARE(displayBytes(m_queue->find(ended.first())->request.sourceName()), u"train.yaml"_s);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(60'000'000));
}

void DataPageTest::limitIsKept()
{
    auto *button = find<QPushButton>(u"transfersLimit"_s);
    QCOMPARE(button->text(), TransfersCard::tr("Limit: none"));
    auto *menu = find<QMenu>(u"transfersLimitMenu"_s);
    Q_EMIT menu->aboutToShow();
    menu->actions().at(2)->trigger();
    QCOMPARE(m_queue->limit(), qint64(5'000'000));
    QCOMPARE(m_settings->get(setting::transferLimit), qint64(5'000'000));
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    auto *dialog = find<QInputDialog>(u"limitDialog"_s);
    QVERIFY(dialog);
    dialog->setDoubleValue(2.5);
    dialog->accept();
    QCOMPARE(m_queue->limit(), qint64(2'500'000));
    TransferQueue other;
    const DataPage again(*m_site, other, *m_settings);
    QCOMPARE(other.limit(), qint64(2'500'000));
}

QTEST_MAIN(DataPageTest)
#include "tst_datapage.moc"
