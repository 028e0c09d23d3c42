// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a script needs first; see the header.
#include "client/jobs/jobplaces.h"

#include "client/schedulers/scriptwords.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A word that no shell would change, but for "~/" and "$NAME/" at its begin; else nothing.
std::optional<QByteArray> plainWord(const ScriptWord &word)
{
    static const QRegularExpression plain(uR"re(\A(?:"?(?:~|\$\w+|\$\{\w+\})"?(?=/))?[\w./+@:=,%-]*\z)re"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression quoted(uR"re(\A(?:"\$\w+"/?)?'[^']*'\z)re"_s);
    if (word.text.isEmpty() || (!plain.match(word.raw).hasMatch() && !quoted.match(word.raw).hasMatch()))
        return {};
    return word.text.toUtf8();
}

// Lines as a shell takes them, those that go on put together.
QStringList shellLines(const QByteArray &command)
{
    QString text = QString::fromUtf8(command);
    text.replace(u"\\\n"_s, u" "_s);
    return text.split(u'\n');
}

bool isIn(const QString &word, std::initializer_list<QStringView> words)
{
    return std::ranges::contains(words, QStringView(word));
}

bool setsVariable(const QString &word)
{
    static const QRegularExpression assignment(u"\\A[A-Za-z_]\\w*\\+?="_s);
    return assignment.match(word).hasMatch();
}

bool runsScripts(const QByteArray &program)
{
    static const QRegularExpression name(
        u"(\\A|/)(python[0-9.]*|torchrun|bash|sh|dash|zsh|ksh|Rscript|julia|perl|accelerate)\\z"_s);
    return name.match(QString::fromUtf8(program)).hasMatch();
}

bool looksLikeScript(const QByteArray &word)
{
    static const QRegularExpression file(u"\\.(py|sh|bash|R|r|jl|pl)\\z"_s);
    return file.match(QString::fromUtf8(word)).hasMatch();
}

class Walk
{
public:
    QList<NeededPlace> places;

    void walk(const QByteArray &command)
    {
        m_command = command;
        for (const QString &line : shellLines(command))
            if (!take(scriptWords(line, true)))
                return;
    }

    bool add(NeededPlace::Kind kind, const QByteArray &path)
    {
        // A variable that the script sets itself is another one there.
        static const QRegularExpression variable(u"\\A\\$\\{?(\\w+)"_s);
        if (const auto match = variable.match(QString::fromUtf8(path));
            match.hasMatch() && m_command.contains(match.captured(1).toLatin1() + '='))
            return false;
        places += {kind, path};
        return true;
    }

private:
    // False: what comes after it may find anything.
    bool take(QList<ScriptWord> words)
    {
        while (!words.isEmpty()
               && (setsVariable(words.first().text) || words.first().text == u"exec" || words.first().text == u"time"
                   || words.first().text == u"nohup"))
            words.removeFirst();
        if (words.isEmpty())
            return true;
        const QString first = words.first().text;
        if (isIn(first,
                 {u"set", u"export", u"echo", u"printf", u"ulimit", u"umask", u"date", u"hostname", u"nvidia-smi",
                  u"trap"}))
            return std::ranges::none_of( // else it may write what is run then
                words, [](const ScriptWord &word) { return word.raw.contains(u'>') && word.raw != u">&2"; });
        if (first == u"if" && words.last().text == u"fi")
            return true; // one line: as the templates have them
        if (isIn(first, {u"source", u".", u"module", u"ml", u"conda", u"mamba", u"eval", u"spack"})) {
            m_isChanged = true;
            return true;
        }
        if (first == u"cd")
            return goTo(words);
        run(words);
        return false;
    }

    bool goTo(const QList<ScriptWord> &words)
    {
        const bool alone = words.size() == 2 || words.value(2).raw == u"||" || words.value(2).raw == u"&&";
        const auto folder = alone ? plainWord(words[1]) : std::nullopt;
        if (!folder || folder->startsWith('-') || !add(NeededPlace::Kind::Folder, *folder))
            return false;
        return words.value(2).raw != u"&&" || (run(words.sliced(3)), false);
    }

    void run(const QList<ScriptWord> &words)
    {
        qsizetype at = 0;
        // What starts it on the nodes, with options that say their values themselves.
        if (!words.isEmpty() && isIn(words[0].text, {u"srun", u"mpirun", u"mpiexec"})) {
            for (at = 1; at < words.size() && words[at].text.startsWith(u"--"); ++at)
                if (!words[at].text.contains(u'='))
                    return;
        }
        const auto program = at < words.size() ? plainWord(words[at]) : std::nullopt;
        static const QRegularExpression name(u"\\A[A-Za-z0-9_.+-]+\\z"_s);
        if (!program || program->startsWith('-'))
            return;
        if (program->contains('/'))
            add(NeededPlace::Kind::Program, *program);
        else if (!m_isChanged && !isKeyword(*program) && name.match(QString::fromUtf8(*program)).hasMatch())
            add(NeededPlace::Kind::Name, *program);
        if (!runsScripts(*program))
            return;
        for (++at; at < words.size(); ++at) {
            const auto word = plainWord(words[at]);
            if (words[at].text == u"-c" || words[at].text == u"-m")
                return; // the program is said in other ways
            if (words[at].text.startsWith(u'-'))
                continue;
            if (word && looksLikeScript(*word))
                add(NeededPlace::Kind::File, *word);
            return;
        }
    }

    static bool isKeyword(const QByteArray &word)
    {
        static const QSet<QByteArray> words{"if",     "for",   "while", "until", "case",   "function",
                                            "select", "time",  "[",     "test",  "true",   "false",
                                            "wait",   "sleep", "read",  "local", "declare"};
        return words.contains(word);
    }

    QByteArray m_command;
    bool m_isChanged = false; // what names of programs mean
};

bool isWhole(const QByteArray &path)
{
    return path.startsWith('/') || path.startsWith('~') || path.startsWith('$');
}

} // namespace

QList<NeededPlace> placesOf(const JobBody &body, const RemotePath &runFolder)
{
    Walk walk;
    walk.add(NeededPlace::Kind::RunFolders, runFolder.parent().bytes());
    if (!body.folder.isEmpty())
        walk.add(NeededPlace::Kind::Folder, body.folder.toUtf8());
    if (body.container.isEmpty()) // in it are other files
        walk.walk(body.command);
    // What nobody can write on a line of its own is asked of nobody.
    walk.places.removeIf([](const NeededPlace &place) { return place.path.contains('\n'); });
    return walk.places;
}

bool isInNewRunFolder(const QList<NeededPlace> &places, qsizetype at)
{
    const NeededPlace &place = places[at];
    if (place.kind == NeededPlace::Kind::RunFolders || place.kind == NeededPlace::Kind::Name || isWhole(place.path))
        return false;
    return std::ranges::none_of(places.first(at),
                                [](const NeededPlace &before) { return before.kind == NeededPlace::Kind::Folder; });
}

} // namespace officina
