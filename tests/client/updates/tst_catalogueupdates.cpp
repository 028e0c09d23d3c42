// SPDX-License-Identifier: GPL-3.0-or-later
//
// A catalogue's update is taken whole or not at all. Every file here that must be refused for what it holds is
// signed by the right key: a signature says who made it, not that it is harmless.
#include "client/base/cborfile.h"
#include "client/base/files.h"
#include "client/catalogue/bundle/ziplisting.h"
#include "client/catalogue/pack/pack.h"
#include "client/signing/signedfile.h"
#include "client/sites/cataloguesites.h"
#include "client/updates/catalogueupdates.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QtEndian>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;
using Reason = BundleRefusal::Reason;

namespace {

const PrivateKey ourKey = newPrivateKey().value();

QJsonObject shipped(int edition, const QString &retrieved = u"2026-12-24"_s)
{
    QJsonObject content = readCbor(builtInCatalogue()).value();
    QJsonObject programme = content[u"programme"_s].toObject();
    programme[u"edition"_s] = edition;
    programme[u"retrieved"_s] = retrieved;
    content[u"programme"_s] = programme;
    return content;
}

// The same with one field of one entry changed; null takes it out.
QJsonObject with(QJsonObject content, const QString &kind, const QString &id, const QString &field,
                 const QJsonValue &value)
{
    QJsonArray entries = content[kind].toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries[i].toObject();
        if (entry[u"id"_s].toString() != id)
            continue;
        if (value.isNull())
            entry.remove(field);
        else
            entry[field] = value;
        entries[i] = entry;
    }
    content[kind] = entries;
    return content;
}

struct Part {
    QByteArray name;
    QByteArray content;
    quint32 mode = 0100644;
    QByteArray listedAs = {}; // in the central directory, where it is another name
};

template <class T> QByteArray number(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// Stored without compression, byte by byte: no zip program writes these.
QByteArray zipOf(const QList<Part> &parts)
{
    QByteArray files, listing;
    for (const Part &part : parts) {
        const auto at = quint32(files.size());
        const auto size = quint32(part.content.size());
        // The check sum is left out: nobody gets as far as to look at it.
        const QByteArray common = number<quint16>(20) + number<quint16>(0) + number<quint16>(0) + number<quint32>(0)
            + number<quint32>(0) + number(size) + number(size);
        const QByteArray listed = part.listedAs.isEmpty() ? part.name : part.listedAs;
        files += number<quint32>(0x04034b50) + common + number(quint16(part.name.size())) + number<quint16>(0)
            + part.name + part.content;
        listing += number<quint32>(0x02014b50) + number<quint16>(0x0314) + common + number(quint16(listed.size()))
            + number<quint16>(0) + number<quint16>(0) + number<quint16>(0) + number<quint16>(0)
            + number(part.mode << 16) + number(at) + listed;
    }
    const auto count = quint16(parts.size());
    return files + listing + number<quint32>(0x06054b50) + number<quint32>(0) + number(count) + number(count)
        + number(quint32(listing.size())) + number(quint32(files.size())) + number<quint16>(0);
}

QByteArray deflated(const QByteArray &content)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly) || !zip.writeFile(u"catalogue.cbor"_s, content) || !zip.close())
        qFatal("the zip cannot be made");
    return buffer.data();
}

QByteArray bundleOf(const QJsonObject &content, const std::optional<PublicKey> &next = {})
{
    return makeBundle(packedBytes(content), next).value();
}

} // namespace

class CatalogueUpdatesTest : public QObject
{
    Q_OBJECT

private:
    QString put(const QByteArray &bundle, const PrivateKey &key = ourKey) const
    {
        const QString path = QString::fromUtf8(m_folder->file("new.officina-catalogue", bundle));
        if (!signFile(path, key))
            qFatal("the signature cannot be written");
        return path;
    }
    BundleResult<> take(const QByteArray &bundle, const PrivateKey &key = ourKey) const
    {
        const auto update = updates().check(put(bundle, key));
        return update ? updates().install(*update) : std::unexpected(update.error());
    }
    // Whole and signed, but with one entry that the program cannot use.
    static void addBroken()
    {
        const auto add = [](const char *name, const QJsonObject &content) {
            QTest::newRow(name) << bundleOf(content) << Reason::Broken;
        };
        QJsonObject halved = shipped(9);
        halved.remove(u"systems"_s);
        add("a list is missing", halved);
        QJsonObject crowded = shipped(9);
        QJsonArray factories = crowded[u"factories"_s].toArray();
        while (factories.size() < 100'000)
            factories.append(QJsonObject{{u"id"_s, u"f%1"_s.arg(factories.size())}});
        crowded[u"factories"_s] = factories;
        add("a hundred thousand factories", crowded);
        add("a broken factory", with(shipped(9), u"factories"_s, u"jaif"_s, u"country"_s, u"Germany"_s));
        add("a link that is none", with(shipped(9), u"sources"_s, u"r1-dcd"_s, u"url"_s, u"file:///etc"_s));
        add("a factory without a name", with(shipped(9), u"factories"_s, u"jaif"_s, u"name"_s, {}));
        add("a system that is not there",
            with(shipped(9), u"factories"_s, u"jaif"_s, u"systems"_s,
                 QJsonArray{QJsonObject{{u"system"_s, u"atlantis"_s}, {u"role"_s, u"current"_s}}}));
        add("a broken site", with(shipped(9), u"sites"_s, u"lumi"_s, u"port"_s, 99999));
    }
    CatalogueUpdates updates() const { return CatalogueUpdates(catalogueFolder(), publicKeyOf(ourKey)); }

    std::unique_ptr<TempFolder> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        qputenv("XDG_DATA_HOME", m_folder->bytes("data"));
    }

