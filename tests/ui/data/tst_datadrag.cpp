// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dragging and dropping on the data page: within it, from other programs and to them.
#include "tests/support/relay.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "tests/ui/data/datapagefixture.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorpanel.h"
#include "ui/data/fetchedondrop.h"
#include "ui/data/transfertable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDrag>
#include <QtGui/QDropEvent>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DataDragTest : public DataPageFixture
{
    Q_OBJECT

private:
    void showBoth(int port = 0); // the page connected, showing here/ and there/
    std::unique_ptr<QMimeData> dragged(const QString &name); // of that row of the site

    SshServer m_server;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { close(); }
    void dropFromTheFileManager();
    void filesDroppedOnTheTransfers();
    void draggedWithTheMouse();
    void droppedIntoAFolder();
    void draggedToAnotherProgram();
    void draggedTooSlowly();
};

void DataDragTest::initTestCase()
{
    QVERIFY_RESULT(m_server.start());
}

void DataDragTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("here/corpus/part 1.txt", noise(2'000'000));
    m_folder->file("here/train.yaml", "epochs: 3\n");
    m_folder->file("there/runs/log", "line\n");
    open();
}

void DataDragTest::showBoth(int port)
{
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(overThere(siteOf(m_server, u"test"_s, port)));
    QTRY_COMPARE(names(u"localTable"_s), QStringList({u"corpus"_s, u"train.yaml"_s}));
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"runs"_s));
}

std::unique_ptr<QMimeData> DataDragTest::dragged(const QString &name)
{
    selectRow(u"siteTable"_s, name);
    return find<FileTable>(u"siteTable"_s)->dragged();
}

void DataDragTest::dropFromTheFileManager()
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

void DataDragTest::filesDroppedOnTheTransfers()
{
    showBoth();
    m_queue->add(*m_site->connection(),
                 {.direction = Direction::Upload,
                  .local = m_folder->bytes("here/train.yaml"),
                  .remote = RemotePath(m_folder->bytes("there"))});
    auto *table = find<TransferTable>(u"transfersTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QMimeData mime;
    mime.setData(FileTable::mimeType(u"site"_s), m_folder->bytes("there/runs") + '\0');
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table->viewport(), &drop);
    QTRY_COMPARE(contentOf(m_folder->bytes("here/runs/log")), QByteArray("line\n"));
}

// Presses on the row and moves away; returns what the drag carries that this began. The tests'
// platform ends a drag at once; it is still there until events are handled.
static QByteArray draggedByMouse(Table &table, int row, const QString &what)
{
    const QPoint at = table.visualRect(table.model()->index(row, 0)).center();
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, at);
    const QDrag *drag = nullptr;
    for (int step = 1; step <= 3 && !drag; ++step) {
        const QPoint to = at + QPoint(0, step * 20);
        QMouseEvent move(QEvent::MouseMove, to, table.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(table.viewport(), &move);
        drag = table.findChild<QDrag *>();
    }
    const QByteArray bytes = drag ? drag->mimeData()->data(FileTable::mimeType(what)) : QByteArray();
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, at);
    return bytes;
}

void DataDragTest::draggedWithTheMouse()
{
    showBoth();
    QCOMPARE(draggedByMouse(*find<FileTable>(u"siteTable"_s), 0, u"site"_s), m_folder->bytes("there/runs") + '\0');
    QCOMPARE(draggedByMouse(*find<FileTable>(u"localTable"_s), 0, u"local"_s), m_folder->bytes("here/corpus") + '\0');
    find<QPushButton>(u"dataStage"_s)->click();
    auto *transfers = find<TransferTable>(u"transfersTable"_s);
    QTRY_COMPARE(transfers->model()->rowCount(), 1);
    QVERIFY(!draggedByMouse(*transfers, 0, u"transfer"_s).isEmpty());
}

// A folder's row takes drops itself, and so does what stands in place of an empty folder's rows.
void DataDragTest::droppedIntoAFolder()
{
    showBoth();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_folder->path(u"here/train.yaml"_s))});
    const auto drop = [&](QWidget *onto, const QPoint &at) {
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &move);
        picture(u"data-drop-%1"_s.arg(onto->objectName()));
        QDropEvent dropped(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &dropped);
    };
    auto *table = find<FileTable>(u"siteTable"_s);
    drop(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    QTRY_COMPARE(contentOf(m_folder->bytes("there/runs/train.yaml")), QByteArray("epochs: 3\n"));

    QVERIFY(QDir().mkpath(m_folder->path(u"there/empty"_s)));
    m_page->showSite(RemotePath(m_folder->bytes("there/empty")));
    QTRY_VERIFY(!table->isVisible());
    QWidget *const empty = table->parentWidget()->findChild<EmptyState *>();
    drop(empty, empty->rect().center());
    QTRY_COMPARE(contentOf(m_folder->bytes("there/empty/train.yaml")), QByteArray("epochs: 3\n"));
}

// Another program gets files of this computer, which are there when it is told their names.
void DataDragTest::draggedToAnotherProgram()
{
    const QByteArray oddName = "gewichte \xfc.bin";
    m_folder->file("there/" + oddName, noise(2'000'000));
    m_folder->file("there/log.txt", "epoch 1\n");
    showBoth();
    auto *table = find<FileTable>(u"siteTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!table->dragged());
    auto mime = dragged(u"log.txt"_s);
    QVERIFY(mime->hasUrls());
    QCOMPARE(mime->urls().size(), 1);
    const QString first = mime->urls().first().toLocalFile();
    QVERIFY(first.endsWith(u"/log.txt"));
    QCOMPARE(contentOf(QFile::encodeName(first)), QByteArray("epoch 1\n"));
    QVERIFY(m_queue->items().isEmpty());

    table->selectAll(); // a folder among them: that is for a transfer
    mime = table->dragged();
    QVERIFY(!mime->hasUrls());
    QCOMPARE(FileTable::pathsOf(mime.get(), u"site"_s).size(), 3);

    mime = dragged(displayBytes(oddName));
    const QByteArray line = mime->data(u"text/uri-list"_s).split('\r').first(); // as it goes over to them
    QVERIFY(line.startsWith("file:///"));
    QVERIFY(contentOf(QByteArray::fromPercentEncoding(line.mid(7))) == noise(2'000'000));

    QVERIFY(QFile::remove(m_folder->path(u"there/log.txt"_s)));
    mime = dragged(u"log.txt"_s);
    QVERIFY(mime->urls().isEmpty());
    QVERIFY(find<ErrorPanel>(u"siteError"_s)->hasError());
}

void DataDragTest::draggedTooSlowly()
{
    m_folder->file("there/weights.bin", noise(2'000'000));
    m_folder->file("there/huge.bin", {});
    QVERIFY(QFile::resize(m_folder->path(u"there/huge.bin"_s), FetchedOnDrop::mostBytes + 1));
    Relay relay(m_server.port());
    showBoth(relay.port());
    QVERIFY(!dragged(u"huge.bin"_s)->hasUrls());
    const auto mime = dragged(u"weights.bin"_s);
    relay.setStalled(true);
    QVERIFY(mime->urls().isEmpty());
    QVERIFY(find<ErrorPanel>(u"siteError"_s)->hasError());
    QVERIFY(mime->urls().isEmpty()); // nobody waits for it again
    picture(u"data-dragged-slowly"_s);
    relay.setStalled(false);
}

QTEST_MAIN(DataDragTest)
#include "tst_datadrag.moc"
