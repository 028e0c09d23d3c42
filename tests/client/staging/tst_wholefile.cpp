// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole files read and replaced: never over somebody else's change, never by a copy that differs,
// and a text that was not changed comes out as the bytes it was.
#include "client/staging/files/localfilesystem.h"
#include "client/staging/files/textcontent.h"
#include "client/staging/files/wholefile.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = SaveFile::Outcome;

namespace {

// A disk that keeps other bytes than it was given, and others who write at the worst moment.
class UnluckySide : public LocalFileSystem
{
public:
    bool corrupts = false;
    std::function<void()> beforeLast = [] {}; // just before the file is looked at for the last time

    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &path, qint64 offset, qint64 bytes) override
    {
        if (corrupts && path.name().endsWith("officina-part"))
            ::truncate(path.bytes().constData(), 3);
        return LocalFileSystem::openToRead(path, offset, bytes);
    }
    Result<> setPermissions(const RemotePath &path, uint permissions) override
    {
        if (++m_set == 2)
            beforeLast();
        return LocalFileSystem::setPermissions(path, permissions);
    }

private:
    int m_set = 0;
};

Result<> finish(FileTask &task, FileSystem &side)
{
    for (;;) {
        const auto more = task.step(side, QDeadlineTimer(0)); // one piece at a time
        if (!more)
            return passOn(more);
        if (*more == Progress::Done)
            return {};
    }
}

uint modeOf(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class WholeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TempFolder>(); }
    void readsAllOrTheBeginning();
    void replaces();
    void othersChangesStay();
    void changedAtTheLastMoment();
    void corruptCopyReplacesNothing();
    void newFileReplacesNothing();
    void linksStay();
    void longNames();
    void textsComeOutAsTheyWere_data();
    void textsComeOutAsTheyWere();
    void whatIsNoText();
    void beginningOfAText();

private:
    FileVersion versionOf(const QByteArray &path);
    QStringList left() { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    LocalFileSystem m_side;
    std::unique_ptr<TempFolder> m_folder;
};

FileVersion WholeFileTest::versionOf(const QByteArray &path)
{
    ReadFile read(RemotePath(path), 1 << 20);
    if (!finish(read, m_side))
        qFatal("cannot be read");
    return read.version();
}

