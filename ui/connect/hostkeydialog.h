// SPDX-License-Identifier: GPL-3.0-or-later
//
// First contact with a host: its key's fingerprint, and what to compare it with.
#pragma once

#include "client/ssh/prompts.h"

#include <QtWidgets/QDialog>

namespace officina {

class HostKeyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HostKeyDialog(const ssh::HostKey &key, QWidget *parent = nullptr);
};

} // namespace officina
