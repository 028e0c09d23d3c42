// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pipeline of a transfer between two file systems that are unlike ours in one way each: case that is
// not told apart, renames that fail, sources that never end, checksums that cannot be made. No server is
// needed for that; tst_servers_* has the real ones.
#include "client/staging/transfer/transferpipeline.h"
#include "client/staging/tree/partname.h"
#include "tests/client/staging/fakefiles.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtTest/QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

// A transfer to a "site" that is no more than a folder of this computer.
struct Run {
    explicit Run(const TempFolder &folder, QByteArray source = "tree", Existing existing = Existing::Overwrite)
        : request{.direction = Direction::Upload,
                  .local = folder.bytes("here/" + source),
                  .remote = RemotePath("/in"),
                  .existing = existing}
    {}

    Result<> go(FileSystem &from, FileSystem &to, const std::function<bool()> &goesOn = [] { return true; })
    {
        TransferPipeline pipeline(request, from, to, status, nullptr);
        while (goesOn()) {
            const auto progress = pipeline.step(QDeadlineTimer(20));
            if (!progress)
                return passOn(progress);
            if (*progress == Progress::Done)
                return {};
        }
        return failure(Error::Kind::Cancelled);
    }
    std::optional<FileReport> of(const QByteArray &path) const
    {
        for (const FileReport &file : status.report.files) {
            if (file.path == path)
                return file;
        }
        return std::nullopt;
    }
    qint64 count(Outcome outcome) const { return status.report.count(outcome); }

    TransferRequest request;
    TransferStatus status;
};

void setTime(const QByteArray &path, qint64 time)
{
    LocalFileSystem().setChanged(RemotePath(path), QDateTime::fromSecsSinceEpoch(time));
}

} // namespace

class PipelineTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TempFolder> m_folder;
    LocalFileSystem m_here;
    std::unique_ptr<RootedFiles> m_site;
    Tree there() const { return treeOf(m_folder->bytes("site")); }

private Q_SLOTS:
    void init();
    void emptyOntoEmpty_data();
    void emptyOntoEmpty();
    void failedRenameIsOneFiles();
    void whatCannotBeEnteredIsSaid_data();
    void whatCannotBeEnteredIsSaid();
    void noMoreThanPlannedIsRead();
    void grownSourceKeepsItsBeginning();
    void notAsListed();
    void sumsThatCannotBeMade();
    void keepBothGoesOn();
    void keepBothOfTheLongestName();
    void caseIsNotToldApart();
    void existingInOtherCaseIsAsked();
    void privateFromTheBeginning();
    void readOnlyFolderIsFinishedLater();
    void ownPartsAreNoFiles();
    void damagedPatternEndsIt();
    void withoutProof();
    void limitIsKept();
};

void PipelineTest::init()
{
    m_folder = std::make_unique<TempFolder>();
    m_folder->folder("here/tree");
    m_folder->folder("site/in");
    m_site = std::make_unique<RootedFiles>(m_folder->bytes("site"));
}

void PipelineTest::emptyOntoEmpty_data()
{
    QTest::addColumn<int>("existing");
    for (const Existing existing : {Existing::Overwrite, Existing::Ask, Existing::Resume, Existing::KeepBoth})
        QTest::addRow("%d", int(existing)) << int(existing);
}

// A length of nothing is a length like any other.
void PipelineTest::emptyOntoEmpty()
{
    QFETCH(int, existing);
    m_folder->file("here/tree/empty", "");
    m_folder->file("here/tree/longer", "content");
    setTime(m_folder->file("site/in/tree/empty", ""), 1'000'000);
    setTime(m_folder->file("site/in/tree/longer", ""), 1'000'000);
    for (int time = 0; time < 2; ++time) {
        Run run(*m_folder, "tree", Existing(existing));
        QVERIFY_RESULT(run.go(m_here, *m_site));
        QCOMPARE(run.of("tree/empty")->outcome, Outcome::Unchanged);
        QCOMPARE(run.count(Outcome::Failed), 0);
    }
    const QByteArray expected =
        Existing(existing) == Existing::Overwrite || Existing(existing) == Existing::Resume ? "content" : "";
    QCOMPARE(contentOf(m_folder->bytes("site/in/tree/longer")), expected);
    QCOMPARE(m_site->stat(RemotePath("/in/tree/empty"))->changed,
             m_here.stat(RemotePath(m_folder->bytes("here/tree/empty")))->changed);
}

