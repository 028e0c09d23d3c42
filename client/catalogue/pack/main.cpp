// SPDX-License-Identifier: GPL-3.0-or-later
//
// officina-catalogue pack FOLDER FILE     checks the catalogue and packs it into one file
// officina-catalogue texts FOLDER FILE    writes the source in which lupdate finds its texts
// officina-catalogue build FOLDER BUNDLE [NEXT-KEY.pem]
//                                         packs it as an update; NEXT-KEY: signs those after it
// officina-catalogue sign KEY.pem BUNDLE  writes BUNDLE.sig
// officina-catalogue verify KEY.pem BUNDLE
//                                         says whether programs with that public key would open it, and what it is
//
// A fault names the file and the field and ends it with 1; then nothing is written.
#include "client/base/files.h"
#include "client/catalogue/bundle/bundle.h"
#include "client/catalogue/pack/pack.h"
#include "client/signing/signedfile.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace officina;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &text)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    return 1;
}

// Errors of a key's content name no file: it is the one that was given.
int fail(const Error &error, const QString &file = {})
{
    return fail((error.subject.isEmpty() ? file : error.subject) + u": "_s + error.detail);
}

int write(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return fail(bytes.error());
    const auto written = writeFile(path, *bytes);
    return written ? 0 : fail(written.error());
}

// pack, texts, build.
int make(const QStringList &arguments)
{
    const QString &command = arguments.at(1);
    const PackedCatalogue packed = packCatalogue(arguments.at(2));
    if (!packed.faults.isEmpty())
        return fail(packed.faults.join(u'\n'));
    const QString &path = arguments.at(3);
    if (command == u"pack")
        return write(path, packedBytes(packed.content));
    if (command == u"texts")
        return write(path, textsSource(packed.texts));
    std::optional<PublicKey> next;
    if (arguments.size() > 4) {
        const auto pem = readFile(arguments.at(4));
        const auto key = pem ? publicKeyFromPem(*pem) : passOn(pem);
        if (!key)
            return fail(key.error(), arguments.at(4));
        next = *key;
    }
    return write(path, makeBundle(packedBytes(packed.content), next));
}

int sign(const QString &keyFile, const QString &bundle)
{
    const auto pem = readFile(keyFile);
    const auto key = pem ? privateKeyFromPem(*pem) : passOn(pem);
    if (!key)
        return fail(key.error(), keyFile);
    const auto signedFile = signFile(bundle, *key);
    return signedFile ? 0 : fail(signedFile.error());
}

int verify(const QString &keyFile, const QString &path)
{
    const auto pem = readFile(keyFile);
    const auto key = pem ? publicKeyFromPem(*pem) : passOn(pem);
    if (!key)
        return fail(key.error(), keyFile);
    const auto bytes = readSigned(path, *key, maxBundleBytes);
    if (!bytes)
        return bytes.error().kind == Error::Kind::Rejected
            ? fail(u"%1: not signed by %2"_s.arg(path, fingerprint(*key)))
            : fail(bytes.error());
    const auto bundle = openBundle(*bytes);
    if (!bundle)
        return fail(u"%1: no catalogue that can be opened %2"_s.arg(path, bundle.error().detail));
    std::printf("edition %d of %s, signed by %s\n", bundle->edition,
                qPrintable(bundle->retrieved.toString(Qt::ISODate)), qPrintable(fingerprint(*key)));
    if (bundle->nextKey)
        std::printf("those after it are signed by %s\n", qPrintable(fingerprint(*bundle->nextKey)));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (arguments.size() == 4 && command == u"sign")
        return sign(arguments.at(2), arguments.at(3));
    if (arguments.size() == 4 && command == u"verify")
        return verify(arguments.at(2), arguments.at(3));
    if ((arguments.size() == 4 && (command == u"pack" || command == u"texts" || command == u"build"))
        || (arguments.size() == 5 && command == u"build"))
        return make(arguments);
    std::fprintf(stderr,
                 "officina-catalogue pack|texts FOLDER FILE\n"
                 "officina-catalogue build FOLDER BUNDLE [NEXT-KEY.pem]\n"
                 "officina-catalogue sign|verify KEY.pem BUNDLE\n");
    return 2;
}
