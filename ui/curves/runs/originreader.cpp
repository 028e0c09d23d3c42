// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records of the jobs of runs; see the header.
#include "ui/curves/runs/originreader.h"

#include "client/base/files.h"
#include "client/base/localpath.h"
#include "client/connection/connection.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMap>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = 1 << 20; // of a record or a script

struct Asked {
    QString key; // of the run
    RemotePath folder;
};

// A folder that several runs share is asked about once.
RunOrigins readOrigins(const QList<Asked> &runs, const ReadSmallFile &read)
{
    QHash<RemotePath, Result<QByteArray>> known;
    const auto once = [&](const RemotePath &file) {
        if (const auto found = known.constFind(file); found != known.cend())
            return *found;
        return *known.insert(file, read(file));
    };
    RunOrigins origins;
    for (const auto &[key, folder] : runs) {
        const auto origin = readRunOrigin(folder, once);
        if (!origin)
            ++origins.unread;
        else if (*origin)
            origins.of.insert(key, **origin);
    }
    return origins;
}

RemotePath folderOf(const RunEntry &entry)
{
    const RunSource &source = *entry.source;
    if (!source.site.isEmpty())
        return source.run.folder / entry.run->folder;
    const QFileInfo opened(source.key); // a folder, or one log
    const QString folder = opened.isDir() ? opened.absoluteFilePath() : opened.absolutePath();
    return RemotePath(localBytes(folder)) / entry.run->folder;
}

} // namespace

OriginReader::OriginReader(const RunSources &sources, QObject *parent) : QObject(parent), m_sources(sources) {}

OriginReader::~OriginReader() = default;

void OriginReader::read(const QList<RunEntry> &runs, const std::function<void(const RunOrigins &)> &then)
{
    struct Reading {
        RunOrigins all;
        int waiting = 1; // for this function itself
    };
    QMap<QString, QList<Asked>> bySite; // empty: this computer
    for (const RunEntry &entry : runs)
        bySite[entry.source->site].push_back({entry.listed.key, folderOf(entry)});
    const auto reading = std::make_shared<Reading>();
    const auto done = [reading, then](const RunOrigins &some) {
        reading->all.of.insert(some.of);
        reading->all.unread += some.unread;
        if (--reading->waiting == 0)
            then(reading->all);
    };
    for (const auto &[site, asked] : bySite.asKeyValueRange()) {
        const qsizetype most = site.isEmpty() ? asked.size() : std::min(asked.size(), maxRuns);
        reading->all.unread += int(asked.size() - most);
        const auto finished = [done, count = int(most)](const Result<RunOrigins> &some) {
            done(some ? *some : RunOrigins{{}, count});
        };
        if (site.isEmpty()) {
            if (!m_local)
                m_local = std::make_unique<PlainThread>(u"origins"_s);
            ++reading->waiting;
            m_local
                ->run([asked] -> Result<RunOrigins> {
                    return readOrigins(
                        asked, [](const RemotePath &file) { return readFile(localText(file.bytes()), maxBytes); });
                })
                .then(this, finished);
        } else if (Connection *connection = m_sources.connection(site)) {
            ++reading->waiting;
            connection
                ->run([some = asked.first(most)](ssh::Session &session) -> Result<RunOrigins> {
                    return readOrigins(some,
                                       [&session](const RemotePath &file) { return session.read(file, 0, maxBytes); });
                })
                .then(this, finished);
        } else {
            reading->all.unread += int(most);
        }
    }
    done({});
}

} // namespace officina
