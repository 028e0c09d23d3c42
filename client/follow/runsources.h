// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folders that are open, each with what follows it, and the list of all their runs. The program owns it: a
// window that is made anew finds everything as it was.
//
// Follows while somebody looks, and without anybody those that are watched; what was read stays, with its age, when
// a site goes away.
#pragma once

#include "client/follow/runfollower.h"

#include <QtCore/QCollator>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <functional>

namespace officina {

struct RunSource {
    QString key;   // "site:/folder" or the local path
    QString title; // for people
    std::unique_ptr<RunFollower> follower;
    QString site = {};    // its id; empty: this computer
    FollowedRun run = {}; // of that site
};

struct OpenedRun {
    QString key;   // stays the same for a run
    QString label; // of its folders, for people
    int number = 0; // in the order in which they were found, stays the same: its colour
    bool isLive = false;
    const Run *run = nullptr; // valid until the follower's next changed()
    const RunSource *source = nullptr; // valid until one is opened or closed
};

class RunSources : public QObject
{
    Q_OBJECT

public:
    // copies: the folder where what is read of sites is kept.
    explicit RunSources(QString copies, QObject *parent = nullptr);

    // That of the site in use, nullptr for none, and those beside it. What was read of another site stays as it is.
    void useConnections(Connection *inUse, const QList<Connection *> &beside = {});
    bool isConnected(const QString &site) const { return m_connections.contains(site); } // its id
    Connection *connection(const QString &site) const { return m_connections.value(site); } // nullptr: it is not

    // Takes the place of what is open of the same folder, whose runs keep their numbers. Disconnected where its
    // site is not.
    Result<> openRun(const FollowedRun &run);
    void openFolder(const QString &localPath); // or one log
    void openCopy(const MirroredRun &copy); // goes on with its site where that is connected
    void open(RunSource source);
    void close(const QString &runKey); // the folder that a run is in
    void setTextPattern(const QRegularExpression &pattern); // of LogRules; opens all anew where it is another
    // Reads a file that was not recognised, or as something else: until its folder is closed.
    void openAs(const QString &sourceKey, const RemotePath &file, LogFormat format);

    // Whether somebody looks; and what is followed all the same.
    void setShown(const QObject &viewer, bool isShown);
    bool isShown() const { return !m_viewers.isEmpty(); } // to anybody
    void setWatched(std::function<bool(const RunSource &)> isWatched) { m_isWatched = std::move(isWatched); }
    void refresh(); // asks all at once
    void setPace(std::chrono::milliseconds pause);

    const std::vector<RunSource> &sources() const { return m_sources; }
    QList<OpenedRun> runs(); // as the followers have them now
    // What the open runs of a job tell of it (client/curves/runs/run.h); nothing where none is open.
    std::optional<double> checkpointSeconds(const QString &site, const QString &job);
    QList<MirroredRun> copies() const { return LogMirror::all(m_copies); }

Q_SIGNALS:
    void opened(); // a folder, or one that was open anew
    void sourcesChanged(); // the same; or closed, or of another site
    void changed(); // a run has new content
    void visited(); // a folder was read or could not be, new content or not

private:
    struct Known {
        int number = 0;
        qint64 points = -1;
        QDateTime grewAt;
    };

    using Place = QList<QCollatorSortKey>; // among its siblings, folder by folder

    void follow(RunFollower &follower);
    Place placeOf(const RemotePath &folder) const;
    LogRules rulesOf(const QString &sourceKey) const;
    void openAnew(const QStringList &sourceKeys);
    QList<std::pair<QString, const Run *>> inOrder(const RunSource &source); // with their keys

    QString m_copies;
    QRegularExpression m_textPattern;
    QHash<QString, QHash<RemotePath, LogFormat>> m_formats; // what files are, by the source's key
    QString m_inUse; // the site's id
    QHash<QString, QPointer<Connection>> m_connections; // by the site's id
    std::function<bool(const RunSource &)> m_isWatched;
    QSet<const QObject *> m_viewers;
    std::vector<RunSource> m_sources;
    QCollator m_collator{QLocale::English}; // names of folders are no words of a language
    QHash<QString, Place> m_order; // by the run's key
    QHash<QString, Known> m_known; // by the run's key
    int m_nextNumber = 0;
    Clock m_clock;
};

} // namespace officina
