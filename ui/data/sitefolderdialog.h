// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for a folder or file of the site in use, in a pane like that of the data page. Goes when
// another site comes into use.
#pragma once

#include "client/base/remotepath.h"

#include <QtWidgets/QDialog>

namespace officina {

class FilePane;
class Settings;
class SiteInUse;

class SiteFolderDialog : public QDialog
{
    Q_OBJECT

public:
    // There is a site in use. name: begins the object names; choose: the word on the button.
    SiteFolderDialog(const QString &name, SiteInUse &site, Settings &settings, const QString &title,
                     const QString &choose, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const officina::RemotePath &path); // each that is selected, else the folder that is shown

private:
    FilePane *m_pane;
};

} // namespace officina
