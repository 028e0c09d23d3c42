// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cohorts of this computer as the page shows them, and the one that is looked at. Every change goes to its file at
// once; what another window or the terminal program writes there is seen here.
#pragma once

#include "client/cohort/cohortstore.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace officina {

class CohortDesk : public QObject
{
    Q_OBJECT

public:
    explicit CohortDesk(QString folder, QObject *parent = nullptr);

    const QList<cohort::Cohort> &cohorts() const { return m_cohorts; }
    const QList<Error> &problems() const { return m_problems; } // files that cannot be read; they are untouched
    const cohort::Cohort *current() const;                      // nullptr: there is none
    void choose(const cohort::CohortId &id);
    void reload();

    // Errors as CohortStore's: nothing has changed then.
    Result<> add(cohort::Cohort cohort); // it is the current one from then on
    using Change = std::function<Result<>(cohort::Cohort &)>;
    Result<> change(const cohort::CohortId &id, const Change &change);
    Result<> remove(const cohort::CohortId &id);

Q_SIGNALS:
    void changed();          // cohorts(), current() or what is in it
    void changedElsewhere(); // the current one; changed() came before
    void deletedElsewhere(); // likewise; another one, or none, is the current one now
    void failed(const officina::Error &error); // the folder cannot be read

private:
    void watch();
    void look();

    QString m_folder;
    cohort::CohortStore m_store;
    QList<cohort::Cohort> m_cohorts;
    QList<Error> m_problems;
    cohort::CohortId m_current;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
};

} // namespace officina
