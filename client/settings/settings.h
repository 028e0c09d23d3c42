// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything Officina remembers about how it is used, each with its type and its default, in one
// list. Secrets are not here (secrets.h), nor is work (drafts, transfers, runs have stores).
//
// A damaged or out-of-range value in the file reads as its default, never as an error.
#pragma once

#include "client/base/ids.h"
#include "client/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <concepts>

namespace officina {

template <class T> struct Setting {
    QString key;
    T fallback{};
    T smallest{}; // of numbers; both 0: any
    T largest{};
};

namespace setting {

inline const Setting<QString> language{QStringLiteral("language")};        // "fr"; empty: the system's
inline const Setting<QString> colourScheme{QStringLiteral("colourScheme"), // or "light", "dark"
                                           QStringLiteral("system")};
inline const Setting<bool> highContrast{QStringLiteral("highContrast"), false};
inline const Setting<int> pollSeconds{QStringLiteral("pollSeconds"), 30, 10, 600}; // of job lists
// What is told of jobs while nobody looks, and whether anything is.
inline const Setting<bool> newsOfStarts{QStringLiteral("news/started"), true};
inline const Setting<bool> newsOfEnds{QStringLiteral("news/ended"), true};
inline const Setting<bool> newsOfFailures{QStringLiteral("news/failed"), true};
inline const Setting<bool> doNotDisturb{QStringLiteral("news/quiet"), false};
inline const Setting<bool> newsOfWarnings{QStringLiteral("news/warnings"), true}; // of stop-loss
inline const Setting<bool> newsOfDates{QStringLiteral("news/dates"), true}; // cut-offs, and the days of awards
inline const Setting<QStringList> toldDates{QStringLiteral("news/toldDates")}; // Reminder::key() of each
// Hours in which nothing is told, every day; minutes since midnight. to before from: over midnight.
inline const Setting<bool> quietHours{QStringLiteral("news/quietHours"), false};
inline const Setting<int> quietFrom{QStringLiteral("news/quietFrom"), 22 * 60, 0, 1439};
inline const Setting<int> quietTo{QStringLiteral("news/quietTo"), 7 * 60, 0, 1439};
// From so many minutes of idle GPUs on somebody is warned; 0: never.
inline const Setting<int> idleMinutes{QStringLiteral("stopLoss/idleMinutes"), 10, 0, 1440};
inline const Setting<int> firstRun{QStringLiteral("start/firstRun"), 0, 0, 6};     // a FirstRunStep
inline const Setting<bool> exampleRan{QStringLiteral("start/exampleRan")}; // as a job that ended well, anywhere
inline const Setting<QStringList> seenNeeds{QStringLiteral("start/seen")}; // ui/start/jobneeds.h
inline const Setting<QString> lastOtherSite{QStringLiteral("lastOtherSite")};     // that something was copied to
inline const Setting<QString> lastSite{QStringLiteral("lastSite")};               // a SiteId
inline const Setting<QStringList> recentSites{QStringLiteral("sites/recent")};    // SiteIds, the last one first
inline const Setting<bool> reconnects{QStringLiteral("sites/reconnects")};        // to the last site at the start
// Whether there is a newer Officina, which only those are told who said "yes" when they were asked.
inline const Setting<QString> looksForReleases{QStringLiteral("releases/looks")}; // or "no"; empty: not asked yet
inline const Setting<QDate> releasesSeen{QStringLiteral("releases/seen")}; // when it was last looked
inline const Setting<QString> skippedRelease{QStringLiteral("releases/skipped")}; // a version
inline const Setting<QString> lastPage{QStringLiteral("window/page"), QStringLiteral("start")};
inline const Setting<QByteArray> windowGeometry{QStringLiteral("window/geometry")};
// Of all transfers together, bytes per second; 0: none.
inline const Setting<qint64> transferLimit{QStringLiteral("data/limit"), 0, 0, 1'000'000'000'000};
inline const Setting<QStringList> stayingSites{QStringLiteral("sites/staying")}; // as SiteInUse::setStays()
inline const Setting<QByteArray> jobColumns{QStringLiteral("jobs/columns")}; // as the list of jobs writes them
inline const Setting<int> jobView{QStringLiteral("jobs/view"), 0, 0, 5};     // of that list
inline const Setting<QStringList> jobViews{QStringLiteral("jobs/views")};    // that the user saved
inline const Setting<QString> jobSite{QStringLiteral("jobs/site")};          // that the list shows alone; empty: all
inline const Setting<QStringList> factoryFilter{QStringLiteral("factories/filter")}; // FactoryChoices::toTexts()
inline const Setting<QString> factoryView{QStringLiteral("factories/view"),          // or "list", "map"
                                          QStringLiteral("both")};
inline const Setting<QStringList> portals{QStringLiteral("portals/list")};      // as portals/portal.h writes them
inline const Setting<QStringList> portalSites{QStringLiteral("portals/sites")}; // as portals/resourcesite.h does

Setting<bool> newsOfSite(const SiteId &site);           // whether anything is told of its jobs
Setting<QStringList> stopLossCancels(const SiteId &site); // rules that may cancel jobs there: "idle", "checkpoint",
                                                          // "allocation"; of others is warned alone
Setting<QByteArray> splitter(const QString &name);  // state of the splitter of that object name
Setting<QString> userOf(const SiteId &site);        // login name the user gave for that site
Setting<int> channelsOf(const SiteId &site);        // for one large file; -1: as the site's profile says
Setting<int> signInSecondsOf(const SiteId &site);   // least time between two; -1: likewise
Setting<QString> renewCommandOf(const SiteId &site); // of a certificate; empty: likewise
Setting<QString> transferHostOf(const SiteId &site); // empty: likewise
// What only the user knows of a site, and what they set otherwise than its profile has it; empty: as that says.
Setting<QString> projectOf(const SiteId &site);
Setting<QString> accountOf(const SiteId &site);
Setting<QString> qosOf(const SiteId &site);
Setting<QString> hostKeyOf(const SiteId &site);   // fingerprint, by an invitation; where none is published
Setting<QString> workOf(const SiteId &site);      // folder for runs, maybe with placeholders
Setting<QString> schedulerOf(const SiteId &site); // "slurm", "pbs", "ccc", "other"
Setting<QString> exampleAt(const SiteId &site);   // folder that the training example was staged as; empty: it was not
Setting<QString> exampleJobAt(const SiteId &site); // that was sent with it, and is not known to have ended; empty: none
Setting<QString> profileOf(const SiteId &site); // of an alias: the id of a system of the catalogue
Setting<bool> looksAtGpus(const SiteId &site); // of running jobs, by a program beside them
Setting<QString> remoteFolder(const SiteId &site); // what was last copied there from another site went into
// Folders the user keeps of a site, or of this computer (empty id), as percent-encoded bytes.
Setting<QStringList> bookmarks(const SiteId &site);

} // namespace setting

class Settings : public QObject
{
    Q_OBJECT

public:
    // store must outlive this.
    explicit Settings(QSettings &store, QObject *parent = nullptr);

    template <class T> T get(const Setting<T> &setting) const
    {
        const QVariant stored = m_store.value(setting.key);
        if (!stored.isValid() || !stored.canConvert<T>())
            return setting.fallback;
        if constexpr (std::integral<T> && !std::same_as<T, bool>) {
            bool isNumber = false;
            const T value = T(stored.toLongLong(&isNumber));
            const bool bounded = setting.smallest != setting.largest;
            if (!isNumber || (bounded && (value < setting.smallest || value > setting.largest)))
                return setting.fallback;
            return value;
        } else {
            return stored.value<T>();
        }
    }

    template <class T> void set(const Setting<T> &setting, const T &value)
    {
        if (m_store.contains(setting.key) && get(setting) == value)
            return;
        m_store.setValue(setting.key, QVariant::fromValue(value));
        Q_EMIT changed(setting.key);
    }

    // The file that all programs of Officina keep theirs in.
    static QSettings userStore();

    QString fileName() const { return m_store.fileName(); }
    // Writes what was set, now. Local where the file cannot be written.
    Result<> save();

Q_SIGNALS:
    void changed(const QString &key);

private:
    QSettings &m_store;
};

} // namespace officina
