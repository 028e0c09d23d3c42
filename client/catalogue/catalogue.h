// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue: factories, antennas, systems, ways to ask for time, and the sources of it all,
// read from JSON. Loaded whole or not at all: one damaged entry is an error that names the file,
// the entry and the field. Fields it does not know are ignored, so that newer files stay readable.
#pragma once

#include "client/base/result.h"
#include "client/catalogue/accessmode.h"
#include "client/catalogue/factory.h"

#include <QtCore/QDate>

namespace officina {

class Catalogue
{
public:
    // The folder holds factories.json, systems.json, sources.json and access.json.
    // BadInput: "factories.json: pharos: city: …"; NotFound and others as readFile().
    static Result<Catalogue> load(const QString &folder = QStringLiteral(":/officina/catalogue"));

    const QList<Factory> &factories() const { return m_factories; }
    const QList<Antenna> &antennas() const { return m_antennas; }
    const QList<System> &systems() const { return m_systems; }
    const QList<AccessMode> &modes() const { return m_modes; }
    const QList<Source> &sources() const { return m_sources; }
    QDate retrieved() const { return m_retrieved; } // when the facts were collected
    const QStringList &euMembers() const { return m_euMembers; } // ISO 3166 alpha-2

    // Null where there is none. Valid as long as the catalogue.
    const Factory *factory(const FactoryId &id) const;
    const Antenna *antenna(const AntennaId &id) const;
    const System *system(const SystemId &id) const;
    const AccessMode *mode(const AccessModeId &id) const;
    const Source *source(const SourceId &id) const;

    QList<const System *> systemsOf(const Factory &factory) const;
    QList<const Factory *> factoriesOf(const SystemId &system) const;
    // The European modes for industry that exist everywhere, then the factory's own.
    QList<const AccessMode *> modesOf(const Factory &factory) const;

private:
    QList<Factory> m_factories;
    QList<Antenna> m_antennas;
    QList<System> m_systems;
    QList<AccessMode> m_modes;
    QList<Source> m_sources;
    QStringList m_euMembers;
    QDate m_retrieved;

    friend class CatalogueReader;
};

// Whether all words of the text occur somewhere in the factory: its names, country code, city,
// host, sectors, its systems and their accelerators, or in extra (a translated country name).
// Case and accents do not matter: "linkoping" finds Linköping.
bool matches(const Catalogue &catalogue, const Factory &factory, const QString &text, const QString &extra = {});
bool matches(const Antenna &antenna, const QString &text, const QString &extra = {});

// Lower case without accents, for searching.
QString searchable(const QString &text);

} // namespace officina
