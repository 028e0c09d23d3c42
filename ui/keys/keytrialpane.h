// SPDX-License-Identifier: GPL-3.0-or-later
//
// The third and the last step: whether the site takes the key by now, each answer with its time and what was said; and,
// once it does, the way in.
#pragma once

#include "client/connection/keytrials.h"
#include "client/keys/ownkeys.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace officina {

class KeyTrialPane : public QWidget
{
    Q_OBJECT

public:
    explicit KeyTrialPane(QWidget *parent = nullptr);

    void show(KeyTrials *trials, const OwnKey &key); // which is another one's, and lives longer than it is shown
    QString user() const;

Q_SIGNALS:
    void userGiven(const QString &user);

private:
    void tryIt();
    void follow();
    void showOutcomes();

    KeyTrials *m_trials = nullptr;
    QMetaObject::Connection m_followed;
    QLabel *m_text;
    QLineEdit *m_user;
    QPushButton *m_try;
    QLabel *m_state;
    QVBoxLayout *m_outcomes;
    QDateTime m_told; // when the last outcome was that a screen reader was told of
};

class KeyDonePane : public QWidget
{
    Q_OBJECT

public:
    explicit KeyDonePane(QWidget *parent = nullptr);

    void show(const KeyTrials &trials, const OwnKey &key);

Q_SIGNALS:
    void signInWanted();
    void addWanted(); // to the user's own sites, with this key

private:
    QLabel *m_text;
    QLabel *m_offered;
    QPushButton *m_connect;
    QPushButton *m_add;
};

} // namespace officina
