// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making and opening bundles; see the header.
#include "client/catalogue/bundle/bundle.h"

#include "client/base/cborfile.h"
#include "client/catalogue/bundle/ziplisting.h"

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QHash>

namespace officina {

using namespace Qt::StringLiterals;
using Reason = BundleRefusal::Reason;

namespace {

const QString catalogueName = u"catalogue.cbor"_s;
const QString keyName = u"next-key.pem"_s;

// What may be in a bundle, and how large.
const QHash<QString, qint64> limits{{catalogueName, 64 * 1024 * 1024}, {keyName, 4096}};

BundleResult<> checkListing(const QByteArray &bytes)
{
    const auto entries = listZip(bytes);
    if (!entries)
        return refused(Reason::Damaged);
    QStringList names;
    for (const ZipEntry &entry : *entries) {
        const QString name = QString::fromLatin1(entry.name);
        if (!limits.contains(name) || names.contains(name) || !entry.isPlainFile)
            return refused(Reason::Strange, QString::fromUtf8(entry.name.toPercentEncoding("/ ")));
        if (entry.size > limits[name])
            return refused(Reason::TooLarge, name);
        names += name;
    }
    if (!names.contains(catalogueName))
        return refused(Reason::Strange, catalogueName);
    return {};
}

BundleResult<QByteArray> unpacked(const KZip &zip, const QString &name)
{
    const KArchiveFile *file = zip.directory()->file(name);
    const std::unique_ptr<QIODevice> device(file ? file->createDevice() : nullptr);
    if (!device)
        return refused(Reason::Damaged, name);
    const qint64 limit = limits[name];
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray more = device->read(std::min<qint64>(limit + 1 - bytes.size(), 1024 * 1024));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (bytes.size() > limit)
        return refused(Reason::TooLarge, name);
    if (bytes.size() != file->size())
        return refused(Reason::Damaged, name);
    return bytes;
}

} // namespace

Result<QByteArray> makeBundle(const QByteArray &packed, const std::optional<PublicKey> &nextKey)
{
    QBuffer buffer;
    KZip zip(&buffer);
    bool isGood = zip.open(QIODevice::WriteOnly) && zip.writeFile(catalogueName, packed);
    if (nextKey)
        isGood = isGood && zip.writeFile(keyName, toPem(*nextKey));
    if (!isGood || !zip.close())
        return failure(Error::Kind::Local, zip.errorString());
    return buffer.data();
}

BundleResult<CatalogueBundle> openBundle(const QByteArray &bytes)
{
    if (const auto listing = checkListing(bytes); !listing)
        return std::unexpected(listing.error());
    QBuffer buffer;
    buffer.setData(bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return refused(Reason::Damaged);
    CatalogueBundle bundle;
    const auto packed = unpacked(zip, catalogueName);
    if (!packed)
        return std::unexpected(packed.error());
    const auto content = parseCbor(*packed, catalogueName);
    if (!content)
        return refused(Reason::Damaged, content.error().detail);
    const QJsonValue programme = content->value("programme"_L1);
    if (programme["version"_L1].toInt() > catalogueFormat)
        return refused(Reason::TooNew);
    bundle.edition = programme["edition"_L1].toInt();
    bundle.retrieved = QDate::fromString(programme["retrieved"_L1].toString(), Qt::ISODate);
    if (bundle.edition < 1 || !bundle.retrieved.isValid())
        return refused(Reason::Damaged, u"programme.json"_s);
    bundle.packed = *packed;
    bundle.content = *content;
    if (zip.directory()->entry(keyName)) {
        const auto pem = unpacked(zip, keyName);
        if (!pem)
            return std::unexpected(pem.error());
        const auto key = publicKeyFromPem(*pem);
        if (!key)
            return refused(Reason::Strange, keyName);
        bundle.nextKey = *key;
    }
    return bundle;
}

} // namespace officina
