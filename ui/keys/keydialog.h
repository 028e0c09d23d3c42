// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key assistant: which key, handing it in, trying whether the site takes it, connecting. Each step can be left and
// come back to. Nothing that is there is replaced, and nobody signs in before they say so.
#pragma once

#include "client/base/plainthread.h"
#include "client/connection/keytrials.h"
#include "client/keys/keysathand.h"
#include "client/ssh/newkey.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace officina {

class KeyChoicePane;
class KeyDonePane;
class KeyHandInPane;
class KeyTrialPane;
class Secrets;
class Settings;

// What the assistant works with; all of it outlives the dialog.
struct KeyServices {
    ssh::Prompts &prompts; // of tries by hand
    Secrets &secrets;
    Settings &settings;
    QString sshFolder; // "/home/me/.ssh"
    KeyTrials::Pace pace = {};
};

class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    enum Step { Choose, HandIn, Try, Connect };

    // sites: without the user's settings. site: for which the key is; empty: the first.
    KeyDialog(const QList<Site> &sites, const SiteId &site, const KeyServices &services, QWidget *parent = nullptr);
    ~KeyDialog() override; // ends what runs

    Step step() const;
    void reread(); // this computer's keys, after something was changed

Q_SIGNALS:
    void renewalWanted(const officina::Site &site); // of its certificate
    void signInWanted(const officina::Site &site);  // with the key
    void addWanted(const officina::Site &site);     // likewise, to the user's own sites

private:
    void build();
    QWidget *makeHeader();
    QWidget *makeFooter();
    void useSite(int index);
    void found(const Result<KeysAtHand> &keys);
    void makeKey();
    void made(const Result<ssh::NewKey> &key);
    void tell(const QString &what);
    void goTo(int step);
    void follow(); // what is chosen
    Site siteWithKey() const;

    QList<Site> m_sites;
    KeyServices m_services;
    Site m_site; // with the settings
    QString m_made; // file of the key that was made last
    QString m_note; // what came of it
    bool m_isJustMade = false; // and not shown yet
    std::unique_ptr<KeyTrials> m_trials; // for m_site
    QComboBox *m_list;
    QList<QPushButton *> m_steps;
    QStackedWidget *m_stack;
    KeyChoicePane *m_choice;
    KeyHandInPane *m_handIn;
    KeyTrialPane *m_trial;
    KeyDonePane *m_done;
    QLabel *m_said;
    QPushButton *m_back;
    QPushButton *m_next;
    CancelFlag m_stop; // of what looks for keys
    PlainThread m_thread; // last: stopped before the rest goes
};

} // namespace officina
