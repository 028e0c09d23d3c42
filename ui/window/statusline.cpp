// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the status line says; see the header. Its parts are whole phrases in a row.
#include "ui/window/statusline.h"

#include "client/jobs/jobboard.h"
#include "client/staging/queue/transferqueue.h"
#include "ui/common/controls.h"
#include "ui/common/theme.h"
#include "ui/data/transfertexts.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QLabel *part(const QString &objectName)
{
    QLabel *label = makeLabel({}, LabelRole::Small);
    label->setObjectName(objectName);
    label->setWordWrap(false);
    label->hide();
    return label;
}

void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StatusLine::StatusLine(const TransferQueue &transfers, const JobBoard &jobs, QDate catalogue, QWidget *parent)
    : QFrame(parent), m_transfers(transfers), m_jobs(jobs), m_data(part(u"statusTransfers"_s)),
      m_running(part(u"statusJobs"_s)), m_page(part(u"statusPage"_s)), m_journal(part(u"statusJournal"_s))
{
    setObjectName(u"statusLine"_s);
    auto *age = part(u"statusCatalogue"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, 5, space::two, 5);
    layout->setSpacing(space::two);
    layout->addWidget(m_data);
    layout->addWidget(m_running);
    layout->addWidget(m_page);
    layout->addWidget(m_journal);
    layout->addStretch(1);
    layout->addWidget(age);
    if (catalogue.isValid())
        say(age, tr("Catalogue of %1").arg(formats::date(catalogue)));
    setMinimumHeight(28);
    connect(&m_transfers, &TransferQueue::changed, this, &StatusLine::refreshTransfers);
    connect(&m_jobs, &JobBoard::changed, this, &StatusLine::refreshJobs);
    refreshTransfers();
    refreshJobs();
}

void StatusLine::setPageText(const QString &text)
{
    say(m_page, text);
}

void StatusLine::refreshTransfers()
{
    say(m_data, transfertexts::summary(m_transfers.items()));
    const ErrorText problem = journalProblem();
    say(m_journal, problem.what);
    m_journal->setToolTip(problem.detail);
}

// Whether the list of transfers is less than it seems.
ErrorText StatusLine::journalProblem() const
{
    if (const auto owner = m_transfers.otherOwner())
        return {.what = owner->isHere ? tr("Another Officina runs the transfers")
                                      : tr("Officina on %1 runs the transfers", "%1: a computer").arg(owner->host)};
    const std::optional<Error> &error = m_transfers.journalError();
    if (!error)
        return {};
    if (error->kind == Error::Kind::Unsupported)
        return {.what = tr("The list of transfers is of a newer Officina: they are not remembered"),
                .detail = error->subject};
    if (error->kind == Error::Kind::Corrupt)
        return {.what = tr("The list of transfers was damaged and was begun anew"),
                .detail = tr("The damaged one is kept as %1", "%1: a file").arg(error->subject)};
    return {.what =
                tr("Transfers are not remembered: %1", "%1: a sentence").arg(errorText(*error, Doing::Listing).what),
            .detail = error->detail};
}

void StatusLine::refreshJobs()
{
    say(m_running, jobsText(m_jobs.tally()));
}

QString StatusLine::jobsText(const JobTally &tally)
{
    QStringList parts;
    if (tally.running > 0)
        parts += tr("Jobs: %n running", nullptr, tally.running);
    if (tally.waiting > 0)
        parts += tally.running > 0 ? tr("%n waiting", nullptr, tally.waiting)
                                   : tr("Jobs: %n waiting", nullptr, tally.waiting);
    return parts.join(u" · "_s);
}

} // namespace officina
