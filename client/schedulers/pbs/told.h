// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job as qstat tells it, attribute by attribute: views of what stands there. A site may tell of a hundred thousand
// jobs, most of which say what others say too: texts and times that are the same are made once.
#pragma once

#include "client/base/remotepath.h"
#include "client/schedulers/pbs/dsv.h"

#include <QtCore/QDateTime>

#include <array>
#include <vector>

namespace officina::pbs {

// The attributes that are read; their names are in told.cpp, in this order.
enum class Key {
    JobName,
    JobOwner,
    Project,
    AccountName,
    Queue,
    JobState,
    Substate,
    Comment,
    HoldTypes,
    RunCount,
    Depend,
    Ctime,
    Etime,
    ExecutionTime,
    EstimatedStart,
    Stime,
    Obittime,
    HistoryTimestamp,
    Mtime,
    ExecHost,
    ExecVnode,
    Walltime,
    Nodect,
    Ncpus,
    Ngpus,
    Mem,
    Select,
    UsedWalltime,
    UsedCput,
    UsedMem,
    ExitStatus,
    ErrorPath,
    OutputPath,
    JoinPath,
    KeepFiles,
    VariableList,
    MaxRunSubjobs,
    ArraySubmitted,
    ArrayRemaining,
};
constexpr size_t keyCount = size_t(Key::ArrayRemaining) + 1;

// "73[2].pbs1": number "73", index "2", of the server "pbs1". All empty of what is no job's id. Views of the id.
struct IdParts {
    QByteArrayView number;
    bool hasBrackets = false;
    QByteArrayView index; // or a set of them; empty: the array itself
    QByteArrayView server; // with its dot; may be empty
    QByteArray array() const; // "73[].pbs1"
};
IdParts partsOf(QByteArrayView id);

class Told
{
public:
    // The bytes of all lines have to stay meanwhile.
    void read(Lines &lines);

    QByteArrayView name() const { return m_name; }
    const IdParts &parts() const { return m_parts; }
    bool has(Key key) const { return !(*this)[key].isNull(); }
    QByteArrayView operator[](Key key) const { return m_values[size_t(key)]; } // as it stands
    std::optional<int> number(Key key) const;

    const QString &text(Key key);
    const QString &shared(QByteArrayView value); // as text
    QDateTime time(Key key);
    const RemotePath &workFolder(); // empty where it is not told

private:
    struct Known {
        QByteArrayView name; // with its '='
        size_t key; // keyCount: it is not read
        QByteArrayView field; // as it was told last
    };
    struct Text {
        QByteArrayView value;
        QString text;
    };
    // Where in m_order the name of this field is, most likely there: attributes come in the order of the job before.
    std::optional<size_t> find(QByteArrayView field, size_t expected);

    QByteArrayView m_name;
    IdParts m_parts;
    std::array<QByteArrayView, keyCount> m_values;
    std::vector<Known> m_order;
    std::array<Text, keyCount> m_last; // of each attribute
    QHash<QByteArrayView, QString> m_texts;
    QByteArrayView m_timeText; // of the time that was read last
    QDateTime m_time;
    QByteArrayView m_variables; // of the folder that was read last
    RemotePath m_folder;
};

} // namespace officina::pbs
