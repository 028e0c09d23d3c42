// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers to fields; see the header.
#include "client/guide/requeststart.h"

#include "client/requests/amounts.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// An accelerator asks for its companies, of which each is another applicant.
QString organisationOf(Who who)
{
    switch (who) {
    case Who::DoctoralStudent:
    case Who::Researcher: return u"university"_s;
    case Who::StartUp: return u"startup"_s;
    case Who::Sme: return u"sme"_s;
    case Who::LargeCompany: return u"large_enterprise"_s;
    case Who::PublicBody: return u"public_administration"_s;
    case Who::Accelerator: return {};
    }
    return {};
}

// Hours of one run where a system does not tell less: what every one of the catalogue that tells takes.
constexpr double usualRunHours = 24;

// One line with the whole amount, one node at a time, for the user to split.
QList<RunType> runsOf(double gpuHours, const RequestWish &wish, const System *system)
{
    const double longest = system && system->longestJobHours > 0 ? system->longestJobHours : usualRunHours;
    const int gpus = std::max(1, wish.gpusPerNode);
    const double hours = gpuHours / gpus;
    const int runs = int(std::clamp(std::ceil(hours / std::min(longest, usualRunHours)), 1.0, 1e6));
    return {{.name = wish.runName, .nodes = 1, .gpusPerNode = gpus, .hours = hours / runs, .runs = runs}};
}

// What the call's own form asks for.
void answerForm(Request &request, const AccessMode &mode, const RequestWish &wish)
{
    const QList<int> lengths = mode.durationsMonths.valueOr({});
    if (const FormField *length = fieldOf(mode, FieldRole::Length); length && lengths.size() == 1)
        request.set(length->id, lengths.first());
    if (const FormField *why = fieldOf(mode, FieldRole::Why))
        request.set(why->id, wish.why);
    const auto asksWhoFunds = [](const Form &form) {
        return std::ranges::contains(form.fields, u"edari.supports"_s, &FormField::id);
    };
    if (wish.answers.euProject == Answer::Yes && std::ranges::any_of(mode.form, asksWhoFunds))
        request.set(u"edari.supports"_s, QJsonArray{u"europe"_s});
}

} // namespace

Request requestFrom(const RequestWish &wish, const Catalogue &catalogue, const QDateTime &now)
{
    const AccessMode *mode = catalogue.mode(wish.mode);
    Request request = Request::create(wish.mode, now);
    request.factory = wish.factory;
    request.system = wish.system;
    // Those of the sections that every form uses (resources/catalogue/forms).
    request.set(u"organisation.type"_s, organisationOf(wish.answers.who));
    request.set(u"organisation.country"_s, wish.answers.country);
    if (wish.start.isValid())
        request.set(u"submission.start_date"_s, wish.start.toString(Qt::ISODate));
    if (mode)
        answerForm(request, *mode, wish);
    std::optional<double> gpuHours = wish.gpuHours;
    if (!gpuHours && mode && mode->limits && mode->limits->isFixedPackage && mode->limits->unit == AmountUnit::GpuHours)
        gpuHours = mode->limits->most; // everybody gets that
    if (gpuHours) {
        request.compute.runs = runsOf(*gpuHours, wish, catalogue.system(wish.system));
        request.compute.reservePercent = 0; // an estimate has its reserve already
    }
    return request;
}

} // namespace officina
