// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers the questions of a sign-in with dialogs. The session's thread waits in the call; the
// window stays alive, for no dialog runs an event loop of its own.
//
// A wait always ends: with the answer, with "no answer" when the dialog is closed, or soon after
// the asking thread was told to stop (WorkerThread interrupts it), and then the dialog goes too.
#pragma once

#include "client/ssh/prompts.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <functional>

namespace officina {

class Secrets;

class DialogPrompts : public QObject, public ssh::Prompts
{
    Q_OBJECT

public:
    // Lives on the window's thread and outlives every connection that asks.
    explicit DialogPrompts(Secrets &secrets, QObject *parent = nullptr);

    void setWindow(QWidget *window) { m_window = window; } // the dialogs belong to it

    // On a session's thread:
    bool acceptHostKey(const ssh::HostKey &key) override;
    std::optional<QString> password(const QString &user, const QString &host, int attempt) override;
    std::optional<QString> passphrase(const QString &keyFile, int attempt) override;
    std::optional<QStringList> answers(const QString &host, const QString &instruction,
                                       const QList<ssh::Question> &questions) override;

Q_SIGNALS:
    void asked(QDialog *dialog); // a dialog was opened
    void told(const QString &text); // what was to be remembered is not

private:
    template <class Answer> struct Waiting;
    template <class Answer> using Ask = std::function<void(std::shared_ptr<Waiting<Answer>>)>;

    template <class Answer> std::optional<Answer> wait(Ask<Answer> ask);
    template <class Dialog, class Answer, class Read>
    void open(Dialog *dialog, std::shared_ptr<Waiting<Answer>> waiting, Read read);
    void remember(const QString &key, const QString &secret);
    std::optional<QString> secret(const QString &key, int attempt, const QString &title, const QString &sentence);

    Secrets &m_secrets;
    bool m_hasKeychain = true; // until it was asked
    QPointer<QWidget> m_window;
};

} // namespace officina
