// SPDX-License-Identifier: GPL-3.0-or-later
//
// A text file of a site viewed, edited and saved, with real clicks and keys against a real sshd; and what
// happens to a change when somebody else was faster, the file is gone, or the window is closed.
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/testsite.h"
#include "tests/ui/data/datapagefixture.h"
#include "ui/data/filepane.h"
#include "ui/data/texteditor.h"

#include <QtGui/QAction>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class TextEditorTest : public DataPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_server.start()); }
    void init();
    void cleanup();
    void viewsAndEdits();
    void editsOnThisComputer();
    void everyWayIn();
    void linksAreFollowed();
    void findsAndGoesToLines();
    void fontGrows();
    void largeFilesShowTheirBeginning();
    void whatIsNoTextIsSaid();
    void whatCannotBeKeptIsOnlyShown();
    void conflictOverwritten();
    void conflictKeptBeside();
    void conflictReloaded();
    void goneIsWrittenAgain();
    void closingAsks();
    void closingSaves();
    void missingPermissionLosesNothing();
    void outlivesTheSite();
    void otherNamesAreSaid_data();
    void otherNamesAreSaid();
    void writeProtectedAsks();

private:
    Site site() const { return overThere(siteOf(m_server, u"test"_s)); }
    QList<TextEditor *> editors() const;
    TextEditor *editor() const { return editors().value(0); }
    template <class T> T *part(const char *name) const { return editor()->findChild<T *>(QString::fromLatin1(name)); }
    QPlainTextEdit *text() const { return part<QPlainTextEdit>("textContent"); }
    void click(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void show(const QString &name, const QString &table = u"siteTable"_s); // by Enter
    void edit(const QByteArray &typed); // at the beginning
    void save();
    QMessageBox *question(const char *name) const;

    SshServer m_server;
};

void TextEditorTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->file("here/train.yaml", "epochs: 3\n");
    m_folder->file("there/job.sh", "#!/bin/sh\r\necho one\r\n", 0751);
    m_folder->file("there/notes.txt", "first\nsecond\nthird\n");
    open();
    m_page->showLocal(m_folder->path(u"here"_s));
    m_site->use(site());
    QTRY_VERIFY(names(u"localTable"_s).contains(u"train.yaml"_s));
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"notes.txt"_s));
}

void TextEditorTest::cleanup()
{
    for (TextEditor *one : editors())
        delete one;
    close();
}

QList<TextEditor *> TextEditorTest::editors() const
{
    QList<TextEditor *> result;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *one = qobject_cast<TextEditor *>(window))
            result.append(one);
    }
    return result;
}

void TextEditorTest::show(const QString &name, const QString &table)
{
    selectRow(table, name);
    QTest::keyClick(find<FileTable>(table), Qt::Key_Return);
    QTRY_VERIFY(editor());
    QVERIFY(QTest::qWaitForWindowActive(editor()));
    QTRY_VERIFY(part<QPushButton>("textReload")->isEnabled());
}

void TextEditorTest::edit(const QByteArray &typed)
{
    click("textEdit");
    QTRY_VERIFY(text()->hasFocus() && !text()->isReadOnly());
    text()->moveCursor(QTextCursor::Start);
    for (const char c : typed) {
        if (c == '\n')
            QTest::keyClick(text(), Qt::Key_Return);
        else
            QTest::keyClick(text(), c);
    }
    QVERIFY(editor()->isModified());
}

void TextEditorTest::save()
{
    QTest::keyClick(text(), Qt::Key_S, Qt::ControlModifier);
}

