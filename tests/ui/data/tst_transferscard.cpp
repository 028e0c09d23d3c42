// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the table of transfers lets one do and says, with real clicks and real sshds: buttons that stay
// in place, transfers that stopped and are staged again, what was left out, what nobody could confirm.
#include "client/base/files.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "tests/ui/data/datapagefixture.h"
#include "ui/common/emptystate.h"
#include "ui/common/roles.h"
#include "ui/data/example.h"
#include "ui/data/filepane.h"
#include "ui/data/leftpartsdialog.h"
#include "ui/data/reportdialog.h"
#include "ui/data/searchdialog.h"
#include "ui/data/syncdialog.h"
#include "ui/data/transferscard.h"
#include "ui/data/transfertable.h"
#include "ui/data/transfertexts.h"

#include <QtCore/QScopeGuard>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <sys/stat.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using State = TransferItem::State;

class TransfersCardTest : public DataPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }
    void buttonsStayWhereTheyAre();
    void aNewTransferIsSelected();
    void endedOnesAreRemovedByAButton();
    void stagedAgainItIsResumed();
    void begunAnewThereIsStillOne();
    void whatWasLeftOutIsSaid();
    void whatNobodyConfirmsIsNotVerified();
    void deletionsStandFirst();
    void searchTakesPatterns();
    void namesShowWhatTheyAreMadeOf();
    void theExampleIsStaged();
    void whatStaysOfItIsSaid_data();
    void whatStaysOfItIsSaid();
    void pausingIsSaidAtOnce();
    void whyItCannotGoOn();
    void columnsComeBack();

private:
    Site site(const SshServer &server) const { return overThere(siteOf(server, u"test"_s)); }
    QPushButton *button(const char *name) const { return find<QPushButton>(QString::fromLatin1(name)); }
    TransferTable *table() const { return find<TransferTable>(u"transfersTable"_s); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    const TransferItem &first() const { return m_queue->items().first(); }
    void show(const SshServer &server);
    void stage(const QString &name); // by the button
    void startBig();                 // a transfer that does not end by itself, but for the limit of speed
    void stopBig();                  // in the middle

    SshServer m_server;
    SshServer m_filesOnly{SshServer::Options{.sftpOnly = true}};
};

void TransfersCardTest::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
    QVERIFY_RESULT(m_filesOnly.start());
}

void TransfersCardTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("here/big", noise(8'000'000));
    m_folder->file("here/corpus/a.txt", "a");
    m_folder->file("here/corpus/b.txt", "b");
    m_folder->file("there/runs/log.txt", "line\n");
    open();
}

void TransfersCardTest::show(const SshServer &server)
{
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site(server));
    QTRY_VERIFY(names(u"localTable"_s).contains(u"big"_s));
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"runs"_s));
}

void TransfersCardTest::stage(const QString &name)
{
    selectRow(u"localTable"_s, name);
    QTRY_VERIFY(button("dataStage")->isEnabled());
    QTest::mouseClick(button("dataStage"), Qt::LeftButton);
}

