// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saved states; see the header.
#include "client/curves/formats/checkpoints.h"

#include <QtCore/QRegularExpression>

namespace officina {

bool isWithin(const RemotePath &path, const RemotePath &folder)
{
    const qsizetype size = folder.bytes().size();
    return size == 0
        || (path.bytes().startsWith(folder.bytes()) && (path.bytes().size() == size || path.bytes()[size] == '/'));
}

QByteArrayView checkpointPattern()
{
    // One file of each, the one that every version of the trainer writes.
    return R"~((?:checkpoint-[0-9]+/trainer_state\.json|)~"
           R"~([^/]*step[=_-]?[0-9]+[^/]*\.(?:ckpt|pt|pth|safetensors)|)~"
           R"~(global_step[0-9]+/mp_rank_00_model_states\.pt|)~"
           R"~(iter_[0-9]+/(?:mp_rank_00[^/]*/[^/]+\.pt|metadata\.json)|)~"
           R"~([^/]*ckpt-[0-9]+\.index|)~"
           R"~((?:checkpoint|ckpt)(?:_[0-9]+)?[_-]?[0-9]+\.(?:ckpt|pt|pth|tar|pkl|npz|safetensors)))~";
}

std::optional<Checkpoint> checkpointOf(const RemotePath &path)
{
    using namespace Qt::StringLiterals;
    // Asked of every file: most are told without the pattern.
    static const QByteArrayList endings{"json", "ckpt", "pt", "pth", "safetensors", "index", "tar", "pkl", "npz"};
    const QByteArray bytes = path.bytes();
    if (!endings.contains(bytes.sliced(bytes.lastIndexOf('.') + 1).toLower()))
        return std::nullopt;
    static const QRegularExpression whole(u"\\A((?:.*/)?)("_s + QString::fromLatin1(checkpointPattern()) + u")\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    // The step is the number after its word, else the last one of the name.
    static const QRegularExpression named(u"(?:step|iter_|checkpoint-|ckpt-)[=_-]?([0-9]{1,18})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression last(u"([0-9]{1,18})\\.[a-z]+\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = whole.match(QString::fromLatin1(bytes)); // any bytes
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(2);
    auto number = named.match(name);
    if (!number.hasMatch())
        number = last.match(name);
    QByteArray folder = match.captured(1).toLatin1();
    if (folder.endsWith('/'))
        folder.chop(1);
    if (folder == "checkpoints")
        folder.clear();
    else if (folder.endsWith("/checkpoints"))
        folder.chop(qstrlen("/checkpoints"));
    return number.hasMatch() ? std::optional(Checkpoint{RemotePath(folder), number.captured(1).toLongLong()})
                             : std::nullopt;
}

bool isOfRun(const Checkpoint &checkpoint, const RemotePath &run)
{
    return isWithin(checkpoint.folder, run) || isWithin(run, checkpoint.folder);
}

} // namespace officina