QMessageBox *TextEditorTest::question(const char *name) const
{
    for (auto *box : editor()->findChildren<QMessageBox *>(QString::fromLatin1(name))) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void TextEditorTest::viewsAndEdits()
{
    show(u"job.sh"_s);
    QCOMPARE(text()->toPlainText(), u"#!/bin/sh\necho one\n"_s);
    QVERIFY(text()->isReadOnly());
    QVERIFY(part<QLabel>("textFacts")->text().contains(u"UTF-8"_s));
    QTest::keyClicks(text(), u"x"_s); // only shown
    QVERIFY(!editor()->isModified());
    picture(u"editor-view"_s, editor());
    edit("# mine\n");
    picture(u"editor-changed"_s, editor());
    m_theme.setScheme(Scheme::Dark);
    picture(u"editor-dark"_s, editor());
    m_theme.setScheme(Scheme::Light);
    save();
    QTRY_COMPARE(contentOf(m_folder->bytes("there/job.sh")), QByteArray("# mine\r\n#!/bin/sh\r\necho one\r\n"));
    QTRY_VERIFY(!editor()->isModified());
    struct stat status = {};
    QCOMPARE(::stat(m_folder->bytes("there/job.sh").constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0751);
    QCOMPARE(QDir(m_folder->path(u"there"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             2);
    QTRY_VERIFY(!text()->isReadOnly()); // it goes on
    QTest::keyClicks(text(), u"2"_s);
    save();
    QTRY_VERIFY(contentOf(m_folder->bytes("there/job.sh")).contains("2"));
}

void TextEditorTest::editsOnThisComputer()
{
    selectRow(u"localTable"_s, u"train.yaml"_s);
    QTest::keyClick(find<FileTable>(u"localTable"_s), Qt::Key_F3);
    QTRY_VERIFY(editor() && part<QPushButton>("textEdit")->isEnabled());
    QVERIFY(QTest::qWaitForWindowActive(editor()));
    edit("# mine\n");
    save();
    QTRY_COMPARE(contentOf(m_folder->bytes("here/train.yaml")), QByteArray("# mine\nepochs: 3\n"));
}

void TextEditorTest::everyWayIn()
{
    auto *table = find<FileTable>(u"siteTable"_s);
    selectRow(u"siteTable"_s, u"notes.txt"_s);
    auto *action = find<QAction>(u"siteView"_s);
    QVERIFY(action->isEnabled() && table->actions().contains(action)); // in the context menu
    action->trigger();
    QTRY_COMPARE(editors().size(), 1);
    // The same file again: the same window.
    const QRect row = table->visualRect(table->currentIndex());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, row.center());
    QTest::qWait(0);
    QCOMPARE(editors().size(), 1);
    m_folder->folder("there/sub");
    find<FilePane>(u"sitePane"_s)->refresh();
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"sub"_s));
    selectRow(u"siteTable"_s, u"sub"_s);
    QVERIFY(!action->isEnabled());
    delete editor();
    selectRow(u"siteTable"_s, u"notes.txt"_s);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->currentIndex()).center());
    QTRY_COMPARE(editors().size(), 1);
    QTRY_COMPARE(text()->toPlainText(), u"first\nsecond\nthird\n"_s);
}

void TextEditorTest::linksAreFollowed()
{
    m_folder->link("there/link", "notes.txt");
    find<FilePane>(u"sitePane"_s)->refresh();
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"link"_s));
    show(u"link"_s);
    edit("zeroth\n");
    save();
    QTRY_COMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("zeroth\nfirst\nsecond\nthird\n"));
    QVERIFY(QFileInfo(m_folder->path(u"there/link"_s)).isSymLink());
}

void TextEditorTest::findsAndGoesToLines()
{
    show(u"notes.txt"_s);
    QTest::keyClick(text(), Qt::Key_F, Qt::ControlModifier);
    auto *word = part<QLineEdit>("findWord");
    QTRY_VERIFY(word->hasFocus());
    QCOMPARE(part<QToolButton>("findNext")->toolTip(), u"Next (F3)"_s);
    QCOMPARE(part<QToolButton>("findNext")->accessibleName(), u"Next"_s);
    QTest::keyClicks(word, u"SECOND"_s);
    QCOMPARE(text()->textCursor().selectedText(), u"second"_s);
    QTest::keyClick(word, Qt::Key_Return); // and around
    QCOMPARE(text()->textCursor().selectedText(), u"second"_s);
    QTest::keyClicks(word, u"x"_s);
    QVERIFY(word->property("invalid").toBool());
    picture(u"editor-find"_s, editor());
    QTest::keyClick(word, Qt::Key_Escape); // the bar, not the window
    QVERIFY(!word->isVisible() && editor()->isVisible());
    QTest::keyClick(text(), Qt::Key_G, Qt::ControlModifier);
    auto *dialog = part<QInputDialog>("textLineDialog");
    QVERIFY(dialog);
    dialog->setIntValue(3);
    dialog->accept();
    QCOMPARE(text()->textCursor().blockNumber(), 2);
    QVERIFY(part<QLabel>("textPosition")->text().contains(u'3'));
}

