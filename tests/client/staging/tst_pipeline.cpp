// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pipeline of a transfer between two file systems that are unlike ours in one way each: renames that
// fail, sources that never end, checksums that cannot be made. No server is needed for that; tst_servers_*
// has the real ones.
#include "client/staging/tree/partname.h"
#include "tests/client/staging/pipelinerun.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

void setTime(const QByteArray &path, qint64 time)
{
    LocalFileSystem().setChanged(RemotePath(path), QDateTime::fromSecsSinceEpoch(time));
}

} // namespace

class PipelineTest : public PipelineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void emptyOntoEmpty_data();
    void emptyOntoEmpty();
    void failedRenameIsOneFiles();
    void whatCannotBeEnteredIsSaid_data();
    void whatCannotBeEnteredIsSaid();
    void noMoreThanPlannedIsRead();
    void grownSourceKeepsItsBeginning();
    void notAsListed();
    void sumsThatCannotBeMade();
    void privateFromTheBeginning();
    void readOnlyFolderIsFinishedLater();
    void folderHasItsPermissionsAtOnce();
    void largeFilesAreOnTheDisk_data();
    void largeFilesAreOnTheDisk();
    void refusedLeavesNoFolder();
    void stepsAreShort();
    void ownPartsAreNoFiles();
    void othersPartsStayAndAreTold();
    void damagedPatternEndsIt();
    void withoutProof();
    void limitIsKept();
};

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

// The next one is being copied meanwhile, and stays so.
void PipelineTest::failedRenameIsOneFiles()
{
    constexpr qint64 size = 16 << 20; // summed as it arrives
    for (const char *name : {"a", "b", "c"})
        m_folder->file(QByteArray("here/tree/") + name, noise(size, quint32(*name)));
    // "b" comes in drops until "a" has been refused its name.
    class DrippingFiles : public LocalFileSystem
    {
    public:
        class Reader : public ByteReader
        {
        public:
            Reader(std::unique_ptr<ByteReader> reader, const bool &drips) : m_reader(std::move(reader)), m_drips(drips)
            {}
            Result<QByteArray> read() override
            {
                if (m_piece.isEmpty()) {
                    const auto piece = m_reader->read();
                    if (!piece)
                        return piece;
                    m_piece = *piece;
                }
                const QByteArray drop = m_drips ? m_piece.first(std::min<qsizetype>(m_piece.size(), 16)) : m_piece;
                m_piece.remove(0, drop.size());
                return drop;
            }

        private:
            std::unique_ptr<ByteReader> m_reader;
            const bool &m_drips;
            QByteArray m_piece;
        };
        Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &p, qint64 offset, qint64 bytes) override
        {
            auto reader = LocalFileSystem::openToRead(p, offset, bytes);
            if (!reader || p.name() != "b")
                return reader;
            return std::make_unique<Reader>(std::move(*reader), drips);
        }
        bool drips = true;
    } from;
    StubbornFiles site(m_folder->bytes("site"));
    Run run(*m_folder);
    QByteArray current;
    site.refusing = [&] {
        current = run.status.progress.current;
        from.drips = false;
    };
    QVERIFY_RESULT(run.go(from, site));
    QCOMPARE(current, QByteArray("tree/b"));
    QCOMPARE(run.of("tree/a")->outcome, Outcome::Failed);
    for (const char *name : {"tree/b", "tree/c"}) {
        QVERIFY2(run.of(name), name);
        QCOMPARE(run.of(name)->outcome, Outcome::Sent);
    }
    QCOMPARE(run.status.progress.files, 3);
    for (const char name : {'b', 'c'})
        QVERIFY(contentOf(m_folder->bytes(QByteArray("site/in/tree/") + name)) == noise(size, quint32(name)));
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

// Nothing that a later try finds tells what a umask took away of them.
void PipelineTest::folderHasItsPermissionsAtOnce()
{
    m_folder->file("here/tree/shared/a", "a");
    QCOMPARE(chmod(m_folder->bytes("here/tree/shared").constData(), 0775), 0);
    class CutFiles : public LocalFileSystem
    {
    public:
        Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &, qint64, qint64) override
        {
            return failure(Error::Kind::Disconnected);
        }
    } cut;
    const mode_t mask = umask(022);
    Run first(*m_folder);
    const auto stopped = first.go(cut, *m_site);
    Run again(*m_folder);
    const auto done = again.go(m_here, *m_site);
    umask(mask);
    QVERIFY_ERROR(stopped, Error::Kind::Disconnected);
    QVERIFY_RESULT(done);
    QCOMPARE(m_site->stat(RemotePath("/in/tree/shared"))->permissions, 0775u);
}

void PipelineTest::largeFilesAreOnTheDisk_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<bool>("sums"); // the site
    QTest::newRow("upload") << true << true;
    QTest::newRow("upload, files alone") << true << false;
    QTest::newRow("download") << false << true;
    QTest::newRow("download, files alone") << false << false;
}

// Before they are called sent; for small ones it would take too long.
void PipelineTest::largeFilesAreOnTheDisk()
{
    QFETCH(bool, up);
    QFETCH(bool, sums);
    for (const char *name : {"here/tree/", "site/tree/"}) {
        m_folder->file(QByteArray(name) + "large", noise(2 << 20));
        m_folder->file(QByteArray(name) + "small", noise(1000));
    }
    SummingFiles summing(m_folder->bytes("site"));
    SyncedFiles alone(m_folder->bytes("site"));
    SyncedFiles here("");
    FileSystem &site = sums ? static_cast<FileSystem &>(summing) : alone;
    Run run(*m_folder);
    if (!up) {
        run.request.direction = Direction::Download;
        run.request.remote = RemotePath("/tree");
        run.request.local = m_folder->folder("back");
    }
    QVERIFY_RESULT(up ? run.go(here, site) : run.go(site, here));
    QCOMPARE(run.count(Outcome::Sent), 2);
    QCOMPARE(here.closed, up ? 0 : 1);
    QCOMPARE(alone.byWriter, up && !sums ? 1 : 0);
    QCOMPARE(summing.synced.size(), up && sums ? 1 : 0);
    if (up && sums)
        QVERIFY(summing.synced.first().startsWith(".large."));
}

