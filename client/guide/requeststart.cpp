// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers to fields; see the header.
#include "client/guide/requeststart.h"

#include <algorithm>

namespace officina {

namespace {

// An accelerator asks for its companies, of which each is another applicant.
OrganisationType typeOf(Who who)
{
    switch (who) {
    case Who::DoctoralStudent:
    case Who::Researcher: return OrganisationType::University;
    case Who::StartUp: return OrganisationType::Startup;
    case Who::Sme: return OrganisationType::Sme;
    case Who::LargeCompany: return OrganisationType::LargeEnterprise;
    case Who::PublicBody: return OrganisationType::PublicAdministration;
    case Who::Accelerator: return OrganisationType::NotGiven;
    }
    return OrganisationType::NotGiven;
}

} // namespace

Request requestFrom(const RequestWish &wish, const QDateTime &now)
{
    Request request = Request::create(wish.mode, now);
    request.factory = wish.factory;
    request.system = wish.system;
    request.organisation.type = typeOf(wish.answers.who);
    request.organisation.country = wish.answers.country;
    request.compute.start = wish.start;
    if (wish.gpuHours) {
        // One line with the whole amount on one node, for the user to split; an estimate has its reserve already.
        const int gpus = std::max(1, wish.gpusPerNode);
        request.compute.runs = {{.nodes = 1, .gpusPerNode = gpus, .hours = *wish.gpuHours / gpus, .runs = 1}};
        request.compute.reservePercent = 0;
    }
    return request;
}

} // namespace officina
