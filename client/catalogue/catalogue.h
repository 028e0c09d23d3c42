// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogue: factories, antennas, systems, ways to ask for time, and the sources of it all,
// read from the file that officina-catalogue packs. One damaged entry costs that entry, and problems() names
// its file, its id and the field. Fields it does not know are ignored, so that newer files stay readable.
#pragma once

#include "client/base/result.h"
#include "client/catalogue/accessmode.h"
#include "client/catalogue/factory.h"
#include "client/catalogue/programme.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>

namespace officina {

class Catalogue
{
public:
    // The one in use (base/cataloguefile.h); where that cannot be read the one built in, and problems() says why.
    static Result<Catalogue> load();
    // BadInput where it is no catalogue at all; NotFound and others as readFile().
    static Result<Catalogue> load(const QString &path);
    static Result<Catalogue> read(const QJsonObject &packed, const QString &path); // path: for errors

    // BadInput, one for each entry or reference that was left out: "factories: pharos: city: …".
    const QList<Error> &problems() const { return m_problems; }

    const QList<Factory> &factories() const { return m_factories; }
    const QList<Antenna> &antennas() const { return m_antennas; }
    const QList<System> &systems() const { return m_systems; }
    const QList<AccessMode> &modes() const { return m_modes; }
    const QList<Source> &sources() const { return m_sources; }
    const Programme &programme() const { return m_programme; }
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
    QList<const System *> systemsOfNoFactory() const;
    // The ways to ask for time on it, as awards and forms name them; not all systems have one.
    QList<const AccessMode *> modesOf(const SystemId &system) const;
    // Those of its systems and its own, each once.
    QList<const AccessMode *> modesOf(const Factory &factory) const;

private:
    QList<Factory> m_factories;
    QList<Antenna> m_antennas;
    QList<System> m_systems;
    QList<AccessMode> m_modes;
    QList<Source> m_sources;
    Programme m_programme;
    QStringList m_euMembers;
    QDate m_retrieved;
    QList<Error> m_problems;

    friend class CatalogueReader;
};

// Whether one of the sources is a page that was read. What names none says nothing that one could read, and is not doubted.
bool isConfirmed(const Catalogue &catalogue, const QList<SourceId> &sources);

// Whether all words of the text occur somewhere in the factory: its names, city, host, partners, sectors,
// country codes, its systems and their accelerators, or in extra (translated names of its countries).
// Case and accents do not matter: "linkoping" finds Linköping. Who searches often has a FactorySearch.
bool matches(const Catalogue &catalogue, const Factory &factory, const QString &text, const QString &extra = {});
bool matches(const Antenna &antenna, const QString &text, const QString &extra = {});

// Lower case without accents, for searching.
QString searchable(const QString &text);

} // namespace officina