void TransfersCardTest::startBig()
{
    m_queue->setLimit(200'000);
    stage(u"big"_s);
    QTRY_COMPARE(first().state, State::Running);
    QTRY_VERIFY(first().progress.moved > 0);
}

void TransfersCardTest::stopBig()
{
    startBig();
    QTest::mouseClick(button("transferCancel"), Qt::LeftButton);
    QTRY_COMPARE(first().state, State::Cancelled);
    QTRY_VERIFY(!button("transferCancel")->isEnabled());
    m_queue->setLimit(0);
}

void TransfersCardTest::buttonsStayWhereTheyAre()
{
    show(m_server);
    startBig();
    QPushButton *const pause = button("transferPause");
    QPushButton *const resume = button("transferResume");
    const QPoint spot = pause->mapTo(m_page.get(), pause->rect().center());
    const auto placeOf = [this](const char *name) {
        return QRect(button(name)->mapTo(m_page.get(), QPoint()), button(name)->size());
    };
    const QRect cancel = placeOf("transferCancel");
    const QRect report = placeOf("transferReport");
    picture(u"transfer-running"_s);
    const auto clickSpot = [&] { // whatever is there
        QWidget *const there = m_page->childAt(spot);
        QTest::mouseClick(there, Qt::LeftButton, {}, there->mapFrom(m_page.get(), spot));
    };
    clickSpot();
    clickSpot(); // as a hasty hand does
    QTRY_COMPARE(first().state, State::Paused);
    QTRY_VERIFY(resume->isVisible());
    QVERIFY(!pause->isVisible());
    QVERIFY(m_page->childAt(spot) == resume);
    QCOMPARE(placeOf("transferCancel"), cancel);
    QCOMPARE(placeOf("transferReport"), report);
    QCOMPARE(resume->size(), pause->size());
    QVERIFY(resume->hasFocus()); // so does the keyboard's place
    picture(u"transfer-paused"_s);
    clickSpot();
    QTRY_COMPARE(first().state, State::Running);
    QTRY_VERIFY(pause->isVisible());
    QCOMPARE(placeOf("transferCancel"), cancel);
    m_queue->setLimit(0);
    QTRY_COMPARE(first().state, State::Done);
}

void TransfersCardTest::aNewTransferIsSelected()
{
    show(m_server);
    startBig();
    stage(u"corpus"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QTRY_COMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QVERIFY(cell(table()->selectionModel()->selectedRows().first().row(), 0).startsWith(u"corpus"_s));
    QVERIFY(button("transferPause")->isEnabled() && button("transferCancel")->isEnabled());
    QTest::mouseClick(button("transferCancel"), Qt::LeftButton);
    QTRY_COMPARE(m_queue->items().last().state, State::Cancelled);
    QVERIFY(first().state == State::Running);
    // Where it goes to is told with its site.
    QVERIFY2(cell(0, 1).startsWith(u"Test factory: "_s), qPrintable(cell(0, 1)));
    QVERIFY2(cell(0, 1).endsWith(m_folder->path(u"there"_s)), qPrintable(cell(0, 1)));
    m_queue->setLimit(0);
    QTRY_COMPARE(first().state, State::Done);
}

void TransfersCardTest::endedOnesAreRemovedByAButton()
{
    show(m_server);
    startBig();
    QVERIFY(!button("transferRemoveEnded")->isEnabled());
    QTest::mouseClick(button("transferCancel"), Qt::LeftButton);
    QTRY_COMPARE(first().state, State::Cancelled);
    QTRY_VERIFY(button("transferRemoveEnded")->isEnabled());
    QVERIFY(table()->hasFocus()); // and no button that would do more
    QTest::mouseClick(button("transferRemoveEnded"), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<LeftPartsDialog *>());
    auto *keep = m_page->findChild<QPushButton *>(u"leftPartsKeep"_s);
    QTRY_VERIFY(keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_VERIFY(m_queue->items().isEmpty());
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(contentOf(m_folder->bytes("here/big")).size(), 8'000'000);
}

void TransfersCardTest::stagedAgainItIsResumed()
{
    show(m_server);
    stopBig();
    const qint64 id = first().id;
    stage(u"big"_s);
    auto *question = m_page->findChild<QMessageBox *>(u"resumeQuestion"_s);
    QVERIFY(question && question->isVisible());
    picture(u"transfer-resume-question"_s, question);
    QCOMPARE(m_queue->items().size(), 1);
    QTest::mouseClick(question->findChild<QPushButton *>(u"resumeThat"_s), Qt::LeftButton);
    QTRY_COMPARE(first().state, State::Done);
    QCOMPARE(m_queue->items().size(), 1);
    QCOMPARE(first().id, id);
    QVERIFY(contentOf(m_folder->bytes("there/big")) == noise(8'000'000));
    // What has arrived is no reason to ask.
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    stage(u"big"_s);
    QVERIFY(!m_page->findChild<QMessageBox *>());
    QTRY_COMPARE(m_queue->items().size(), 2);
}

void TransfersCardTest::begunAnewThereIsStillOne()
{
    show(m_server);
    stopBig();
    const qint64 id = first().id;
    stage(u"big"_s);
    auto *question = m_page->findChild<QMessageBox *>(u"resumeQuestion"_s);
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    QCOMPARE(first().state, State::Cancelled); // nothing was done
    stage(u"big"_s);
    question = m_page->findChild<QMessageBox *>(u"resumeQuestion"_s);
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"beginAnew"_s), Qt::LeftButton);
    QTRY_COMPARE(m_queue->items().size(), 1);
    QVERIFY(first().id != id);
    QTRY_COMPARE(first().state, State::Done);
}

void TransfersCardTest::whatWasLeftOutIsSaid()
{
    m_folder->link("here/corpus/outside", "/etc/hostname");
    QCOMPARE(mkfifo(m_folder->bytes("here/corpus/pipe").constData(), 0600), 0);
    show(m_server);
    stage(u"corpus"_s);
    QTRY_VERIFY(!m_queue->items().isEmpty() && first().isEnded());
    QCOMPARE(first().state, State::Done);
    QCOMPARE(first().skipped, qint64(2));
    QTRY_COMPARE(cell(0, 5), u"Verified · 2 left out"_s);
    QVERIFY(table()->model()->index(0, 5).data(ToneRole).toInt() != int(Tone::Good));
    picture(u"transfer-left-out"_s);
    QTest::mouseClick(button("transferReport"), Qt::LeftButton);
    auto *report = m_page->findChild<ReportDialog *>();
    QVERIFY(report);
    const auto *files = report->findChild<Table *>(u"reportTable"_s)->model();
    QCOMPARE(files->rowCount(), 4);
    QCOMPARE(files->index(2, 0).data().toString(), u"corpus/outside"_s);
    QVERIFY(files->index(2, 3).data().toString().contains(u"link"_s));
    QVERIFY(!files->index(3, 3).data().toString().isEmpty());
    // All of it there, and nothing left out: plain green.
    report->accept();
    m_folder->file("here/plain/a", "a");
    find<FilePane>(u"localPane"_s)->refresh();
    QTRY_VERIFY(names(u"localTable"_s).contains(u"plain"_s));
    stage(u"plain"_s);
    QTRY_COMPARE(cell(0, 5), u"Verified (SHA-256)"_s);
    QCOMPARE(table()->model()->index(0, 5).data(ToneRole).toInt(), int(Tone::Good));
}

void TransfersCardTest::whatNobodyConfirmsIsNotVerified()
{
    show(m_filesOnly);
    selectRow(u"siteTable"_s, u"runs"_s);
    QTest::mouseClick(button("dataFetch"), Qt::LeftButton);
    QTRY_VERIFY(!m_queue->items().isEmpty() && first().isEnded());
    QCOMPARE(first().state, State::Done);
    QCOMPARE(contentOf(m_folder->bytes("here/runs/log.txt")), QByteArray("line\n"));
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY2(cell(0, 5).contains(u"read back here"_s), qPrintable(cell(0, 5)));
    QVERIFY2(!cell(0, 5).contains(u"erified"_s), qPrintable(cell(0, 5)));
    QVERIFY(table()->model()->index(0, 5).data(ToneRole).toInt() != int(Tone::Good));
    QVERIFY(table()->model()->index(0, 5).data(Qt::ToolTipRole).toString().contains(u"cannot confirm"_s));
    QTest::mouseClick(button("transferReport"), Qt::LeftButton);
    auto *report = m_page->findChild<ReportDialog *>();
    QVERIFY(report && report->findChild<QLabel *>(u"reportUnconfirmed"_s));
    QVERIFY(
        !report->findChild<Table *>(u"reportTable"_s)->model()->index(0, 2).data().toString().contains(u"erified"_s));
    picture(u"transfer-unconfirmed"_s, report);
    report->accept();
    // What was sent there was read back from there.
    stage(u"corpus"_s);
    QTRY_COMPARE(cell(0, 5), u"Verified (SHA-256)"_s);
}

void TransfersCardTest::deletionsStandFirst()
{
    m_folder->file("there/zz/old", "goes");
    m_folder->file("there/corpus/a.txt", "a");
    show(m_server);
    QTest::mouseClick(button("dataSync"), Qt::LeftButton);
    auto *dialog = m_page->findChild<SyncDialog *>();
    QVERIFY(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"syncGo"_s);
    const auto *rows = dialog->findChild<Table *>(u"syncTable"_s)->model();
    QVERIFY(go->property("primary").toBool());
    dialog->findChild<QCheckBox *>(u"syncMirror"_s)->click();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"syncCompare"_s), Qt::LeftButton);
    QTRY_VERIFY(go->isEnabled() || dialog->findChild<QCheckBox *>(u"syncSure"_s)->isVisible());
    QList<int> order;
    const QStringList what{SyncDialog::tr("Delete"), SyncDialog::tr("Replace"), SyncDialog::tr("Copy")};
    for (int row = 0; row < rows->rowCount(); ++row)
        order.append(int(what.indexOf(rows->index(row, 0).data().toString())));
    QVERIFY(order.size() >= 4 && order.first() == 0 && order.last() == 2);
    QVERIFY(std::ranges::is_sorted(order));
    QVERIFY(!go->property("primary").toBool()); // no invitation
    QVERIFY(go->property("danger").toBool());
    picture(u"sync-deletes"_s, dialog);
    dialog->reject();
}

