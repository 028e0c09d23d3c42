// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a transfer calls proven, between two file systems that tell, or do not tell, what they hold. No server is needed
// for that; tst_twosites and tst_servers_* have the real ones.
#include "tests/client/staging/pipelinerun.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

namespace {

// Sums what it has, and sends something else.
class LyingFiles : public SummingFiles
{
public:
    using SummingFiles::SummingFiles;
    class Reader : public ByteReader
    {
    public:
        explicit Reader(std::unique_ptr<ByteReader> honest) : m_honest(std::move(honest)) {}
        Result<QByteArray> read() override
        {
            return m_honest->read().transform([](QByteArray bytes) {
                for (char &byte : bytes)
                    byte = char(~byte);
                return bytes;
            });
        }

    private:
        std::unique_ptr<ByteReader> m_honest;
    };
    Result<std::unique_ptr<ByteReader>> openToRead(const RemotePath &path, qint64 offset, qint64 bytes) override
    {
        return SummingFiles::openToRead(path, offset, bytes).transform([](auto reader) -> std::unique_ptr<ByteReader> {
            return std::make_unique<Reader>(std::move(reader));
        });
    }
};

} // namespace

class ProofTest : public PipelineFixture
{
    Q_OBJECT

private:
    QByteArray content(const QByteArray &name) const { return contentOf(m_folder->bytes("site/in/tree/" + name)); }

private Q_SLOTS:
    void init();
    void betweenSites_data();
    void betweenSites();
    void whatCannotBeReadBackIsOneFiles_data();
    void whatCannotBeReadBackIsOneFiles();
};

void ProofTest::init()
{
    open();
    for (const char *name : {"a", "b", "c"})
        m_folder->file(QByteArray("here/tree/") + name, noise(300'000, quint32(*name)));
}

void ProofTest::betweenSites_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("targetSums");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("isConfirmed");
    QTest::newRow("both sum") << QByteArray("honest") << true << true << true;
    QTest::newRow("the target cannot") << QByteArray("honest") << false << true << false;
    QTest::newRow("the source cannot") << QByteArray("silent") << true << true << false;
    QTest::newRow("neither can") << QByteArray("silent") << false << true << false;
    QTest::newRow("the source sends something else") << QByteArray("lying") << true << false << true;
    QTest::newRow("and it is read back") << QByteArray("lying") << false << false << false;
}

// That the target has what was received says nothing of what the source has.
void ProofTest::betweenSites()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, targetSums);
    QFETCH(bool, arrives);
    QFETCH(bool, isConfirmed);
    m_folder->file("here/tree/large", noise(17 << 20)); // is summed while it arrives
    RootedFiles silent(m_folder->bytes("here")), silentTarget(m_folder->bytes("site"));
    SummingFiles honest(m_folder->bytes("here")), target(m_folder->bytes("site"));
    LyingFiles lying(m_folder->bytes("here"));
    FileSystem &from = source == "honest" ? static_cast<FileSystem &>(honest)
        : source == "lying"               ? static_cast<FileSystem &>(lying)
                                          : silent;
    FileSystem &to = targetSums ? static_cast<FileSystem &>(target) : silentTarget;
    Run run(*m_folder);
    run.request.direction = Direction::SiteToSite;
    run.request.remote = RemotePath("/tree");
    run.request.local = "/in";
    QVERIFY_RESULT(run.go(from, to));
    QCOMPARE(run.status.report.verifiedBy, isConfirmed ? u"sha256sum"_s : u"reading back"_s);
    run.status.report.direction = Direction::SiteToSite; // as Transfer fills it in
    QCOMPARE(run.status.report.isConfirmedBySite(), isConfirmed);
    for (const char *name : {"a", "b", "c", "large"}) {
        const auto file = run.of(QByteArray("tree/") + name);
        QVERIFY(file);
        if (arrives) {
            QCOMPARE(file->outcome, Outcome::Sent);
            QVERIFY(content(name) == contentOf(m_folder->bytes(QByteArray("here/tree/") + name)));
        } else {
            QCOMPARE(file->outcome, Outcome::Failed);
            QCOMPARE(file->error->kind, Error::Kind::Corrupt);
            QVERIFY(!existsAt(m_folder->bytes(QByteArray("site/in/tree/") + name)));
        }
    }
}

void ProofTest::whatCannotBeReadBackIsOneFiles_data()
{
    QTest::addColumn<bool>("opens");
    QTest::newRow("not opened") << false;
    QTest::newRow("opened") << true;
}

// Neither its neighbours' fault, nor proof of anything.
void ProofTest::whatCannotBeReadBackIsOneFiles()
{
    QFETCH(bool, opens);
    UnreadableFiles site(m_folder->bytes("site"), opens);
    Run run(*m_folder);
    QVERIFY_RESULT(run.go(m_here, site));
    QCOMPARE(run.of("tree/b")->outcome, Outcome::Failed);
    QCOMPARE(run.of("tree/b")->error->detail, u"bad sector"_s);
    QVERIFY(!existsAt(m_folder->bytes("site/in/tree/b")));
    for (const char *name : {"a", "c"}) {
        QCOMPARE(run.of(QByteArray("tree/") + name)->outcome, Outcome::Sent);
        QVERIFY(content(name) == contentOf(m_folder->bytes(QByteArray("here/tree/") + name)));
    }
    QCOMPARE(run.status.progress.files, 3);
}

QTEST_GUILESS_MAIN(ProofTest)
#include "tst_proof.moc"
