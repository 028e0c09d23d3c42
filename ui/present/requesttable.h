// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of projects becomes a draft for each: for a cohort, whose companies each apply by themselves. What all of them
// say stands once, in a draft. Rows that cannot be taken are named with their line and change nothing; nothing that was
// written is left out without a word.
#pragma once

#include "client/catalogue/catalogue.h"
#include "client/requests/requeststore.h"

#include <optional>

namespace officina {

struct RequestTable {
    struct Draft {
        int line = 0;
        RequestId id;
        QString title, file;
    };
    struct Known {
        int line = 0;
        RequestStore::Here here;
        QString file;
    };
    struct BadRow {
        int line = 0;
        QString problem; // in words
    };
    enum class Fault { None, NoRows, StrangeColumns, NotUnicode }; // of the whole table: then nothing was taken

    QList<Draft> drafts;
    QList<Known> known; // of which there was a draft before: they were not taken
    QList<BadRow> bad;
    Fault fault = Fault::None;
    QStringList strange; // titles of columns that the request has no field for, or has twice
    std::optional<Error> failed; // a draft could not be saved: those before are there
};

// shared: a draft of the same way to ask; empty: none. Errors: the table's, as readCsv(), and the draft's.
Result<RequestTable> importRequests(const QString &table, const AccessMode &mode, const QString &shared,
                                    const Catalogue &catalogue, RequestStore &store,
                                    RequestStore::IfThere ifThere = RequestStore::IfThere::Refuse);

// "A draft here says the same already: “Ours”.", or that it was imported and edited since.
QString hereText(const RequestStore::Here &here);

} // namespace officina
