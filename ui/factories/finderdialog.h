// SPDX-License-Identifier: GPL-3.0-or-later
//
// Find the right one: questions at the left, the ways that they lead to at the right, ranked anew with every answer.
// Stays open beside the page, and keeps its answers while the program runs.
#pragma once

#include "client/guide/finder.h"
#include "client/guide/requeststart.h"
#include "client/requests/profile.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace officina {

class Citations;
class ErrorPanel;
class FinderQuestions;

class FinderDialog : public QDialog
{
    Q_OBJECT

public:
    // profile: what it begins with; day: for which dates are looked at; now, whenever that is, unless a test says
    // otherwise.
    explicit FinderDialog(const Catalogue &catalogue, QWidget *parent = nullptr,
                          const Result<Profile> &profile = Profile(), const QDate &day = {});

    const FinderResult &finding() const { return m_finding; }
    bool isBehind() const { return m_pause->isActive(); } // answers were given since
    bool savePdf(const QString &path); // false: not written, and it is said

Q_SIGNALS:
    void requestWanted(const officina::RequestWish &wish);
    void factoryWanted(const officina::FactoryId &factory); // or antenna
    void compareWanted(const QList<officina::SystemId> &systems);

private:
    QWidget *makeButtons();
    void update();
    void rank(QVBoxLayout *list);
    void askWho(QVBoxLayout *list); // who asks comes first
    void catchUp(); // with the answers, if need be
    void summary(QVBoxLayout *list, Citations &citations);
    QWidget *makeHelpers();
    void others(QVBoxLayout *list, Citations &citations);
    void toggleCompared(const SystemId &system, bool chosen);
    void showCompared();
    void copy();
    void askWhereToSave();

    const Catalogue &m_catalogue;
    QDate m_day; // not valid: now
    QTimer *m_pause; // between letters, so that not each of them ranks all anew
    FinderResult m_finding;
    FinderQuestions *m_questions;
    QScrollArea *m_results;
    ErrorPanel *m_error;
    QPushButton *m_compare = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_note = nullptr; // beside the buttons
    QList<SystemId> m_compared;
    bool m_showsOthers = false;
};

} // namespace officina