    void taken()
    {
        const QJsonObject content =
            with(shipped(2), u"factories"_s, u"pharos"_s, u"address"_s,
                 QJsonObject{{u"value"_s, u"Lavrio"_s}, {u"sources"_s, QJsonArray{u"dnews-2025"_s}}});
        const auto update = updates().check(put(bundleOf(content)));
        QVERIFY(update);
        QCOMPARE(update->factories, (CatalogueCount{19, 19, 1}));
        QCOMPARE(update->systems, (CatalogueCount{52, 52, 0}));
        QCOMPARE(update->sites, (CatalogueCount{26, 26, 0}));
        QCOMPARE(update->before, Catalogue::load()->retrieved());
        QVERIFY(updates().isBuiltIn()); // nobody has said yes
        QVERIFY(updates().install(*update));
        QVERIFY(!updates().isBuiltIn());
        const auto catalogue = Catalogue::load();
        QVERIFY_RESULT(catalogue);
        QCOMPARE(catalogue->retrieved(), QDate(2026, 12, 24));
        QCOMPARE(catalogue->factory({u"pharos"_s})->address.value, u"Lavrio"_s);
        // Opened by its signature as well; and once more it is nothing new.
        QCOMPARE(updates().check(put(bundleOf(content)) + u".sig"_s).error().reason, Reason::Same);
        // Back, and there again.
        QVERIFY(updates().useBuiltIn());
        QCOMPARE(Catalogue::load()->retrieved(), update->before);
        QVERIFY(take(bundleOf(content)));
        QCOMPARE(QDir(catalogueFolder()).entryList(QDir::Files), QStringList({u"catalogue-2.cbor"_s, u"state.json"_s}));
        // The next one takes its place.
        QVERIFY(take(bundleOf(shipped(3))));
        QCOMPARE(QDir(catalogueFolder()).entryList(QDir::Files), QStringList({u"catalogue-3.cbor"_s, u"state.json"_s}));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bundle");
        QTest::addColumn<Reason>("reason");
        const QByteArray packed = packedBytes(shipped(9));
        const Part good{"catalogue.cbor", packed};
        const auto add = [](const char *name, const QByteArray &bundle, Reason reason) {
            QTest::newRow(name) << bundle << reason;
        };
        add("path upwards", zipOf({good, {"../catalogue.cbor", "x"}}), Reason::Strange);
        add("absolute path", zipOf({good, {"/tmp/catalogue.cbor", "x"}}), Reason::Strange);
        add("drive", zipOf({good, {"C:\\catalogue.cbor", "x"}}), Reason::Strange);
        add("a folder", zipOf({good, {"more/", ""}}), Reason::Strange);
        add("link", zipOf({{"catalogue.cbor", "/etc/passwd", 0120777}}), Reason::Strange);
        add("twice", zipOf({good, good}), Reason::Strange);
        add("twice but for its case", zipOf({good, {"CATALOGUE.cbor", packed}}), Reason::Strange);
        add("zero byte in a name", zipOf({{QByteArray("catalogue.cbor\0.exe", 19), packed}}), Reason::Strange);
        add("two names of one file", zipOf({{"catalogue.cbor", packed, 0100644, "next-key.pem__"}}), Reason::Damaged);
        add("a program", zipOf({good, {"install.sh", "#!/bin/sh"}}), Reason::Strange);
        add("nothing in it", zipOf({}), Reason::Strange);
        add("no catalogue", zipOf({{"next-key.pem", toPem(publicKeyOf(ourKey))}}), Reason::Strange);
        add("a key that is none", zipOf({good, {"next-key.pem", "-----BEGIN"}}), Reason::Strange);
        add("a key that is a novel", zipOf({good, {"next-key.pem", QByteArray(5000, 'x')}}), Reason::TooLarge);
        const QByteArray zip = bundleOf(shipped(9));
        add("cut off", zip.first(zip.size() / 2), Reason::Damaged);
        add("the last byte is missing", zip.chopped(1), Reason::Damaged);
        add("something behind it", zip + "x", Reason::Damaged);
        add("something before it", "#!/bin/sh\n" + zip, Reason::Damaged);
        add("empty", {}, Reason::Damaged);
        add("text", "Not a zip at all.", Reason::Damaged);
        const QByteArray bomb = deflated(QByteArray(65 * 1024 * 1024, '\0'));
        add("bomb", bomb, Reason::TooLarge);
        // It says that it is small, in both of its places.
        QByteArray liar = bomb;
        const QByteArray size = number<quint32>(65 * 1024 * 1024);
        QVERIFY(liar.contains(size));
        add("bomb that lies", liar.replace(size, number<quint32>(100)), Reason::TooLarge);
        add("shorter than it says", deflated("x").replace(number<quint32>(1), number<quint32>(7)), Reason::Damaged);
        add("too large a file", QByteArray(maxBundleBytes + 1, 'x'), Reason::TooLarge);
        add("no CBOR", deflated("{\"programme\": {}}"), Reason::Damaged);
        add("of no edition", deflated(packedBytes(shipped(0))), Reason::Damaged);
        add("no date", deflated(packedBytes(shipped(9, u"soon"_s))), Reason::Damaged);
        QJsonObject later = shipped(9);
        QJsonObject programme = later[u"programme"_s].toObject();
        programme[u"version"_s] = catalogueFormat + 1;
        later[u"programme"_s] = programme;
        add("for a later program", bundleOf(later), Reason::TooNew);
        add("what is there", bundleOf(shipped(1)), Reason::Same);
        add("set back in time", bundleOf(shipped(9, u"2026-01-01"_s)), Reason::Older);
        addBroken();
    }

