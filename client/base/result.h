// SPDX-License-Identifier: GPL-3.0-or-later
//
// How anything in Officina fails: a kind that code can branch on, and the other side's own words.
// ui/present/errortext.cpp alone turns a kind into a sentence, so that 24 languages stay possible.
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <expected>
#include <utility>

namespace officina {

struct Error {
    enum class Kind {
        Cancelled,      // the user, or the program's end, stopped it
        Unreachable,    // no connection: refused, no route, unknown host name
        Timeout,        // a connection or an answer did not come in time
        Disconnected,   // an established connection ended
        HostKeyUnknown, // first contact, and the user did not accept the key
        HostKeyChanged, // the host shows another key than the one on record
        AuthRejected,   // the host accepted none of the offered credentials
        NotFound,       // no such file, job, host entry or record
        Denied,         // exists, but the permissions forbid it
        Exists,         // something of that name is in the way
        NoSpace,        // the far side's disk or quota is full
        LocalNoSpace,   // this computer's disk is full
        Local,          // this computer's file system refused (detail says how)
        Rejected,       // understood and refused: a scheduler's, server's or rule's "no"
        Corrupt,        // checksums differ after a copy
        BadReply,       // the other side answered something that cannot be understood
        BadInput,       // a file or value given to us is damaged or invalid
        Unsupported,    // the other side lacks what is needed
        HostKeyRevoked, // the host shows a key that known_hosts marks as withdrawn
        CertificateExpired, // of the user's key; detail: since when, ISO 8601
        TooLarge,           // all of it together, for the room that the far side says there is
        LocalTooLarge,      // the same of this computer
        TooSlow,       // the host is there, but a command or its file system did not answer in time
        SourceChanged, // the file was changed, or was not as listed, while it was read
        NoChannel,     // the server opens no further channel on this connection (MaxSessions)
        Protected,     // never done to this one: the home folder, or what holds it, deleted as a whole
        SpecialFile,   // a pipe, socket or device, where a file or folder is wanted
        DeadLink,      // a link whose target is not there, or that leads in a circle
        NotAFolder,    // a file, where a folder is wanted
        IntoItself,    // a folder, to be copied into itself or into what lies in it
        NameTooLong,   // for the file system
        NotSsh,        // something answers on that port, but not in SSH
        TurnedAway,    // the SSH server takes no more connections just now; detail: in its words
        SchedulerDown, // the site is there, but its scheduler, or the database of that, cannot be asked
        HostKeyUncertified, // the site publishes who signs its hosts' keys, and has not signed this one
        HungUp,  // the server, while a question to the user was open: it waits a minute or two (LoginGraceTime)
        PassphraseWrong,  // of a key file, which is the subject: it stayed shut; its public half may have been shown
        PasswordRejected, // what was typed, password or code, where no key can be the reason
        TooLong,       // an answer of which the rest was dropped: never taken for a shorter one
    };

    Kind kind = Kind::BadReply;
    QString detail;  // the other side's own words, untranslated; may be empty
    QString subject; // what it happened to: a path, a host, a job; may be empty
    bool wasNotAsked = false; // it ended before the other side was asked: surely nothing was done there

    bool operator==(const Error &) const = default;
};

template <class T = void> using Result = std::expected<T, Error>;

// `return failure(Error::Kind::NotFound, serverText, path);`
inline std::unexpected<Error> failure(Error::Kind kind, QString detail = {}, QString subject = {})
{
    return std::unexpected(Error{kind, std::move(detail), std::move(subject)});
}

// Passes the error of one result on as the error of another: `if (!r) return passOn(r);`
template <class T> std::unexpected<Error> passOn(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace officina

Q_DECLARE_METATYPE(officina::Error)
