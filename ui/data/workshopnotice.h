// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line over the files: the workshop that one was invited to has data to send, with a button for it, until that is
// done.
#pragma once

#include "ui/common/workshopdata.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace officina {

class WorkshopNotice : public QFrame
{
    Q_OBJECT

public:
    explicit WorkshopNotice(QWidget *parent = nullptr);

    // Nothing: there is no invitation, or no place for its data.
    void show(const std::optional<AcceptedInvitation> &invitation, WorkshopData state);

Q_SIGNALS:
    void wanted();

private:
    QLabel *m_text;
    QPushButton *m_stage;
};

} // namespace officina