    void refused()
    {
        QFETCH(QByteArray, bundle);
        QFETCH(Reason, reason);
        // What was taken before is what has to stay.
        for (const bool isFirst : {true, false}) {
            const QString before = catalogueFile();
            const auto after = take(bundle);
            QVERIFY(!after);
            if (isFirst || reason != Reason::Same)
                QCOMPARE(after.error().reason, reason);
            QCOMPARE(catalogueFile(), before);
            if (isFirst) {
                QVERIFY(!QFile::exists(catalogueFolder()));
                static const QByteArray good = bundleOf(shipped(2));
                QVERIFY(take(good));
            }
        }
        QCOMPARE(QDir(catalogueFolder()).entryList(QDir::Files), QStringList({u"catalogue-2.cbor"_s, u"state.json"_s}));
        QVERIFY(!QFile::exists(m_folder->path(u"catalogue.cbor"_s)));
    }

    void signatures()
    {
        const PrivateKey other = newPrivateKey().value();
        QCOMPARE(take(bundleOf(shipped(2)), other).error().reason, Reason::WrongSignature);
        const QString path = put(bundleOf(shipped(2)));
        m_folder->file("new.officina-catalogue", bundleOf(shipped(3)));
        QCOMPARE(updates().check(path).error().reason, Reason::WrongSignature);
        QFile::resize(signatureFile(path), 10);
        QCOMPARE(updates().check(path).error().reason, Reason::WrongSignature);
        QFile::remove(signatureFile(path));
        QCOMPARE(updates().check(path).error().reason, Reason::NoSignature);
        QFile::remove(path);
        QCOMPARE(updates().check(path).error().reason, Reason::Unreadable);
        const CatalogueUpdates withoutKey(catalogueFolder(), std::nullopt);
        QCOMPARE(withoutKey.check(put(bundleOf(shipped(2)))).error().reason, Reason::NoKey);
    }

    void nothingOlder()
    {
        QVERIFY(take(bundleOf(shipped(5))));
        QCOMPARE(take(bundleOf(shipped(4))).error().reason, Reason::Older);
        QVERIFY(updates().useBuiltIn()); // opens no door to what was replaced
        QCOMPARE(take(bundleOf(shipped(4))).error().reason, Reason::Older);
        QVERIFY(take(bundleOf(shipped(5))));
        // A program that brings something as new has its own.
        m_folder->file("data/officina/catalogue/state.json",
                       "{\"file\": \"catalogue-5.cbor\", \"edition\": " + QByteArray::number(builtInEdition()) + "}");
        QCOMPARE(catalogueFile(), builtInCatalogue());
    }

