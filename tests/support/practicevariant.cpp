// SPDX-License-Identifier: GPL-3.0-or-later
//
// A practice factory of one test's own; see the header.
#include "tests/support/practicevariant.h"

#include "client/sites/sitelist.h"
#include "tests/support/waiting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

// In place: where a file is mounted it stays the same one.
void overwrite(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

PracticeVariant::PracticeVariant(const QString &name, const QByteArray &variant)
    : m_folder(
          QDir::cleanPath(qEnvironmentVariable("OFFICINA_BIN_DIR", u"build/dev/bin"_s) + u"/../practice-"_s + name)),
      m_variant(variant)
{}

PracticeVariant::~PracticeVariant()
{
    practice(u"down"_s);
}

bool PracticeVariant::practice(const QString &command) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OFFICINA_PRACTICE_DIR"_s, m_folder);
    environment.insert(u"OFFICINA_PRACTICE_VARIANT"_s, QString::fromUtf8(m_variant));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(OFFICINA_SOURCE_DIR "/tools/practice"), {command});
    return process.waitForFinished(240000) && process.exitCode() == 0;
}

bool PracticeVariant::start()
{
    return practice(u"reset"_s);
}

Site PracticeVariant::site() const
{
    const SiteList list = loadSites({.practiceFolder = m_folder, .sshConfig = u"/dev/null"_s});
    const Site *site = list.find(SiteId{u"practice"_s});
    return site ? *site : Site();
}

qint64 PracticeVariant::processId() const
{
    const QJsonArray processes = QJsonDocument::fromJson(read(file(u"running.json"_s)))[u"processes"].toArray();
    return processes.last()[0].toInteger();
}

bool PracticeVariant::make(const QString &daemon, const QString &state)
{
    const QString wanted = file(u"wanted/"_s + daemon);
    if (state == u"up")
        QFile::remove(wanted);
    else
        overwrite(wanted, state.toLatin1());
    const auto isSo = [&] {
        return read(file(u"log/"_s + daemon + u".is"_s)) == state.toLatin1()
            && (daemon != u"slurmctld" || state != u"up" || administrate("scontrol ping").contains("UP"));
    };
    return QTest::qWaitFor(isSo, QDeadlineTimer(tryLimit));
}

QByteArray PracticeVariant::administrate(const QByteArray &command) const
{
    // The comment makes it another line each time.
    const QByteArray line = command + " # " + QByteArray::number(++m_commands);
    overwrite(file(u"wanted/command.new"_s), line);
    QFile::remove(file(u"wanted/command"_s));
    QFile::rename(file(u"wanted/command.new"_s), file(u"wanted/command"_s));
    QByteArray answer;
    (void)QTest::qWaitFor(
        [&] {
            answer = read(file(u"log/command.is"_s));
            return answer.startsWith(line + '\n');
        },
        QDeadlineTimer(tryLimit));
    return answer.sliced(std::min(answer.size(), line.size() + 1));
}

void PracticeVariant::setCommand(const QString &name, const QByteArray &script) const
{
    const QString path = file(u"bin/"_s + name);
    QFile::remove(path);
    if (script.isEmpty())
        return;
    overwrite(path, script);
    QFile::setPermissions(path, QFile::Permissions(0x7755)); // rwxr-xr-x
}

void PracticeVariant::setHomeFile(const QString &name, const QByteArray &text) const
{
    const QString path = file(u"home/"_s + name);
    QDir().mkpath(QFileInfo(path).path());
    overwrite(path, text);
}

void PracticeVariant::setSiteProfile(const QByteArray &text) const
{
    overwrite(file(u"profile.d/site.sh"_s), text);
}

void PracticeVariant::setLoginShell(const QByteArray &shell) const
{
    const QByteArray user = site().user.toUtf8() + ':';
    QByteArrayList lines = read(file(u"etc/passwd"_s)).split('\n');
    for (QByteArray &line : lines)
        if (line.startsWith(user))
            line = line.left(line.lastIndexOf(':') + 1) + shell;
    overwrite(file(u"etc/passwd"_s), lines.join('\n'));
}

} // namespace officina::testing
