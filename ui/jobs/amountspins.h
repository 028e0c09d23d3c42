// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields for memory and time as people write them: "480 GiB", "1-12:00:00". The value is in MiB and in
// minutes; 0 is what the site gives without being asked.
#pragma once

#include <QtWidgets/QSpinBox>

namespace officina {

class MemorySpin : public QSpinBox
{
    Q_OBJECT

public:
    explicit MemorySpin(QWidget *parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

class TimeSpin : public QSpinBox
{
    Q_OBJECT

public:
    explicit TimeSpin(QWidget *parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

} // namespace officina
