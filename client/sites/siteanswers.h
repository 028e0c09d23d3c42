// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only the user knows of a site, and the patterns that wait for it: "/scratch/<project>". An answer
// becomes part of paths and commands, so what could mean anything else there is refused.
#pragma once

#include "client/base/result.h"

#include <QtCore/QStringList>

namespace officina {

enum class SiteAnswer { User, Project, Account, Qos };

struct SiteAnswers {
    QString user, project, account, qos;
    bool operator==(const SiteAnswers &) const = default;

    QString of(SiteAnswer which) const;
};

// The names between < and >, each once, in their order; also such as no answer fits.
QStringList placeholdersIn(const QString &pattern);

// Which answer fills it: sites call a project also <group>, <grant> or <name>, and <project-lower> is
// the same in lower case. NotFound for a placeholder that we do not know.
Result<SiteAnswer> answerFor(const QString &placeholder);

// An empty one is in order: it is not given. BadInput, with the text as detail.
Result<> checkAnswer(const QString &answer);

// BadInput, with the placeholder's name as subject: without detail where its answer is missing, with the
// answer as detail where it cannot be used, with the whole pattern where we do not know that placeholder.
Result<QString> fillPlaceholders(const QString &pattern, const SiteAnswers &answers);

} // namespace officina