void TransfersCardTest::searchTakesPatterns()
{
    m_folder->file("there/runs/deep/b.txt", "x");
    m_folder->file("there/runs/deep/b.txt.old", "x");
    m_folder->file("there/runs/t.md", "x");
    show(m_server);
    find<FileTable>(u"siteTable"_s)->setFocus();
    QTest::keyClick(find<FileTable>(u"siteTable"_s), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_page->findChild<SearchDialog *>(u"siteSearchDialog"_s);
    QVERIFY(dialog);
    auto *text = dialog->findChild<QLineEdit *>(u"siteSearchText"_s);
    QVERIFY(text->placeholderText().contains(u"*.txt"_s));
    const auto found = [&](const QString &wanted) {
        text->setText(wanted);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"siteSearchStart"_s), Qt::LeftButton);
        const auto *stop = dialog->findChild<QPushButton *>(u"siteSearchStop"_s);
        if (!QTest::qWaitFor([&] { return !stop->isEnabled(); }, tryLimit))
            return QStringList{u"does not end"_s};
        QStringList result;
        const auto *rows = dialog->findChild<Table *>(u"siteSearchTable"_s)->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            result.append(rows->index(row, 0).data().toString());
        result.sort();
        return result;
    };
    QCOMPARE(found(u"*.txt"_s), QStringList({u"runs/deep/b.txt"_s, u"runs/log.txt"_s}));
    QCOMPARE(found(u"/runs/*.txt"_s), QStringList({u"runs/log.txt"_s}));
    QCOMPARE(found(u"?.md"_s), QStringList({u"runs/t.md"_s}));
    QCOMPARE(found(u".TXT"_s),
             QStringList({u"runs/deep/b.txt"_s, u"runs/deep/b.txt.old"_s, u"runs/log.txt"_s})); // plain, in any case
    dialog->reject();
}

