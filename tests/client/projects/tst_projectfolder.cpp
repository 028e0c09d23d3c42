// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project's folder: what of it is sent, compared with what git itself ignores; and what it is as
// source code, asked of the real git.
#include "client/projects/projectfolder.h"
#include "client/projects/projectmemory.h"
#include "client/projects/projectplan.h"

#include "client/base/files.h"
#include "client/staging/tree/excludes.h"
#include "tests/support/resultcheck.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace officina;
using namespace Qt::StringLiterals;

class ProjectFolderTest : public QObject
{
    Q_OBJECT

private:
    void write(const QString &name, const QByteArray &text = "x")
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY_RESULT(writeFile(path, text));
    }

    QByteArray git(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"git"_s,
                      QStringList{u"-c"_s, u"user.name=n"_s, u"-c"_s, u"user.email=e@localhost"_s, u"-c"_s,
                                  u"init.defaultBranch=main"_s}
                          + arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    // Files that neither a pattern nor a folder above leaves out.
    QStringList sent()
    {
        const auto patterns = ignorePatterns(m_folder->path());
        if (!patterns)
            return {u"error"_s};
        const Excludes excludes(*patterns);
        QStringList files;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = QDir(m_folder->path()).relativeFilePath(all.next());
            bool isOut = false;
            const QStringList parts = path.split(u'/');
            for (qsizetype i = 1; i <= parts.size() && !isOut; ++i)
                isOut = excludes.matches(parts.first(i).join(u'/').toUtf8(), i < parts.size());
            if (!isOut)
                files += path;
        }
        files.sort();
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    // What a run says itself goes before the user's answers, those before the start-up files at the site, and those
    // before what the site's profile has.
    void placeOfARun()
    {
        Site site;
        site.partitions = {{.name = u"gpu"_s, .qos = u"usual"_s}};
        Dialect dialect;
        dialect.kind = Dialect::Kind::Slurm;
        dialect.defaults = {{u"SBATCH_ACCOUNT"_s, u"p1"_s}, {u"SBATCH_QOS"_s, u"long"_s}};
        ProjectSettings settings;
        settings.command = "true";
        settings.amounts.partition = u"gpu"_s;
        const JobSpec first = projectSpec(settings, site, dialect, {}, QDateTime::currentDateTimeUtc());
        QCOMPARE(first.account, u"p1"_s);
        QCOMPARE(first.qos, u"long"_s);
        dialect.defaults.remove(u"SBATCH_QOS"_s);
        QCOMPARE(projectSpec(settings, site, dialect, {}, QDateTime::currentDateTimeUtc()).qos, u"usual"_s);
        site.account = u"answer"_s;
        settings.amounts.qos = u"own"_s;
        const JobSpec second = projectSpec(settings, site, dialect, {}, QDateTime::currentDateTimeUtc());
        QCOMPARE(second.account, u"answer"_s);
        QCOMPARE(second.qos, u"own"_s);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void asGitIgnores()
    {
        git({u"init"_s, u"-q"_s});
        write(u".gitignore"_s, "# a comment\n*.pyc\n/data\nlogs/\n!keep.pyc\n\nbuild/*.o  \ntrailing\\ \r\n");
        write(u"sub dir/.gitignore"_s, "*.tmp\n/only-here\ndeep/x\n!main.pyc\n");
        write(u"sub dir/[odd]/.gitignore"_s, "secret\n");
        for (const char *name : {"train.py",
                                 "a.pyc",
                                 "keep.pyc",
                                 "data/big.bin",
                                 "sub dir/data/small.bin",
                                 "logs/1.txt",
                                 "sub dir/logs/2.txt",
                                 "build/a.o",
                                 "build/b/c.o",
                                 "sub dir/a.tmp",
                                 "a.tmp",
                                 "sub dir/only-here",
                                 "sub dir/more/only-here",
                                 "sub dir/deep/x",
                                 "sub dir/more/deep/x",
                                 "sub dir/main.pyc",
                                 "sub dir/[odd]/secret",
                                 "secret",
                                 "sub dir/o/secret",
                                 "trailing "})
            write(QString::fromUtf8(name));
        QStringList expected =
            QString::fromUtf8(git({u"ls-files"_s, u"-z"_s, u"--others"_s, u"--cached"_s, u"--exclude-standard"_s}))
                .split(QChar(0), Qt::SkipEmptyParts);
        expected.sort();
        QVERIFY(expected.contains(u"train.py"_s) && !expected.contains(u"a.pyc"_s));
        QCOMPARE(sent(), expected);
    }

    void ownIgnoreFile()
    {
        write(u".officinaignore"_s, "*.ckpt\n");
        write(u"a.ckpt"_s);
        write(u"a.py"_s);
        QCOMPARE(sent(), QStringList({u".officinaignore"_s, u"a.py"_s}));
    }

    void withoutARepository()
    {
        const auto state = sourceState(m_folder->path());
        QVERIFY_RESULT(state);
        QCOMPARE(*state, SourceState());
    }

    void commitAndChanges()
    {
        git({u"init"_s, u"-q"_s});
        write(u"train.py"_s, "lr = 1\n");
        git({u"add"_s, u"."_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"one"_s});
        auto state = sourceState(m_folder->path());
        QVERIFY_RESULT(state);
        QCOMPARE(state->commit.toUtf8(), git({u"rev-parse"_s, u"HEAD"_s}).trimmed());
        QCOMPARE(state->branch, u"main"_s);
        QVERIFY(!state->isChanged);

        write(u"train.py"_s, "lr = 2\n");
        write(u"new.py"_s);
        state = sourceState(m_folder->path());
        QVERIFY_RESULT(state);
        QVERIFY(state->isChanged);
        QVERIFY(state->changes.contains("-lr = 1\n+lr = 2\n"));
        QCOMPARE(state->untracked, 1);

        // A repository is somebody's: nothing that its configuration names is run.
        write(u".gitattributes"_s, "*.py diff=evil\n");
        git({u"config"_s, u"diff.evil.textconv"_s, u"touch "_s + m_folder->filePath(u"evil"_s)});
        git({u"config"_s, u"diff.external"_s, u"touch "_s + m_folder->filePath(u"evil"_s)});
        QVERIFY_RESULT(sourceState(m_folder->path()));
        QVERIFY(!QFile::exists(m_folder->filePath(u"evil"_s)));
    }

    void remembered()
    {
        const ProjectMemory memory(m_folder->filePath(u"memory"_s));
        QVERIFY(!memory.find(u"/home/me/project"_s));
        ProjectSettings settings;
        settings.site = SiteId{u"lumi"_s};
        settings.command = "python train.py --lr 1e-3";
        settings.amounts.name = u"train"_s;
        settings.amounts.gpus = 2;
        settings.amounts.timeLimit = 3600;
        settings.fetch = {u"*.pt"_s};
        QVERIFY_RESULT(memory.keep(u"/home/me/project"_s, settings));
        QCOMPARE(memory.find(u"/home/me/project/"_s).value_or(ProjectSettings()), settings);
        QVERIFY(!memory.find(u"/home/me/other"_s));
        const QString file = QDir(m_folder->filePath(u"memory"_s)).entryInfoList(QDir::Files).first().filePath();
        QVERIFY_RESULT(writeFile(file, "{"));
        QVERIFY(!memory.find(u"/home/me/project"_s));
    }
};

QTEST_GUILESS_MAIN(ProjectFolderTest)
#include "tst_projectfolder.moc"
