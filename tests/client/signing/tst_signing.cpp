// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signatures as RFC 8032 has them, and as the program openssl makes and checks them.
#include "client/base/files.h"
#include "client/signing/signedfile.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

int openssl(const QStringList &arguments)
{
    return QProcess::execute(u"openssl"_s, arguments);
}

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 8032, 7.1, TEST 3.
    void asTheStandardSays()
    {
        const PrivateKey key{QByteArray::fromHex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")};
        QCOMPARE(publicKeyOf(key).bytes.toHex(), "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        const QByteArray signature = sign(QByteArray::fromHex("af82"), key);
        QCOMPARE(signature.toHex(),
                 "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                 "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
        QVERIFY(isSignature(signature, QByteArray::fromHex("af82"), publicKeyOf(key)));
        QVERIFY(!isSignature(signature, QByteArray::fromHex("af83"), publicKeyOf(key)));
        QVERIFY(!isSignature(signature.first(63), QByteArray::fromHex("af82"), publicKeyOf(key)));
        QVERIFY(!isSignature(signature, QByteArray::fromHex("af82"), {}));
    }

    // Their signatures fit any text: R is the neutral point, S is 0.
    void keysOfSmallOrder()
    {
        const QByteArray neutral = QByteArray::fromHex("01").leftJustified(32, '\0');
        const QByteArray ofAnything = neutral.leftJustified(64, '\0');
        QByteArray withSign = neutral;
        withSign.back() = char(0x80);
        const QByteArray beyond = QByteArray::fromHex("ee") + QByteArray(30, char(0xff)) + QByteArray::fromHex("7f");
        for (const QByteArray &key : {neutral, withSign, beyond})
            QVERIFY(!isSignature(ofAnything, "any text", {key}));
        // Of order 2, 4 and 8 it fits one text of two, four or eight.
        for (const QByteArray &key :
             {QByteArray(32, '\0'), QByteArray::fromHex("ec") + QByteArray(30, char(0xff)) + QByteArray::fromHex("7f"),
              QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
              QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")})
            for (int i = 0; i < 64; ++i)
                QVERIFY(!isSignature(ofAnything, QByteArray::number(i), {key}));
    }

    void keysAreTextFiles()
    {
        const auto key = newPrivateKey();
        QVERIFY_RESULT(key);
        const auto again = privateKeyFromPem(toPem(*key));
        QVERIFY_RESULT(again);
        QCOMPARE(again->bytes, key->bytes);
        const PublicKey open = publicKeyOf(*key);
        QCOMPARE(publicKeyFromPem(toPem(open)).value(), open);
        QVERIFY(fingerprint(open).startsWith("SHA256:"_L1));
        QVERIFY(fingerprint(open) != fingerprint(publicKeyOf(newPrivateKey().value())));
        QVERIFY_ERROR(publicKeyFromPem("-----BEGIN PUBLIC KEY-----\nAAAA\n"), Error::Kind::BadInput);
        QVERIFY_ERROR(publicKeyFromPem(toPem(*key)), Error::Kind::BadInput);
        QVERIFY_ERROR(privateKeyFromPem({}), Error::Kind::BadInput);
    }

    void signedFiles()
    {
        const TempFolder folder;
        const QString path = folder.path(u"list"_s);
        const PrivateKey key = newPrivateKey().value();
        folder.file("list", "what is signed");
        QVERIFY_ERROR(readSigned(path, publicKeyOf(key), 100), Error::Kind::NotFound);
        QVERIFY_RESULT(signFile(path, key));
        QCOMPARE(readSigned(path, publicKeyOf(key), 100).value(), "what is signed");
        QVERIFY_ERROR(readSigned(path, publicKeyOf(newPrivateKey().value()), 100), Error::Kind::Rejected);
        QVERIFY_ERROR(readSigned(path, publicKeyOf(key), 3), Error::Kind::BadInput);
        folder.file("list", "what is signed!");
        QVERIFY_ERROR(readSigned(path, publicKeyOf(key), 100), Error::Kind::Rejected);
        folder.file("list.sig", "short");
        QVERIFY_ERROR(readSigned(path, publicKeyOf(key), 100), Error::Kind::BadInput);
        folder.file("list.sig", QByteArray(1000, 'x'));
        QVERIFY_ERROR(readSigned(path, publicKeyOf(key), 100), Error::Kind::BadInput);
    }

    // A maintainer has openssl, and need not have a program of ours.
    void opensslUnderstandsUs()
    {
        QVERIFY(!QStandardPaths::findExecutable(u"openssl"_s).isEmpty()); // which comes with ca-certificates
        const TempFolder folder;
        const QString secret = folder.path(u"key.pem"_s), open = folder.path(u"key.pub.pem"_s);
        const QString path = folder.path(u"list"_s);
        folder.file("list", "what is signed");
        QCOMPARE(openssl({u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s, u"-out"_s, secret}), 0);
        QCOMPARE(openssl({u"pkey"_s, u"-in"_s, secret, u"-pubout"_s, u"-out"_s, open}), 0);
        const auto key = privateKeyFromPem(readFile(secret).value());
        QVERIFY_RESULT(key);
        QCOMPARE(publicKeyFromPem(readFile(open).value()).value(), publicKeyOf(*key));
        QVERIFY_RESULT(signFile(path, *key));
        QCOMPARE(openssl({u"pkeyutl"_s, u"-verify"_s, u"-pubin"_s, u"-inkey"_s, open, u"-rawin"_s, u"-in"_s, path,
                          u"-sigfile"_s, signatureFile(path)}),
                 0);
        QCOMPARE(openssl({u"pkeyutl"_s, u"-sign"_s, u"-inkey"_s, secret, u"-rawin"_s, u"-in"_s, path, u"-out"_s,
                          signatureFile(path)}),
                 0);
        QVERIFY_RESULT(readSigned(path, publicKeyOf(*key), 100));
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
