// SPDX-License-Identifier: GPL-3.0-or-later
//
// What users do with the runs of the curves page: names, colours, pins, hiding, picking one by its
// line; and that it is all there after a restart.
#include "tests/ui/curves/curvespagefixture.h"
#include "ui/curves/runs/rundelegate.h"
#include "ui/curves/runs/runtablemodel.h"

#include <QtGui/QTextDocument>
#include <QtWidgets/QColorDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace officina;
using namespace officina::testing;

namespace {

const QString lossTag = u"train/loss"_s;

} // namespace

class TestCurvesRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void inOrder();
    void renamed();
    void namesAreNoMarkup();
    void notesAreKept();
    void tagsFindRuns();
    void editedInTheTable();
    void recoloured();
    void pinnedStayOnTop();
    void hiddenStaysHidden();
    void keysOfTheList();
    void clickOnALineSelectsItsRun();
    void damagedSettingsAreNone();
    void groupsHaveABand();

private:
    QString name(int row) const { return m->list().model()->index(row, 0).data().toString(); }
    QColor ink(int series) const
    {
        return qobject_cast<QXYSeries *>(m->chart(lossTag).series().at(series))->pen().color();
    }
    double width(int series) const
    {
        return qobject_cast<QXYSeries *>(m->chart(lossTag).series().at(series))->pen().widthF();
    }
    QMenu *menu(int row);
    void choose(int row, const QString &action);
    void restart();

    std::unique_ptr<CurvesPageFixture> m;
};

void TestCurvesRuns::init()
{
    m = std::make_unique<CurvesPageFixture>();
    m->start();
    m->run("a", 101, 20, 1);
    m->run("b", 101, 60, 2);
    m->run("c", 101, 200, 3);
    m->open(3);
    QTRY_VERIFY(m->hasChart(lossTag));
}

QMenu *TestCurvesRuns::menu(int row)
{
    const QPoint at = m->list().visualRect(m->list().model()->index(row, 0)).center();
    Q_EMIT m->list().customContextMenuRequested(at);
    return m->m_page->findChild<QMenu *>(u"runMenu"_s);
}

void TestCurvesRuns::choose(int row, const QString &action)
{
    QMenu *shown = menu(row);
    shown->findChild<QAction *>(action)->trigger();
    delete shown;
}

void TestCurvesRuns::restart()
{
    m->m_page.reset();
    m->start();
    m->m_page->openFolder(m->m_folder.path());
    QTRY_VERIFY(m->list().model()->rowCount() >= 3);
}

// As people count, and what lies in a folder behind it.
void TestCurvesRuns::inOrder()
{
    const QByteArrayList names = {"lr0.001",      "lr0.0003", "lr0.01", "lr0.0003/1700000000.5",
                                  "lr0.001/eval", "run10",    "run9"};
    for (const QByteArray &one : names)
        m->run(one, 3);
    m->m_page->refresh();
    QTRY_COMPARE(m->m_page->shownRuns(), 10);
    QStringList shown;
    for (int row = 0; row < 10; ++row)
        shown.push_back(name(row));
    QCOMPARE(shown,
             QStringList({u"a"_s, u"b"_s, u"c"_s, u"lr0.0003"_s, u"lr0.0003/1700000000.5"_s, u"lr0.001"_s,
                          u"lr0.001/eval"_s, u"lr0.01"_s, u"run9"_s, u"run10"_s}));
}

