// SPDX-License-Identifier: GPL-3.0-or-later
//
// Awards and the arithmetic of their days; see the header.
#include "client/requests/award.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr int awardVersion = 1;
constexpr int daysOfPace = 28;

const QList<std::pair<QString, AmountUnit>> &unitNames()
{
    static const QList<std::pair<QString, AmountUnit>> names{{u"gpu_hours"_s, AmountUnit::GpuHours},
                                                             {u"node_hours"_s, AmountUnit::NodeHours},
                                                             {u"qpu_hours"_s, AmountUnit::QpuHours},
                                                             {u"core_hours"_s, AmountUnit::CoreHours},
                                                             {u"sbu"_s, AmountUnit::BillingUnits}};
    return names;
}

QString nameOf(AmountUnit unit)
{
    return std::ranges::find(unitNames(), unit, &std::pair<QString, AmountUnit>::second)->first;
}

// Takes fields out of the object; the first that is wrong is the problem.
struct AwardReader {
    QJsonObject left;
    QString problem = {};

    void complain(QLatin1StringView name)
    {
        if (problem.isEmpty())
            problem = u"%1: cannot be read"_s.arg(name);
    }
    QString text(QLatin1StringView name)
    {
        const QJsonValue value = left.take(name);
        if (!value.isUndefined() && !value.isString())
            complain(name);
        return value.toString();
    }
    QDate day(QLatin1StringView name)
    {
        const QString value = text(name);
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (!value.isEmpty() && !day.isValid())
            complain(name);
        return day;
    }
    double amount(QLatin1StringView name)
    {
        const QJsonValue value = left.take(name);
        const double amount = value.isUndefined() ? 0 : value.toDouble(NAN);
        if (!(amount >= 0 && amount <= 1e12))
            complain(name);
        return amount;
    }
};

} // namespace

std::optional<AmountUnit> unitNamed(const QString &name)
{
    const auto known = std::ranges::find(unitNames(), name, &std::pair<QString, AmountUnit>::first);
    return known == unitNames().cend() ? std::nullopt : std::optional(known->second);
}

QJsonObject toJson(const Award &award)
{
    QJsonObject json = award.unknown;
    json.insert("format"_L1, "officina-award"_L1);
    json.insert("version"_L1, awardVersion);
    json.insert("project"_L1, award.project);
    json.insert("mode"_L1, award.mode.value);
    json.insert("system"_L1, award.system.value);
    json.insert("account"_L1, award.account);
    json.insert("start"_L1, award.start.toString(Qt::ISODate));
    json.insert("end"_L1, award.end.toString(Qt::ISODate));
    json.insert("extended_to"_L1, award.extendedTo.toString(Qt::ISODate));
    json.insert("amount"_L1, award.amount);
    json.insert("unit"_L1, nameOf(award.unit));
    json.insert("data_tb"_L1, award.dataTb);
    json.insert("megabytes_per_second"_L1, award.megabytesPerSecond);
    json.insert("reported"_L1, award.isReported);
    json.insert("saved"_L1, award.saved.isValid() ? award.saved.toUTC().toString(Qt::ISODateWithMs) : QString());
    return json;
}

Result<Award> awardFromJson(const QJsonObject &object)
{
    AwardReader reader{object};
    if (reader.text("format"_L1) != "officina-award"_L1)
        return failure(Error::Kind::BadInput, u"format: is not officina-award"_s);
    const int version = reader.left.take("version"_L1).toInt(-1);
    if (version != awardVersion)
        return failure(version > awardVersion ? Error::Kind::Unsupported : Error::Kind::BadInput,
                       u"version %1"_s.arg(version));
    Award award{.project = reader.text("project"_L1),
                .mode = {reader.text("mode"_L1)},
                .system = {reader.text("system"_L1)},
                .account = reader.text("account"_L1),
                .start = reader.day("start"_L1),
                .end = reader.day("end"_L1),
                .extendedTo = reader.day("extended_to"_L1),
                .amount = reader.amount("amount"_L1)};
    if (const auto unit = unitNamed(reader.text("unit"_L1)))
        award.unit = *unit;
    else
        reader.complain("unit"_L1);
    award.dataTb = reader.amount("data_tb"_L1);
    award.megabytesPerSecond = reader.amount("megabytes_per_second"_L1);
    award.isReported = reader.left.take("reported"_L1).toBool();
    award.saved = QDateTime::fromString(reader.text("saved"_L1), Qt::ISODateWithMs);
    award.unknown = reader.left;
    if (!reader.problem.isEmpty())
        return failure(Error::Kind::BadInput, reader.problem);
    return award;
}

