// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only the user knows of a site: project, account, QoS, folder for runs; what runs jobs there, and of
// an alias which system of the catalogue it is. Says at once what follows from it, and what is missing.
#pragma once

#include "client/base/cancelflag.h"
#include "client/sites/site.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace officina {

class Settings;

class SiteAnswersForm : public QWidget
{
    Q_OBJECT

public:
    // known: as the catalogue or the configuration has it, without the settings.
    explicit SiteAnswersForm(const Site &known, QWidget *parent = nullptr);
    ~SiteAnswersForm() override;

    void fill(const Site &site); // as it is set
    bool isUsable() const;       // nothing in it would be refused; else the form says what
    void save(Settings &settings) const;

private:
    void build();
    void addRow(QFormLayout *form, const QString &objectName, const QString &label, QWidget *field);
    void addProfiles(QFormLayout *form);
    void useProfile();
    void askForHost();
    void offerProfileOf(const QString &hostName);
    Site asTyped() const;
    void follow(); // what was typed

    Site m_known;
    Site m_base; // m_known, or with the profile that is chosen
    QList<Site> m_catalogue; // of aliases
    QComboBox *m_profile;
    QPushButton *m_offer;
    QLineEdit *m_project;
    QComboBox *m_account;
    QComboBox *m_qos;
    QLineEdit *m_work;
    QComboBox *m_scheduler;
    QLabel *m_outcome;
    CancelFlag m_stop;
};

} // namespace officina
