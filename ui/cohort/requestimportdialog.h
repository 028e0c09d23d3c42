// SPDX-License-Identifier: GPL-3.0-or-later
//
// The requests of a cohort from one table: a draft for each row, each with what one draft says for all of them.
#pragma once

#include "ui/present/requesttable.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace officina {

class RequestImportDialog : public QDialog
{
    Q_OBJECT

public:
    RequestImportDialog(const Catalogue &catalogue, RequestStore &store, QWidget *parent = nullptr);

    void setTable(const QString &path);
    void accept() override; // does it, once; then it shows the requests

Q_SIGNALS:
    void draftsMade(int drafts);
    void requestsWanted();

private:
    void fillShared();
    void chooseFile();
    void showImported(const RequestTable &imported);

    const Catalogue &m_catalogue;
    RequestStore &m_store;
    QLineEdit *m_file;
    QComboBox *m_mode;
    QComboBox *m_shared;
    QCheckBox *m_again;
    QLabel *m_problem;
    QLabel *m_sum;
    QPlainTextEdit *m_lines;
    QPushButton *m_accept = nullptr;
    bool m_isDone = false;
};

} // namespace officina
