// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a site's own quota command says, in the site's own words: each has another form.
#pragma once

#include "client/sites/site.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace officina {

class Connection;
class ErrorPanel;

class QuotaDialog : public QDialog
{
    Q_OBJECT

public:
    // The connection may go before the dialog does.
    QuotaDialog(Connection &connection, QWidget *parent);
    // A link that opens it for the connection that there is then, if any; the dialog goes with the link.
    static QPushButton *makeLink(const QString &objectName, std::function<Connection *()> connection);

private:
    void ask(); // as soon as the site allows it
    void run();

    QPointer<Connection> m_connection;
    Site m_site;
    QLabel *m_state;
    QPlainTextEdit *m_output;
    ErrorPanel *m_error;
    QPushButton *m_again;
    QPushButton *m_copy;
    QTimer *m_turn;
};

} // namespace officina
