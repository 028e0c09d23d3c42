// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finder and a new request begin with what the profile says of who asks.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/guide/answers.h"
#include "client/requests/profile.h"

namespace officina {

// Nothing, or empty, where the profile does not say.
std::optional<Who> whoIn(const Profile &profile);
QString countryIn(const Profile &profile);

// Who and where from, as far as the profile says; the rest as given.
FinderAnswers answersFrom(const Profile &profile, FinderAnswers otherwise = {});

// The way that fits best to who asks, among those that offer the system, or one of the factory's; either may be empty.
// Nothing where the profile does not say what kind of organisation asks.
std::optional<AccessModeId> modeFor(const Profile &profile, const FactoryId &factory, const SystemId &system,
                                    const Catalogue &catalogue, const QDateTime &now);

} // namespace officina
