// SPDX-License-Identifier: GPL-3.0-or-later
//
// A new job: a template or a script of one's own, a form, and the exact script beside it, each following the
// other. The script that is shown is, byte for byte, the one that is sent; nothing is sent before the user
// says so, and nothing twice without a question.
#pragma once

#include "client/jobs/jobservice.h"
#include "client/jobs/jobtemplate.h"
#include "client/schedulers/scriptoptions.h"
#include "ui/jobs/invitedrow.h"

#include <QtCore/QVariantMap>
#include <QtWidgets/QDialog>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace officina {

class ErrorPanel;
enum class ExampleStep;
class JobChecks;
class JobForm;
class ScriptPane;
class SiteAnswersRow;
class TemplateChips;

class NewJobDialog : public QDialog
{
    Q_OBJECT

public:
    // values: what the form starts with, from the last job; see values().
    // invitation: for the site in use, whose partition and the like the form starts from.
    NewJobDialog(JobService &jobs, const QVariantMap &values, QWidget *parent = nullptr,
                 const SiteInvitation &invitation = {});
    ~NewJobDialog() override;

    QVariantMap values() const;
    QByteArray script() const { return m_script; } // empty while the form is not complete
    // Its next step; folder: where it was staged.
    void offerExample(ExampleStep step, const QString &folder);
    bool isExample() const; // as it is filled in
    bool isAsGiven() const; // the example, or a script as it was opened: nothing of it is the user's

public Q_SLOTS:
    void openScript(const QString &file);                      // of this computer
    // Of the site; changes: values of the form that take the place of what the script says.
    void openScriptAt(const officina::RemotePath &file, const QVariantMap &changes = {});
    void openInvited(); // the script that the invitation brings
    void runExample(); // fills the form in, where it was staged
    void saveAsTemplate(const QString &name);
    void setFolder(const officina::RemotePath &folder);        // in which the job starts

Q_SIGNALS:
    // The user wants to choose it at the site; start: the one to begin with.
    void folderWanted(const officina::RemotePath &start);
    void exampleWanted(); // to be staged, before there is anything to run
    void submitted(const officina::RunRecord &run, const QString &notices); // what the scheduler had to say

protected:
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Entered { // by the user
        JobTemplate from;
        QVariantMap values; // of the form
        QString dependency;
        std::optional<ReadScript> read;
        QByteArray typed; // the script, while it is edited
        bool isEdited = false;
    };

    QWidget *makeHeader();
    QWidget *makeLeft(const SiteInvitation &invitation);
    QWidget *makeButtons();
    void begin(const QVariantMap &values);
    void follow();
    void askSite();
    void askWork();
    void takeStartUp();
    void takeSite(const Site &site);
    void chooseLocalScript();
    void chooseRemoteScript();
    void askForTemplateName();
    void askForReplacement(const JobTemplate &made, const QString &instead);
    void keepTemplate(const JobTemplate &made, const QString &instead = {});
    void useTemplate(const JobTemplate &from);
    void takeScript(const QByteArray &script, const QString &name, const QString &folder);
    void takeEdited(const QByteArray &script);
    void keepEntered();
    void takeBack(const Entered &entered);
    Dialect::Kind kind() const;
    Result<QByteArray> render(JobSpec &spec) const;
    void showScript();
    void showExample();
    void submit();
    void send(const JobSpec &job);
    void take(const Result<SentJob> &sent, int links);
    void takeFound(const RunRecord &run);
    void ask(const QString &question, const QString &detail, std::function<void()> yes);
    void lookAtTheList();

    JobService &m_jobs;
    Site m_site;
    std::unique_ptr<Scheduler> m_scheduler;
    RemotePath m_work; // empty until the site has told it
    QDateTime m_opened;
    QByteArray m_script;
    std::optional<ReadScript> m_read; // a script of the user's own that the form was filled from
    bool m_isEdited = false;          // by the user, since the form was filled
    QString m_wrong;                  // with the script as it is edited; empty: nothing
    bool m_submitting = false;
    bool m_isUnknown = false; // whether the last one was taken
    RemotePath m_lastFolder;  // of that one
    QPushButton *m_example = nullptr;
    QString m_exampleFolder; // empty: it was not staged
    TemplateChips *m_chips = nullptr;
    InvitedRow *m_invited = nullptr;
    SiteAnswersRow *m_answers = nullptr;
    QScrollArea *m_scroll = nullptr; // holds the form and its checks
    JobForm *m_form = nullptr;
    JobChecks *m_checks = nullptr;
    QLabel *m_startUp = nullptr; // what the job has of the user's start-up files
    ScriptPane *m_pane = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_look = nullptr;
    ErrorPanel *m_error = nullptr;
};

} // namespace officina