void PipelineTest::failedRenameIsOneFiles()
{
    for (const char *name : {"a", "b", "c"})
        m_folder->file(QByteArray("here/tree/") + name, noise(300'000, quint32(*name)));
    StubbornFiles site(m_folder->bytes("site"));
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(m_here, site));
    QCOMPARE(run.of("tree/a")->outcome, Outcome::Failed);
    QCOMPARE(run.of("tree/b")->outcome, Outcome::Sent);
    QCOMPARE(run.of("tree/c")->outcome, Outcome::Sent);
    QCOMPARE(run.status.progress.files, 3);
    QVERIFY(contentOf(m_folder->bytes("site/in/tree/c")) == noise(300'000, 'c'));
}

void PipelineTest::whatCannotBeEnteredIsSaid_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("as the other side tells it") << false;
    if (geteuid() == 0) // another user's eyes can be borrowed
        QTest::newRow("a folder of mode 0444") << true;
}

void PipelineTest::whatCannotBeEnteredIsSaid()
{
    QFETCH(bool, real);
    m_folder->file("here/tree/closed/secret", "s");
    m_folder->file("here/tree/open", "o");
    UnenteredFiles fake;
    FileSystem &from = real ? static_cast<FileSystem &>(m_here) : fake;
    if (real) {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
        QCOMPARE(chmod(m_folder->bytes("here/tree/closed").constData(), 0444), 0);
        for (const char *open : {"site", "site/in"})
            QCOMPARE(chmod(m_folder->bytes(open).constData(), 0777), 0);
    }
    Run run(*m_folder);
    if (real)
        setfsuid(65534);
    const auto done = run.go(from, *m_site);
    if (real)
        setfsuid(0);
    QVERIFY_RESULT(done);
    QCOMPARE(run.of("tree/closed/secret")->outcome, Outcome::Failed);
    QCOMPARE(run.of("tree/closed/secret")->error->kind, Error::Kind::Denied);
    QCOMPARE(run.of("tree/open")->outcome, Outcome::Sent);
}

void PipelineTest::noMoreThanPlannedIsRead()
{
    m_folder->file("here/tree/endless", noise(10'000));
    EndlessFiles from;
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(from, *m_site));
    QVERIFY2(from.bytesRead() <= 400'000, QByteArray::number(from.bytesRead()));
    QCOMPARE(run.of("tree/endless")->outcome, Outcome::Failed);
    QCOMPARE(run.of("tree/endless")->error->kind, Error::Kind::SourceChanged);
    QCOMPARE(there().size(), 2); // the folders alone: nothing of it is left
}

// A log of a job that runs: what was there when it was looked at is worth having.
void PipelineTest::grownSourceKeepsItsBeginning()
{
    const QByteArray begun = noise(3 << 20);
    const QByteArray path = m_folder->file("here/tree/log", begun);
    class GrowingFiles : public LocalFileSystem
    {
    public:
        Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &p, qint64 offset, qint64 bytes) override
        {
            QFile log(QString::fromUtf8(p.bytes()));
            if (log.open(QIODevice::Append))
                log.write("more\n");
            return LocalFileSystem::openToRead(p, offset, bytes);
        }
    } from;
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(from, *m_site));
    QCOMPARE(run.of("tree/log")->outcome, Outcome::Sent);
    QVERIFY(run.of("tree/log")->detail.contains(u"grew"_s));
    QVERIFY(contentOf(m_folder->bytes("site/in/tree/log")) == begun);
}

void PipelineTest::notAsListed()
{
    QVERIFY(QFileInfo(u"/proc/version"_s).size() == 0 && !contentOf("/proc/version").isEmpty());
    Run run(*m_folder);
    run.request.local = "/proc/version";
    QVERIFY_RESULT(run.go(m_here, *m_site));
    QCOMPARE(run.of("version")->error->kind, Error::Kind::SourceChanged);
    QCOMPARE(there().size(), 1);
}

void PipelineTest::sumsThatCannotBeMade()
{
    m_folder->file("here/tree/small", "s");
    m_folder->file("here/tree/large", noise(20 << 20));
    SumlessFiles site(m_folder->bytes("site"));
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(m_here, site));
    for (const char *name : {"tree/small", "tree/large"}) {
        QCOMPARE(run.of(name)->outcome, Outcome::Sent);
        QVERIFY(run.of(name)->detail.contains(u"read back"_s));
    }
    QCOMPARE(run.status.progress.moved, qint64(1 + (20 << 20))); // once
}

void PipelineTest::keepBothGoesOn()
{
    for (int i = 0; i < 3; ++i) {
        m_folder->file("here/tree/f" + QByteArray::number(i), "new");
        m_folder->file("site/in/tree/f" + QByteArray::number(i), "an older one");
    }
    Run first(*m_folder, "tree", Existing::KeepBoth);
    const auto stopped = first.go(m_here, *m_site, [&] { return first.status.report.count(Outcome::Sent) < 1; });
    QVERIFY(stopped || stopped.error().kind == Error::Kind::Cancelled);
    for (int time = 0; time < 2; ++time) {
        Run again(*m_folder, "tree", Existing::KeepBoth);
        QVERIFY_RESULT(again.go(m_here, *m_site));
        QCOMPARE(again.count(Outcome::Failed), 0);
    }
    QCOMPARE(there().size(), 6 + 2); // and two folders
    QCOMPARE(contentOf(m_folder->bytes("site/in/tree/f1 (2)")), QByteArray("new"));
}

void PipelineTest::keepBothOfTheLongestName()
{
    QByteArray name;
    while (name.size() < 250)
        name += "ä";
    name += ".txt";
    m_folder->file("here/tree/" + name, "new");
    m_folder->file("site/in/tree/" + name, "an older one");
    Run run(*m_folder, "tree", Existing::KeepBoth);
    QVERIFY_RESULT(run.go(m_here, *m_site));
    QCOMPARE(run.count(Outcome::Sent), 1);
    const QByteArray kept = run.status.report.files.first().path;
    QVERIFY(kept.endsWith(" (2).txt"));
    QVERIFY(!QString::fromUtf8(kept).contains(QChar::ReplacementCharacter));
}

void PipelineTest::caseIsNotToldApart()
{
    m_folder->file("here/tree/A.txt", "large");
    m_folder->file("here/tree/a.txt", "small");
    m_folder->file("here/tree/Data/x", "1");
    m_folder->file("here/tree/data/x", "2");
    m_folder->file("here/tree/other", "3");
    FoldingFiles site(m_folder->bytes("site"));
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(m_here, site));
    QCOMPARE(run.of("tree/A.txt")->outcome, Outcome::Sent);
    QCOMPARE(run.of("tree/a.txt")->outcome, Outcome::Failed);
    QCOMPARE(run.of("tree/a.txt")->error->kind, Error::Kind::Exists);
    QCOMPARE(run.of("tree/Data/x")->outcome, Outcome::Sent);
    QCOMPARE(run.of("tree/data/x")->outcome, Outcome::Failed);
    QCOMPARE(contentOf(m_folder->bytes("site/in/tree/a.txt")), QByteArray("large"));
    QCOMPARE(contentOf(m_folder->bytes("site/in/tree/data/x")), QByteArray("1"));

    Run apart(*m_folder); // where they are two, both arrive
    apart.request.remote = RemotePath("/apart");
    QVERIFY_RESULT(apart.go(m_here, *m_site));
    QCOMPARE(apart.count(Outcome::Sent), 5);
}

