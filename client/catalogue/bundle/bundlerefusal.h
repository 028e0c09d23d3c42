// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a catalogue's update is not taken. Whatever it is, nothing has changed.
#pragma once

#include <QtCore/QString>

#include <expected>

namespace officina {

struct BundleRefusal {
    enum class Reason {
        NoKey,          // the program has no key to check updates with
        Unreadable,     // the file, or its signature, cannot be read
        NoSignature,    // there is no FILE.sig
        WrongSignature, // signed by another key, or changed since
        TooLarge,       // the file, or what it unpacks to
        Damaged,        // no zip, cut off, or not what its listing says
        Strange,        // it holds something else than a catalogue and a key
        TooNew,         // written for a later version of the program
        Older,          // than what is there, or was
        Same,           // it is what is in use
        Broken,         // an entry cannot be used
        NotKept,        // this computer cannot keep it
    };
    Reason reason = Reason::Damaged;
    QString detail = {}; // a path, an entry, a name; may be empty

    bool operator==(const BundleRefusal &) const = default;
};

template <class T = void> using BundleResult = std::expected<T, BundleRefusal>;

inline std::unexpected<BundleRefusal> refused(BundleRefusal::Reason reason, QString detail = {})
{
    return std::unexpected(BundleRefusal{reason, std::move(detail)});
}

} // namespace officina
