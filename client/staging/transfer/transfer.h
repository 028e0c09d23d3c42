// SPDX-License-Identifier: GPL-3.0-or-later
//
// One transfer of a file or folder, to or from a site or from it to another one, as steps on the session's thread.
//
// A file arrives under a temporary name beside its own and is renamed only after both sides'
// SHA-256 agree: under its own name there is the old file or the whole new one. An interrupted
// file goes on where it stopped if what is there is truly its beginning. To resume, run a new
// Transfer with the same request.
#pragma once

#include "client/base/workerthread.h"
#include "client/ssh/session.h"
#include "client/staging/transfer/ratelimit.h"
#include "client/staging/transfer/transferreport.h"
#include "client/staging/transfer/transferrequest.h"

#include <functional>
#include <memory>

namespace officina {

// The session with the other site of a transfer across: signed in when it is asked for, used on the
// thread of the first site's session.
using OtherSession = std::function<Result<std::shared_ptr<ssh::Session>>()>;

class Transfer : public Steps<ssh::Session>
{
public:
    // limit: how fast all that share it may be together; nullptr: none.
    explicit Transfer(TransferRequest request, QString site = {}, std::shared_ptr<RateLimit> limit = nullptr,
                      OtherSession other = {});
    ~Transfer() override;

    // Ends with an error where nothing more can be done (connection, full disk, the source or the
    // target cannot be reached). Single files that failed are in the report instead.
    Result<Progress> step(ssh::Session &session) override;
    void abandoned(const Error &error) override;

    // From any thread, at any time.
    const TransferRequest &request() const;
    TransferProgress progress() const;
    TransferReport report() const;
    QList<Conflict> conflicts() const; // files left alone because Existing::Ask applied

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace officina
