// SPDX-License-Identifier: GPL-3.0-or-later
//
// That a certificate is about to end, before it bites: as a line above the page with what renews it, and on the desktop
// while nobody looks at the window, as when jobs wait for long. Each certificate is told of once.
#pragma once

#include "client/connection/certificatewatch.h"

#include <QtCore/QSet>
#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace officina {

class CertificateNotice : public QFrame
{
    Q_OBJECT

public:
    // canRenew: whether there is a command for that site.
    CertificateNotice(const CertificateWatch &watch, std::function<bool(const Site &)> canRenew,
                      QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void renewalWanted(const officina::Site &site);

private:
    const CertificateWatch &m_watch;
    std::function<bool(const Site &)> m_canRenew;
    Site m_site; // that it is shown for
    QDateTime m_until;
    QSet<QString> m_dismissed; // site and end of each
    QLabel *m_text;
    QPushButton *m_renew;
    QPushButton *m_leave;
};

class CertificateNews : public QObject
{
    Q_OBJECT

public:
    // tell: says the sentences to the user; false: not now, as at night. Then it is told once it may be, if it is still
    // true.
    using Tell = std::function<bool(const QStringList &)>;
    CertificateNews(const CertificateWatch &watch, Tell tell, QObject *parent = nullptr);

private:
    void tellWhatWaits();

    const CertificateWatch &m_watch;
    Tell m_tell;
    QList<std::pair<const Connection *, QDateTime>> m_waiting;
};

} // namespace officina
