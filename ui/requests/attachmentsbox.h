// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files that go with a request: one line for each that the call asks for, and for each other one; chosen, dropped
// on its line, or taken out.
#pragma once

#include "client/catalogue/accessmode.h"
#include "client/requests/request.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace officina {

class AttachmentsBox : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsBox(QWidget *parent = nullptr);

    void show(const Request &request, const AccessMode *mode, const QString &draftFolder);

Q_SIGNALS:
    void attachWanted(const QString &path, const QString &purpose);
    void removeWanted(const officina::AttachedFile &file);

private:
    void addLine(const QString &purpose, const Attachment *asked, const AttachedFile *file, const QString &state);
    void choose(const QString &purpose);

    QVBoxLayout *m_lines;
    Request m_shown; // lines are made anew only where it differs: a focused button stays
    QStringList m_states;
};

} // namespace officina
