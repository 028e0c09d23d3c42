// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of every file of a transfer, and the way to keep that as a file: JSON, or sums that
// `sha256sum -c` checks.
#pragma once

#include "client/staging/transfer/transferreport.h"
#include "ui/common/rowmodel.h"

#include <QtWidgets/QDialog>

namespace officina {

class ErrorPanel;

// A line of the report: the file and its place in it.
struct ReportRow {
    qint64 number = 0;
    QString path;
    qint64 size = 0;
    QString outcome;
    int tone = 0;
    QString detail;
    QString sum;
    bool operator==(const ReportRow &) const = default;
};

class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const TransferReport &report, const QString &what, QWidget *parent = nullptr);

private:
    void askWhereToSave();
    void save(const QString &file);

    TransferReport m_report;
    QString m_what;
    RowModel<ReportRow> m_model;
    ErrorPanel *m_error;
};

} // namespace officina
