// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines; see the header.
#include "ui/requests/attachmentsbox.h"

#include "client/requests/attachments.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/present/attachmenttext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"

#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFrame>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// A line that a file can be dropped on.
class DropLine : public QFrame
{
public:
    std::function<void(const QString &path)> dropped;

    DropLine() { setAcceptDrops(true); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override
    {
        if (!fileOf(event).isEmpty())
            event->acceptProposedAction();
    }
    void dropEvent(QDropEvent *event) override
    {
        event->acceptProposedAction();
        dropped(fileOf(event));
    }

private:
    static QString fileOf(const QDropEvent *event)
    {
        const QList<QUrl> urls = event->mimeData()->urls();
        return urls.size() == 1 ? urls.first().toLocalFile() : QString();
    }
};

} // namespace

AttachmentsBox::AttachmentsBox(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"requestAttachments"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::oneAndHalf);
}

void AttachmentsBox::show(const Request &request, const AccessMode *mode, const QString &draftFolder)
{
    const QList<Check> checks = mode ? attachmentChecks(request, *mode, draftFolder) : QList<Check>();
    QStringList states;
    for (const Check &check : checks)
        states.append(check.rule == RuleId::AttachmentGiven || check.status == Check::Status::Ok ? QString()
                                                                                                 : checkText(check));
    if (m_shown.id == request.id && m_shown.mode == request.mode && m_shown.attachments == request.attachments
        && m_states == states)
        return;
    m_shown = request;
    m_states = states;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of its buttons may be what brought us here
        delete item;
    }
    const QList<Attachment> asked = mode ? mode->route.attachments : QList<Attachment>();
    m_lines->addWidget(makeLabel(
        asked.isEmpty() ? tr("No file is known to be asked for with this request.")
                        : tr("To be attached on the portal. What is attached here is copied beside the draft, looked "
                             "over, and goes into the dossier’s zip.")));
    qsizetype number = 0;
    for (const Attachment &attachment : asked) {
        const auto file = std::ranges::find(request.attachments, attachment.name, &AttachedFile::purpose);
        addLine(attachment.name, &attachment, file == request.attachments.cend() ? nullptr : &*file,
                states.value(number++));
    }
    for (const AttachedFile &file : request.attachments) {
        if (!std::ranges::contains(asked, file.purpose, &Attachment::name))
            addLine(file.purpose, nullptr, &file, states.value(number++));
    }
    addLine({}, nullptr, nullptr, {});
}

void AttachmentsBox::addLine(const QString &purpose, const Attachment *asked, const AttachedFile *file,
                             const QString &state)
{
    auto *line = new DropLine;
    line->dropped = [this, purpose](const QString &path) { Q_EMIT attachWanted(path, purpose); };
    auto *words = new QVBoxLayout(line);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    const QString title = asked ? catalogueText(asked->name) : tr("Another file");
    words->addWidget(makeLabel(title, LabelRole::Strong));
    for (const QString &about : asked ? QStringList{asked->limit, asked->note} : QStringList()) {
        if (!about.isEmpty())
            words->addWidget(makeLabel(catalogueText(about), LabelRole::Small));
    }
    if (file)
        words->addWidget(makeLabel(attachedText(*file)));
    if (!state.isEmpty()) {
        QLabel *warning = makeLabel(state);
        warning->setObjectName(u"attachmentState"_s);
        setStyleProperty(warning, "notice", u"warning"_s);
        words->addWidget(warning);
    }
    auto *row = new QHBoxLayout; // below the words: beside them there is no room in the smallest window
    row->setSpacing(space::one);
    auto *choose = makeButton(u"attachmentChoose"_s, file && asked ? tr("Replace…") : tr("Choose…"));
    choose->setAccessibleDescription(title);
    choose->setToolTip(tr("Or drop a file here"));
    connect(choose, &QPushButton::clicked, this, [this, purpose] { this->choose(purpose); });
    if (asked || !file)
        row->addWidget(choose);
    else
        delete choose;
    if (file) {
        auto *remove = makeButton(u"attachmentRemove"_s, tr("Remove"));
        remove->setAccessibleDescription(file->name);
        connect(remove, &QPushButton::clicked, this, [this, gone = *file] { Q_EMIT removeWanted(gone); });
        row->addWidget(remove);
    }
    row->addStretch(1);
    words->addSpacing(2);
    words->addLayout(row);
    m_lines->addWidget(line);
}

void AttachmentsBox::choose(const QString &purpose)
{
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setObjectName(u"attachmentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PDF documents (*.pdf)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, purpose](const QString &path) { Q_EMIT attachWanted(path, purpose); });
    dialog->open();
}

} // namespace officina
