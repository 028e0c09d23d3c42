// SPDX-License-Identifier: GPL-3.0-or-later
//
// Identifiers with a type of their own, so that a job's id is never taken for a site's.
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <compare>

namespace officina {

template <class Tag> struct Id {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return QString::compare(value, other.value) <=> 0; }
};

template <class Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using SiteId = Id<struct SiteTag>;       // "practice", a catalogue system's id, or an ssh alias
using JobId = Id<struct JobTag>;         // as the scheduler prints it: "42", "42_7", "42.server"
using FactoryId = Id<struct FactoryTag>; // as in the catalogue
using SystemId = Id<struct SystemTag>;   // as in the catalogue

} // namespace officina
