// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user's portals and what each told last, for the window: read on a thread of its own for each, so that a
// slow one holds up nobody. What was read stays on view until something newer is known. Tokens are in the keychain; where
// there is none, in this object alone, until the program ends.
#pragma once

#include "client/base/workerthread.h"
#include "client/portals/waldur.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <map>
#include <memory>

namespace officina {

class Secrets;
class Settings;

class PortalService : public QObject
{
    Q_OBJECT

public:
    struct State {
        PortalReading reading; // the last good one
        std::optional<Error> error; // of the last attempt
        bool isReading = false;
        qsizetype done = 0; // records, while reading
        std::optional<qint64> of;
        bool wantsToken = false; // none is known
        bool isTokenKept = true; // in the keychain; else this program knows it until it ends
    };

    PortalService(Settings &settings, Secrets &secrets, HttpLimits limits = {}, QObject *parent = nullptr);
    ~PortalService() override;

    const QList<Portal> &portals() const { return m_portals; }
    const State &state(const PortalId &id) const;

    void add(const Portal &portal, const QString &token); // one of the same address: in its place
    void setToken(const PortalId &id, const QString &token);
    void remove(const PortalId &id); // and its token
    void refresh(const PortalId &id); // nothing where it is being read
    void refreshOlderThan(std::chrono::seconds age); // all that were not tried since
    void cancel(const PortalId &id);

    // Other work, on the portal's thread, signed in. It is not cancelled with a read. The portal has to be in the list.
    template <class T> QFuture<Result<T>> run(const PortalId &id, std::function<Result<T>(Waldur &)> work)
    {
        const Entry &entry = *m_entries.at(id.value);
        return entry.thread->run([portal = entry.portal, token = entry.token, stop = entry.stop, limits = m_limits,
                                  work = std::move(work)](Desk &) -> Result<T> {
            Waldur waldur(portal, token, stop, limits);
            if (const auto user = waldur.signIn(); !user)
                return passOn(user);
            return work(waldur);
        });
    }

Q_SIGNALS:
    void listChanged();
    void changed(const officina::PortalId &id);

private:
    struct Desk {}; // the thread keeps nothing between two questions
    struct Entry {
        Portal portal;
        State state;
        QString token;
        QDateTime tried;
        CancelFlag cancel; // of the read
        CancelFlag stop; // of all else
        std::unique_ptr<WorkerThread<Desk>> thread;
    };

    Entry *find(const PortalId &id);
    void load();
    void read(Entry &entry);
    void finish(const PortalId &id, const Result<PortalReading> &reading);

    Settings &m_settings;
    Secrets &m_secrets;
    HttpLimits m_limits;
    QList<Portal> m_portals;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
};

} // namespace officina
