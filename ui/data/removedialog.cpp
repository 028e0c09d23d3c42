// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting for good; see the header.
#include "ui/data/removedialog.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/data/amounttext.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>

namespace officina {

using namespace Qt::StringLiterals;

RemoveDialog::RemoveDialog(const QString &name, const QString &siteName, std::shared_ptr<AsyncFileSystem> place,
                           const QList<RemotePath> &paths, Ended ended, QWidget *parent)
    : QDialog(parent), m_place(std::move(place)), m_paths(paths), m_ended(std::move(ended)),
      m_amount(makeLabel({}, LabelRole::Strong)), m_bar(new QProgressBar),
      m_confirm(makeButton(name + u"DeleteConfirm"_s, tr("Delete"), ButtonKind::Danger)),
      m_cancel(makeButton(name + u"DeleteCancel"_s, tr("Cancel"))), m_tick(new QTimer(this))
{
    setObjectName(name + u"DeleteDialog"_s);
    setWindowTitle(tr("Delete for good"));
    resize(560, 320);
    QStringList lines;
    for (const RemotePath &path : paths)
        lines.append(path.display());
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setObjectName(name + u"DeleteNames"_s);
    list->setReadOnly(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("What will be deleted"));
    m_amount->setObjectName(name + u"DeleteAmount"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Progress of deleting"));
    m_confirm->setEnabled(false);
    m_confirm->setAutoDefault(false);
    m_cancel->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::two, space::two, space::two, space::two);
    layout->setSpacing(space::oneAndHalf);
    layout->addWidget(
        makeLabel(tr("Delete from %1 for good, with everything in it? This cannot be undone.").arg(siteName)));
    layout->addWidget(list, 1);
    layout->addWidget(m_amount);
    layout->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &RemoveDialog::remove);
    connect(m_cancel, &QPushButton::clicked, this, &RemoveDialog::reject);
    m_tick->setInterval(100);
    connect(m_tick, &QTimer::timeout, this, &RemoveDialog::showProgress);
    m_tick->start();
    showProgress();
    m_cancel->setFocus();
    m_place->perform(TreeTask::countToRemove(paths, m_watch)).then(this, [this](const Result<> &result) {
        counted(result);
    });
}

RemoveDialog::~RemoveDialog()
{
    m_watch->cancel.cancel();
}

void RemoveDialog::reject()
{
    m_watch->cancel.cancel();
    if (m_removing)
        m_cancel->setEnabled(false); // it closes when the deleting has stopped
    else
        QDialog::reject();
}

void RemoveDialog::counted(const Result<> &result)
{
    m_tick->stop();
    m_bar->hide();
    m_all = m_watch->count();
    if (!result) {
        m_amount->setText(errorText(result.error(), Doing::ChangingFiles).what);
        return;
    }
    m_amount->setText(amountText(m_all));
    m_confirm->setEnabled(true);
}

void RemoveDialog::remove()
{
    m_removing = true;
    m_confirm->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    m_bar->setRange(0, 1000);
    m_bar->setValue(0);
    m_bar->show();
    m_watch = std::make_shared<TreeTaskMonitor>();
    m_tick->start();
    m_place->perform(TreeTask::remove(m_paths, m_watch)).then(this, [this](const Result<> &result) {
        m_tick->stop();
        m_ended(result);
        QDialog::accept();
    });
}

void RemoveDialog::showProgress()
{
    const TreeCount now = m_watch->count();
    if (!m_removing) {
        m_amount->setText(tr("Counting: %1").arg(amountText(now)));
        return;
    }
    m_amount->setText(tr("Deleted %1 of %n item(s)", nullptr, int(m_all.all())).arg(formats::number(now.all())));
    m_bar->setValue(m_all.all() > 0 ? int(1000 * double(now.all()) / double(m_all.all())) : 0);
}

} // namespace officina