// A name that looks like markup is shown as it is, wherever it is.
void TestCurvesRuns::namesAreNoMarkup()
{
    const QString evil = u"<b>loss</b><img src=\"file:///etc/hostname\">"_s;
    m->m_folder.file("d/" + eventsName,
                     tfRecord(versionEvent()) + scalarRecord(evil.toUtf8(), 1, 1.7e9, 1)
                         + scalarRecord(evil.toUtf8(), 2, 1.7e9, 2));
    m->m_page->refresh();
    QTRY_COMPARE(m->m_page->shownRuns(), 4);
    choose(3, u"renameRun"_s);
    auto &dialog = m->find<QInputDialog>(u"renameRunDialog"_s);
    dialog.setTextValue(u"<i>run</i>"_s);
    dialog.accept();
    const auto asSeen = [](const QString &tip) {
        QTextDocument text;
        if (Qt::mightBeRichText(tip))
            text.setHtml(tip);
        else
            text.setPlainText(tip);
        return text.toPlainText();
    };
    choose(3, u"runNotes"_s);
    auto &notes = m->find<QInputDialog>(u"runNotesDialog"_s);
    notes.setTextValue(u"<u>mind</u> the gap"_s);
    notes.accept();
    const QString tip = asSeen(m->list().model()->index(3, 0).data(Qt::ToolTipRole).toString());
    QVERIFY2(tip.contains(u"<u>mind</u> the gap"_s), qPrintable(tip));
    const TagCard *card = m->grid().card(evil);
    QVERIFY(card);
    for (const QWidget *widget : card->findChildren<QWidget *>()) {
        const QString said = asSeen(widget->toolTip());
        QVERIFY2(!said.contains(u"loss"_s) || said.contains(evil), qPrintable(said));
    }
    QTest::mouseClick(&m->button(u"runsAsTable"_s), Qt::LeftButton);
    const auto *table = m->m_page->findChild<RunTableModel *>();
    QCOMPARE(table->index(3, 0).data().toString(), u"<i>run</i>"_s);
    QVERIFY(asSeen(table->index(3, 0).data(Qt::ToolTipRole).toString()).contains(u"<u>mind</u>"_s));
    m->picture(u"markup"_s);
}

void TestCurvesRuns::notesAreKept()
{
    choose(1, u"runNotes"_s);
    auto &dialog = m->find<QInputDialog>(u"runNotesDialog"_s);
    dialog.setTextValue(u"a second try\nwith less weight decay "_s);
    dialog.accept();
    restart();
    const QString tip = m->list().model()->index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"a second try\nwith less weight decay"_s), qPrintable(tip));
}

void TestCurvesRuns::tagsFindRuns()
{
    QCOMPARE(tagsOf(u" base line,#sweep , base-line,, ##x"_s), (QStringList{u"base-line"_s, u"sweep"_s, u"x"_s}));
    const auto tag = [this](int row, const QString &text) {
        choose(row, u"runTags"_s);
        auto &dialog = m->find<QInputDialog>(u"runTagsDialog"_s);
        dialog.setTextValue(text);
        dialog.accept();
        QTRY_VERIFY(!m->m_page->findChild<QInputDialog *>(u"runTagsDialog"_s)); // or it would be found again
    };
    tag(0, u"baseline, c++"_s);
    tag(2, u"baseline-2"_s);
    m->picture(u"run-tags"_s);
    auto &filter = m->find<QLineEdit>(u"runFilter"_s);
    filter.setText(u"#baseline"_s);
    QCOMPARE(m->m_page->shownRuns(), 2);
    filter.setText(u"^#baseline$"_s);
    QCOMPARE(m->m_page->shownRuns(), 1);
    filter.clear();
    QMenu *shown = menu(0); // finds it whatever is in it
    const QList<QAction *> actions = shown->actions();
    const auto only =
        std::ranges::find_if(actions, [](const QAction *action) { return action->text().endsWith(u"#c++"_s); });
    QVERIFY(only != actions.end());
    (*only)->trigger();
    delete shown;
    QCOMPARE(m->m_page->shownRuns(), 1);
    filter.clear();
    m->m_page->refresh(); // the folder is read anew, and the program started anew
    restart();
    m->find<QLineEdit>(u"runFilter"_s).setText(u"#baseline"_s);
    QCOMPARE(m->m_page->shownRuns(), 2);
    tag(0, {});
    m->find<QLineEdit>(u"runFilter"_s).setText(u"#"_s);
    QCOMPARE(m->m_page->shownRuns(), 1);
}

