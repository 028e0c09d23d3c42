// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an update of the catalogue would change, before it changes it; or why it is not taken.
#pragma once

#include "client/updates/catalogueupdates.h"

#include <QtWidgets/QDialog>

class QVBoxLayout;

namespace officina {

class ErrorPanel;

class UpdateDialog : public QDialog
{
    Q_OBJECT

public:
    // path: of the update or of its signature.
    UpdateDialog(const CatalogueUpdates &updates, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void installed(); // whoever reads the catalogue now reads the new one

private:
    void showUpdate(const CatalogueUpdate &update, QVBoxLayout &layout);
    void install(const CatalogueUpdate &update);

    CatalogueUpdates m_updates;
    ErrorPanel *m_error;
};

} // namespace officina
