// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows a site one key again and again, until it takes it: by hand, and afterwards by itself for as long as this lives.
// By itself it goes slowly, only where the site does not mind many sign-ins, and asks nobody anything.
#pragma once

#include "client/base/plainthread.h"
#include "client/connection/signin.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace officina {

class KeyTrials : public QObject
{
    Q_OBJECT

public:
    struct Outcome {
        QDateTime when; // UTC
        ssh::KeyTrial trial;
        bool byItself = false;
    };
    struct Pace {
        std::chrono::milliseconds every = std::chrono::minutes(10); // a portal needs minutes to hours
        int most = 36; // by itself, in a row
    };

    // site: with the user's settings. prompts: for tries by hand; must outlive this.
    KeyTrials(Site site, ssh::Prompts &prompts, Pace pace, QObject *parent = nullptr);
    ~KeyTrials() override; // ends a try that runs

    // blob: the public half. What was said of another key is forgotten.
    void setKey(const QByteArray &blob);
    // Who it is for; empty: as configured.
    void setUser(const QString &user);
    void tryNow(); // unless it is being tried

    const Site &site() const { return m_site; }
    bool isTrying() const { return m_isTrying; }
    bool isWaiting() const { return m_isWaiting; } // for its turn, where the site wants sign-ins seldom
    // False: only by hand.
    bool mayTryByItself() const { return m_site.signInSeconds == 0; }
    QDateTime next() const { return m_next; } // by itself, UTC; invalid: it will not
    const QList<Outcome> &outcomes() const { return m_outcomes; } // the last one first
    bool isTaken() const;

Q_SIGNALS:
    void changed();

private:
    void begin(bool byItself);
    void end(const ssh::KeyTrial &trial, bool byItself);
    void goOn();

    Site m_site;
    ssh::Prompts &m_prompts;
    Pace m_pace;
    QByteArray m_blob;
    QList<Outcome> m_outcomes;
    bool m_isTrying = false;
    bool m_isWaiting = false;
    int m_left = 0; // tries by itself
    QDateTime m_next;
    QTimer m_timer;
    CancelFlag m_stop; // of the try that runs
    std::unique_ptr<PlainThread> m_thread;
};

} // namespace officina
