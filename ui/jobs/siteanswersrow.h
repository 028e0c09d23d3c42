// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only the user knows of a site and has not said yet ("Your project on LUMI"), asked where it is needed.
// What is answered is kept in the site's settings.
#pragma once

#include "client/sites/site.h"
#include "client/sites/siteanswers.h"

#include <QtWidgets/QFrame>

class QLineEdit;

namespace officina {

class SiteAnswersRow : public QFrame
{
    Q_OBJECT

public:
    // Hidden where nothing is missing.
    explicit SiteAnswersRow(const Site &site, QWidget *parent = nullptr);

    const Site &site() const { return m_site; } // with the answers

Q_SIGNALS:
    void answered(const officina::Site &site);

private:
    void take();

    Site m_site;
    QList<std::pair<SiteAnswer, QLineEdit *>> m_fields;
};

} // namespace officina
