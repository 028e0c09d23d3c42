// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs as the terminal shows them: lines and cells in plain words, from present's jobwords, and the
// same as JSON. A name is one line without anything that a terminal obeys, whatever it holds.
#pragma once

#include "client/jobs/jobs.h"
#include "client/jobs/jobtree.h"
#include "ui/present/jobwords/jobwords.h"

namespace officina {

QString oneLine(const QString &text);
QString localTime(const QDateTime &time); // empty where it is not known

// Why it waits, how it does, or how it ended.
jobwords::Words jobWords(const Job &job, bool isPbs);
QJsonObject wordsJson(const jobwords::Words &words);

QString stateText(const Job &job);                // "waiting"
QString stateCell(const Job &job, bool isPbs);    // "waiting: priority"
// Of a chain that of the link that matters now, and which one that is.
QString groupCell(const JobGroup &group, bool isPbs);
QString countsText(const JobGroup &group);        // "4 running, 90 waiting, 2 failed"
QJsonObject countsJson(const JobGroup &group);    // of the states that there are

// A job in lines of "word: value"; what is not known is left out.
QString jobText(const JobGroup &group, const RunRecord *run, bool isPbs);
// The record of a job, or what its parts make together, with words and counts.
QJsonObject groupJson(const JobGroup &group, const SiteId &site, bool isPbs, const RunRecord *run = nullptr);

// Rows of the columns of jobs.
class JobTable
{
public:
    explicit JobTable(bool isPbs) : m_isPbs(isPbs) {}
    void add(const JobGroup &group);
    QString text() const; // empty without rows

private:
    bool m_isPbs;
    QList<QStringList> m_rows;
};

} // namespace officina