void PipelineTest::existingInOtherCaseIsAsked()
{
    m_folder->file("here/tree/report.txt", "new");
    FoldingFiles site(m_folder->bytes("site"));
    m_folder->file("site/in/tree/report.txt", "older");
    class Shouting : public FoldingFiles // lists what it has in capitals
    {
    public:
        using FoldingFiles::FoldingFiles;
        Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &folder) override
        {
            auto reader = FoldingFiles::openFolder(folder);
            if (!reader)
                return reader;
            auto entries = (*reader)->read();
            if (!entries)
                return passOn(entries);
            for (Entry &entry : *entries)
                entry.name = entry.name.toUpper();
            return std::make_unique<ListedFolder>(*entries);
        }
    } shouting(m_folder->bytes("site"));
    Run run(*m_folder, "tree", Existing::Ask);
    QVERIFY_RESULT(run.go(m_here, shouting));
    QCOMPARE(run.status.conflicts.size(), 1);
    QCOMPARE(contentOf(m_folder->bytes("site/in/tree/report.txt")), QByteArray("older"));
}

void PipelineTest::privateFromTheBeginning()
{
    const mode_t mask = umask(022);
    m_folder->file("here/tree/mine/secret", noise(4 << 20), 0600);
    QCOMPARE(chmod(m_folder->bytes("here/tree/mine").constData(), 0700), 0);
    Run run(*m_folder);
    int looked = 0;
    const auto stopped = run.go(m_here, *m_site, [&] {
        const QByteArray folder = m_folder->bytes("site/in/tree/mine");
        const auto entries = m_here.list(RemotePath(folder));
        for (const Entry &part : entries.value_or(QList<Entry>())) {
            ++looked;
            if (part.permissions & 0077)
                looked = -1000;
        }
        return looked == 0;
    });
    umask(mask);
    QVERIFY(!stopped); // in the middle
    QCOMPARE(looked, 1);
    QCOMPARE(m_site->stat(RemotePath("/in/tree/mine"))->permissions, 0700u);
}

