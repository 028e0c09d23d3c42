// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a new job can start from: a chip for each template of Officina's and of the user's own, which can be
// removed and taken back, and one for the script at hand that is no template's. What a click made an end of is offered
// again below them.
#pragma once

#include "client/jobs/jobtemplate.h"

#include <QtWidgets/QWidget>

#include <functional>

class QFrame;
class QLabel;
class QPushButton;

namespace officina {

struct ErrorText;

class TemplateChips : public QWidget
{
    Q_OBJECT

public:
    // has: what the site has, "slurm", "pbs", "pyxis"; templates for others are left out.
    TemplateChips(const QString &ownFolder, const QStringList &has, QWidget *parent = nullptr);

    const QList<JobTemplate> &templates() const { return m_templates; }
    const JobTemplate *find(const QString &id) const;
    void setChosen(const QString &id); // one that is none: "My own script"
    QString ownCalled(const QString &name) const; // its id, also where the site cannot use it; empty: none is
    Result<> save(const JobTemplate &made, const QString &instead = {}); // as the user's own
    // Says below the chips what is gone, until it is taken back with a click there.
    void offerBack(const QString &text, std::function<void()> back);

Q_SIGNALS:
    void chosen(const officina::JobTemplate &from);
    void failed(const officina::ErrorText &why); // to remove one, or to take it back

private:
    QWidget *makeUndo();
    void load();
    void remove(const QString &id);
    void takeBack(const JobTemplate &removed);

    QString m_ownFolder;
    QStringList m_has;
    QString m_chosen;
    QList<JobTemplate> m_templates;
    QList<QPushButton *> m_chips;
    QWidget *m_flow; // the chips
    QFrame *m_undo = nullptr;
    QLabel *m_undoText = nullptr;
    std::function<void()> m_back;
};

} // namespace officina
