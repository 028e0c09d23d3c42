// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers to fields; see the header.
#include "client/guide/requeststart.h"

#include <algorithm>

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

} // namespace

Request requestFrom(const RequestWish &wish, const QDateTime &now)
{
    Request request = Request::create(wish.mode, now);
    request.factory = wish.factory;
    request.system = wish.system;
    // Those of the sections that every form uses (resources/catalogue/forms).
    request.set(u"organisation.type"_s, organisationOf(wish.answers.who));
    request.set(u"organisation.country"_s, wish.answers.country);
    if (wish.start.isValid())
        request.set(u"submission.start_date"_s, wish.start.toString(Qt::ISODate));
    if (wish.gpuHours) {
        // One line with the whole amount on one node, for the user to split; an estimate has its reserve already.
        const int gpus = std::max(1, wish.gpusPerNode);
        request.compute.runs = {{.nodes = 1, .gpusPerNode = gpus, .hours = *wish.gpuHours / gpus, .runs = 1}};
        request.compute.reservePercent = 0;
    }
    return request;
}

} // namespace officina
