// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page that shows what training runs log, while they log it.
#pragma once

#include "client/base/remotepath.h"
#include "ui/common/page.h"
#include "ui/common/siteinuse.h"

namespace officina {

class CurvesPage : public Page
{
    Q_OBJECT

public:
    explicit CurvesPage(SiteInUse &site, QWidget *parent = nullptr);
    ~CurvesPage() override;

    void activated() override;
    void find() override;
    void refresh() override;

public Q_SLOTS:
    void openRun(const RemotePath &runFolder, const QString &title);
    void openFolder(const QString &localFolder);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace officina