void WholeFileTest::readsAllOrTheBeginning()
{
    const QByteArray content = noise(700'000);
    const RemotePath path(m_folder->file("a", content, 0640));
    for (const qint64 most : {qint64(700'000), qint64(1) << 20}) {
        ReadFile whole(path, most);
        QVERIFY_RESULT(finish(whole, m_side));
        QVERIFY(whole.isWhole() && whole.bytes() == content);
        QCOMPARE(whole.version().permissions, 0640u);
    }
    ReadFile beginning(path, 1000);
    QVERIFY_RESULT(finish(beginning, m_side));
    QVERIFY(!beginning.isWhole() && beginning.bytes() == content.first(1000));
    QCOMPARE(beginning.version().size, qint64(700'000));
    const QByteArray pipe = m_folder->bytes("pipe");
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    ReadFile endless(RemotePath(pipe), 1000);
    const auto read = finish(endless, m_side);
    QVERIFY(!read && read.error().kind == Error::Kind::BadInput);
}

void WholeFileTest::replaces()
{
    const QByteArray path = m_folder->file("run.sh", "echo 1\n", 0754);
    SaveFile save(RemotePath(path), "echo 2\n", versionOf(path), 0);
    QVERIFY_RESULT(finish(save, m_side));
    QCOMPARE(save.outcome(), Outcome::Saved);
    QCOMPARE(contentOf(path), QByteArray("echo 2\n"));
    QCOMPARE(modeOf(path), 0754u);
    QCOMPARE(save.version(), versionOf(path)); // what the next save expects
    QCOMPARE(left(), QStringList{u"run.sh"_s});
    SaveFile emptied(RemotePath(path), "", save.version(), 0);
    QVERIFY_RESULT(finish(emptied, m_side));
    QCOMPARE(contentOf(path).size(), 0);
}

void WholeFileTest::othersChangesStay()
{
    const QByteArray path = m_folder->file("a", "mine 1");
    const FileVersion before = versionOf(path);
    m_folder->file("a", "yours2"); // the same size, and most likely the same second
    SaveFile save(RemotePath(path), "mine 2", before, 0);
    QVERIFY_RESULT(finish(save, m_side));
    QCOMPARE(save.outcome(), Outcome::Changed);
    QCOMPARE(contentOf(path), QByteArray("yours2"));
    // Who has seen that and wants it so replaces it, and only that.
    SaveFile seen(RemotePath(path), "mine 2", save.version(), 0);
    QVERIFY_RESULT(finish(seen, m_side));
    QCOMPARE(seen.outcome(), Outcome::Saved);
    m_folder->file("a", "a longer one of yours");
    SaveFile longer(RemotePath(path), "mine 3", seen.version(), 0);
    QVERIFY_RESULT(finish(longer, m_side));
    QCOMPARE(longer.outcome(), Outcome::Changed);
    QCOMPARE(longer.version().size, qint64(21));
    SaveFile over(RemotePath(path), "mine 3", longer.version(), 0);
    QVERIFY_RESULT(finish(over, m_side));
    QCOMPARE(contentOf(path), QByteArray("mine 3"));

    QVERIFY(QFile::remove(QFile::decodeName(path)));
    SaveFile gone(RemotePath(path), "mine 4", over.version(), 0);
    QVERIFY_RESULT(finish(gone, m_side));
    QCOMPARE(gone.outcome(), Outcome::Gone);
    QVERIFY(!existsAt(path));
}

void WholeFileTest::changedAtTheLastMoment()
{
    const QByteArray path = m_folder->file("a", "mine 1");
    UnluckySide side;
    side.beforeLast = [&] { m_folder->file("a", "yours, now"); };
    SaveFile save(RemotePath(path), "mine 2", versionOf(path), 0);
    QVERIFY_RESULT(finish(save, side));
    QCOMPARE(save.outcome(), Outcome::Changed);
    QCOMPARE(contentOf(path), QByteArray("yours, now"));
    QCOMPARE(left(), QStringList{u"a"_s});
}

void WholeFileTest::corruptCopyReplacesNothing()
{
    const QByteArray path = m_folder->file("a", "mine 1");
    UnluckySide side;
    side.corrupts = true;
    SaveFile save(RemotePath(path), "mine 2", versionOf(path), 0);
    const auto saved = finish(save, side);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Corrupt);
    QCOMPARE(contentOf(path), QByteArray("mine 1"));
    QCOMPARE(left(), QStringList{u"a"_s});
}

void WholeFileTest::newFileReplacesNothing()
{
    const QByteArray path = m_folder->file("a", "mine 1");
    SaveFile taken(RemotePath(path), "mine 2", {}, 0600);
    const auto saved = finish(taken, m_side);
    QVERIFY(!saved && saved.error().kind == Error::Kind::Exists);
    QCOMPARE(contentOf(path), QByteArray("mine 1"));
    const QByteArray other = m_folder->bytes(nameBeside("a", 2));
    SaveFile fresh(RemotePath(other), "mine 2", {}, 0644);
    QVERIFY_RESULT(finish(fresh, m_side));
    QCOMPARE(contentOf(other), QByteArray("mine 2"));
    QCOMPARE(modeOf(other), 0644u);
    QCOMPARE(nameBeside("train.yaml", 2), QByteArray("train (2).yaml"));
    QCOMPARE(nameBeside(".bashrc", 3), QByteArray(".bashrc (3)"));
}

void WholeFileTest::linksStay()
{
    const QByteArray path = m_folder->file("deep/real", "1");
    const QByteArray link = m_folder->link("link", "deep/real");
    SaveFile save(RemotePath(link), "2", versionOf(link), 0);
    QVERIFY_RESULT(finish(save, m_side));
    QCOMPARE(save.outcome(), Outcome::Saved);
    QCOMPARE(contentOf(path), QByteArray("2"));
    QCOMPARE(m_side.lstat(RemotePath(link))->type, Entry::Type::Link);
    const QByteArray round = m_folder->link("round", "round");
    SaveFile endless(RemotePath(round), "3", FileVersion{}, 0);
    QVERIFY(!finish(endless, m_side));
}

void WholeFileTest::longNames()
{
    const QByteArray name = QByteArray("\xc3\xa9").repeated(127); // 254 bytes
    const QByteArray path = m_folder->file(name, "1");
    SaveFile save(RemotePath(path), "2", versionOf(path), 0);
    QVERIFY_RESULT(finish(save, m_side));
    QCOMPARE(contentOf(path), QByteArray("2"));
}

void WholeFileTest::textsComeOutAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextContent::Encoding>("encoding");
    QTest::addColumn<TextContent::LineEnds>("lineEnds");

    using Encoding = TextContent::Encoding;
    using LineEnds = TextContent::LineEnds;
    QTest::newRow("empty") << QByteArray("") << Encoding::Utf8 << LineEnds::Unix;
    QTest::newRow("UTF-8") << QByteArray("d\xc3\xa9j\xc3\xa0\n\xf0\x9f\x98\x80") << Encoding::Utf8 << LineEnds::Unix;
    QTest::newRow("Windows") << QByteArray("a\r\nb\r\n") << Encoding::Utf8 << LineEnds::Windows;
    QTest::newRow("old Mac") << QByteArray("a\rb\r") << Encoding::Utf8 << LineEnds::OldMac;
    QTest::newRow("mixed") << QByteArray("a\nb\r\nc\r") << Encoding::Utf8 << LineEnds::Mixed;
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                        "a\n")
                          << Encoding::Utf8WithMark << LineEnds::Unix;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9\r\n") << Encoding::Latin1 << LineEnds::Windows;
    QTest::newRow("colours") << QByteArray("\x1b[31mred\x1b[0m\n") << Encoding::Utf8 << LineEnds::Unix;
}

void WholeFileTest::textsComeOutAsTheyWere()
{
    QFETCH(QByteArray, bytes);
    const auto content = TextContent::of(bytes);
    QVERIFY(content);
    QTEST(content->encoding, "encoding");
    QTEST(content->lineEnds, "lineEnds");
    QVERIFY(content->lineEnds == TextContent::LineEnds::Mixed || !content->text.contains(u'\r'));
    QCOMPARE(content->bytes(), std::optional(bytes));
}

void WholeFileTest::whatIsNoText()
{
    QVERIFY(!TextContent::of(QByteArray("\x7f"
                                        "ELF\0\0",
                                        6)));
    QVERIFY(!TextContent::of(QByteArray("\x1f\x8b\x08\x03\xff\x01\x02\x03\x04\x05", 10)));
    TextContent latin = *TextContent::of("caf\xe9");
    latin.text += u'€';
    QVERIFY(!latin.bytes()); // nothing is put in its place unasked
    TextContent half = *TextContent::of("a");
    half.text += QChar(0xd83d);
    QVERIFY(!half.bytes());
}

void WholeFileTest::beginningOfAText()
{
    const QByteArray bytes = QByteArray("x\xe2\x82\xac");
    for (const qsizetype cut : {2, 3})
        QCOMPARE(TextContent::of(bytes.first(cut), true)->text, u"x"_s);
    QCOMPARE(TextContent::of(bytes, true)->text, u"x€"_s);
    QCOMPARE(TextContent::of(bytes.first(2))->encoding, TextContent::Encoding::Latin1); // as a whole file it is none
}

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