void TextEditorTest::fontGrows()
{
    show(u"notes.txt"_s);
    const double size = text()->font().pointSizeF();
    QTest::keyClick(text(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size + 1);
    QVERIFY(QFontInfo(text()->font()).fixedPitch());
    QTest::keyClick(text(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text()->font().pointSizeF(), size);
}

void TextEditorTest::largeFilesShowTheirBeginning()
{
    const QByteArray line = QByteArray("0123456789 0123456789 0123456789 0123456789 \xc3\xa9\n");
    m_folder->file("there/log", line.repeated(60'000)); // 2.8 MB
    find<FilePane>(u"sitePane"_s)->refresh();
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"log"_s));
    show(u"log"_s);
    QVERIFY(part<QLabel>("textNote")->isVisible());
    QVERIFY(text()->blockCount() > 40'000 && text()->blockCount() < 60'000);
    edit("# all of it\n"); // reads the rest
    QVERIFY(!part<QLabel>("textNote")->isVisible());
    QCOMPARE(text()->blockCount(), 60'002);
    save();
    QTRY_VERIFY(contentOf(m_folder->bytes("there/log")) == "# all of it\n" + line.repeated(60'000));
    delete editor();
    m_folder->file("there/log", line.repeated(200'000)); // 9.2 MB
    show(u"log"_s);
    QVERIFY(!part<QPushButton>("textEdit")->isEnabled());
    QVERIFY(part<QLabel>("textNote")->isVisible());
    QVERIFY(text()->blockCount() > 40'000);
}

void TextEditorTest::whatIsNoTextIsSaid()
{
    m_folder->file("there/weights", QByteArray("\x93NUMPY\0\1\2", 9));
    find<FilePane>(u"sitePane"_s)->refresh();
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"weights"_s));
    show(u"weights"_s);
    QVERIFY(part<QLabel>("textNote")->isVisible());
    QVERIFY(text()->toPlainText().isEmpty());
    QVERIFY(!part<QPushButton>("textEdit")->isEnabled());
    picture(u"editor-binary"_s, editor());
}

void TextEditorTest::whatCannotBeKeptIsOnlyShown()
{
    m_folder->file("there/mixed", "a\nb\r\n");
    m_folder->file("there/odd",
                   "a\xe2\x80\xa9"
                   "b\n");
    m_folder->file("there/wide", QByteArray(3'000'000, 'x') + "\nend\n");
    m_folder->file("there/latin", "caf\xe9\xa0!\n");
    find<FilePane>(u"sitePane"_s)->refresh();
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"mixed"_s));
    for (const QString &name : {u"mixed"_s, u"odd"_s, u"wide"_s}) {
        show(name);
        QVERIFY(part<QLabel>("textNote")->isVisible());
        QVERIFY(!text()->toPlainText().isEmpty());
        if (name != u"wide") // which has more to be read first
            QVERIFY2(!part<QPushButton>("textEdit")->isEnabled(), qPrintable(name));
        click("textEdit");
        QTRY_VERIFY(part<QPushButton>("textReload")->isEnabled());
        QVERIFY2(text()->isReadOnly(), qPrintable(name));
        delete editor();
    }
    show(u"latin"_s);
    QCOMPARE(text()->document()->toRawText().first(6), u"café\u00a0!"_s);
    edit("x");
    save();
    QTRY_COMPARE(contentOf(m_folder->bytes("there/latin")), QByteArray("xcaf\xe9\xa0!\n"));
    text()->insertPlainText(u"€"_s);
    save();
    QTRY_VERIFY(part<QWidget>("textError")->isVisible());
    QCOMPARE(contentOf(m_folder->bytes("there/latin")), QByteArray("xcaf\xe9\xa0!\n"));
    QVERIFY(editor()->isModified());
}

void TextEditorTest::conflictOverwritten()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    m_folder->file("there/notes.txt", "yours\n");
    save();
    QTRY_VERIFY(question("textConflictQuestion"));
    QMessageBox *box = question("textConflictQuestion");
    QCOMPARE(box->informativeText().count(u'\n'), 1); // both versions, with their times
    picture(u"editor-conflict"_s, box);
    QCOMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("yours\n"));
    QTest::mouseClick(box->findChild<QPushButton *>(u"textConflictOverwrite"_s), Qt::LeftButton);
    QTRY_COMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("mine\nfirst\nsecond\nthird\n"));
    QTRY_VERIFY(!editor()->isModified());
}

void TextEditorTest::conflictKeptBeside()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    m_folder->file("there/notes.txt", "yours\n");
    save();
    QTRY_VERIFY(question("textConflictQuestion"));
    QTest::mouseClick(question("textConflictQuestion")->findChild<QPushButton *>(u"textConflictBeside"_s),
                      Qt::LeftButton);
    auto *name = part<QInputDialog>("textNameDialog");
    QVERIFY(name);
    QCOMPARE(name->textValue(), u"notes (2).txt"_s);
    name->accept();
    QTRY_COMPARE(contentOf(m_folder->bytes("there/notes (2).txt")), QByteArray("mine\nfirst\nsecond\nthird\n"));
    QCOMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("yours\n"));
    QTRY_VERIFY(!editor()->isModified());
    QCOMPARE(editor()->path(), RemotePath(m_folder->bytes("there/notes (2).txt")));
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"notes (2).txt"_s));
}

