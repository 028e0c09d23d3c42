// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cohort begun, or what is known of it changed: its title, where it works and until when, what members agree to. The
// dialog stays open with all that was typed until it is in the file.
#pragma once

#include "client/cohort/cohort.h"

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace officina {

struct NamedSite {
    SiteId id; // as others know it too
    QString name;
};

class CohortDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<>(const cohort::Cohort &)>;
    // cohort: as it is now; with an empty id it is a new one.
    CohortDialog(const cohort::Cohort &cohort, const QList<NamedSite> &sites, Save save, QWidget *parent = nullptr);

    void accept() override;

private:
    void fillSites(const QList<NamedSite> &sites);
    bool readDay(QLineEdit &field, QDate &day); // false: it is none, and that is said

    cohort::Cohort m_cohort;
    Save m_save;
    QLineEdit *m_title;
    QComboBox *m_site;
    QLineEdit *m_project;
    QLineEdit *m_account;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QPlainTextEdit *m_consent;
    QLabel *m_problem;
};

} // namespace officina
