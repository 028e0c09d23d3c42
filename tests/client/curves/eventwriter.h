// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes TensorBoard event files as TensorFlow, PyTorch and tensorboardX do, for tests that read
// back what was written, whole or damaged.
#pragma once

#include <QtCore/QByteArray>

namespace officina::testing {

QByteArray varint(quint64 value);
QByteArray bytesField(int field, QByteArrayView bytes);
QByteArray varintField(int field, quint64 value);
QByteArray floatField(int field, float value);
QByteArray doubleField(int field, double value);

QByteArray tfRecord(QByteArrayView data); // framed, with both sums

QByteArray eventBytes(qint64 step, double wallTime, QByteArrayView summary);
QByteArray versionEvent(double wallTime = 1.5e9);
QByteArray simpleValue(QByteArrayView tag, float value);
// A Value with a TensorProto and, unless the plugin is empty, metadata.
QByteArray tensorValueBytes(QByteArrayView tag, QByteArrayView tensor, QByteArrayView plugin = "scalars");
QByteArray floatTensor(float value); // rank 0, float_val

// One record with one simple_value.
QByteArray scalarRecord(QByteArrayView tag, qint64 step, double wallTime, float value);

} // namespace officina::testing
