// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a transfer leaves behind; see the header.
#include "ui/data/leftpartsdialog.h"

#include "client/staging/tree/partname.h"
#include "ui/common/controls.h"
#include "ui/common/errorpanel.h"
#include "ui/common/theme.h"
#include "ui/data/transfertexts.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"
#include "ui/present/sitetext.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

RemotePath targetFolder(const TransferRequest &request)
{
    return request.direction == Direction::Upload ? request.remote : RemotePath(request.local);
}

// What lies in a temporary folder goes with it.
QList<RemotePath> outermost(QList<RemotePath> paths)
{
    std::ranges::sort(paths, {}, &RemotePath::bytes);
    QList<RemotePath> result;
    for (const RemotePath &path : std::as_const(paths)) {
        if (result.isEmpty() || !path.bytes().startsWith(result.last().bytes() + '/'))
            result.append(path);
    }
    return result;
}

} // namespace

LeftPartsDialog::LeftPartsDialog(const TransferItem &item, std::shared_ptr<AsyncFileSystem> place, QWidget *parent)
    : QDialog(parent), m_item(item), m_place(std::move(place)),
      m_text(makeLabel(tr("Looking for its temporary files…"))), m_error(new ErrorPanel), m_bar(new QProgressBar),
      m_keep(makeButton(u"leftPartsKeep"_s, tr("Remove from the list"))),
      m_delete(makeButton(u"leftPartsDelete"_s, tr("Delete and remove"), ButtonKind::Danger))
{
    setObjectName(u"leftPartsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove a transfer"));
    setMinimumWidth(560);
    m_text->setObjectName(u"leftPartsText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->setObjectName(u"leftPartsError"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(m_text->text());
    m_keep->setAutoDefault(false);
    m_delete->setAutoDefault(false);
    m_delete->hide();
    auto *cancel = makeButton(u"leftPartsCancel"_s, tr("Cancel"));
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(makeLabel(transfertexts::what(item), LabelRole::Heading));
    layout->addWidget(m_error);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &LeftPartsDialog::finish);
    connect(m_delete, &QPushButton::clicked, this, &LeftPartsDialog::removeParts);
    QTimer::singleShot(200, this, [this] { // what is faster needs no word
        if (!isVisible())
            open();
    });
    QMetaObject::invokeMethod(this, &LeftPartsDialog::look, Qt::QueuedConnection); // once somebody listens
}

LeftPartsDialog::~LeftPartsDialog()
{
    m_watch->cancel.cancel();
}

void LeftPartsDialog::look()
{
    if (!m_place) {
        const QString site = m_item.request.direction == Direction::SiteToSite ? m_item.request.other.value
                                                                               : siteName(m_item.site, m_item.siteName);
        ask(tr("What has arrived of it under a temporary name stays at %1, in %2. Connect there first to have it "
               "deleted.",
               "%1: a site, %2: a folder")
                .arg(site, targetFolder(m_item.request).display()),
            false);
        return;
    }
    struct Found {
        bool isFolder = false;
        QList<RemotePath> parts;
    };
    const auto found = std::make_shared<Found>();
    const RemotePath folder = targetFolder(m_item.request);
    const QByteArray name = m_item.request.arrivingName();
    m_place
        ->change([found, folder, name](FileSystem &side) -> Result<> {
            if (const auto there = side.lstat(folder / name); there && there->isFolder()) {
                found->isFolder = true;
                return {};
            }
            const auto entries = side.list(folder);
            if (!entries)
                return entries.error().kind == Error::Kind::NotFound ? Result<>() : passOn(entries);
            for (const Entry &entry : *entries) {
                if (isPartName(entry.name) && prefixOfPart(entry.name) == partPrefix(name))
                    found->parts.append(folder / entry.name);
            }
            return {};
        })
        .then(this, [this, found, target = folder / name](const Result<> &looked) {
            m_parts = found->parts;
            if (!looked)
                m_error->show(errorText(looked.error(), Doing::Listing), false);
            if (found->isFolder)
                lookBelow(target);
            else
                measure();
        });
}

void LeftPartsDialog::lookBelow(const RemotePath &folder)
{
    m_place->perform(TreeTask::find(folder, u"*.officina-part"_s, m_watch)).then(this, [this](const Result<> &looked) {
        for (const FoundEntry &found : m_watch->takeFound()) {
            if (isPartName(found.path.name()))
                m_parts.append(found.path);
        }
        if (!looked)
            m_error->show(errorText(looked.error(), Doing::Listing), false);
        m_parts = outermost(m_parts);
        measure();
    });
}

void LeftPartsDialog::measure()
{
    if (m_parts.isEmpty()) {
        if (m_error->isVisibleTo(this))
            ask(tr("Whether temporary files of it stay in %1 could not be found out.", "%1: a folder")
                    .arg(targetFolder(m_item.request).display()),
                false);
        else
            finish();
        return;
    }
    m_watch = std::make_shared<TreeTaskMonitor>();
    m_place->perform(TreeTask::count(m_parts, m_watch)).then(this, [this](const Result<> &) {
        const QString size = formats::bytes(m_watch->count().bytes);
        const QString where = m_parts.size() == 1
            ? m_parts.first().display()
            : (targetFolder(m_item.request) / m_item.request.arrivingName()).display();
        QString text = m_parts.size() == 1
            ? tr("A temporary file of it, %1, stays there:\n%2", "%1: a size, %2: a path").arg(size, where)
            : tr("%n temporary file(s) of it, %1 in all, stay in:\n%2", "%1: a size, %2: a folder", int(m_parts.size()))
                  .arg(size, where);
        ask(text + u"\n\n"_s + tr("If the same is sent once more, it goes on from what is there."), true);
    });
}

void LeftPartsDialog::ask(const QString &text, bool mayDelete)
{
    m_bar->hide();
    m_text->setText(text);
    m_delete->setVisible(mayDelete);
    adjustSize();
    if (!isVisible())
        open();
}

void LeftPartsDialog::removeParts()
{
    m_error->clear();
    m_bar->show();
    m_keep->setEnabled(false);
    m_delete->setEnabled(false);
    m_watch = std::make_shared<TreeTaskMonitor>();
    m_place->perform(TreeTask::remove(m_parts, m_watch)).then(this, [this](const Result<> &removed) {
        if (removed) {
            finish();
            return;
        }
        m_bar->hide();
        m_keep->setEnabled(true);
        m_delete->setEnabled(true);
        m_error->show(errorText(removed.error(), Doing::ChangingFiles), false);
    });
}

void LeftPartsDialog::finish()
{
    Q_EMIT decided();
    if (isVisible())
        accept();
    else
        deleteLater();
}

} // namespace officina
