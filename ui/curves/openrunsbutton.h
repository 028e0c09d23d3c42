// SPDX-License-Identifier: GPL-3.0-or-later
//
// A button that opens runs: of a site, of this computer, or as they were read before; and says what the lines of plain
// logs look like.
#pragma once

#include "client/follow/runsources.h"
#include "ui/common/siteinuse.h"

#include <QtWidgets/QPushButton>

class QFileDialog;
class QMenu;

namespace officina {

class Settings;

class OpenRunsButton : public QPushButton
{
    Q_OBJECT

public:
    OpenRunsButton(SiteInUse &site, Settings &settings, RunSources &sources);

    void chooseFolder();

Q_SIGNALS:
    void siteFolderWanted(); // to be chosen elsewhere

private:
    void fill(QMenu &menu);
    void addCopies(QMenu &menu);
    void chooseLog();
    void choose(QFileDialog *dialog);
    void askForPattern();
    void usePattern(); // the one that is kept

    SiteInUse &m_site;
    Settings &m_settings;
    RunSources &m_sources;
};

} // namespace officina
