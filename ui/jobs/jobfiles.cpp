// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies in a job's folder; see the header.
#include "ui/jobs/jobfiles.h"

#include "ui/common/controls.h"
#include "ui/common/copied.h"
#include "ui/common/errorpanel.h"
#include "ui/common/icons.h"
#include "ui/common/rowfilter.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/present/formats.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QList<Column<ssh::Entry>> columns()
{
    using Entry = ssh::Entry;
    return {
        {.title = JobFiles::tr("Name"),
         .text = [](const Entry &e) { return displayBytes(e.name); },
         .icon = [](const Entry &e) { return icon(e.isFolder() ? u"folder"_s : u"file"_s); }},
        {.title = JobFiles::tr("Size"),
         .text = [](const Entry &e) { return e.isFolder() ? QString() : formats::bytes(e.size); },
         .sortValue = [](const Entry &e) { return QVariant(e.isFolder() ? qint64(-1) : e.size); },
         .alignment = rightAligned},
        {.title = JobFiles::tr("Changed"),
         .text = [](const Entry &e) { return formats::dateTime(e.changed); },
         .sortValue = [](const Entry &e) { return QVariant(e.changed); },
         .alignment = rightAligned},
    };
}

} // namespace

JobFiles::JobFiles(JobService &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_model(columns(), [](const ssh::Entry &e) { return displayBytes(e.name); }),
      m_path(makeShortLabel({}, LabelRole::Small, Qt::ElideMiddle, 8)), m_error(new ErrorPanel)
{
    auto *table = new Table(u"jobFiles"_s, new RowFilter(&m_model, this));
    table->setAccessibleName(tr("Files of the job"));
    table->setStretchColumn(0);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    table->sortByColumn(0, Qt::AscendingOrder);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(m_error);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::half);
    top->addWidget(m_path, 1);
    auto *copy = makeToolButton(u"jobFilesCopy"_s, u"copy"_s, tr("Copy the path of the folder"));
    auto *again = makeToolButton(u"jobFilesRefresh"_s, u"refresh"_s, tr("Look again"));
    top->addWidget(copy, 0, Qt::AlignTop);
    top->addWidget(again, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(table, 1);
    connect(copy, &QToolButton::clicked, this, [this, copy] { copyText(copy, m_folder.display()); });
    connect(again, &QToolButton::clicked, this, &JobFiles::refresh);
    connect(m_error, &ErrorPanel::retryRequested, this, &JobFiles::refresh);
}

void JobFiles::setFolder(const RemotePath &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_path->setText(folder.display());
    m_error->clear();
    m_model.setRows({});
    if (isVisible())
        refresh();
}

void JobFiles::refresh()
{
    if (m_folder.isEmpty())
        return;
    m_jobs.files(m_folder).then(this, [this, folder = m_folder](const Result<QList<ssh::Entry>> &files) {
        if (folder != m_folder)
            return;
        if (!files) {
            m_error->show(errorText(files.error(), Doing::Listing), true);
            return;
        }
        m_error->clear();
        m_model.setRows(*files);
    });
}

void JobFiles::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace officina
