// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fact together with where it comes from. A fact without a value is one that no source tells:
// it means "not known", never "no"; its note may tell where it was looked for.
#pragma once

#include "client/base/ids.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace officina {

using SourceId = Id<struct SourceTag>;

struct Source {
    SourceId id;
    QString title;
    QUrl url;     // may be empty: no public address
    QString date; // of the page, "2026-04-21", "2026-04", or empty where it has none
    QString kind; // "official", "press", "third party", …
    QString read = {};    // when we read it, ISO date; empty where we did not
    QString licence = {}; // of data that was taken over: "CC BY 4.0"
    bool isConfirmed = true; // false: general knowledge, or a page whose text was not read

    bool operator==(const Source &) const = default;
};

template <class T> struct Sourced {
    std::optional<T> value;
    QList<SourceId> sources;
    QString note;             // in the catalogue's language; may be empty
    bool isConfirmed = false; // at least one source is a page that was read

    bool isKnown() const { return value.has_value(); }
    explicit operator bool() const { return isKnown(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }
    T valueOr(T other) const { return value.value_or(std::move(other)); }

    bool operator==(const Sourced &) const = default;
};

} // namespace officina
