// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory and time as fields; see the header.
#include "ui/jobs/amountspins.h"

#include "client/schedulers/scriptoptions.h"
#include "ui/present/formats.h"

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMemory = 64 << 20;         // MiB: 64 TiB
constexpr int mostMinutes = 60 * 24 * 365;

// "480 GiB" as "480G"; a number alone is in the larger unit, which is what is shown.
std::optional<int> memoryIn(const QString &text)
{
    QString plain = text.simplified().remove(u' ').remove(QChar::Nbsp).toUpper();
    plain.remove(u'I').remove(u'B');
    if (!plain.isEmpty() && plain.back().isDigit())
        plain += u'G';
    const auto memory = readMemory(plain);
    return memory && *memory <= mostMemory ? memory : std::nullopt;
}

std::optional<int> minutesIn(const QString &text)
{
    const auto seconds = readTime(text.trimmed());
    if (!seconds || (*seconds + 59) / 60 > mostMinutes)
        return {};
    return (*seconds + 59) / 60;
}

} // namespace

MemorySpin::MemorySpin(QWidget *parent) : QSpinBox(parent)
{
    setRange(0, mostMemory);
    setSingleStep(1024);
    setSpecialValueText(tr("site's usual", "amount of memory"));
}

QString MemorySpin::textFromValue(int value) const
{
    return value % 1024 == 0 ? tr("%1 GiB").arg(value / 1024) : tr("%1 MiB").arg(value);
}

int MemorySpin::valueFromText(const QString &text) const
{
    return memoryIn(text).value_or(0);
}

QValidator::State MemorySpin::validate(QString &text, int &) const
{
    return text == specialValueText() || memoryIn(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

TimeSpin::TimeSpin(QWidget *parent) : QSpinBox(parent)
{
    setRange(0, mostMinutes);
    setSingleStep(30);
    setSpecialValueText(tr("site's usual", "time limit"));
    setToolTip(tr("As 1:30:00 or 2-00:00:00; a number alone is minutes."));
}

QString TimeSpin::textFromValue(int value) const
{
    return formats::walltime(qint64(value) * 60);
}

int TimeSpin::valueFromText(const QString &text) const
{
    return minutesIn(text).value_or(0);
}

QValidator::State TimeSpin::validate(QString &text, int &) const
{
    return text == specialValueText() || minutesIn(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace officina
