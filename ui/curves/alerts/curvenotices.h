// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is to be told above the curves: places of logs that could not be read, files that are
// not read, jobs that were stopped early, curves that go wrong, targets that were reached.
#pragma once

#include "client/follow/earlystopping.h"
#include "client/follow/runsources.h"
#include "ui/curves/runs/listedrun.h"

#include <QtWidgets/QWidget>

class QMenu;

namespace officina {

class Notice;
class RunAppearances;

class CurveNotices : public QWidget
{
    Q_OBJECT

public:
    explicit CurveNotices(QWidget *parent = nullptr);

    void showIssues(const QList<RunEntry> &entries);
    // All files of opened folders that were not read, where one of them may be meant to be, or nothing was; else those
    // alone that what was read tells instead, but for those of jobs.
    void showMissed(const std::vector<RunSource> &sources);
    // Of runs that are to be seen; hidden ones are not spoken of.
    void showAlerts(const QList<RunEntry> &shown, const RunAlerts &alerts);
    void showStopped(const QList<EarlyStopping::Stopped> &stopped, const RunAppearances &appearances);

Q_SIGNALS:
    void openAsRequested(const QString &sourceKey, const officina::RemotePath &file, officina::LogFormat format);

private:
    void hideIfEmpty(); // or its place would be left free

    Notice *m_issues;
    Notice *m_missed;
    QMenu *m_openAs;
    QStringList m_missedKeys; // of the files in the menu, which is made anew where they are others
    Notice *m_stopped;
    Notice *m_alerts;
    Notice *m_reached;
};

} // namespace officina
