// SPDX-License-Identifier: GPL-3.0-or-later
//
// The data page with real clicks against a real sshd: walking, staging, fetching, dropping,
// deciding conflicts, changing files, and what it says without a site.
#include "tests/support/autoprompts.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "ui/common/emptystate.h"
#include "ui/common/siteinuse.h"
#include "ui/common/theme.h"
#include "ui/data/conflictdialog.h"
#include "ui/data/datapage.h"
#include "ui/data/filepane.h"
#include "ui/data/filetable.h"
#include "ui/data/reportdialog.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DataPageTest : public QObject
{
    Q_OBJECT

private:
    Site site() const;
    void showBoth(); // the page connected, showing here/ and there/
    template <class T> T *find(const QString &name) const { return m_page->findChild<T *>(name); }
    QStringList names(const QString &table) const;
    void selectRow(const QString &table, const QString &name);
    void picture(const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TempFolder> m_folder;
    AutoPrompts m_prompts;
    std::unique_ptr<TransferQueue> m_queue;
    std::unique_ptr<SiteInUse> m_site;
    std::unique_ptr<DataPage> m_page;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutASite();
    void failedConnection();
    void walking();
    void hiddenFiles();
    void stageAndFetch();
    void reportIsShown();
    void dropFromTheFileManager();
    void conflictIsAsked();
    void newFolderAndRename();
    void deletingNamesWhatGoes();
};

void DataPageTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
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
    m_queue = std::make_unique<TransferQueue>();
    m_site = std::make_unique<SiteInUse>(m_prompts);
    m_page = std::make_unique<DataPage>(*m_site, *m_queue);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DataPageTest::cleanup()
{
    m_page.reset();
    m_site.reset();
    m_queue.reset();
}

Site DataPageTest::site() const
{
    Site site;
    site.id = SiteId{u"test"_s};
    site.name = u"Test factory"_s;
    site.origin = Site::Origin::Practice;
    const ssh::Target target = m_server->target();
    site.host = target.host;
    site.port = target.port;
    site.user = target.user;
    site.identities = target.identities;
    site.knownHosts = target.knownHosts;
    site.work = m_folder->path(u"there"_s);
    return site;
}

QStringList DataPageTest::names(const QString &table) const
{
    QStringList result;
    const auto *model = find<FileTable>(table)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        result.append(model->index(row, 0).data().toString());
    return result;
}

void DataPageTest::selectRow(const QString &table, const QString &name)
{
    auto *view = find<FileTable>(table);
    const auto found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), qPrintable(name));
    view->selectionModel()->select(found.first(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->setCurrentIndex(found.first());
    view->setFocus(); // its keys work where the focus is
}

void DataPageTest::showBoth()
{
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"corpus"_s, u"train.yaml"_s}));
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"runs"_s}));
}

// Kept where OFFICINA_PICTURES says, to be looked at.
void DataPageTest::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    if (!folder.isEmpty())
        m_page->grab().save(folder + u'/' + name + u".png"_s);
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
    QTRY_COMPARE(names(u"siteTable"_s), QStringList({u"log"_s}));
    path->setText(u"/nowhere at all"_s);
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>(u"siteError"_s)->isVisible());
    QCOMPARE(names(u"siteTable"_s), QStringList({u"log"_s})); // the last known stays
    QCOMPARE(path->text(), m_folder->path(u"there/runs"_s));
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
    m_theme->setScheme(Scheme::Dark);
    QTest::qWait(50);
    picture(u"data-dark"_s);
    m_theme->setScheme(Scheme::Light);
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
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    if (!folder.isEmpty())
        dialog->grab().save(folder + u"/data-report.png"_s);
    dialog->findChild<QPushButton *>(u"reportClose"_s)->click();
    QTRY_VERIFY(!m_page->findChild<ReportDialog *>());
}

void DataPageTest::dropFromTheFileManager()
{
    showBoth();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_folder->path(u"here/train.yaml"_s)), QUrl(u"https://example.eu/"_s)});
    auto *viewport = find<FileTable>(u"siteTable"_s)->viewport();
    const QPoint empty(20, viewport->height() - 10);
    QDragEnterEvent enter(empty, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(empty, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &drop);
    QTRY_COMPARE(contentOf(m_folder->bytes("there/train.yaml")), QByteArray("epochs: 3\n"));
    QCOMPARE(m_queue->items().size(), 1);
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
    const QString folder = qEnvironmentVariable("OFFICINA_PICTURES");
    if (!folder.isEmpty())
        dialog->grab().save(folder + u"/data-conflict.png"_s);
    dialog->findChild<QPushButton *>(u"conflictKeepBoth"_s)->click();
    QTRY_COMPARE(contentOf(m_folder->bytes("there/train (2).yaml")), QByteArray("epochs: 3\n"));
    QCOMPARE(contentOf(m_folder->bytes("there/train.yaml")), QByteArray("epochs: 300\n"));
    QTRY_COMPARE(m_queue->items().first().state, TransferItem::State::Done);
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
    dialog = m_page->findChild<QInputDialog *>(u"siteRenameDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"runs"_s); // taken
    dialog->accept();
    QTRY_VERIFY(find<QWidget>(u"siteError"_s)->isVisible());
    QVERIFY(existsAt(m_folder->bytes("there/runs/log")));
    QTRY_VERIFY(existsAt(m_folder->bytes("there/new one")));
}

void DataPageTest::deletingNamesWhatGoes()
{
    showBoth();
    selectRow(u"siteTable"_s, u"runs"_s);
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_Delete);
    auto *box = m_page->findChild<QMessageBox *>(u"siteDeleteDialog"_s);
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(m_folder->path(u"there/runs"_s)));
    QVERIFY(existsAt(m_folder->bytes("there/runs/log")));
    box->findChild<QPushButton *>(u"siteDeleteConfirm"_s)->click();
    QTRY_VERIFY(!existsAt(m_folder->bytes("there/runs")));
    QTRY_VERIFY(names(u"siteTable"_s).isEmpty());
}

QTEST_MAIN(DataPageTest)
#include "tst_datapage.moc"
