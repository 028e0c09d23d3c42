// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines for shells: whichever the login's is, and whichever they are pasted into, a name stays a name.
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/common/terminal.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &shell, const QString &line, const TempFolder &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"HOME"_s, folder.path(u"home"_s));
    environment.insert(u"SHELL"_s, folder.path(u"bin/started"_s));
    environment.insert(u"LOGIN"_s, shell);
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder.path(u"here"_s));
    process.start(shell, {u"-c"_s, line});
    process.closeWriteChannel();
    if (!process.waitForFinished())
        return "did not end: " + process.errorString().toUtf8();
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace

class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyShell_data();
    void anyShell();
    void plainFoldersCanBeRead();
};

void TerminalTest::anyShell_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "dash", "fish", "tcsh", "zsh"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TerminalTest::anyShell()
{
    QFETCH(QString, shell);
    const TempFolder folder;
    folder.folder("home");
    folder.folder("here");
    // As sshd hands what follows the host to the login's shell; and the shell that is to start in the folder.
    folder.file("bin/ssh", "#!/bin/sh\nfor last; do :; done\nexec \"$LOGIN\" -c \"$last\"\n", 0755);
    folder.file("bin/started", "#!/bin/sh\nprintf %s \"$*\" >started\n", 0755);
    Site site;
    site.host = u"host"_s;
    const QByteArrayList names{"plain",
                               "two  blanks",
                               "back\\slash",
                               "ends\\",
                               "it's",
                               "wow!5",
                               "two\nlines",
                               "ends\n",
                               "100%d\\0101",
                               "$(touch pwned)`x`",
                               "\\';touch pwned;#",
                               "';touch pwned;'",
                               "a\ntouch pwned",
                               "\"; touch pwned; \"",
                               "latin\xe9",
                               "caf\xc3\xa9"};
    for (const QByteArray &name : names) {
        const RemotePath path(folder.folder("there/" + name));
        QCOMPARE(outputOf(shell, asShellLine(sshCommand(site, path)), folder), QByteArray());
        QCOMPARE(contentOf(folder.bytes("there/" + name + "/started")), QByteArray("-l"));
    }
    QCOMPARE(treeOf(folder.bytes("there")).size(), 2 * names.size());
    // Each word of a line to paste arrives as it was.
    const QStringList words{u"it's"_s,           u"back\\slash"_s, u"\\'"_s, u"wow!5"_s,   u"!!"_s,
                            u"$(touch pwned)"_s, u"`x`"_s,         u"\\"_s,  u"a \"b\""_s, u"#x ;*?~"_s};
    QCOMPARE(outputOf(shell, asShellLine(QStringList{u"printf"_s, u"[%s]"_s} + words), folder),
             '[' + words.join(u"]["_s).toUtf8() + ']');
    QVERIFY(treeOf(folder.bytes("here")).isEmpty()); // nothing was run
}

void TerminalTest::plainFoldersCanBeRead()
{
    Site site;
    site.host = u"host"_s;
    QCOMPARE(asShellLine(sshCommand(site, RemotePath("/work/me/run-1.2_a"))),
             uR"(ssh -t host 'cd /work/me/run-1.2_a && exec "$SHELL" -l')"_s);
    QCOMPARE(sshCommand(site, RemotePath("-x")).last(),
             uR"~(sh -c 'cd "$(printf %b "./-x/")" && exec "$SHELL" -l')~"_s);
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
