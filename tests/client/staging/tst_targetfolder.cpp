// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder that files go into, where it holds very many. Promise: what one file costs does not grow with the files
// that are there or arrive; where it did, hundreds of thousands would take hours and never end here.
#include "client/staging/transfer/targetfolder.h"
#include "client/staging/tree/partname.h"
#include "tests/client/staging/fakefiles.h"
#include "tests/support/resultcheck.h"

#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;

namespace {

// A folder that is there, with these entries. Counts what it is asked.
class CountingFiles : public LocalFileSystem
{
public:
    explicit CountingFiles(QList<Entry> entries) : m_entries(std::move(entries)) {}

    Result<std::unique_ptr<FolderReader>> openFolder(const RemotePath &) override
    {
        ++asked;
        return std::make_unique<ListedFolder>(m_entries, 1000);
    }
    Result<Entry> stat(const RemotePath &path) override
    {
        ++asked;
        return Entry{.name = path.name(), .type = Entry::Type::Folder, .permissions = 0755};
    }
    Result<Entry> lstat(const RemotePath &path) override { return stat(path); }
    Result<> makeFolder(const RemotePath &path, uint) override
    {
        ++asked;
        return failure(Error::Kind::Exists, {}, path.display());
    }
    Result<> removeFile(const RemotePath &path) override
    {
        removed.append(path.name());
        return {};
    }

    int asked = 0;
    QByteArrayList removed;

private:
    QList<Entry> m_entries;
};

} // namespace

class TargetFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFilesIntoOneFolder();
    void staleParts();
};

// As each file is looked for, its older parts are removed and its name is taken.
void TargetFolderTest::manyFilesIntoOneFolder()
{
    constexpr int there = 400'000;
    constexpr int arriving = 400'000;
    QList<Entry> entries;
    entries.reserve(there);
    for (int i = 0; i < there; ++i)
        entries.append({.name = "there " + QByteArray::number(i)});
    for (const int i : {0, 1000, arriving - 1})
        entries.append({.name = partName("new " + QByteArray::number(i), 1, 1)});
    CountingFiles files(std::move(entries));
    TargetFolder folder(files, RemotePath("/large"));
    QVERIFY_RESULT(folder.enter(true, 0755, QDeadlineTimer(QDeadlineTimer::Forever)));
    QCOMPARE(files.asked, 3); // to make it, how it is, and to list it
    for (int i = 0; i < arriving; ++i) {
        const QByteArray name = "new " + QByteArray::number(i);
        const auto found = folder.find(name);
        QVERIFY_RESULT(found);
        QVERIFY(!found->has_value());
        folder.removeStaleParts(name, partName(name, 2, 2));
        folder.setArriving(name);
    }
    QCOMPARE(files.asked, 3); // nothing for any of them
    QCOMPARE(files.removed.size(), 3);
}

// Only those of the file itself, whichever of its names the others begin with.
void TargetFolderTest::staleParts()
{
    const QByteArray present = partName("data", 2, 2);
    QList<Entry> entries;
    for (const QByteArray &name : {QByteArray("data"), partName("data", 1, 1), present, partName("data.1", 1, 1),
                                   partName("dat", 1, 1), QByteArray(".data.officina-part")})
        entries.append({.name = name});
    CountingFiles files(std::move(entries));
    TargetFolder folder(files, RemotePath("/folder"));
    QVERIFY_RESULT(folder.enter(true, 0755, QDeadlineTimer(QDeadlineTimer::Forever)));
    folder.removeStaleParts("data", present);
    QCOMPARE(files.removed, QByteArrayList{partName("data", 1, 1)});
    folder.removeStaleParts("data", present);
    QCOMPARE(files.removed.size(), 1);
    folder.removeStaleParts("data", {});
    QCOMPARE(files.removed.size(), 2);
}

QTEST_GUILESS_MAIN(TargetFolderTest)
#include "tst_targetfolder.moc"