void TextEditorTest::conflictReloaded()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    m_folder->file("there/notes.txt", "yours\n");
    save();
    QTRY_VERIFY(question("textConflictQuestion"));
    QTest::mouseClick(question("textConflictQuestion")->findChild<QPushButton *>(u"textConflictReload"_s),
                      Qt::LeftButton);
    QTRY_COMPARE(text()->toPlainText(), u"yours\n"_s);
    QCOMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("yours\n"));
}

void TextEditorTest::goneIsWrittenAgain()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    QVERIFY(QFile::remove(m_folder->path(u"there/notes.txt"_s)));
    save();
    QTRY_VERIFY(question("textGoneQuestion"));
    QTest::mouseClick(question("textGoneQuestion")->findChild<QPushButton *>(u"textGoneWrite"_s), Qt::LeftButton);
    QTRY_COMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("mine\nfirst\nsecond\nthird\n"));
}

void TextEditorTest::closingAsks()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    QVERIFY(!editor()->close());
    QVERIFY(question("textUnsavedQuestion"));
    picture(u"editor-unsaved"_s, question("textUnsavedQuestion"));
    QTest::keyClick(question("textUnsavedQuestion"), Qt::Key_Escape);
    QTRY_VERIFY(!question("textUnsavedQuestion"));
    QVERIFY(editor()->isVisible() && editor()->isModified());
    QTest::keyClick(text(), Qt::Key_F5); // a reload would lose it too
    QVERIFY(question("textUnsavedQuestion"));
    QTest::keyClick(question("textUnsavedQuestion"), Qt::Key_Escape);
    QTRY_VERIFY(!part<QMessageBox>("textUnsavedQuestion"));
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(question("textUnsavedQuestion"));
    QTest::mouseClick(question("textUnsavedQuestion")->findChild<QPushButton *>(u"textUnsavedDiscard"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(!editor());
    QCOMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("first\nsecond\nthird\n"));
}

void TextEditorTest::closingSaves()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    editor()->close();
    QVERIFY(question("textUnsavedQuestion"));
    QTest::mouseClick(question("textUnsavedQuestion")->findChild<QPushButton *>(u"textUnsavedSave"_s), Qt::LeftButton);
    QTRY_VERIFY(!editor());
    QCOMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("mine\nfirst\nsecond\nthird\n"));
}

