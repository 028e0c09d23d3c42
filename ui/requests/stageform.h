// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the request has come, what the portal calls it, and the language of its dossier.
#pragma once

#include "client/requests/request.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace officina {

class StageForm : public QWidget
{
    Q_OBJECT

public:
    explicit StageForm(QWidget *parent = nullptr);

    void show(const Request &request);

Q_SIGNALS:
    void stageChanged(officina::Stage stage, const QString &reference); // by the user
    void languageChanged(const QString &language);
    void awardWanted(); // a granted one is to be kept with its days

private:
    void tell();

    QComboBox *m_language;
    QComboBox *m_stage;
    QLineEdit *m_reference;
    QPushButton *m_award;
};

} // namespace officina
