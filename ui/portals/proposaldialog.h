// SPDX-License-Identifier: GPL-3.0-or-later
//
// A proposal for an open round of a call, written to the portal in two steps that the user takes one after the other: a
// draft there, seen by nobody else, with amounts and files; then, after a question that says what goes where, the
// submission. It begins with what a request here says, and goes on with a draft that is there: of one title and round
// none is made twice. Of what has no answer it says so, and sends nothing again.
#pragma once

#include "client/portals/portalservice.h"
#include "client/portals/proposal.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace officina {

class ErrorPanel;

// What a draft of a request here would be in that call.
struct ProposalOffer {
    QString title;
    ProposalWish wish;
};

class ProposalDialog : public QDialog
{
    Q_OBJECT

public:
    ProposalDialog(PortalService &service, Portal portal, PortalCall call, PortalRound round, QString folder,
                   QWidget *parent = nullptr);

    void offer(const QList<ProposalOffer> &offers, qsizetype chosen = -1); // it begins with that one, if any
    void setKnown(const QList<PortalProposal> &known); // the user's, of any round
    void goOnWith(const PortalProposal &draft);

Q_SIGNALS:
    void tokenWanted(); // another one: what was typed stays

private:
    struct Amount {
        QString offering;
        QString component;
        QDoubleSpinBox *field;
    };

    void build();
    void addFiles(QFormLayout &form);
    void takeFilesOff(); // those that are selected and not in the portal
    void addAmounts(QFormLayout &form);
    void fillIn(const ProposalWish &wish);
    void look(); // whether the portal has one of that title
    bool isAsThere() const;
    ProposalWish wish() const;
    void makeDraft();
    void askToSubmit();
    void submit();
    using Next = void (ProposalDialog::*)(const ProposalStep &done);
    void run(std::function<Result<ProposalStep>(Waldur &)> work, Next next);
    void ended(const Result<ProposalStep> &result, Next next);
    void drafted(const ProposalStep &done);
    void submitted(const ProposalStep &done);
    void setBusy(bool isBusy);

    PortalService &m_service;
    Portal m_portal;
    PortalCall m_call;
    PortalRound m_round;
    QString m_folder;
    QLineEdit *m_name;
    QPlainTextEdit *m_summary;
    QList<Amount> m_amounts;
    QListWidget *m_files;
    QWidget *m_form;
    QProgressBar *m_progress;
    ErrorPanel *m_error;
    QPushButton *m_token;
    QLabel *m_state;
    QPushButton *m_draft;
    QPushButton *m_submit;
    QComboBox *m_request;
    QList<ProposalOffer> m_offers;
    QList<PortalProposal> m_known;
    QString m_uuid; // of the draft in the portal
    PortalProposal m_there; // its texts and files, as far as they are known
    bool m_isFound = false; // by its title, which may be typed on
    bool m_isTaken = false; // the title, by one that is no draft any more
    bool m_isChanged = false; // amounts or files, since the draft got them
};

} // namespace officina
