// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user's portals: what they were awarded, what of it is used and left, when it ends, and the calls that are open.
// Read when the page comes into view and when the user says so, never behind the window's back otherwise.
#pragma once

#include "client/portals/portalservice.h"
#include "client/requests/request.h"
#include "ui/common/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace officina {

class Catalogue;
class ErrorPanel;
class PortalTables;

class PortalsPage : public Page
{
    Q_OBJECT

public:
    // dataFolder: where it is kept which proposals were sent and have no answer, and where drafts and awards are.
    PortalsPage(PortalService &service, Settings &settings, const Catalogue &catalogue, QString dataFolder,
                QWidget *parent = nullptr);

    void activated() override;
    void refresh() override;
    void addPortal() { addPortalAt({}); }
    // The calls of that portal, which is added first where it is not in the list; a proposal begins with this request.
    void propose(const WaldurRoute &route, const RequestId &request);

private:
    QWidget *makeHeader();
    QWidget *makeContent();
    QWidget *makeMenuButton();
    void addPortalAt(const QUrl &address);
    void fillList();
    void showState();
    void showBusy(const PortalService::State &state);
    void renewToken() { askForToken(this); }
    void askForToken(QWidget *over);
    void removePortal();
    void write(const PortalCall &call, const PortalRound &round, const PortalProposal &draft);
    void keepAward(const PortalResource &resource, const PortalComponent &component);
    const Portal *current() const;
    QString infoText(const PortalService::State &state) const;

    PortalService &m_service;
    Settings &m_settings;
    const Catalogue &m_catalogue;
    QString m_dataFolder;
    QUrl m_proposedAt; // by m_proposed, which is not written there yet
    RequestId m_proposed;
    QStackedWidget *m_stack;
    QComboBox *m_list;
    QPushButton *m_add;
    QPushButton *m_refresh;
    QPushButton *m_more;
    QLabel *m_info;
    QProgressBar *m_progress;
    ErrorPanel *m_error;
    QLabel *m_problems;
    QFrame *m_token; // asks for one
    PortalTables *m_tables;
};

} // namespace officina