void TestCurvesRuns::editedInTheTable()
{
    QTest::mouseClick(&m->button(u"runsAsTable"_s), Qt::LeftButton);
    auto &table = m->find<QTableView>(u"runTable"_s);
    const auto write = [&](int column, const QString &text) {
        const QModelIndex cell = table.model()->index(1, column);
        table.setFocus();
        table.setCurrentIndex(cell);
        QTest::keyClick(&table, Qt::Key_F2);
        auto *editor = table.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table.viewport()->findChild<QLineEdit *>());
    };
    write(RunTableModel::TagsColumn, u"good, best"_s);
    write(RunTableModel::NotesColumn, u"with warm-up"_s);
    QCOMPARE(table.model()->index(1, RunTableModel::TagsColumn).data().toString(), u"good, best"_s);
    QVERIFY(m->list().model()->index(1, 0).data(Qt::ToolTipRole).toString().contains(u"with warm-up"_s));
    QCOMPARE(m->list().model()->index(1, 0).data(RunTagsRole).toStringList(), (QStringList{u"good"_s, u"best"_s}));
    QVERIFY(!(table.model()->index(1, RunTableModel::RunColumn).flags() & Qt::ItemIsEditable));
}

void TestCurvesRuns::renamed()
{
    choose(1, u"renameRun"_s);
    auto &dialog = m->find<QInputDialog>(u"renameRunDialog"_s);
    QCOMPARE(dialog.textValue(), u"b"_s);
    dialog.setTextValue(u" best <b>one</b> "_s);
    dialog.accept();
    QCOMPARE(name(1), u"best <b>one</b>"_s);
    restart();
    QCOMPARE(name(1), u"best <b>one</b>"_s);
    m->find<QLineEdit>(u"runFilter"_s).setText(u"^best"_s); // the filter knows the name that is seen
    QCOMPARE(m->m_page->shownRuns(), 1);
    m->find<QLineEdit>(u"runFilter"_s).clear();
    choose(1, u"renameRun"_s);
    m->find<QInputDialog>(u"renameRunDialog"_s).setTextValue({});
    m->find<QInputDialog>(u"renameRunDialog"_s).accept();
    QCOMPARE(name(1), u"b"_s);
}

void TestCurvesRuns::recoloured()
{
    QCOMPARE(ink(0), curveColour(0, false));
    QMenu *shown = menu(0);
    auto *colours = shown->findChild<QMenu *>();
    QCOMPARE(colours->actions().size(), curveColours + 3);
    colours->actions().at(5)->trigger();
    delete shown;
    QCOMPARE(ink(0), curveColour(5, false));
    shown = menu(0);
    shown->findChild<QMenu *>()->actions().at(curveColours + 1)->trigger();
    delete shown;
    auto *dialog = m->m_page->findChild<QColorDialog *>(u"runColourDialog"_s);
    dialog->setCurrentColor(QColor(1, 2, 3));
    dialog->accept();
    QCOMPARE(ink(0), QColor(1, 2, 3));
    restart();
    QTRY_VERIFY(m->hasChart(lossTag));
    QCOMPARE(ink(0), QColor(1, 2, 3));
}

void TestCurvesRuns::pinnedStayOnTop()
{
    choose(2, u"pinRun"_s);
    QCOMPARE(name(0), u"c"_s);
    QCOMPARE(name(1), u"a"_s);
    m->picture(u"runs-pinned"_s);
    restart();
    QCOMPARE(name(0), u"c"_s);
    choose(0, u"pinRun"_s);
    QCOMPARE(name(0), u"a"_s);
}

void TestCurvesRuns::hiddenStaysHidden()
{
    QTest::mouseClick(m->list().viewport(), Qt::LeftButton, {},
                      m->list().visualRect(m->list().model()->index(0, 0)).center());
    QCOMPARE(m->m_page->shownRuns(), 2);
    restart();
    QCOMPARE(m->m_page->shownRuns(), 2);
    choose(1, u"onlyRun"_s);
    QCOMPARE(m->m_page->shownRuns(), 1);
    choose(0, u"allRuns"_s);
    QCOMPARE(m->m_page->shownRuns(), 3);
    choose(0, u"noRuns"_s);
    QCOMPARE(m->m_page->shownRuns(), 0);
}

