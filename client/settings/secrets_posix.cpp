// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keychains that QtKeychain knows, its jobs as futures; see the header.
#include "client/settings/secrets.h"

#include <QtCore/QPromise>

#include <qt6keychain/keychain.h>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QKeychain::Job &job, const QString &key)
{
    const auto kind = [&job] {
        switch (job.error()) {
        case QKeychain::EntryNotFound: return Error::Kind::NotFound;
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied: return Error::Kind::Denied;
        default: return Error::Kind::Unsupported;
        }
    }();
    return {kind, job.errorString(), key};
}

// Runs a job (it deletes itself) and finishes the future with what `result` makes of it.
template <class T, class Job, class MakeResult>
QFuture<Result<T>> started(Job *job, const QString &key, MakeResult result)
{
    job->setInsecureFallback(false); // never a plain file instead of a keychain
    job->setKey(key);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, result](QKeychain::Job *) {
        promise->addResult(result(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

QFuture<Result<QString>> Secrets::read(const QString &key)
{
    return started<QString>(new QKeychain::ReadPasswordJob(m_service), key,
                            [key](const QKeychain::ReadPasswordJob &job) -> Result<QString> {
                                if (job.error() != QKeychain::NoError)
                                    return std::unexpected(errorOf(job, key));
                                if (job.textData().isEmpty()) // of a KWallet that failed QtKeychain says nothing
                                    return failure(Error::Kind::NotFound, {}, key);
                                return job.textData();
                            });
}

// It is looked up again: of a KWallet that did not take it QtKeychain says nothing.
QFuture<Result<>> Secrets::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    const auto keptOrNot = [key, secret](const Result<QString> &kept) -> Result<> {
        if (kept && *kept == secret)
            return {};
        return failure(Error::Kind::Denied, {}, key);
    };
    return started<void>(job, key,
                         [key](const QKeychain::Job &done) -> Result<> {
                             if (done.error() != QKeychain::NoError)
                                 return std::unexpected(errorOf(done, key));
                             return {};
                         })
        .then(this,
              [this, key, keptOrNot](const Result<> &done) {
                  return done ? read(key).then(keptOrNot) : QtFuture::makeReadyValueFuture(done);
              })
        .unwrap();
}

QFuture<Result<>> Secrets::remove(const QString &key)
{
    return started<void>(new QKeychain::DeletePasswordJob(m_service), key,
                         [key](const QKeychain::Job &done) -> Result<> {
                             if (done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound)
                                 return {};
                             return std::unexpected(errorOf(done, key));
                         });
}

} // namespace officina
