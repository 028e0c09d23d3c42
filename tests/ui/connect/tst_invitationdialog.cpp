// SPDX-License-Identifier: GPL-3.0-or-later
//
// An invitation opened in the window: what it would set is shown and nothing changes before a click; what is set then,
// in settings, ~/.ssh/config and the book; and those that are not taken.
#include "client/settings/settings.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"
#include "ui/common/errorpanel.h"
#include "ui/connect/invitationdialog.h"
#include "ui/present/invitationtext.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

namespace {

// What no program of ours would sign, from somebody who has a key.
QByteArray signedAnyway(const QString &field, const QString &value)
{
    QJsonObject json = QJsonDocument::fromJson(toJson(workshop())).object();
    json.insert(field, value);
    const QByteArray text = QJsonDocument(json).toJson();
    const PrivateKey key = keyOf('m');
    return SealedInvitation{text, publicKeyOf(key), sign(QByteArray("officina-invitation/1\0", 22) + text, key)}
        .toFile();
}

QByteArray atLumi(const QString &host, const QString &key)
{
    Invitation there = workshop();
    there.site = u"lumi"_s;
    there.host = host;
    there.port = 22;
    there.hostKey = key;
    return sealedBy(there).sealed.toFile();
}

} // namespace

class InvitationDialogTest : public QObject
{
    Q_OBJECT

private:
    QString file(const QByteArray &bytes) const
    {
        return QString::fromUtf8(m_home->file("w.officina-invitation", bytes));
    }
    std::unique_ptr<InvitationDialog> open(const QString &from)
    {
        auto dialog = std::make_unique<InvitationDialog>(from, place(), *m_settings, m_home->path(u".ssh"_s),
                                                         m_home->path(u"book"_s));
        dialog->show();
        return dialog;
    }
    static QPushButton *button(const InvitationDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }
    static bool says(const QWidget &widget, const QString &text)
    {
        return std::ranges::any_of(widget.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(text); });
    }
    bool isUntouched() const
    {
        return !QFile::exists(m_home->path(u".ssh/config"_s)) && !QFile::exists(m_home->path(u"book"_s))
            && m_store->allKeys().isEmpty();
    }

    std::unique_ptr<TempFolder> m_home;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<TempFolder>();
        m_store = std::make_unique<QSettings>(m_home->path(u"settings.ini"_s), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_store);
    }

    void shownThenTaken()
    {
        const OpenInvitation sealed = sealedBy(workshop());
        const auto dialog = open(file(sealed.sealed.toFile()));
        QVERIFY(dialog->mayAccept());
        for (const QString &text : {u"Učenje na HPC"_s, u"Ana Novak"_s, u"workshop_dec"_s, u"d2026d11-001"_s})
            QVERIFY2(says(*dialog, text), qPrintable(text));
        QVERIFY(says(*dialog, fingerprint(sealed.sealed.issuer)));
        for (const InvitationField field : {InvitationField::Expires, InvitationField::Contact}) { // before one agrees
            QVERIFY(!fieldText(sealed.invitation, field).isEmpty());
            QVERIFY(says(*dialog, fieldText(sealed.invitation, field)));
        }
        QVERIFY(!button(*dialog, u"invitationTake"_s)->isDefault());
        QVERIFY(isUntouched());
        if (const QString pictures = qEnvironmentVariable("OFFICINA_PICTURES"); !pictures.isEmpty())
            dialog->grab().save(pictures + u"/invitation.png"_s);

        QSignalSpy taken(dialog.get(), &InvitationDialog::taken);
        QTest::mouseClick(button(*dialog, u"invitationTake"_s), Qt::LeftButton);
        QCOMPARE(taken.size(), 1);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(m_settings->get(setting::projectOf({u"stone"_s})), u"d2026d11-001"_s);
        QFile config(m_home->path(u".ssh/config"_s));
        QVERIFY(config.open(QFile::ReadOnly) && config.readAll().contains("Host stone\n"));
        const auto book = InvitationBook::read(m_home->path(u"book"_s));
        QVERIFY_RESULT(book);
        QVERIFY(book->forSite({u"stone"_s}, noon()));
    }

    void putAside()
    {
        const auto dialog = open(sealedBy(workshop()).sealed.toLink());
        QVERIFY(dialog->mayAccept());
        QTest::keyClick(dialog.get(), Qt::Key_Return); // the key that people press without reading
        QVERIFY(!dialog->isVisible());
        QVERIFY(isUntouched());
    }

    // The issuer's name and another key: a click alone is not enough.
    void nameOfAnother()
    {
        auto book = InvitationBook::read(m_home->path(u"book"_s));
        QVERIFY_RESULT(book);
        QVERIFY_RESULT(book->accept({sealedBy(workshop()), noon(), {}}));
        Invitation other = workshop();
        other.id = u"another"_s;
        const auto dialog = open(sealedBy(other, 'x').sealed.toLink());
        QVERIFY(!button(*dialog, u"invitationTake"_s)->isEnabled());
        auto *asked = dialog->findChild<QCheckBox *>(u"invitationAsked"_s);
        QVERIFY(asked);
        asked->click();
        QVERIFY(button(*dialog, u"invitationTake"_s)->isEnabled());
        const auto known = open(sealedBy(workshop()).sealed.toLink());
        QVERIFY(!known->findChild<QCheckBox *>(u"invitationAsked"_s));
    }

    // That a system of this name is known elsewhere stands above the question.
    void nameOfASystem()
    {
        Invitation copy = workshop();
        copy.site = u"LUMI"_s;
        copy.host = u"evil.example"_s;
        const auto dialog = open(sealedBy(copy).sealed.toLink());
        QVERIFY(dialog->mayAccept());
        const auto *beware = dialog->findChild<QLabel *>(u"invitationNamesake"_s);
        QVERIFY(beware && beware->isVisible());
        QVERIFY2(beware->text().contains(u"lumi.csc.fi"_s) && beware->text().contains(u"evil.example:2222"_s),
                 qPrintable(beware->text()));
        QVERIFY(!open(sealedBy(workshop()).sealed.toLink())->findChild<QLabel *>(u"invitationNamesake"_s));
    }

    void notTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says"); // why not, among its words
        QByteArray forged = sealedBy(workshop()).sealed.toFile();
        forged[forged.size() / 2] = forged[forged.size() / 2] == 'A' ? 'B' : 'A';
        QTest::newRow("forged") << forged << QString();
        QTest::newRow("empty") << QByteArray() << u"This is no invitation"_s;
        QTest::newRow("something else") << QByteArray("PK\3\4 a zip") << u"This is no invitation"_s;
        QTest::newRow("too large") << QByteArray(100'000, 'x') << u"far larger"_s;
        Invitation late = workshop();
        late.issued = noon().addDays(-30);
        late.expires = noon().addDays(-20);
        QTest::newRow("expired") << sealedBy(late).sealed.toFile() << u"The invitation expired"_s;
        QTest::newRow("path that leads out")
            << signedAnyway(u"data"_s, u"../../.ssh"_s) << u"no plain path below a folder"_s;
        QTest::newRow("path of the computer")
            << signedAnyway(u"job"_s, u"/etc/passwd"_s) << u"no plain path below a folder"_s;
        QTest::newRow("without its issuer") << signedAnyway(u"issuer"_s, {}) << u"lacks a field"_s;
        QTest::newRow("secret") << signedAnyway(u"title"_s, u"password: hunter2"_s) << u"looks like a password"_s;
        QTest::newRow("another host") << atLumi(u"lumi.example.eu"_s, operatorsKey)
                                      << u"gives a known site another host"_s;
        QTest::newRow("another key") << atLumi(u"lumi.csc.fi"_s, othersKey) << u"host key that is not the one"_s;
    }
    void notTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto dialog = open(file(bytes));
        QVERIFY(!dialog->mayAccept());
        const auto *panel = dialog->findChild<ErrorPanel *>();
        QVERIFY(panel->hasError());
        const QString what = panel->findChild<QLabel *>(u"errorWhat"_s)->text();
        QVERIFY2(what.contains(says), qPrintable(what));
        QVERIFY(!says.startsWith(u"lacks"_s) || this->says(*panel, u"for a whole one"_s));
        QVERIFY(!this->says(*dialog, u"hunter2"_s)); // a secret is repeated nowhere
        QVERIFY(!button(*dialog, u"invitationTake"_s));
        QVERIFY(isUntouched());
    }

    // In its place a newer one was accepted here: what that says stays.
    void stale()
    {
        Invitation newer = workshop();
        newer.issued = noon();
        auto book = InvitationBook::read(m_home->path(u"book"_s));
        QVERIFY_RESULT(book);
        QVERIFY_RESULT(book->accept({sealedBy(newer), noon(), {}}));
        const QByteArray before = contentOf(book->path().toUtf8());
        QVERIFY(!before.isEmpty());
        const auto dialog = open(file(sealedBy(workshop()).sealed.toFile()));
        QVERIFY(!dialog->mayAccept());
        const QString what = dialog->findChild<ErrorPanel *>()->findChild<QLabel *>(u"errorWhat"_s)->text();
        QVERIFY2(what.contains(u"A newer one in place"_s), qPrintable(what));
        QVERIFY(!button(*dialog, u"invitationTake"_s));
        QCOMPARE(contentOf(book->path().toUtf8()), before);
        QVERIFY(m_store->allKeys().isEmpty() && !QFile::exists(m_home->path(u".ssh/config"_s)));
    }

    void whatCannotBeWritten()
    {
        m_home->file("book", "a file where the folder should be");
        const auto dialog = open(file(sealedBy(workshop()).sealed.toFile()));
        if (dialog->mayAccept())
            QTest::mouseClick(button(*dialog, u"invitationTake"_s), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<ErrorPanel *>()->hasError());
        QVERIFY(m_settings->get(setting::projectOf({u"stone"_s})).isEmpty());
    }
};

QTEST_MAIN(InvitationDialogTest)
#include "tst_invitationdialog.moc"
