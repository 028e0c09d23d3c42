// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands where a host shows another identity than the one on record: the fingerprint seen,
// those that the site publishes, and the command for the day the operator confirms the change.
// There is no button here that accepts the new key, and there must never be one.
#pragma once

#include <QtWidgets/QFrame>

class QLabel;

namespace officina {

struct Error;
struct Site;

class ChangedKeyPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChangedKeyPanel(QWidget *parent = nullptr);

    void show(const Error &error, const Site &site); // a HostKeyChanged
    void clear();                                    // hides it

private:
    QLabel *m_what;
    QLabel *m_kept;
    QLabel *m_seen;
    QLabel *m_publishedTitle;
    QLabel *m_published;
    QLabel *m_advice;
    QLabel *m_command;
};

// "ssh-keygen -R host": what forgets the old key, as text for the user's own terminal.
QString forgetCommand(const Site &site);

} // namespace officina
