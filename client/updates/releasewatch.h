// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether there is a newer Officina: looked for once a week, by those alone who said yes, at the address that whoever made
// the package built in. The question has nothing in it of the user or the computer; nothing is fetched but a version, a
// day and the address of a page.
#pragma once

#include "client/base/cancelflag.h"
#include "client/base/clock.h"
#include "client/base/result.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <memory>
#include <optional>

namespace officina {

class HttpSession;
class Settings;
template <class Resource> class WorkerThread;

struct Release {
    QString version; // "0.2.0"
    QDate date; // invalid: not told
    QUrl page; // to read about it; on the host that told of it
};

// The address's answer. BadReply: no version, or a page that is not https on that host.
Result<Release> releaseFrom(const QByteArray &json, const QUrl &address);
bool isNewerThan(const Release &release, const QString &own); // by the numbers; what has none is not newer

class ReleaseWatch : public QObject
{
    Q_OBJECT

public:
    static QUrl builtInAddress(); // empty: nothing is ever asked

    // settings and clock must outlive this.
    ReleaseWatch(QUrl address, QString ownVersion, Settings &settings, const Clock &clock, QObject *parent = nullptr);
    ~ReleaseWatch() override;

    bool canLook() const { return m_address.isValid(); }
    // Whether the user may be asked now: once, and not before they have used a site.
    bool wantsConsent() const;
    void setConsent(bool looks); // looks at once
    // Nothing where it may not, or did in the last week. A failed look is tried again by the next call, and every day while
    // the program runs.
    void look();
    void skip(); // nothing more of the release that was found

    const QUrl &address() const { return m_address; }
    const std::optional<Release> &found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    void take(const Result<Release> &release);

    QUrl m_address;
    QString m_own;
    Settings &m_settings;
    const Clock &m_clock;
    std::optional<Release> m_found;
    QTimer m_daily{this};
    std::unique_ptr<WorkerThread<HttpSession>> m_worker; // while it looks
};

} // namespace officina
