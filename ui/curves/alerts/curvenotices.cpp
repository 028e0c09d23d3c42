// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is told above the curves; see the header.
#include "ui/curves/alerts/curvenotices.h"

#include "ui/common/theme.h"
#include "ui/curves/alerts/notice.h"
#include "ui/curves/runs/runappearances.h"
#include "ui/curves/runs/runrows.h"
#include "ui/present/curves/curvewords.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// Sentences, of which only the first are written out.
struct Sentences {
    QStringList first;
    int count = 0;

    template <class Say> void add(Say say)
    {
        if (++count <= Notice::maxLines)
            first.push_back(say());
    }
};

} // namespace

CurveNotices::CurveNotices(QWidget *parent)
    : QWidget(parent), m_issues(new Notice(u"damage"_s)), m_missed(new Notice(u"missed"_s, Notice::Kind::Info)),
      m_openAs(m_missed->addMenu(tr("Open as"))), m_stopped(new Notice(u"lost"_s)), m_alerts(new Notice(u"alert"_s)),
      m_reached(new Notice(u"reached"_s, Notice::Kind::Info))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::oneAndHalf);
    for (Notice *notice : {m_issues, m_missed, m_stopped, m_alerts, m_reached})
        layout->addWidget(notice);
    hideIfEmpty();
}

void CurveNotices::hideIfEmpty()
{
    const auto isShown = [](const Notice *notice) { return !notice->isHidden(); };
    setVisible(std::ranges::any_of(std::array{m_issues, m_missed, m_stopped, m_alerts, m_reached}, isShown));
}

void CurveNotices::showIssues(const QList<RunEntry> &entries)
{
    Sentences places;
    for (const RunEntry &entry : entries) {
        for (const LogIssue &issue : entry.run->issues)
            places.add([&] { return logIssueText(issue); });
    }
    m_issues->show(tr("%n place(s) in the logs could not be read; everything else is shown.", nullptr, places.count),
                   places.first, places.count);
    hideIfEmpty();
}

void CurveNotices::showMissed(const std::vector<RunSource> &sources)
{
    Sentences unread;
    QStringList keys;
    QList<std::pair<QString, RemotePath>> files;
    const auto tell = [&](const RunSource &source, const LogIssue &one) {
        unread.add([&] { return logIssueText(one); });
        if (files.size() >= Notice::maxLines || !isMissed(one) || !isOpenableAs(one))
            return;
        files.push_back({source.key, one.file});
        keys.push_back(source.key + u'\n' + one.file.display());
    };
    const bool areAllTold = std::ranges::any_of(sources, [](const RunSource &source) {
        const QList<LogIssue> &skipped = source.follower->skipped();
        const auto isSomething = [](const LogIssue &one) { return one.reason != LogIssue::Reason::NothingYet; };
        return std::ranges::any_of(skipped, isMissed)
            || (source.follower->runs().isEmpty() && std::ranges::any_of(skipped, isSomething));
    });
    // What a job printed is on its own page, and each job prints.
    const auto isTold = [](const RunSource &source, const LogIssue &one) {
        return isToldElsewhere(one) && source.run.jobFolder.isEmpty();
    };
    for (const bool missed : {true, false}) { // what may be meant stands first
        for (const RunSource &source : sources) {
            for (const LogIssue &one : source.follower->skipped()) {
                if (isMissed(one) == missed && (areAllTold || isTold(source, one)))
                    tell(source, one);
            }
        }
    }
    m_missed->show(tr("%n file(s) in the opened folders were not read.", nullptr, unread.count), unread.first,
                   unread.count);
    m_openAs->parentWidget()->setVisible(!files.isEmpty());
    if (std::exchange(m_missedKeys, keys) != keys) {
        m_openAs->clear();
        for (const auto &[key, file] : std::as_const(files)) {
            QMenu *formats = m_openAs->addMenu(file.display().replace(u'&', u"&&"_s));
            const std::pair<QString, LogFormat> choices[] = {{tr("Table"), LogFormat::Csv},
                                                             {tr("JSON lines"), LogFormat::JsonLines},
                                                             {tr("JSON document"), LogFormat::JsonHistory},
                                                             {tr("Lines of text"), LogFormat::Text}};
            for (const auto &[text, format] : choices)
                formats->addAction(text, this,
                                   [this, key, file, format] { Q_EMIT openAsRequested(key, file, format); });
        }
    }
    hideIfEmpty();
}

void CurveNotices::showAlerts(const QList<RunEntry> &shown, const RunAlerts &alerts)
{
    Sentences wrong;
    Sentences reached;
    for (const RunEntry &entry : shown) {
        for (const auto &[tag, series] : entry.run->series) {
            const AlertState state = alerts.of(entry.listed.key, tag);
            for (const CurveAlert &alert : state.alerts)
                wrong.add([&] { return alertText(alert, entry.listed.label, tag, locale()); });
        }
        const QMap<QString, Reached> targets = reachedTargets(entry, alerts);
        for (auto at = targets.cbegin(); at != targets.cend(); ++at)
            reached.add([&] { return reachedText(*at, entry.listed.label, at.key(), locale()); });
    }
    m_alerts->show(tr("%n curve(s) want to be looked at.", nullptr, wrong.count), wrong.first, wrong.count);
    m_reached->show(tr("%n target(s) were reached.", nullptr, reached.count), reached.first, reached.count);
    hideIfEmpty();
}

void CurveNotices::showStopped(const QList<EarlyStopping::Stopped> &stopped, const RunAppearances &appearances)
{
    Sentences sentences;
    for (const EarlyStopping::Stopped &one : stopped) {
        const QString name = appearances.of(one.runKey).name;
        sentences.add([&] {
            return tr("Job %1 was cancelled: %2", "%2: a sentence about what went wrong")
                .arg(one.job.value, alertText(one.why, name.isEmpty() ? one.runLabel : name, one.tag, locale()));
        });
    }
    m_stopped->show(tr("%n job(s) were cancelled, because a curve is lost.", nullptr, sentences.count), sentences.first,
                    sentences.count);
    hideIfEmpty();
}

} // namespace officina
