// SPDX-License-Identifier: GPL-3.0-or-later
//
// The profile's words as the finder's; see the header.
#include "client/guide/profilestart.h"

#include "client/guide/finder.h"

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

std::optional<Who> whoIs(const QString &organisation)
{
    static const QHash<QString, Who> kinds{{u"startup"_s, Who::StartUp},
                                           {u"sme"_s, Who::Sme},
                                           {u"large_enterprise"_s, Who::LargeCompany},
                                           {u"university"_s, Who::Researcher},
                                           {u"research_institution"_s, Who::Researcher},
                                           {u"public_administration"_s, Who::PublicBody}};
    return kinds.contains(organisation) ? std::optional(kinds.value(organisation)) : std::nullopt;
}

} // namespace

std::optional<Who> whoIn(const Profile &profile)
{
    return whoIs(profile.answers.value(u"organisation.type"_s).toString());
}

QString countryIn(const Profile &profile)
{
    const QString country = profile.answers.value(u"organisation.country"_s).toString();
    return country.size() == 2 ? country : QString();
}

FinderAnswers answersFrom(const Profile &profile, FinderAnswers otherwise)
{
    otherwise.who = whoIn(profile).value_or(otherwise.who);
    if (const QString country = countryIn(profile); !country.isEmpty())
        otherwise.country = country;
    return otherwise;
}

std::optional<AccessModeId> modeFor(const Profile &profile, const FactoryId &factory, const SystemId &system,
                                    const Catalogue &catalogue, const QDateTime &now)
{
    if (!whoIn(profile))
        return {};
    const FinderResult found = findWays(catalogue, answersFrom(profile), now);
    const auto isThere = [&](const SystemOffer &offer) {
        return system.isEmpty() ? factory.isEmpty() || offer.factory == factory : offer.system == system;
    };
    for (const Way &way : found.ways) {
        const AccessMode *mode = catalogue.mode(way.mode);
        if (mode && !mode->form.isEmpty() && way.verdict != Verdict::DoesNotFit
            && std::ranges::any_of(way.offers, isThere))
            return way.mode;
    }
    return {};
}

} // namespace officina
