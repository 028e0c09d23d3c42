// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last page: export the dossier, open the call's page, and copy the answers one by one into
// the portal's form. The portal itself is never driven.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/request.h"
#include "ui/present/dossier.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace officina {

class StageForm;

class SendForm : public QWidget
{
    Q_OBJECT

public:
    explicit SendForm(const Catalogue &catalogue, QWidget *parent = nullptr);

    void show(const Request &request, const QString &draftFolder); // where its attached files lie beside
    StageForm &stage() const { return *m_stage; }

Q_SIGNALS:
    void previewWanted();
    void exportPdfWanted();
    void exportZipWanted();
    void proposalWanted(); // in the Waldur portal that takes it

private:
    void showFields(const QList<PortalField> &fields);
    void showRoute(const AccessRoute &route);
    QString lengthText(const PortalField &field) const;

    const Catalogue &m_catalogue;
    QLabel *m_tally;
    QLabel *m_unprintable;
    QLabel *m_declarations;
    QPushButton *m_openCall;
    QWidget *m_copies;
    QPushButton *m_propose;
    QPushButton *m_openPortal;
    QLabel *m_route;
    QLabel *m_toTickTitle;
    QLabel *m_toTick;
    StageForm *m_stage;
    QList<PortalField> m_fields;
    QUrl m_call;
    QUrl m_portal;
};

} // namespace officina
