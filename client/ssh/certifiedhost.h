// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether an authority that the user trusts (@cert-authority in known_hosts), or that the site publishes, has
// certified the key that a host shows. libssh takes no host certificates, so ssh itself is asked: it fetches the
// certificate over the same way (hops, proxy) and judges names, dates, revocations; nobody signs in.
#pragma once

#include "client/base/result.h"
#include "client/ssh/session_p.h"

namespace officina::ssh {

// NotTold: there is no ssh to ask, or it cannot get there without a person's answer.
enum class Certified { Yes, No, NotTold };

// type: "ssh-ed25519"; fingerprint: "SHA256:…", of the key that the host has proved to own. authorities: a file of
// known_hosts beside those of the user; may be empty. Takes up to 20 s. Cancelled.
Result<Certified> isCertified(const Session::Private &session, const QString &authorities, const QByteArray &type,
                              const QString &fingerprint, const CancelFlag &stop);

} // namespace officina::ssh
