// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the editor opens over itself, and the files that come in and go out; see the header.
#include "client/base/userfolders.h"
#include "client/requests/attachments.h"
#include "ui/common/errorpanel.h"
#include "ui/common/openlink.h"
#include "ui/present/attachmenttext.h"
#include "ui/present/dossier.h"
#include "ui/present/evidencetext.h"
#include "ui/requests/estimatordialog.h"
#include "ui/requests/evidencedialog.h"
#include "ui/requests/requesteditor.h"

#include <QtCore/QPromise>
#include <QtCore/QStandardPaths>
#include <QtCore/QThreadPool>
#include <QtWidgets/QFileDialog>

namespace officina {

using namespace Qt::StringLiterals;

void RequestEditor::estimate()
{
    if (!m_document.isOpen())
        return;
    auto *dialog = new EstimatorDialog(request(), m_catalogue, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EstimatorDialog::applied, this, &RequestEditor::take);
    dialog->open();
}

void RequestEditor::chooseEvidence()
{
    if (!m_document.isOpen() || !m_history)
        return;
    auto *dialog = new EvidenceDialog(request().evidence, *m_history, m_checkpointsOfJob, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EvidenceDialog::applied, this, [this](const Evidence &evidence) {
        if (m_document.isOpen())
            take(withEvidence(request(), m_catalogue, evidence));
    });
    dialog->open();
}

// A copy of a large file from a slow disk takes a while: not on the window's thread.
void RequestEditor::attach(const QString &path, const QString &purpose)
{
    if (!m_document.isOpen())
        return;
    const auto promise = std::make_shared<QPromise<Result<AttachedFile>>>();
    promise->start();
    promise->future().then(this, [this, draft = request().id](const Result<AttachedFile> &file) {
        if (!m_document.isOpen() || request().id != draft)
            return; // the copy stays where it is; nothing refers to it
        if (!file) {
            m_error->show(attachErrorText(file.error()));
            return;
        }
        m_error->clear();
        Request changed = request();
        setAttachment(changed, *file);
        take(changed);
    });
    QThreadPool::globalInstance()->start([promise, path, purpose, folder = m_store.folder()] {
        promise->addResult(attachFile(path, purpose, folder));
        promise->finish();
    });
}

void RequestEditor::preview()
{
    if (!m_document.isOpen())
        return;
    // One file per draft, in the user's own cache: the viewer keeps it open for a while.
    const QString folder = cacheFolder();
    const QString path = folder + u'/' + request().id.value + u'/' + dossierFileName(request(), u"pdf"_s);
    if (exportTo(path))
        openLink(this, QUrl::fromLocalFile(path));
}

void RequestEditor::chooseExport(const QString &suffix)
{
    if (!m_document.isOpen())
        return;
    auto *dialog = new QFileDialog(this, tr("Export the dossier"));
    dialog->setObjectName(u"requestExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == u"zip"_s ? tr("Zip archives (*.zip)") : tr("PDF documents (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(dossierFileName(request(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, &RequestEditor::exportTo);
    dialog->open();
}

// Where there is room, or leave to write: a file that "Open a file" takes back.
void RequestEditor::chooseElsewhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the draft elsewhere"));
    dialog->setObjectName(u"requestElsewhereDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QLatin1StringView(requestSuffix));
    dialog->selectFile(dossierFileName(request(), QLatin1StringView(requestSuffix)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = m_document.saveElsewhere(path);
        if (!written) {
            m_error->show(errorText(written.error(), Doing::SavingRequest), true);
            return;
        }
        m_document.discard();
        Q_EMIT backWanted();
    });
    dialog->open();
}

} // namespace officina