// A name that reads as another one is told by its bytes, on both sides and wherever it is named.
void TransfersCardTest::namesShowWhatTheyAreMadeOf()
{
    const QByteArray turned = "photo\xe2\x80\xaegpj.sh";
    const QString shown = u"photo\\xe2\\x80\\xaegpj.sh"_s;
    m_folder->file("here/" + turned, "x");
    m_folder->file("there/" + turned + "\xc2\x9b", "x");
    show(m_server);
    QVERIFY(names(u"localTable"_s).contains(shown));
    QVERIFY(names(u"siteTable"_s).contains(shown + u"\\xc2\\x9b"_s));
    stage(shown);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), shown);
    QTRY_COMPARE(first().state, State::Done);
}

void TransfersCardTest::theExampleIsStaged()
{
    m_folder->folder("data");
    const auto restore = qScopeGuard([before = qgetenv("XDG_DATA_HOME")] { qputenv("XDG_DATA_HOME", before); });
    qputenv("XDG_DATA_HOME", m_folder->bytes("data"));
    QVERIFY(!button("transfersExample")->isVisible()); // nowhere to send it yet
    show(m_server);
    QTRY_VERIFY(button("transfersExample")->isVisible());
    picture(u"example-offered"_s);
    QTest::mouseClick(button("transfersExample"), Qt::LeftButton);
    QTRY_VERIFY(!m_queue->items().isEmpty() && first().isEnded());
    QCOMPARE(first().state, State::Done);
    for (const QByteArray name : {"train.py", "digits.csv.gz"})
        QCOMPARE(contentOf(m_folder->bytes("there/digits-example/" + name)),
                 readFile(u":/officina/training/"_s + QString::fromLatin1(name)).value_or(""));
    QCOMPARE(contentOf(m_folder->bytes("there/digits-example/README.md")), exampleReadme().toUtf8());
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"digits-example"_s));
    m_page->stageExample(); // once more: it is there already
    QTRY_VERIFY(m_queue->items().size() == 2 && m_queue->items().last().isEnded());
    QCOMPARE(m_queue->items().last().state, State::Done);
    QCOMPARE(m_queue->items().last().progress.moved, qint64(0));
}

void TransfersCardTest::whatStaysOfItIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("a file, kept") << u"big"_s << false;
    QTest::newRow("a file, deleted") << u"big"_s << true;
    QTest::newRow("a folder, deleted") << u"deep"_s << true;
}

