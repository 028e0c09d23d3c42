// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of findings; see the header.
#include "ui/jobs/stoplossnotice.h"

#include "ui/common/controls.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/present/stoplosstext.h"

#include <QtWidgets/QBoxLayout>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const StopLossFinding &finding, bool acted)
{
    return u"%1-%2-%3-%4"_s.arg(finding.site.value, finding.job.id.value).arg(int(finding.rule)).arg(acted);
}

} // namespace

StopLossNotice::StopLossNotice(QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"stopLossNotice"_s);
    setProperty("notice", u"warning"_s);
    m_rows->setContentsMargins(space::oneAndHalf, space::half, space::one, space::half);
    m_rows->setSpacing(0);
    hide();
}

void StopLossNotice::watch(const StopLossWatch &watch)
{
    m_watch = &watch;
    connect(&watch, &StopLossWatch::changed, this, &StopLossNotice::refresh);
    connect(&watch, &StopLossWatch::acted, this, [this](const StopLossFinding &finding, const Result<> &done) {
        m_acted.prepend({finding, stoplosstext::acted(finding, done)});
        refresh();
    });
    refresh();
}

void StopLossNotice::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the change may come from one of its buttons
        delete item;
    }
    for (const auto &[finding, text] : std::as_const(m_acted))
        addRow(keyOf(finding, true), {finding.site, finding.job.id}, text);
    if (m_watch)
        for (const StopLossFinding &finding : m_watch->findings())
            addRow(keyOf(finding, false), {finding.site, finding.job.id}, stoplosstext::sentence(finding));
    if (const int left = m_watch ? m_watch->unwatched() : 0; left > 0)
        m_rows->addWidget(
            makeLabel(tr("%n running job(s) were not looked at this minute: stop-loss looks at %1 at once, "
                         "by turns.",
                         "%1: a number", left)
                          .arg(SiteStopLoss::mostJobs),
                      LabelRole::Muted));
    setVisible(m_rows->count() > 0);
}

void StopLossNotice::addRow(const QString &key, const JobRef &job, const QString &text)
{
    if (m_aside.contains(key) || m_rows->count() >= mostRows)
        return;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(new IconView(u"warning"_s, 16, IconView::Colour::Warning), 0, Qt::AlignVCenter);
    layout->addWidget(makeLabel(text), 1);
    auto *show = makeButton(u"stopLossShow-"_s + key, tr("Show the job"), ButtonKind::Link);
    show->setAccessibleDescription(text);
    auto *aside = makeToolButton(u"stopLossAside-"_s + key, u"cancel"_s, tr("Put aside: I have seen it"));
    aside->setAccessibleDescription(text);
    layout->addWidget(show);
    layout->addWidget(aside);
    connect(show, &QPushButton::clicked, this, [this, job] { Q_EMIT jobWanted(job); });
    connect(aside, &QToolButton::clicked, this, [this, key] {
        m_aside.insert(key);
        refresh();
    });
    m_rows->addWidget(row);
}

} // namespace officina