// Nobody wants an empty one where nothing came.
void PipelineTest::refusedLeavesNoFolder()
{
    m_folder->file("here/tree/data", noise(1000));
    class FullFiles : public RootedFiles
    {
    public:
        using RootedFiles::RootedFiles;
        Result<ssh::Space> space(const RemotePath &p) override
        {
            return RootedFiles::space(p).transform([](const ssh::Space &) { return ssh::Space{10, 1000, -1}; });
        }
    } site(m_folder->bytes("site"));
    Run run(*m_folder);
    run.request.remote = RemotePath("/in/new/deep");
    const auto told = run.go(m_here, site);
    QVERIFY_ERROR(told, Error::Kind::TooLarge);
    QCOMPARE(told.error().detail, u"1000 bytes needed, 10 free"_s);
    QCOMPARE(there().keys(), QByteArrayList({"in"}));
    Run regardless(*m_folder);
    regardless.request = run.request;
    regardless.request.ignoreFreeSpace = true;
    QVERIFY_RESULT(regardless.go(m_here, site));
    QVERIFY(contentOf(m_folder->bytes("site/in/new/deep/tree/data")) == noise(1000));
}

// A session's thread is others' too: however much an earlier try left, no step asks for much of it.
void PipelineTest::stepsAreShort()
{
    const QByteArray left = "site/in/tree/" + partFolderName(RemotePath(m_folder->bytes("here/tree")));
    for (int i = 0; i < 500; ++i)
        m_folder->file(left + "/f" + QByteArray::number(i), "x");
    CountedFiles site(m_folder->bytes("site"));
    Run run(*m_folder);
    TransferPipeline pipeline(run.request, m_here, site, run.status, nullptr);
    int most = 0;
    Result<Progress> progress = pipeline.step(QDeadlineTimer(1000)); // what is to be sent
    while (progress && *progress == Progress::Pending) {
        const int before = site.calls;
        progress = pipeline.step(QDeadlineTimer(0));
        most = std::max(most, site.calls - before);
    }
    QVERIFY_RESULT(progress);
    QVERIFY(!existsAt(m_folder->bytes(left)));
    QVERIFY2(site.calls > 500, QByteArray::number(site.calls));
    QVERIFY2(most < 20, QByteArray::number(most));
}

// Nor are they left out without a word: what is to come of them is not in the copy. A pattern may leave them out.
void PipelineTest::ownPartsAreNoFiles()
{
    const QByteArrayList parts = {partName("data", 5, 5), partFolderName(RemotePath("/x"))};
    m_folder->file("here/tree/data", "d");
    m_folder->file("here/tree/" + parts.first(), "p");
    m_folder->file("here/tree/" + parts.last() + "/data", "p");
    m_folder->file("here/tree/.mine.officina-part", "not one of ours");
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(m_here, *m_site));
    QCOMPARE(run.count(Outcome::Sent), 2);
    QVERIFY(run.of("tree/.mine.officina-part"));
    QCOMPARE(run.status.report.leftOut(), 2);
    for (const QByteArray &part : parts) {
        QVERIFY2(run.of("tree/" + part), part.constData());
        QCOMPARE(run.of("tree/" + part)->outcome, Outcome::Skipped);
        QCOMPARE(run.of("tree/" + part)->detail, u"unfinished transfer"_s);
        QVERIFY(!existsAt(m_folder->bytes("site/in/tree/" + part)));
    }
    Run wanted(*m_folder);
    wanted.request.excludes = {".*.officina-part"};
    QVERIFY_RESULT(wanted.go(m_here, *m_site));
    QCOMPARE(wanted.status.report.leftOut(), 0);
}

// Those of this transfer's files go with what they were for, also of one that is there whole by now. Of the others it
// is not known that nobody goes on with them.
void PipelineTest::othersPartsStayAndAreTold()
{
    m_folder->file("here/tree/data", "d");
    setTime(m_folder->file("here/tree/same", "s"), 1'000'000);
    setTime(m_folder->file("site/in/tree/same", "s"), 1'000'000);
    const QByteArray there = "site/in/tree/";
    const QByteArrayList ours = {there + partName("data", 5, 5), there + partName("same", 5, 5)};
    const QByteArrayList others = {there + partName("gone", 5, 5), there + partFolderName(RemotePath("/x"))};
    for (const QByteArray &part : ours)
        m_folder->file(part, "p");
    m_folder->file(others.first(), "p");
    m_folder->file(others.last() + "/file", "p");
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(m_here, *m_site));
    QCOMPARE(run.of("tree/data")->outcome, Outcome::Sent);
    QCOMPARE(run.of("tree/same")->outcome, Outcome::Unchanged);
    for (const QByteArray &part : ours)
        QVERIFY2(!existsAt(m_folder->bytes(part)), part.constData());
    for (const QByteArray &part : others)
        QVERIFY2(existsAt(m_folder->bytes(part)), part.constData());
    QCOMPARE(run.status.report.othersParts, 2);
    QVERIFY(run.status.report.toJson().contains("\"others_parts\": 2"));
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
