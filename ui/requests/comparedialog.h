// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draft beside one of its versions, or beside another draft: only what differs; and an older version taken back. What
// was there is kept as a version itself.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/requeststore.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace officina {

class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(const Request &draft, const Catalogue &catalogue, RequestStore &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void takenBack(const officina::Request &request); // as it is saved now
    void failed(const officina::Error &error);

private:
    void compareWith(int entry);
    void takeBack();

    Request m_draft;
    const Catalogue &m_catalogue;
    RequestStore &m_store;
    QList<Request> m_others; // versions, then other drafts
    QComboBox *m_list;
    QTableWidget *m_table;
    QLabel *m_same;
    QPushButton *m_takeBack;
};

} // namespace officina
