// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes one log in each format that training writes, for tests that read back what was written,
// whole, growing or damaged.
#pragma once

#include "client/curves/formats/logformat.h"

namespace officina::testing {

struct LoggedRow {
    qint64 step = 0;
    double wallTime = 0; // seconds since 1970
    QMap<QByteArray, double> values; // by tag
};
using Log = QList<LoggedRow>;

// Files by their path below the opened folder. TrainerState and Text have no wall times.
QMap<QByteArray, QByteArray> written(LogFormat format, const Log &log);

// A number as Python prints it: NaN and Infinity, and what is read back as the same double.
QByteArray pythonNumber(double value);

// The file that Weights & Biases writes: a header, then records in fragments.
class WandbFile
{
public:
    WandbFile();
    void add(QByteArrayView record); // one wandb_internal.Record
    const QByteArray &bytes() const { return m_bytes; }

private:
    void addFragment(char type, QByteArrayView data);

    QByteArray m_bytes;
};

QByteArray wandbHistory(const LoggedRow &row);               // a Record
QByteArray wandbConfig(const QMap<QByteArray, QByteArray> &json); // a ConfigRecord

} // namespace officina::testing
