// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of a transfer whose names are taken at the target: by older ones beside which they are kept, or because
// the file system there does not tell two names apart.
#include "client/staging/tree/partname.h"
#include "tests/client/staging/pipelinerun.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Outcome = FileReport::Outcome;

class TakenNamesTest : public PipelineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void keepBothGoesOn();
    void keepBothOfTheLongestName();
    void caseIsNotToldApart();
    void existingInOtherCaseIsAsked();
    void begunOfASingleFileIsFound_data();
    void begunOfASingleFileIsFound();
};

void TakenNamesTest::keepBothGoesOn()
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

void TakenNamesTest::keepBothOfTheLongestName()
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

void TakenNamesTest::caseIsNotToldApart()
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

void TakenNamesTest::existingInOtherCaseIsAsked()
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

void TakenNamesTest::begunOfASingleFileIsFound_data()
{
    QTest::addColumn<Existing>("existing");
    QTest::newRow("asked about") << Existing::Ask;
    QTest::newRow("replaced") << Existing::Overwrite;
    QTest::newRow("gone on with") << Existing::Resume;
}

// What an earlier try had gone on with, and left under another name: of a single file its folder is not listed.
void TakenNamesTest::begunOfASingleFileIsFound()
{
    QFETCH(Existing, existing);
    const QByteArray whole = noise(3 << 20);
    const QByteArray begun = whole.first(1 << 20);
    const auto changed = m_here.stat(RemotePath(m_folder->file("here/data", whole)))->changed.toSecsSinceEpoch();
    m_folder->file("site/in/" + begunName("data", whole.size(), changed), begun);
    Run run(*m_folder, "data", existing);
    QVERIFY_RESULT(run.go(m_here, *m_site));
    QCOMPARE(there().keys(), QByteArrayList({"in", "in/data"}));
    QCOMPARE(run.status.conflicts.size(), existing == Existing::Ask ? 1 : 0);
    QVERIFY(contentOf(m_folder->bytes("site/in/data")) == (existing == Existing::Ask ? begun : whole));
}

QTEST_GUILESS_MAIN(TakenNamesTest)
#include "tst_takennames.moc"
