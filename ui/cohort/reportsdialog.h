// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of each report that was opened: taken, known already, or refused and why. One that is signed by another key
// than the member's first is taken only after a question.
#pragma once

#include "client/cohort/reportfile.h"

#include <QtWidgets/QDialog>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace officina {

class ReportsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Line {
        cohort::TakenFile file;
        QString text;
    };
    // Takes these files into the cohort, and tells what became of each.
    using Take = std::function<Result<QList<Line>>(const QStringList &files, bool acceptKey)>;

    ReportsDialog(const QStringList &files, Take take, QWidget *parent = nullptr);

private:
    void take(const QStringList &files, bool acceptKey);
    QWidget *makeLine(const Line &line);
    void askForKey(const Line &line, QWidget *shown);

    Take m_take;
    QLabel *m_sum;
    QLabel *m_problem;
    QVBoxLayout *m_rows;
    int m_taken = 0;
    int m_refused = 0;
};

} // namespace officina
