// SPDX-License-Identifier: GPL-3.0-or-later
//
// One step after the other, each of which may refuse; see the header. The state's file is written last and at
// once: until then the former catalogue is in use.
#include "client/updates/catalogueupdates.h"

#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "client/signing/signedfile.h"
#include "client/sites/cataloguesites.h"

#include <QtCore/QFile>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Reason = BundleRefusal::Reason;

namespace {

template <class T> CatalogueCount countOf(const QList<T> &before, const QList<T> &after)
{
    CatalogueCount count{int(before.size()), int(after.size())};
    for (const T &entry : after) {
        const auto known = std::ranges::find(before, entry.id, &T::id);
        if (known != before.end() && *known != entry)
            ++count.changed;
    }
    return count;
}

BundleRefusal refusalOf(const Error &error, const QString &bundle)
{
    switch (error.kind) {
    case Error::Kind::Rejected: return {Reason::WrongSignature, error.detail};
    case Error::Kind::NotFound:
        return {error.subject == bundle ? Reason::Unreadable : Reason::NoSignature, error.subject};
    case Error::Kind::BadInput:
        return {error.subject == bundle ? Reason::TooLarge : Reason::WrongSignature, error.subject};
    default: return {Reason::Unreadable, error.subject};
    }
}

// Every entry has to be good: an update that loses one is no update.
BundleResult<Catalogue> read(const CatalogueBundle &bundle, QList<Site> &sites)
{
    auto catalogue = Catalogue::read(bundle.content, u"catalogue.cbor"_s);
    if (!catalogue)
        return refused(Reason::Broken, catalogue.error().detail);
    if (!catalogue->problems().isEmpty())
        return refused(Reason::Broken, catalogue->problems().first().detail);
    const CatalogueSites read = readCatalogueSites(bundle.content);
    if (!read.problems.isEmpty())
        return refused(Reason::Broken,
                       u"sites: %1: %2"_s.arg(read.problems.first().subject, read.problems.first().detail));
    sites = read.sites;
    return std::move(*catalogue);
}

} // namespace

CatalogueUpdates::CatalogueUpdates(QString folder, std::optional<PublicKey> key)
    : m_folder(std::move(folder)), m_key(std::move(key))
{}

std::optional<PublicKey> CatalogueUpdates::builtInKey()
{
    const auto pem = readFile(u":/officina/catalogue-key.pem"_s);
    const auto key = pem ? publicKeyFromPem(*pem) : failure(Error::Kind::NotFound);
    return key ? std::optional(*key) : std::nullopt;
}

std::optional<PublicKey> CatalogueUpdates::key() const
{
    const CatalogueState state = readCatalogueState(m_folder);
    if (!state.key.isEmpty() && state.keyEdition > builtInEdition()) {
        if (const auto brought = publicKeyFromPem(state.key))
            return *brought;
    }
    return m_key;
}

bool CatalogueUpdates::isBuiltIn() const
{
    return catalogueFile(m_folder) == builtInCatalogue();
}

BundleResult<CatalogueUpdate> CatalogueUpdates::check(const QString &path) const
{
    const QString file = path.endsWith(".sig"_L1) ? path.chopped(4) : path;
    const auto signer = key();
    if (!signer)
        return refused(Reason::NoKey);
    const auto bytes = readSigned(file, *signer, maxBundleBytes);
    if (!bytes)
        return std::unexpected(refusalOf(bytes.error(), file));
    auto bundle = openBundle(*bytes);
    if (!bundle)
        return std::unexpected(bundle.error());
    const auto inUse = Catalogue::load(catalogueFile(m_folder));
    const Catalogue before = inUse ? *inUse : Catalogue();
    if (const auto age = checkAge(*bundle, before.retrieved()); !age)
        return std::unexpected(age.error());
    QList<Site> sites;
    const auto after = read(*bundle, sites);
    if (!after)
        return std::unexpected(after.error());
    const auto packed = readCbor(catalogueFile(m_folder));
    const QList<Site> sitesBefore = packed ? readCatalogueSites(*packed).sites : QList<Site>();
    return CatalogueUpdate{.bundle = std::move(*bundle),
                           .signer = *signer,
                           .before = before.retrieved(),
                           .factories = countOf(before.factories(), after->factories()),
                           .antennas = countOf(before.antennas(), after->antennas()),
                           .systems = countOf(before.systems(), after->systems()),
                           .sites = countOf(sitesBefore, sites),
                           .modes = countOf(before.modes(), after->modes())};
}

// By its number, which is the order, and by its date, which nobody may set back.
BundleResult<> CatalogueUpdates::checkAge(const CatalogueBundle &bundle, QDate inUse) const
{
    const CatalogueState state = readCatalogueState(m_folder);
    const int used = isBuiltIn() ? builtInEdition() : state.edition;
    if (bundle.edition == used)
        return refused(Reason::Same, QString::number(bundle.edition));
    if (bundle.edition < std::max(used, state.newest) || (inUse.isValid() && bundle.retrieved < inUse))
        return refused(Reason::Older, bundle.retrieved.toString(Qt::ISODate));
    return {};
}

BundleResult<> CatalogueUpdates::install(const CatalogueUpdate &update) const
{
    const CatalogueState before = readCatalogueState(m_folder);
    const CatalogueBundle &bundle = update.bundle;
    CatalogueState state = before;
    state.file = u"catalogue-%1.cbor"_s.arg(bundle.edition);
    state.edition = state.newest = bundle.edition;
    if (bundle.nextKey) {
        state.key = toPem(*bundle.nextKey);
        state.keyEdition = bundle.edition;
    }
    const QString path = m_folder + u'/' + state.file;
    const auto written = writeFile(path, bundle.packed);
    if (!written)
        return refused(Reason::NotKept, written.error().subject);
    const auto loaded = Catalogue::load(path);
    const auto kept = loaded && loaded->problems().isEmpty() ? keep(state) : refused(Reason::NotKept, path);
    if (!kept && state.file != before.file)
        QFile::remove(path);
    if (kept && !before.file.isEmpty() && state.file != before.file)
        QFile::remove(m_folder + u'/' + before.file);
    return kept;
}

BundleResult<> CatalogueUpdates::useBuiltIn() const
{
    CatalogueState state = readCatalogueState(m_folder);
    const QString former = std::exchange(state.file, {});
    state.edition = 0;
    const auto kept = keep(state);
    if (kept && !former.isEmpty())
        QFile::remove(m_folder + u'/' + former);
    return kept;
}

BundleResult<> CatalogueUpdates::keep(const CatalogueState &state) const
{
    const QJsonObject json{{u"file"_s, state.file},
                           {u"edition"_s, state.edition},
                           {u"newest"_s, state.newest},
                           {u"key"_s, QString::fromLatin1(state.key)},
                           {u"key_edition"_s, state.keyEdition}};
    const auto written = writeFile(m_folder + u"/state.json"_s, QJsonDocument(json).toJson());
    return written ? BundleResult<>() : refused(Reason::NotKept, written.error().subject);
}

} // namespace officina
