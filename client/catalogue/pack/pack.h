// SPDX-License-Identifier: GPL-3.0-or-later
//
// The folder of the catalogue, a JSON file for each thing, into the one compact file that the program reads.
// Nothing is packed that the schemas do not allow, or that refers to what is not there; every field stays.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace officina {

struct PackedCatalogue {
    QJsonObject content; // a list for each folder, "sources", "programme"
    QStringList texts;   // what people read, each once, in the order of letters
    QStringList faults;  // "factories/pharos.json: city.value: …"; empty: all is well
};

PackedCatalogue packCatalogue(const QString &folder);

QByteArray packedBytes(const QJsonObject &content); // CBOR

// A C++ source in which lupdate finds the texts, context CatalogueData.
QByteArray textsSource(const QStringList &texts);

} // namespace officina