// A folder that its owner may not write into is made writable first; the next try finishes it.
void PipelineTest::readOnlyFolderIsFinishedLater()
{
    m_folder->file("here/tree/fixed/a", noise(1 << 20));
    m_folder->file("here/tree/fixed/b", noise(1 << 20));
    QCOMPARE(chmod(m_folder->bytes("here/tree/fixed").constData(), 0555), 0);
    Run first(*m_folder);
    QVERIFY(!first.go(m_here, *m_site, [&] { return !existsAt(m_folder->bytes("site/in/tree/fixed")); }));
    QCOMPARE(m_site->stat(RemotePath("/in/tree/fixed"))->permissions, 0755u);
    Run again(*m_folder);
    QVERIFY_RESULT(again.go(m_here, *m_site));
    QCOMPARE(m_site->stat(RemotePath("/in/tree/fixed"))->permissions, 0555u);
    for (const char *side : {"here/tree/fixed", "site/in/tree/fixed"})
        chmod(m_folder->bytes(side).constData(), 0755); // so that it can be removed
}

void PipelineTest::ownPartsAreNoFiles()
{
    m_folder->file("here/tree/data", "d");
    m_folder->file("here/tree/" + partName("data", 5, 5), "p");
    m_folder->file("here/tree/" + partFolderName(RemotePath("/x")) + "/data", "p");
    m_folder->file("here/tree/.mine.officina-part", "not one of ours");
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(m_here, *m_site));
    QCOMPARE(run.count(Outcome::Sent), 2);
    QVERIFY(run.of("tree/.mine.officina-part"));
}

void PipelineTest::damagedPatternEndsIt()
{
    m_folder->file("here/tree/data", "d");
    Run run(*m_folder);
    run.request.excludes = {"*.tmp", "[z-a]"};
    QVERIFY_ERROR(run.go(m_here, *m_site), Error::Kind::BadInput);
    QCOMPARE(there().size(), 1);
}

void PipelineTest::withoutProof()
{
    m_folder->file("here/tree/data", noise(20 << 20));
    Run run(*m_folder);
    run.request.verify = false;
    QVERIFY_RESULT(run.go(m_here, *m_site));
    QCOMPARE(run.of("tree/data")->outcome, Outcome::Sent);
    QVERIFY(run.of("tree/data")->sha256.isEmpty());
    QCOMPARE(run.status.report.verifiedBy, u"none"_s);
}

// However large the pieces are that one read brings.
void PipelineTest::limitIsKept()
{
    RateLimit limit;
    limit.setBytesPerSecond(4'000'000);
    Run run(*m_folder);
    TransferContext context(run.request, m_here, *m_site, run.status, &limit);
    constexpr qint64 piece = 255 << 10;
    QElapsedTimer clock;
    clock.start();
    while (context.moved() < 4'000'000) {
        if (context.allowance() > 0)
            context.account(piece);
    }
    const double seconds = double(clock.elapsed()) / 1000;
    // What the bucket held at first, and one piece too many.
    const double most = 4'000'000 * seconds + 1'000'000 + 2 * piece;
    QVERIFY2(double(context.moved()) <= most, qPrintable(u"%1 in %2 s"_s.arg(context.moved()).arg(seconds)));
}

QTEST_GUILESS_MAIN(PipelineTest)
#include "tst_pipeline.moc"
