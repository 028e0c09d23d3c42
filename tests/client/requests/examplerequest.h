// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Fast Lane request that is complete: every field is filled in and nothing is against it.
#pragma once

#include "client/requests/request.h"

#include <QtCore/QTimeZone>

namespace officina {

inline const QDate exampleToday(2026, 11, 2);

inline Request exampleRequest()
{
    using namespace Qt::StringLiterals;
    const QDateTime now(exampleToday, QTime(9, 30, 15, 250), QTimeZone::UTC);
    Request request = Request::create({u"aif_fast_lane"_s}, now);
    request.usesProfile = false;
    request.factory = {u"it4lia"_s};
    request.system = {u"marenostrum5"_s};
    request.answers = {{u"project.title"_s, u"Protein language model"_s},
                       {u"principal_investigator.first_name"_s, u"Zoë"_s},
                       {u"principal_investigator.last_name"_s, u"Müller-O’Brien"_s},
                       {u"principal_investigator.email"_s, u"zoe@example.org"_s},
                       {u"principal_investigator.job_title"_s, u"Head of research"_s},
                       {u"principal_investigator.contract_ends"_s, u"2028-01-31"_s},
                       {u"organisation.name"_s, u"Folding Ltd"_s},
                       {u"organisation.type"_s, u"sme"_s},
                       {u"organisation.country"_s, u"LU"_s},
                       {u"organisation.address"_s, u"1 rue de l’Exemple\nL-1000 Luxembourg"_s},
                       {u"organisation.department"_s, u"Research"_s},
                       {u"organisation.vat"_s, u"LU12345678"_s},
                       {u"organisation.pic"_s, u"999999999"_s},
                       {u"organisation.hq_europe"_s, true},
                       {u"organisation.research_activity"_s, true},
                       {u"organisation.rd_share"_s, 80},
                       {u"partition.partition"_s, u"ACC"_s},
                       {u"partition.codes"_s, u"PyTorch 2.6 (BSD)"_s},
                       {u"size.storage_tb"_s, 12.5},
                       {u"size.largest_job_gpus"_s, 64},
                       {u"size.checkpoints"_s, u"Every 30 minutes."_s},
                       {u"submission.duration"_s, 3},
                       {u"submission.start_date"_s, u"2027-01-04"_s},
                       {u"why.justification"_s, u"Measured: 412 tokens/s per GPU.\nNine epochs."_s},
                       {u"project.abstract"_s, u"A model of proteins."_s},
                       {u"project.keywords"_s, u"proteins, language models"_s},
                       {u"project.personal_data"_s, false},
                       {u"project.confidential"_s, false},
                       {u"project.civilian"_s, true},
                       {u"data_use.origin"_s, u"UniProt, CC BY 4.0"_s},
                       {u"data_use.safeguards"_s, u"None needed."_s},
                       {u"declarations.ai_act"_s, true},
                       {u"consent.eligible"_s, true}};
    request.compute.runs = {
        {u"Pre-training"_s, 16, 4, 48, 8}, {u"Fine-tuning"_s, 4, 4, 12, 40}, {u"Evaluation"_s, 1, 4, 2, 200}};
    request.compute.reservePercent = 10;
    return request;
}

} // namespace officina