const AccessMode *modeOfProject(const QString &project, const Catalogue &catalogue)
{
    const ProjectIds &ids = catalogue.programme().projectIds;
    const QString id = project.trimmed();
    if (ids.form.isEmpty() || !QRegularExpression(ids.form).match(id).hasMatch())
        return nullptr;
    static const QRegularExpression figures(u"\\d"_s);
    const QString call = id.section(u'-', 1, 1);
    const QString round = id.section(u'-', 2, 2).remove(figures);
    for (const ProjectIds::Call &known : ids.calls) {
        if (known.call == call && known.round == round)
            return catalogue.mode({known.mode});
    }
    return nullptr;
}

std::optional<double> fetchSeconds(const Award &award)
{
    if (award.dataTb <= 0 || award.megabytesPerSecond <= 0)
        return {};
    return award.dataTb * 1e6 / award.megabytesPerSecond;
}

AwardDates datesOf(const Award &award, const AccessMode *mode)
{
    AwardDates dates{.start = award.start, .half = {}, .fetchFrom = {}, .end = award.lastDay(), .reportDue = {}};
    if (!dates.end.isValid())
        return dates;
    if (dates.start.isValid() && dates.start < dates.end)
        dates.half = dates.start.addDays((dates.start.daysTo(dates.end) + 1) / 2);
    if (const auto seconds = fetchSeconds(award)) // the last day is a day to fetch on, too
        dates.fetchFrom = dates.end.addDays(1 - qint64(std::ceil(std::min(*seconds / 86'400, 1e6))));
    if (const auto months = mode ? mode->terms.reportWithinMonths.value : std::optional<int>(); months)
        dates.reportDue = dates.end.addMonths(*months);
    return dates;
}

std::optional<double> grantedGpuHours(const Award &award, const System *system)
{
    if (award.amount <= 0)
        return {};
    if (award.unit == AmountUnit::GpuHours)
        return award.amount;
    if (award.unit == AmountUnit::NodeHours && system && system->gpusPerNode.valueOr(0) > 0)
        return award.amount * *system->gpusPerNode;
    return {};
}

std::optional<UseForecast> forecastUse(const Award &award, double granted, const QList<WeekHours> &weeks,
                                       const QDate &today)
{
    const QDate last = award.lastDay();
    if (!award.start.isValid() || !last.isValid() || granted <= 0 || today <= award.start || today > last)
        return {};
    UseForecast forecast;
    const QDate from = std::max(award.start, today.addDays(-daysOfPace));
    double recent = 0;
    for (const WeekHours &week : weeks) {
        const QDate sunday = week.monday.addDays(6);
        if (sunday < award.start)
            continue;
        forecast.used += week.gpuHours;
        forecast.unknownJobs += week.unknownJobs;
        // Of a week that lies in the time only in part: its hours evenly over its days up to today.
        const double days = double(week.monday.daysTo(std::min(sunday, today)) + 1);
        const double within = double(std::max(week.monday, from).daysTo(std::min(sunday, today)) + 1);
        if (within > 0 && days > 0)
            recent += week.gpuHours * within / days;
    }
    forecast.perDay = recent / double(from.daysTo(today) + 1);
    const double left = granted - forecast.used - forecast.perDay * double(today.daysTo(last));
    forecast.unused = std::max(0.0, left);
    return forecast;
}

} // namespace officina
