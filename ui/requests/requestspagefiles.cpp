// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page's drafts and files: those that come from elsewhere, and those that are damaged.
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/present/formats.h"
#include "ui/present/requesttable.h"
#include "ui/requests/requestspage.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

void RequestsPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Open a request"));
    dialog->setObjectName(u"requestImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QString filter = tr("Requests, dossiers and tables of projects (*.json *.zip *.csv)");
    filter.replace("*.json"_L1, u"*.json *."_s + QLatin1StringView(requestSuffix)); // patterns are no words
    dialog->setNameFilter(filter);
    connect(dialog, &QFileDialog::fileSelected, this, &RequestsPage::importFrom);
    dialog->open();
}

void RequestsPage::importFrom(const QString &path)
{
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) { // as the terminal takes it
        Q_EMIT tableWanted(path);
        return;
    }
    const QFileInfo file(path);
    const RequestId own{file.completeBaseName()};
    const QString place = file.canonicalFilePath();
    if (!place.isEmpty() && place == QFileInfo(m_store.pathOf(own)).canonicalFilePath() && m_store.load(own)) {
        openRequest(own); // one of the list is no other's
        return;
    }
    const auto request = m_store.import(path);
    if (request) {
        edit(*request, FormStep::Applicant);
    } else if (request.error().kind == Error::Kind::Exists) {
        const RequestId id{QFileInfo(request.error().subject).completeBaseName()};
        askAboutSame(
            path, {m_store.load(id).value_or(Request{.id = id}), request.error().detail == RequestStore::editedSince});
    } else {
        m_problems->show(errorText(request.error(), Doing::OpeningRequest));
    }
}

void RequestsPage::askAboutSame(const QString &path, const RequestStore::Here &here)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Open a request"), hereText(here), QMessageBox::Cancel, this);
    box->setObjectName(u"requestSameBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    //: A button: the draft that is here already
    auto *open = box->addButton(tr("Open it"), QMessageBox::AcceptRole);
    open->setObjectName(u"requestSameOpen"_s);
    box->setDefaultButton(open);
    auto *again = box->addButton(tr("Make one more of it"), QMessageBox::ActionRole);
    again->setObjectName(u"requestSameAgain"_s);
    connect(open, &QAbstractButton::clicked, this, [this, id = here.draft.id] { openRequest(id); });
    connect(again, &QAbstractButton::clicked, this, [this, path] {
        const auto request = m_store.import(path, RequestStore::IfThere::Copy);
        if (request)
            edit(*request, FormStep::Applicant);
        else
            m_problems->show(errorText(request.error(), Doing::OpeningRequest));
    });
    box->open();
}

void RequestsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void RequestsPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    importFrom(event->mimeData()->urls().first().toLocalFile());
}

void RequestsPage::showProblems(QList<Error> problems)
{
    const auto idOf = [](const Error &problem) { return RequestId{QFileInfo(problem.subject).completeBaseName()}; };
    const auto damaged = std::ranges::find_if(problems, [&](const Error &problem) {
        return problem.kind == Error::Kind::BadInput
            && QFileInfo(problem.subject) == QFileInfo(m_store.pathOf(idOf(problem)))
            && !m_store.newestVersion(idOf(problem)).isEmpty();
    });
    m_goBack->setVisible(damaged != problems.end());
    if (damaged != problems.end()) {
        m_damaged = idOf(*damaged);
        const Request version = m_store.versions(m_damaged).value(0);
        const QString title = version.title().isEmpty() ? tr("Without a title") : version.title().simplified();
        const int room = 40 * fontMetrics().averageCharWidth();
        //: A button: %1 is a title, %2 a day and time
        m_goBack->setText(literalText(
            tr("Go back to “%1” (version: %2)")
                .arg(fontMetrics().elidedText(title, Qt::ElideRight, room), formats::dateTime(version.saved))));
        std::rotate(problems.begin(), damaged, damaged + 1); // which the words are of
    }
    if (problems.isEmpty()) {
        m_problems->clear();
        return;
    }
    // The first in words, the others by file and reason.
    ErrorText text = errorText(problems.first(), Doing::OpeningRequest);
    QStringList details;
    for (const Error &problem : std::as_const(problems))
        details.append(problem.subject + u": "_s + problem.detail);
    text.detail = details.join(u'\n');
    m_problems->show(text);
}

void RequestsPage::goBack()
{
    const auto back = m_store.goBack(m_damaged);
    refresh();
    if (!back)
        m_problems->show(errorText(back.error(), Doing::SavingRequest));
}

} // namespace officina
