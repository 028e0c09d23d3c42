// SPDX-License-Identifier: GPL-3.0-or-later
//
// Databases and archives of other programs; see the header.
#include "client/curves/formats/foreignstore.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    QLatin1StringView program;
    const char *pattern;
};

constexpr std::array stores{
    Store{"Aim"_L1, "\\.aim/VERSION"}, // beside databases of RocksDB and SQLite
    Store{"ClearML"_L1, "offline-[0-9a-f]{32}\\.zip"},
    Store{"Comet"_L1, "\\.cometml-runs/[^/]+\\.zip"},
    Store{"MLflow"_L1, "(?:mlflow|mlruns)\\.db"}, // where no file store was asked for
    Store{"Neptune"_L1, "\\.neptune/[^/]+\\.sqlite3"}, // neptune-scale; the client before it wrote lines of JSON
};

} // namespace

QByteArray foreignStorePattern()
{
    QByteArrayList patterns;
    for (const Store &store : stores)
        patterns.append(store.pattern);
    return patterns.join('|');
}

QByteArrayView bookkeepingPattern()
{
    return "[0-9a-f]{32}/meta\\.yaml";
}

bool isBookkeeping(const RemotePath &path)
{
    static const QRegularExpression whole(u"(?:\\A|/)(?:"_s + QString::fromLatin1(bookkeepingPattern()) + u")\\z"_s);
    return path.name() == "meta.yaml" && whole.match(QString::fromLatin1(path.bytes())).hasMatch();
}

QString foreignStoreOf(const RemotePath &path)
{
    static const auto whole = [](const QByteArray &pattern) {
        return QRegularExpression(u"(?:\\A|/)(?:"_s + QLatin1StringView(pattern) + u")\\z"_s,
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QRegularExpression any = whole(foreignStorePattern());
    const QString text = QString::fromLatin1(path.bytes());
    if (!any.match(text).hasMatch())
        return {};
    for (const Store &store : stores) {
        if (whole(store.pattern).match(text).hasMatch())
            return store.program;
    }
    return {};
}

} // namespace officina
