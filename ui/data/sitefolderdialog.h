// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for a folder or file of a site, in a pane like that of the data page. Goes when another site
// comes into use.
#pragma once

#include "client/base/remotepath.h"
#include "client/sites/site.h"

#include <QtWidgets/QDialog>

#include <optional>

namespace officina {

class FilePane;
class Settings;
class SiteInUse;

class SiteFolderDialog : public QDialog
{
    Q_OBJECT

public:
    // What is chosen from, and how it is put. Object names begin with name.
    struct Question {
        QString name;
        QString title;
        QString choose; // the word on the button
        std::optional<Site> other; // this site, and one folder of it; else anything of the site in use
        RemotePath start;          // the folder shown first; empty: where the site starts
        bool isOneFolder = false;  // and nothing else; always of another site
    };

    // There is a site in use.
    SiteFolderDialog(const Question &question, SiteInUse &site, Settings &settings, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void chosen(const officina::RemotePath &path); // each one selected, else the folder that is shown

private:
    FilePane *m_pane;
    bool m_oneFolder;
};

} // namespace officina
