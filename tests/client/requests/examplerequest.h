// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Fast Lane request that is complete: every field is filled in and nothing is against it.
#pragma once

#include "client/requests/request.h"

#include <QtCore/QTimeZone>

namespace officina {

inline Request exampleRequest()
{
    using namespace Qt::StringLiterals;
    const QDateTime now(QDate(2026, 11, 2), QTime(9, 30, 15, 250), QTimeZone::UTC);
    Request request = Request::create({u"aif_fast_lane"_s}, now);
    request.title = u"Protein language model"_s;
    request.factory = {u"it4lia"_s};
    request.system = {u"marenostrum5"_s};
    request.applicant = {.name = u"Zoë Müller-O’Brien"_s,
                         .email = u"zoe@example.org"_s,
                         .jobTitle = u"Head of research"_s,
                         .contractEnds = QDate(2028, 1, 31)};
    request.organisation = {.name = u"Folding Ltd"_s,
                            .type = OrganisationType::Sme,
                            .country = u"LU"_s,
                            .address = u"1 rue de l’Exemple\nL-1000 Luxembourg"_s,
                            .department = u"Research"_s,
                            .vat = u"LU12345678"_s,
                            .pic = u"999999999"_s,
                            .headOfficeInEurope = Answer::Yes,
                            .hasResearch = Answer::Yes,
                            .researchInEuropePercent = 80};
    request.compute.runs = {
        {u"Pre-training"_s, 16, 4, 48, 8}, {u"Fine-tuning"_s, 4, 4, 12, 40}, {u"Evaluation"_s, 1, 4, 2, 200}};
    request.compute.reservePercent = 10;
    request.compute.storageTb = 12.5;
    request.compute.largestJobGpus = 64;
    request.compute.durationMonths = 3;
    request.compute.start = QDate(2027, 1, 4);
    request.compute.justification = u"Measured: 412 tokens/s per GPU.\nNine epochs."_s;
    request.project = {.summary = u"A model of proteins."_s,
                       .keywords = u"proteins, language models"_s,
                       .codes = u"PyTorch 2.6 (BSD)"_s,
                       .checkpoints = u"Every 30 minutes."_s};
    request.ethics = {.dataOrigin = u"UniProt, CC BY 4.0"_s,
                      .safeguards = u"None needed."_s,
                      .personalData = Answer::No,
                      .confidential = Answer::No,
                      .civilian = Answer::Yes,
                      .aiAct = Answer::Yes,
                      .teamEligible = Answer::Yes};
    return request;
}

} // namespace officina