    void nextKey()
    {
        const PrivateKey next = newPrivateKey().value(), last = newPrivateKey().value();
        QCOMPARE(take(bundleOf(shipped(2)), next).error().reason, Reason::WrongSignature);
        QVERIFY(take(bundleOf(shipped(2), publicKeyOf(next))));
        QCOMPARE(updates().key(), publicKeyOf(next));
        QCOMPARE(take(bundleOf(shipped(3)), ourKey).error().reason, Reason::WrongSignature); // it was given up
        QVERIFY(take(bundleOf(shipped(3), publicKeyOf(last)), next));
        QVERIFY(updates().useBuiltIn()); // the key that was given up stays so
        QCOMPARE(take(bundleOf(shipped(4)), ourKey).error().reason, Reason::WrongSignature);
        QVERIFY(take(bundleOf(shipped(4)), last));
    }

    // It was found to be well, and does not load as it is written: what was in use stays, and nothing is left over.
    void goesBackWhereItDoesNotLoad()
    {
        QVERIFY(take(bundleOf(shipped(2))));
        const QString inUse = catalogueFile();
        auto update = updates().check(put(bundleOf(shipped(3))));
        QVERIFY(update);
        update->bundle.packed.truncate(update->bundle.packed.size() / 2);
        QCOMPARE(updates().install(*update).error().reason, Reason::NotKept);
        QCOMPARE(catalogueFile(), inUse);
        QVERIFY(Catalogue::load()->problems().isEmpty());
        QVERIFY(!QFile::exists(QFileInfo(inUse).path() + u"/catalogue-3.cbor"_s));
        QVERIFY(take(bundleOf(shipped(3)))); // which may be tried again
    }

    // The file is there and was damaged later: the program starts, and says so.
    void damagedLater()
    {
        QVERIFY(take(bundleOf(shipped(2))));
        QVERIFY(QFile::resize(catalogueFile(), 1000));
        const auto catalogue = Catalogue::load();
        QVERIFY_RESULT(catalogue);
        QCOMPARE(catalogue->factories().size(), 19);
        QCOMPARE(catalogue->problems().size(), 1);
        QCOMPARE(shippedSites().sites.size(), 26);
        QVERIFY(take(bundleOf(shipped(3)))); // which mends it
        QVERIFY(Catalogue::load()->problems().isEmpty());
    }

    void folderThatCannotBeWritten()
    {
        m_folder->file("data/officina", "a file, where the folder should be");
        QCOMPARE(take(bundleOf(shipped(2))).error().reason, Reason::NotKept);
        QCOMPARE(catalogueFile(), builtInCatalogue());
    }

    // As a maintainer makes one, by the program.
    void byTheProgram()
    {
        const auto run = [](const QStringList &arguments) {
            return QProcess::execute(QStringLiteral(OFFICINA_CATALOGUE), arguments);
        };
        m_folder->file("key.pem", toPem(ourKey));
        m_folder->file("key.pub.pem", toPem(publicKeyOf(ourKey)));
        const QString path = m_folder->path(u"it.officina-catalogue"_s);
        const QString folder = QStringLiteral(OFFICINA_SOURCE_DIR "/resources/catalogue");
        QCOMPARE(run({u"build"_s, folder, path, m_folder->path(u"key.pub.pem"_s)}), 0);
        QCOMPARE(run({u"verify"_s, m_folder->path(u"key.pub.pem"_s), path}), 1); // not signed yet
        QCOMPARE(run({u"sign"_s, m_folder->path(u"key.pem"_s), path}), 0);
        QCOMPARE(run({u"verify"_s, m_folder->path(u"key.pub.pem"_s), path}), 0);
        QCOMPARE(updates().check(path).error().reason, Reason::Same); // all else is well
        m_folder->file("other.pem", toPem(publicKeyOf(newPrivateKey().value())));
        QCOMPARE(run({u"verify"_s, m_folder->path(u"other.pem"_s), path}), 1);
        QCOMPARE(run({u"sign"_s, m_folder->path(u"key.pub.pem"_s), path}), 1);
        QCOMPARE(run({u"build"_s, m_folder->path(), path}), 1);
        QCOMPARE(run({u"sign"_s}), 2);
        // What is said names the file.
        QProcess program;
        program.start(QStringLiteral(OFFICINA_CATALOGUE), {u"sign"_s, m_folder->path(u"key.pub.pem"_s), path});
        QVERIFY(program.waitForFinished());
        QVERIFY(program.readAllStandardError().startsWith(m_folder->path(u"key.pub.pem"_s).toUtf8()));
    }
};

QTEST_GUILESS_MAIN(CatalogueUpdatesTest)
#include "tst_catalogueupdates.moc"
