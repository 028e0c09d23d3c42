// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shipped catalogue with one more way to ask for time, which two files add and no line of code: a request for the
// Moon, with fields of every plain kind.
#pragma once

#include "client/base/files.h"
#include "client/catalogue/catalogue.h"
#include "client/catalogue/pack/pack.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>

namespace officina {

inline Catalogue moonCatalogue()
{
    using namespace Qt::StringLiterals;
    const QTemporaryDir folder;
    const QString from = QStringLiteral(OFFICINA_SOURCE_DIR "/resources/catalogue");
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString to = folder.path() + files.next().mid(from.size());
        if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(files.filePath(), to))
            qFatal("the catalogue cannot be copied");
    }
    const auto wroteForm = writeFile(folder.filePath(u"forms/moon.json"_s), R"({
        "id": "moon", "title": "The Moon", "step": "project", "fields": [
          {"id": "crater", "label": "Which crater", "type": "text", "required": true, "least_length": 5},
          {"id": "dust_kg", "label": "Dust", "unit": "kg", "type": "number", "required": true, "most": 10},
          {"id": "suit", "label": "Suit", "type": "enum", "required": true,
           "choices": [{"id": "a", "label": "Apollo"}, {"id": "b", "label": "Other"}]},
          {"id": "landing", "label": "Day of landing", "type": "date", "required": true, "step": "access"},
          {"id": "return", "label": "You come back", "type": "bool", "required": true, "step": "ethics"},
          {"id": "story", "label": "Why you go", "type": "text", "required": true, "lines": 4},
          {"id": "why_other", "label": "Why another", "type": "text", "required": false,
           "required_when": {"field": "moon.suit", "is": ["b"]}},
          {"id": "treaty", "label": "The Moon treaty is kept", "type": "bool", "required": true,
           "portal_only": true, "step": "ethics"}],
        "sources": []})");
    // The address has a line of its own: moc takes the rest of that for a comment, with the brackets in it.
    const auto wroteMode = writeFile(folder.filePath(u"access/moon.json"_s), R"({
        "id": "moon", "name": "Moon access", "kind": "national", "country": "LU",
        "operator": {"value": "Moon", "sources": []}, "audience": {"value": ["academia"], "sources": []},
        "limits": {"value": {"unit": "node_hours", "least": 10, "most": 1000}, "sources": []},
        "cutoffs": {"value": "Full moon.", "sources": []},
        "fields": {"note": "Seen from here.", "sources": [], "value_ids": ["suit", "title", "crater"]},
        "sections": [{"form": "project", "only": ["title"]}, {"form": "organisation", "only": ["type"]},
                     {"form": "moon"}],
        "waldur": {"value": {"call": "Full moon", "address":
            "https://moon.example/"
        }, "sources": []},
        "basis": {"value": "A test.", "sources": []}, "sources": []})");
    const PackedCatalogue packed = packCatalogue(folder.path());
    const QString file = folder.filePath(u"catalogue.cbor"_s);
    if (!wroteForm || !wroteMode || !packed.faults.isEmpty() || !writeFile(file, packedBytes(packed.content)))
        qFatal("%s", qPrintable(u"no catalogue: "_s + packed.faults.join(u'\n')));
    auto catalogue = Catalogue::load(file);
    if (!catalogue || !catalogue->problems().isEmpty())
        qFatal("the catalogue is damaged");
    return *std::move(catalogue);
}

} // namespace officina
