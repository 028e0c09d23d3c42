// SPDX-License-Identifier: GPL-3.0-or-later
//
// The six questions of the finder, all in view where the screen is high enough; every answer may stay open.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/guide/answers.h"
#include "client/requests/profile.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QVBoxLayout;

namespace officina {

class FinderQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit FinderQuestions(const Catalogue &catalogue, QWidget *parent = nullptr);

    bool saysWho() const; // without that nothing can be ranked
    FinderAnswers answers(const QDate &today) const;
    void beginWith(const Profile &profile); // and says so, where it says something

Q_SIGNALS:
    void changed();

private:
    void question(int number, const QString &text);
    // Without a label the question is its label.
    QComboBox *choices(const QString &name, const QString &label, const QList<std::pair<QString, QVariant>> &list);
    // Zero stands for what is not told.
    QDoubleSpinBox *amount(const QString &name, const QString &label, int decimals, double most, const QString &open);
    void field(const QString &label, QWidget *widget);
    std::optional<Work> work() const;
    static QString helpText(const std::optional<Work> &work); // of the estimate
    void follow();

    QVBoxLayout *m_layout;
    QLabel *m_question = nullptr; // the last one asked
    QComboBox *m_who;
    QComboBox *m_country;
    QLabel *m_fromProfile;
    QComboBox *m_euProject;
    QComboBox *m_work;
    QDoubleSpinBox *m_parameters;
    QComboBox *m_knows;
    QDoubleSpinBox *m_gpuHours;
    QDoubleSpinBox *m_tokens;
    QLabel *m_help;
    QComboBox *m_when;
    QComboBox *m_dataStays = nullptr; // the last one: all are there
};

} // namespace officina