// An unfinished transfer that is removed leaves its beginning there: where, and how much, is said.
void TransfersCardTest::whatStaysOfItIsSaid()
{
    QFETCH(QString, name);
    QFETCH(bool, deleted);
    m_folder->file("here/deep/er/big", noise(8'000'000));
    m_folder->file("there/.big.0123456789abcdeg.officina-part", "another's"); // no temporary name
    show(m_server);
    m_queue->setLimit(200'000);
    stage(name);
    QTRY_COMPARE(first().state, State::Running);
    QTRY_VERIFY(first().progress.moved > 0);
    const auto parts = [this] {
        QByteArrayList found;
        for (const QByteArray &path : treeOf(m_folder->bytes("there")).keys()) {
            if (path.endsWith(".officina-part") && !path.contains("abcdeg"))
                found.append(path);
        }
        return found;
    };
    QTRY_COMPARE(parts().size(), 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete); // while it runs: it stops first
    QTRY_VERIFY(m_page->findChild<LeftPartsDialog *>());
    QPointer dialog = m_page->findChild<LeftPartsDialog *>();
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"leftPartsDelete"_s)->isVisible());
    const QString said = dialog->findChild<QLabel *>(u"leftPartsText"_s)->text();
    QVERIFY2(said.contains(QString::fromUtf8(parts().first().split('/').last())), qPrintable(said));
    picture(u"transfer-left-parts"_s, dialog);
    QTest::keyClick(dialog, Qt::Key_Return); // the safe answer
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_queue->items().size(), 1);
    QTRY_VERIFY(button("transferRemoveEnded")->isEnabled());
    QTest::mouseClick(button("transferRemoveEnded"), Qt::LeftButton);
    dialog = m_page->findChild<LeftPartsDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"leftPartsDelete"_s)->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(deleted ? u"leftPartsDelete"_s : u"leftPartsKeep"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(m_queue->items().isEmpty());
    QCOMPARE(parts().size(), deleted ? 0 : 1);
    QVERIFY(treeOf(m_folder->bytes("there")).contains(".big.0123456789abcdeg.officina-part"));
    QTRY_VERIFY(!dialog);
    m_queue->setLimit(0);
}

void TransfersCardTest::pausingIsSaidAtOnce()
{
    show(m_server);
    startBig();
    QTest::mouseClick(button("transferPause"), Qt::LeftButton);
    QCOMPARE(first().state, State::Running); // it has not come to it
    QCOMPARE(first().stopping, TransferItem::Stopping::Pausing);
    QCOMPARE(transfertexts::state(first()), u"Pausing…"_s);
    m_queue->resume(first().id);
    QCOMPARE(first().stopping, TransferItem::Stopping::No);
    m_queue->cancel(first().id);
    QCOMPARE(transfertexts::state(first()), u"Cancelling…"_s);
    QTRY_COMPARE(first().state, State::Cancelled);
    QCOMPARE(transfertexts::state(first()), u"Cancelled"_s);
}

void TransfersCardTest::whyItCannotGoOn()
{
    show(m_server);
    stopBig();
    QVERIFY(button("transferResume")->isEnabled() && button("transferResume")->toolTip().isEmpty());
    m_site->leave();
    QTRY_VERIFY(!button("transferResume")->isEnabled());
    QVERIFY(button("transferResume")->isVisible());
    QCOMPARE(button("transferResume")->toolTip(), u"Connect to Test factory to go on with it."_s);
}

void TransfersCardTest::columnsComeBack()
{
    show(m_server);
    startBig(); // else the table is not shown
    m_page->resize(840, 600);
    QTRY_VERIFY(table()->isColumnHidden(1));
    Q_EMIT table()->horizontalHeader()->customContextMenuRequested(QPoint(4, 4));
    auto *menu = table()->findChild<QMenu *>(u"transfersTableColumns"_s);
    QVERIFY(menu);
    QAction *to = menu->actions().first();
    QCOMPARE(to->text(), u"To"_s);
    QVERIFY(!to->isChecked());
    to->trigger();
    QVERIFY(!table()->isColumnHidden(1));
    m_page->resize(820, 600); // as the user wants it
    QVERIFY(!table()->isColumnHidden(1));
    to->trigger();
    m_page->resize(1400, 600);
    QVERIFY(table()->isColumnHidden(1));
}

QTEST_MAIN(TransfersCardTest)
#include "tst_transferscard.moc"
