// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions from a session's thread, dialogs on the window's; see the header.
#include "ui/connect/dialogprompts.h"

#include "client/settings/secrets.h"
#include "ui/connect/hostkeydialog.h"
#include "ui/connect/questionsdialog.h"
#include "ui/connect/secretdialog.h"

#include <QtCore/QThread>

#include <condition_variable>
#include <mutex>

namespace officina {

// One question on its way: the asking thread waits on it, the window's thread answers once.
template <class Answer> struct DialogPrompts::Waiting {
    std::mutex mutex;
    std::condition_variable wake;
    bool over = false; // answered, or no longer waited for
    std::optional<Answer> answer;
    QPointer<QDialog> dialog; // the window's thread only

    bool isOver()
    {
        const std::lock_guard lock(mutex);
        return over;
    }

    void finish(std::optional<Answer> value)
    {
        const std::lock_guard lock(mutex);
        if (std::exchange(over, true))
            return;
        answer = std::move(value);
        wake.notify_all();
    }
};

DialogPrompts::DialogPrompts(Secrets &secrets, QObject *parent) : QObject(parent), m_secrets(secrets) {}

template <class Answer> std::optional<Answer> DialogPrompts::wait(Ask<Answer> ask)
{
    auto waiting = std::make_shared<Waiting<Answer>>();
    QMetaObject::invokeMethod(
        this,
        [ask = std::move(ask), waiting] {
            if (!waiting->isOver())
                ask(waiting);
        },
        Qt::QueuedConnection);
    std::unique_lock lock(waiting->mutex);
    while (!waiting->over) {
        waiting->wake.wait_for(lock, std::chrono::milliseconds(50));
        if (!waiting->over && QThread::currentThread()->isInterruptionRequested()) {
            waiting->over = true;
            QMetaObject::invokeMethod(
                this,
                [waiting] {
                    if (waiting->dialog)
                        waiting->dialog->close();
                },
                Qt::QueuedConnection);
        }
    }
    return std::move(waiting->answer);
}

template <class Dialog, class Answer, class Read>
void DialogPrompts::open(Dialog *dialog, std::shared_ptr<Waiting<Answer>> waiting, Read read)
{
    waiting->dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [waiting, dialog, read] { waiting->finish(read(*dialog)); });
    connect(dialog, &QDialog::rejected, this, [waiting] { waiting->finish(std::nullopt); });
    // A dialog that goes with its window never says that it was rejected.
    connect(dialog, &QObject::destroyed, this, [waiting] { waiting->finish(std::nullopt); });
    dialog->open();
    Q_EMIT asked(dialog);
}

bool DialogPrompts::acceptHostKey(const ssh::HostKey &key)
{
    return wait<bool>([this, key](auto waiting) {
               open(new HostKeyDialog(key, m_window), waiting, [](const HostKeyDialog &) { return true; });
           })
        .value_or(false);
}

std::optional<QString> DialogPrompts::password(const QString &user, const QString &host, int attempt)
{
    return secret(Secrets::passwordKey(user, host), attempt, tr("Password"),
                  tr("Password of %1 on %2").arg(user, host));
}

std::optional<QString> DialogPrompts::passphrase(const QString &keyFile, int attempt)
{
    return secret(Secrets::passphraseKey(keyFile), attempt, tr("Passphrase"),
                  tr("Passphrase of the key %1").arg(keyFile));
}

// The box was ticked, so a keychain that refuses is told of: it would be asked for again, and nobody knew why.
void DialogPrompts::remember(const QString &key, const QString &secret)
{
    m_secrets.write(key, secret).then(this, [this](const Result<> &kept) {
        if (!kept)
            Q_EMIT told(
                tr("The system's keychain did not take what was to be remembered: it is kept nowhere, and asked "
                   "for again next time."));
    });
}

std::optional<QString> DialogPrompts::secret(const QString &key, int attempt, const QString &title,
                                             const QString &sentence)
{
    return wait<QString>([this, key, attempt, title, sentence](auto waiting) {
        const auto ask = [this, key, attempt, title, sentence, waiting] {
            if (waiting->isOver())
                return;
            open(new SecretDialog(title, sentence, attempt > 1, m_hasKeychain, m_window), waiting,
                 [this, key](const SecretDialog &dialog) {
                     if (dialog.remember())
                         remember(key, dialog.secret());
                     return dialog.secret();
                 });
        };
        if (attempt > 1) { // what was remembered has just been refused
            ask();
            return;
        }
        m_secrets.read(key).then(this, [this, waiting, ask](const Result<QString> &remembered) {
            m_hasKeychain = remembered || remembered.error().kind != Error::Kind::Unsupported;
            if (remembered)
                waiting->finish(*remembered);
            else
                ask();
        });
    });
}

std::optional<QStringList> DialogPrompts::answers(const QString &host, const QString &instruction,
                                                  const QList<ssh::Question> &questions)
{
    return wait<QStringList>([this, host, instruction, questions](auto waiting) {
        open(new QuestionsDialog(host, instruction, questions, m_window), waiting,
             [](const QuestionsDialog &dialog) { return dialog.answers(); });
    });
}

} // namespace officina
