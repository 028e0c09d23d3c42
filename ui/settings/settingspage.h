// SPDX-License-Identifier: GPL-3.0-or-later
//
// The settings, applied at once: language, colours, pace of refreshing; and what the program is
// and where it keeps the user's work.
#pragma once

#include "client/base/ids.h"
#include "ui/common/page.h"

#include <QtCore/QDate>
#include <QtCore/QList>

class QCheckBox;

namespace officina {

class CatalogueUpdates;
struct AboutCatalogue;
class ReleaseWatch;
class Settings;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    // dataFolder: where drafts, history and the journal are. catalogue: when its facts were collected.
    SettingsPage(Settings &settings, const QString &dataFolder, const CatalogueUpdates &updates, ReleaseWatch &releases,
                 QDate catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    void updateWanted(); // of the catalogue, from a file
    void builtInWanted(); // the catalogue that came with the program
    void cohortWanted(); // the page of teachers, which is off until it is used

private:
    QWidget *makeLook();
    QWidget *makeWork();
    QWidget *makeNews();
    QWidget *makeQuietHours();
    QWidget *makeStopLoss();
    QWidget *makeOneSite();
    void showSite(const SiteId &site);
    QWidget *makeCohort();
    QWidget *makeData();
    QWidget *makeCatalogue(const CatalogueUpdates &updates, QDate catalogue);
    QWidget *makeAbout(const AboutCatalogue &catalogue, ReleaseWatch &releases);
    QWidget *makeReleases(ReleaseWatch &releases);

    Settings &m_settings;
    QString m_dataFolder;
    QList<std::pair<QString, QCheckBox *>> m_ofSite; // of the site that is chosen; the first: news
};

} // namespace officina
