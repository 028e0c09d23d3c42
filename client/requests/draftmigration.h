// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts of past versions, brought up to date one version after the other. They open for ever: a step that is written
// here once is never changed, and tests/data/requests has a file of each version as it was written then. What a step
// does not know stays in the draft.
#pragma once

#include "client/base/result.h"

#include <QtCore/QJsonObject>

namespace officina {

inline constexpr int draftVersion = 2;

// BadInput: it is no draft. Unsupported, detail "version N": a newer program wrote it.
Result<QJsonObject> migratedDraft(QJsonObject draft);

} // namespace officina
