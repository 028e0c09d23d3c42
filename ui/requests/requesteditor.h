// SPDX-License-Identifier: GPL-3.0-or-later
//
// One draft being written: steps at the left, the form in the middle, checks at the right. The draft itself is the
// document's (draftdocument.h).
#pragma once

#include "client/requests/rules.h"
#include "ui/requests/draftdocument.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <optional>
#include <utility>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace officina {

class AgeLabel;
class AttachmentsBox;
class ChecksList;
class ErrorPanel;
class JobHistory;
class ProfileNotice;
class RequestForm;
class SendForm;
class StepButton;

class RequestEditor : public QWidget
{
    Q_OBJECT

public:
    // history: of jobs, for evidence; null: there is none.
    RequestEditor(const Catalogue &catalogue, RequestStore &store, JobHistory *history = nullptr,
                  QWidget *parent = nullptr);
    ~RequestEditor() override; // saves
    void useRuns(std::function<std::optional<double>(const QString &site, const QString &job)> checkpoints)
    {
        m_checkpointsOfJob = std::move(checkpoints); // for evidence, as EvidenceDialog takes it
    }

    // False: the draft that is open could not be saved. It stays, with why, and with what can be done.
    bool open(const Request &request, FormStep step = FormStep::Applicant);
    bool close();
    bool save(); // as open()
    bool isOpen() const { return m_document.isOpen(); }
    const Request &request() const { return m_document.request(); }
    void showStep(FormStep step) { showPage(int(step)); }

    // By the name's end: ".zip", else a PDF. Errors are shown in the editor; true: it is written.
    bool exportTo(const QString &path);

Q_SIGNALS:
    void backWanted();
    void awardWanted(const officina::Request &request); // it was granted: its days are to be kept
    void proposalWanted(const officina::Request &request); // in the Waldur portal of its mode; it is saved

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the line of the two buttons changes its width

private:
    QWidget *makeHeader();
    QWidget *makeConflict();
    QWidget *makeUnsaved();
    QWidget *makeSteps();
    QWidget *makePages();
    QWidget *makeNavigation();
    RequestForm *addForm(RequestForm *form);
    void follow();
    void showPage(int page);
    void nameNext(); // the page that the button leads to
    void showAll();   // the draft into the fields
    void showState(); // what follows from it
    void showProblem(); // of the profile, which stays when a draft was saved
    void showTitle(const Request &request);
    void goTo(FormStep step, const QString &field);
    void estimate();
    void chooseEvidence();
    void attach(const QString &path, const QString &purpose);
    void take(const Request &changed); // into the draft, and to the fields
    void preview();
    void chooseExport(const QString &suffix);
    void chooseElsewhere();

    const Catalogue &m_catalogue;
    const RequestStore &m_store;
    JobHistory *m_history;
    std::function<std::optional<double>(const QString &, const QString &)> m_checkpointsOfJob;
    DraftDocument m_document;
    QLabel *m_title;
    AgeLabel *m_saved;
    ErrorPanel *m_error;
    QFrame *m_conflict;
    QFrame *m_unsaved;
    QLabel *m_answer;
    AttachmentsBox *m_attachments;
    QList<StepButton *> m_steps;
    QList<RequestForm *> m_forms;
    ProfileNotice *m_profile;
    SendForm *m_send;
    QStackedWidget *m_pages;
    QPushButton *m_back;
    QPushButton *m_next;
    ChecksList *m_checks;
};

} // namespace officina
