// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the finder found, in words: questions and answers, reasons, and all of it as a document for copying and
// printing. It never says that somebody is eligible.
#pragma once

#include "client/guide/finder.h"
#include "ui/present/dossiercontent.h"

namespace officina {

QString whoText(Who who);
QString workText(Work work);
QString gpuHoursText(std::optional<Who> who); // what is asked for: "GPU-hours"
QString verdictText(Verdict verdict);
QString reasonText(const Reason &reason, const SystemId &system, const Catalogue &catalogue); // a sentence
QString signOf(Reason::Kind kind);     // "+", "?", "–", "×"
QString kindText(Reason::Kind kind);   // "for", "to ask", "against"

// An amount that may be very small: "3,120", "7.5", "0.004", never "0" where there is some.
QString figureText(double value);

QString wayTitle(const Way &way, const Catalogue &catalogue);   // "Playground on LEONARDO"
// "Next cut-off 1 December 2026; answer in 2-3 weeks": what is known of it.
QString whenText(const Way &way, const Catalogue &catalogue);
QString figuresText(const FinderResult &finding); // when our figures were collected, and how old that is
// How much is needed, and by which rule: one or two sentences.
QString needText(const ComputeNeed &need, const Catalogue &catalogue, std::optional<Work> work);
// What a request can begin with where it asks why so much: what was reckoned, and answers that no field asks for.
QString whyText(const FinderResult &finding, const Catalogue &catalogue);
// That an accelerator's companies ask one by one; empty for others.
QString cohortText(const FinderAnswers &answers);
// Of data that has to stay, what the catalogue does not tell; empty for others.
QString dataText(const FinderAnswers &answers);
// Who in the user's country can be asked; empty where the catalogue knows nobody.
QString helpersText(const FinderResult &finding, const Catalogue &catalogue);

// WayQuestion and answer, in the order of the questions.
QList<std::pair<QString, QString>> answersText(const FinderAnswers &answers);
QList<DossierBlock> findingBlocks(const FinderResult &finding, const Catalogue &catalogue);

} // namespace officina
