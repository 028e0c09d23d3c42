// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line above the page: asks once whether to look for newer versions of Officina, and tells of one that was found.
#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace officina {

class ReleaseWatch;

class ReleaseNotice : public QFrame
{
    Q_OBJECT

public:
    ReleaseNotice(ReleaseWatch &watch, const QString &ownVersion, QWidget *parent = nullptr);

private:
    void refresh();

    ReleaseWatch &m_watch;
    QString m_own;
    QLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_read;
    QPushButton *m_skip;
};

} // namespace officina