void TestCurvesRuns::keysOfTheList()
{
    m->list().setFocus();
    m->list().setCurrentIndex(m->list().model()->index(0, 0));
    QTest::keyClick(&m->list(), Qt::Key_Down);
    QTest::keyClick(&m->list(), Qt::Key_Space);
    QCOMPARE(m->m_page->shownRuns(), 2);
    QTest::keyClick(&m->list(), Qt::Key_Down);
    QTest::keyClick(&m->list(), Qt::Key_Return);
    QCOMPARE(m->m_page->findChild<RunList *>()->selected(), m->list().model()->index(2, 0).data(RunKeyRole).toString());
    QTest::keyClick(&m->list(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(name(0), u"c"_s);
    QTest::keyClick(&m->list(), Qt::Key_F2);
    QVERIFY(m->m_page->findChild<QInputDialog *>(u"renameRunDialog"_s));
}

void TestCurvesRuns::clickOnALineSelectsItsRun()
{
    QTRY_VERIFY(m->hasChart(u"eval/perplexity"_s));
    const QString tag = u"eval/perplexity"_s;
    const auto *second = qobject_cast<QXYSeries *>(m->chart(tag).series().at(3)); // three of each run
    const QPointF place = m->chart(tag).mapToPosition(second->points().at(10), m->chart(tag).series().at(3));
    QTest::mouseClick(m->surface(tag), Qt::LeftButton, {}, place.toPoint());
    const QModelIndex row = m->list().model()->index(1, 0);
    QVERIFY(row.data(RunSelectedRole).toBool());
    QCOMPARE(m->list().currentIndex(), row);
    QCOMPARE(ink(6), curveColour(1, false)); // on top, thick
    QVERIFY(width(6) > 3);
    QVERIFY(ink(0).lightness() > curveColour(0, false).lightness() + 40 && width(0) < 2); // the others recede
    m->picture(u"selected"_s);
    QTest::keyClick(&m->view(tag), Qt::Key_Escape);
    QVERIFY(!row.data(RunSelectedRole).toBool());
    QCOMPARE(ink(0), curveColour(0, false));
    QTest::mouseClick(m->surface(tag), Qt::LeftButton, {}, place.toPoint());
    QVERIFY(row.data(RunSelectedRole).toBool());
    QTest::mouseClick(m->surface(tag), Qt::LeftButton, {}, m->inPlot(tag, 0.9, 0.05)); // beside all lines
    QVERIFY(!row.data(RunSelectedRole).toBool());
}

void TestCurvesRuns::damagedSettingsAreNone()
{
    m->m_store.setValue(u"curves/runs"_s, QByteArray("{\"a\": [1, 2}"));
    restart();
    QCOMPARE(m->m_page->shownRuns(), 3);
}

void TestCurvesRuns::groupsHaveABand()
{
    for (int seed = 0; seed < 4; ++seed)
        m->run("adam lr=1e-3 seed=" + QByteArray::number(seed), 101, 30 + 5 * seed, quint32(10 + seed));
    QTRY_COMPARE(m->m_page->shownRuns(), 7);
    QCOMPARE(m->grid().card(lossTag)->lines().size(), 7);
    m->find<QAction>(u"groupName"_s).trigger();
    const QList<CurveLine> lines = m->grid().card(lossTag)->lines();
    QCOMPARE(lines.size(), 4);
    const auto group = std::ranges::find_if(lines, [](const CurveLine &line) { return line.low != nullptr; });
    QVERIFY(group->label.startsWith(u"adam lr=1e-3 ("_s));
    QCOMPARE(group->series->size(), 101);
    const auto *band = m->chart(lossTag).findChild<QAreaSeries *>();
    QVERIFY(band);
    QCOMPARE(band->upperSeries()->count(), 101);
    QVERIFY(band->upperSeries()->at(50).y() > band->lowerSeries()->at(50).y());
    m->find<QAction>(u"bandDeviation"_s).trigger();
    m->picture(u"bands"_s);
    restart();
    QVERIFY(m->find<QAction>(u"groupName"_s).isChecked());
    QCOMPARE(m->grid().card(lossTag)->lines().size(), 4);
    m->find<QAction>(u"groupFolder"_s).trigger();
    QCOMPARE(m->grid().card(lossTag)->lines().size(), 1);
    m->find<QAction>(u"groupNone"_s).trigger();
    QCOMPARE(m->grid().card(lossTag)->lines().size(), 7);
}

QTEST_MAIN(TestCurvesRuns)
#include "tst_curvesruns.moc"