// A folder where the name is already taken by what cannot be replaced: the text stays in the window.
void TextEditorTest::missingPermissionLosesNothing()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    QVERIFY(QFile::remove(m_folder->path(u"there/notes.txt"_s)));
    m_folder->file("there/notes.txt/inside", "x"); // a folder now
    save();
    QTRY_VERIFY(question("textConflictQuestion") || part<QWidget>("textError")->isVisible());
    QVERIFY(editor()->isModified());
    QVERIFY(text()->toPlainText().startsWith(u"mine"_s));
    QCOMPARE(contentOf(m_folder->bytes("there/notes.txt/inside")), QByteArray("x"));
}

void TextEditorTest::outlivesTheSite()
{
    show(u"notes.txt"_s);
    edit("mine\n");
    m_site->leave();
    QTRY_VERIFY(names(u"siteTable"_s).isEmpty());
    QVERIFY(editor() && editor()->isVisible() && editor()->isModified());
    save();
    QTRY_VERIFY(part<QWidget>("textError")->isVisible());
    QVERIFY(editor()->isModified());
    picture(u"editor-without-site"_s, editor());
    m_site->use(site()); // and goes on when it is back
    QTRY_VERIFY(names(u"siteTable"_s).contains(u"notes.txt"_s));
    save();
    QTRY_COMPARE(contentOf(m_folder->bytes("there/notes.txt")), QByteArray("mine\nfirst\nsecond\nthird\n"));
    QTRY_VERIFY(!editor()->isModified());
}

void TextEditorTest::otherNamesAreSaid_data()
{
    QTest::addColumn<bool>("site");
    QTest::newRow("of the site") << true;
    QTest::newRow("of this computer") << false;
}

// A save makes a new file of it: what would happen to its other names is said before.
void TextEditorTest::otherNamesAreSaid()
{
    QFETCH(bool, site);
    const QByteArray path = m_folder->bytes(site ? "there/notes.txt" : "here/train.yaml");
    const QByteArray before = contentOf(path);
    QCOMPARE(::link(path.constData(), (path + "2").constData()), 0);
    show(site ? u"notes.txt"_s : u"train.yaml"_s, site ? u"siteTable"_s : u"localTable"_s);
    edit("x");
    save();
    QTRY_VERIFY(question("textNamesQuestion"));
    QVERIFY2(question("textNamesQuestion")->text().contains(u'2'), qPrintable(question("textNamesQuestion")->text()));
    picture(u"text-names"_s, question("textNamesQuestion"));
    QCOMPARE(contentOf(path), before);
    QTest::mouseClick(question("textNamesQuestion")->findChild<QPushButton *>(u"textNamesWrite"_s), Qt::LeftButton);
    QTRY_VERIFY(!editor()->isModified());
    QCOMPARE(contentOf(path), "x" + before);
    QCOMPARE(contentOf(path + "2"), before);
    QTest::keyClick(text(), 'y'); // it has one name now
    click("textSave");
    QTRY_VERIFY(!editor()->isModified());
    QVERIFY(!question("textNamesQuestion"));
}

void TextEditorTest::writeProtectedAsks()
{
    const QByteArray path = m_folder->bytes("there/notes.txt");
    QCOMPARE(::chmod(path.constData(), 0444), 0);
    show(u"notes.txt"_s);
    edit("x");
    save();
    QTRY_VERIFY(question("textReadOnlyQuestion"));
    picture(u"text-read-only"_s, question("textReadOnlyQuestion"));
    QCOMPARE(contentOf(path), QByteArray("first\nsecond\nthird\n"));
    QTest::mouseClick(question("textReadOnlyQuestion")->findChild<QPushButton *>(u"textReadOnlyWrite"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(!editor()->isModified());
    QCOMPARE(contentOf(path), QByteArray("xfirst\nsecond\nthird\n"));
    struct stat now = {};
    QCOMPARE(::stat(path.constData(), &now), 0);
    QCOMPARE(now.st_mode & 07777, mode_t(0444));
    QTest::keyClick(text(), 'y'); // asked once
    click("textSave");
    QTRY_VERIFY(!editor()->isModified());
}

QTEST_MAIN(TextEditorTest)
#include "tst_texteditor.moc"
