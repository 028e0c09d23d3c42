// SPDX-License-Identifier: GPL-3.0-or-later
//
// What made a run; see the header.
#include "client/projects/runorigin.h"

#include "client/jobs/runrecord.h"
#include "client/projects/projectrun.h"

#include <QtCore/QJsonDocument>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLevels = 5; // "<run>/logs/version_0/train" and one more

// What a file of the record's folder says; nothing where it cannot be read: the record itself says enough.
std::optional<QByteArray> besides(const RemotePath &file, const ReadSmallFile &read)
{
    const auto bytes = read(file);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

} // namespace

Result<std::optional<RunOrigin>> readRunOrigin(const RemotePath &folder, const ReadSmallFile &read)
{
    RemotePath at = folder;
    for (int level = 0; level < maxLevels && !at.isEmpty(); ++level, at = at.parent()) {
        const auto bytes = read(at / RunRecord::fileName.toByteArray());
        if (!bytes && bytes.error().kind != Error::Kind::NotFound)
            return passOn(bytes);
        const auto record =
            bytes ? runRecord(QJsonDocument::fromJson(*bytes).object()) : failure(Error::Kind::NotFound);
        if (!record) { // of another program, or damaged: one above may be whole
            if (at == at.parent())
                break;
            continue;
        }
        RunOrigin origin;
        origin.job = record->job.value;
        origin.site = record->site.value;
        // Where it lies now: the folder may have been fetched, or moved.
        if (const auto script = besides(at / record->script.name(), read))
            origin.script = QString::fromUtf8(*script);
        if (const auto source = besides(at / projectSourceFile, read)) {
            const QJsonObject json = QJsonDocument::fromJson(*source).object();
            origin.commit = json["commit"_L1].toString();
            origin.isChanged = json["changed"_L1].toBool();
        }
        return origin;
    }
    return std::nullopt;
}

} // namespace officina
