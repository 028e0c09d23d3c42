// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of reasons, for files and programs.
#include "client/guide/reason.h"

#include <algorithm>
#include <iterator>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<ReasonId, QLatin1StringView> names[] = {
    {ReasonId::Closed, "closed"_L1},
    {ReasonId::AudienceNamed, "audience_named"_L1},
    {ReasonId::AudienceUnclear, "audience_unclear"_L1},
    {ReasonId::AudienceOther, "audience_other"_L1},
    {ReasonId::NeedsEuProject, "needs_eu_project"_L1},
    {ReasonId::PaysForLarge, "pays_for_large"_L1},
    {ReasonId::OpenResearchOnly, "open_research_only"_L1},
    {ReasonId::SeniorAsks, "senior_asks"_L1},
    {ReasonId::ContractOutlives, "contract_outlives"_L1},
    {ReasonId::HomeCountry, "home_country"_L1},
    {ReasonId::NationalRoute, "national_route"_L1},
    {ReasonId::OtherCountry, "other_country"_L1},
    {ReasonId::EuMember, "eu_member"_L1},
    {ReasonId::TakesPart, "takes_part"_L1},
    {ReasonId::CountryUnclear, "country_unclear"_L1},
    {ReasonId::WorkUnclear, "work_unclear"_L1},
    {ReasonId::MeantFor, "meant_for"_L1},
    {ReasonId::NotMeantFor, "not_meant_for"_L1},
    {ReasonId::InferenceShare, "inference_share"_L1},
    {ReasonId::AlwaysOpen, "always_open"_L1},
    {ReasonId::NextDate, "next_date"_L1},
    {ReasonId::DatesUnclear, "dates_unclear"_L1},
    {ReasonId::DatesDiffer, "dates_differ"_L1},
    {ReasonId::InTime, "in_time"_L1},
    {ReasonId::TooLate, "too_late"_L1},
    {ReasonId::AnswerUnclear, "answer_unclear"_L1},
    {ReasonId::NoSystem, "no_system"_L1},
    {ReasonId::NotNamed, "not_named"_L1},
    {ReasonId::OfferUnconfirmed, "offer_unconfirmed"_L1},
    {ReasonId::Operating, "operating"_L1},
    {ReasonId::NotYetOperating, "not_yet_operating"_L1},
    {ReasonId::StateUnclear, "state_unclear"_L1},
    {ReasonId::Retired, "retired"_L1},
    {ReasonId::MarkedUnavailable, "marked_unavailable"_L1},
    {ReasonId::AmountFits, "amount_fits"_L1},
    {ReasonId::AmountTooLarge, "amount_too_large"_L1},
    {ReasonId::AmountAboveTotal, "amount_above_total"_L1},
    {ReasonId::AmountTooSmall, "amount_too_small"_L1},
    {ReasonId::AmountUnclear, "amount_unclear"_L1},
    {ReasonId::HoursCountedOtherwise, "hours_counted_otherwise"_L1},
    {ReasonId::MostUnclear, "most_unclear"_L1},
    {ReasonId::SpeedUnclear, "speed_unclear"_L1},
    {ReasonId::PackageToBegin, "package_to_begin"_L1},
    {ReasonId::AskForAtLeast, "ask_for_at_least"_L1},
    {ReasonId::OtherUnit, "other_unit"_L1},
    {ReasonId::NoGpus, "no_gpus"_L1},
    {ReasonId::DataStays, "data_stays"_L1},
    {ReasonId::DataLeaves, "data_leaves"_L1},
    {ReasonId::ModelFits, "model_fits"_L1},
    {ReasonId::ModelTakesNodes, "model_takes_nodes"_L1},
    {ReasonId::MemoryUnclear, "memory_unclear"_L1},
    {ReasonId::HomeFactory, "home_factory"_L1},
};

} // namespace

QString nameOf(ReasonId id)
{
    const auto it = std::ranges::find(names, id, &std::pair<ReasonId, QLatin1StringView>::first);
    return it == std::end(names) ? QString() : QString(it->second);
}

int count(const QList<Reason> &reasons, Reason::Kind kind)
{
    return int(std::ranges::count(reasons, kind, &Reason::kind));
}

} // namespace officina
