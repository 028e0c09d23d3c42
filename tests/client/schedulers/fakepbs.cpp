// SPDX-License-Identifier: GPL-3.0-or-later
//
// Commands of PBS that print again what was captured; see the header.
#include "tests/client/schedulers/fakepbs.h"

#include "client/base/files.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace officina::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto commands = {"qstat", "qselect", "qsub", "qdel", "qhold", "qrls", "qrerun", "qalter", "pbsnodes"};

const QByteArray fakeCommand = R"sh(#!/bin/sh
home=@HOME@
name=${0##*/}
answer=$name
delimiter=
for word in "$@"; do
    [ "$before" = -D ] && delimiter=$word && word=@D@
    before=$word
    line="$line|$word"
    case $word in */*) ;; *) [ -e "$home/$name-$word.code" ] && answer=$name-$word ;; esac
done
printf '%s\n' "$name$line" >> "$home/calls"
env > "$home/environment"
pwd > "$home/folder"
[ -e "$home/$answer.code" ] || { echo "$name: not expected" >&2; exit 99; }
sed "s/@D@/$delimiter/g" "$home/$answer.out"
cat "$home/$answer.err" >&2
exit "$(cat "$home/$answer.code")"
)sh";

QByteArray escaped(QByteArray value)
{
    QByteArray result;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char next = at + 1 < value.size() ? value[at + 1] : '\0';
        if (value[at] == '\\' && !QByteArrayView("'\",").contains(next))
            result += '\\';
        if (value[at] == '\n')
            result += "\\n";
        else
            result += value[at];
    }
    return result;
}

QByteArray plain(const QJsonValue &value)
{
    if (value.isArray()) {
        QByteArrayList list;
        for (const QJsonValue &one : value.toArray())
            list += plain(one);
        return list.join(',');
    }
    return value.isString() ? value.toString().toUtf8() : value.toVariant().toString().toUtf8();
}

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return "@D@" + name + '=' + escaped(value);
}

QByteArray entry(const QByteArray &kind, const QString &name, const QJsonObject &object)
{
    QByteArray line = kind + name.toUtf8();
    for (auto value = object.begin(); value != object.end(); ++value) {
        const QByteArray key = value.key().toUtf8();
        if (!value->isObject()) {
            line += field(key, plain(*value));
            continue;
        }
        QByteArrayList list;
        const QJsonObject inner = value->toObject();
        for (auto one = inner.begin(); one != inner.end(); ++one) {
            if (key == "Variable_List")
                list += one.key().toUtf8() + '=' + plain(*one).replace(',', "\\,");
            else
                line += field(key + '.' + one.key().toUtf8(), plain(*one));
        }
        if (!list.isEmpty())
            line += field(key, list.join(','));
    }
    return line + '\n';
}

QByteArray fromJson(const QByteArray &captured)
{
    // It may hold bytes that are not UTF-8.
    const QJsonObject root = QJsonDocument::fromJson(QString::fromUtf8(captured).toUtf8()).object();
    const std::pair<const char *, const char *> kinds[] = {
        {"Jobs", "Job Id: "}, {"Queue", "Queue: "}, {"Server", "Server: "}, {"nodes", "Name="}};
    QByteArray text;
    for (const auto &[key, kind] : kinds) {
        const QJsonObject objects = root[QLatin1StringView(key)].toObject();
        for (auto object = objects.begin(); object != objects.end(); ++object)
            text += entry(kind, object.key(), object->toObject());
    }
    return text;
}

QByteArray fromText(const QByteArray &captured)
{
    QByteArray text;
    QByteArray value;
    const auto end = [&] { text += escaped(std::exchange(value, {})); };
    for (const QByteArray &line : captured.split('\n')) {
        const qsizetype equals = line.indexOf(" = ");
        if (line.startsWith("Job Id: ") || line.startsWith("Queue: ") || line.startsWith("Server: ")) {
            end();
            text += (text.isEmpty() ? "" : "\n") + line;
        } else if (line.startsWith("    ") && equals > 0) {
            end();
            text += "@D@" + line.first(equals).trimmed() + '=';
            value = line.sliced(equals + 3);
        } else if (line.startsWith('\t')) {
            value += line.sliced(1); // folded
        } else if (!line.isEmpty()) {
            value += '\n' + line;
        }
    }
    end();
    return text + '\n';
}

} // namespace

QByteArray pbsCapture(const QString &name)
{
    const auto bytes = readFile(QStringLiteral(OFFICINA_TEST_DATA "/pbs/") + name);
    return bytes ? *bytes : QByteArray();
}

QByteArray asDsv(const QByteArray &captured)
{
    if (captured.startsWith('{'))
        return fromJson(captured);
    const QByteArray first = captured.left(captured.indexOf('\n'));
    if (first.contains("%%"))
        return QByteArray(captured).replace("%%", "@D@");
    if (first.startsWith("Job Id: ") && first.contains('|'))
        return QByteArray(captured).replace('|', "@D@");
    if (first.startsWith("Job Id: ") || first.startsWith("Queue: ") || first.startsWith("Server: "))
        return fromText(captured);
    return captured;
}

FakePbs::FakePbs()
{
    QDir(m_folder.path()).mkdir(u"bin"_s);
    for (const char *name : commands) {
        QFile file(path(u"bin/"_s + QLatin1StringView(name)));
        (void)file.open(QIODevice::WriteOnly);
        file.write(QByteArray(fakeCommand).replace("@HOME@", m_folder.path().toUtf8()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
}

void FakePbs::answer(const QString &command, const QByteArray &out, int exitCode, const QByteArray &err)
{
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(path(command + name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
    };
    write(u".out"_s, out);
    write(u".err"_s, err);
    write(u".code"_s, QByteArray::number(exitCode));
}

void FakePbs::answerTo(const QString &command, const QString &word, const QByteArray &out, int exitCode,
                       const QByteArray &err)
{
    answer(command + u'-' + word, out, exitCode, err);
}

Reply FakePbs::run(const QByteArray &script) const
{
    QFile::remove(path(u"calls"_s));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, QString::fromUtf8(script)});
    shell.waitForFinished(60'000);
    return {shell.exitCode(), shell.readAllStandardOutput(), shell.readAllStandardError()};
}

QByteArrayList FakePbs::calls() const
{
    QByteArrayList lines = readFile(path(u"calls"_s)).value_or(QByteArray()).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QByteArray FakePbs::seen(const QByteArray &variable) const
{
    for (const QByteArray &line : readFile(path(u"environment"_s)).value_or(QByteArray()).split('\n'))
        if (line.startsWith(variable + '='))
            return line.sliced(variable.size() + 1);
    return "(unset)";
}

QByteArray FakePbs::folder() const
{
    return readFile(path(u"folder"_s)).value_or(QByteArray()).trimmed();
}

} // namespace officina::testing
