// SPDX-License-Identifier: GPL-3.0-or-later
//
// What becomes of an invitation on a computer: the verdict, the book of those that were accepted, and what one sets.
#include "client/base/files.h"
#include "client/invitations/accepting.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

#include <QtCore/QFileInfo>

using namespace officina;
using namespace officina::testing;
using Field = InvitationField;
using Keeper = InvitedChange::Keeper;
using Reason = InvitationRefusal::Reason;

namespace {

Invitation toLumi()
{
    Invitation invitation = workshop();
    invitation.site = u"lumi"_s;
    invitation.host.clear();
    invitation.port = 0;
    invitation.hostKey = operatorsKey;
    return invitation;
}

InvitationBook bookIn(const TempFolder &folder)
{
    return InvitationBook::read(folder.path(u"book"_s)).value();
}

InvitedChange changeOf(const QList<InvitedChange> &changes, Field field)
{
    const auto found = std::ranges::find(changes, field, &InvitedChange::field);
    return found == changes.end() ? InvitedChange{} : *found;
}

} // namespace

class InvitedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<Invitation>("invitation");
        QTest::addColumn<QString>("outcome"); // empty: taken
        const auto row = [](const char *name, const QString &outcome, const Invitation &invitation) {
            QTest::newRow(name) << invitation << outcome;
        };
        const auto leading = [](const QString &site, const QString &host, int port, const QString &hostKey) {
            Invitation invitation = toLumi();
            invitation.site = site;
            invitation.host = host;
            invitation.port = port;
            invitation.hostKey = hostKey;
            return invitation;
        };
        const QString lumi = u"lumi"_s, host = u"lumi.csc.fi"_s;
        row("a host of its own", {}, workshop());
        row("of the catalogue", {}, toLumi());
        row("with its host", {}, leading(lumi, u"LUMI.csc.fi"_s, 0, operatorsKey));
        row("with another of its hosts", {}, leading(lumi, u"uan01.lumi.csc.fi"_s, 0, operatorsKey));
        row("with another one's port", {}, leading(lumi, u"uan02.lumi.csc.fi"_s, 2222, operatorsKey));
        row("with the usual port", {}, leading(lumi, host, 22, operatorsKey));
        row("without a key", {}, leading(lumi, {}, 0, {}));
        row("a key where none is published", {}, leading(u"quiet"_s, {}, 0, othersKey));
        row("an alias", {}, leading(u"myhpc"_s, {}, 0, othersKey));
        row("nowhere", u"site-unknown"_s, leading(u"nowhere"_s, {}, 0, othersKey));
        row("another key", u"key-contradicts"_s, leading(lumi, {}, 0, othersKey));
        row("its host under another name, another key", u"key-contradicts"_s, leading(u"l"_s, host, 0, othersKey));
        row("another host", u"host-contradicts"_s, leading(lumi, host + u".evil.eu"_s, 0, operatorsKey));
        row("another port", u"host-contradicts"_s, leading(lumi, host, 2222, operatorsKey));
        row("another one's port", u"host-contradicts"_s, leading(lumi, u"uan02.lumi.csc.fi"_s, 22, operatorsKey));

        const auto lasting = [](const QDateTime &issued, const QDateTime &expires) {
            Invitation invitation = toLumi();
            invitation.issued = issued;
            invitation.expires = expires;
            return invitation;
        };
        row("in its last second", {}, lasting(noon().addDays(-1), noon().addSecs(1)));
        row("a clock a little slow", {}, lasting(noon().addSecs(299), noon().addDays(1)));
        row("expired", u"expired"_s, lasting(noon().addDays(-1), noon()));
        row("from the future", u"not-yet-valid"_s, lasting(noon().addSecs(301), noon().addDays(1)));
        Invitation worse = lasting(noon().addDays(-1), noon());
        worse.hostKey = othersKey;
        row("expired, and another key", u"key-contradicts"_s, worse);
    }

    void verdicts()
    {
        QFETCH(Invitation, invitation);
        QFETCH(QString, outcome);
        const TempFolder folder;
        const auto verdict = judge(sealedBy(invitation), place(), bookIn(folder));
        QCOMPARE(verdict ? QString() : reasonName(verdict.error().reason), outcome);
        if (verdict)
            QCOMPARE(*verdict, IssuerTrust::New);
    }

    // Told before the question: libssh takes both for one name, so it could not be added.
    void nameButForCase()
    {
        const TempFolder folder;
        Invitation invitation = workshop();
        invitation.site = u"MyHPC"_s;
        const auto refused = judge(sealedBy(invitation), place(), bookIn(folder));
        QCOMPARE_REFUSED(refused, Reason::NameTaken);
        QCOMPARE(refused.error().detail, u"myhpc"_s);
        invitation.site = u"MyHPC2"_s;
        QVERIFY(judge(sealedBy(invitation), place(), bookIn(folder)));
    }

    // An alias of the user's with the name of a system hides it, and not what its operator publishes.
    void aliasOfTheSameName()
    {
        const TempFolder folder;
        InvitationContext context = place();
        context.sites.first().id = {u"lumi"_s};
        context.sites.remove(1);
        Invitation invitation = toLumi();
        invitation.hostKey = othersKey;
        QCOMPARE_REFUSED(judge(sealedBy(invitation), context, bookIn(folder)), Reason::KeyContradicts);
    }

    // One that leads to another host than the invitation's, or nobody can tell where: what was agreed to would be set for
    // that one.
    void aliasThatLeadsElsewhere()
    {
        const TempFolder folder;
        InvitationContext context = place();
        Invitation invitation = workshop();
        context.sites.first().id = invitation.siteId();
        context.sites.first().origin = Site::Origin::SshConfig;
        const auto verdict = [&](const QString &host, int port) {
            context.leadsTo = [host, port](const QString &) { return std::optional(std::pair(host, port)); };
            return judge(sealedBy(invitation), context, bookIn(folder));
        };
        QVERIFY(verdict(u"Login.stone.example.eu"_s, 2222));
        QCOMPARE_REFUSED(verdict(u"evil.example"_s, 2222), Reason::HostContradicts);
        QCOMPARE_REFUSED(verdict(invitation.host, 22), Reason::HostContradicts);
        invitation.host = u"uan02.lumi.csc.fi"_s; // of which the catalogue knows the port
        invitation.port = 0;
        invitation.hostKey = operatorsKey;
        QVERIFY(verdict(invitation.host, 2222));
        QCOMPARE_REFUSED(verdict(invitation.host, 22), Reason::HostContradicts);
        context.leadsTo = [](const QString &) { return std::nullopt; };
        QCOMPARE_REFUSED(judge(sealedBy(invitation), context, bookIn(folder)), Reason::HostContradicts);
    }

    // Of which no list of aliases tells.
    void patternThatLeadsElsewhere()
    {
        const TempFolder folder;
        InvitationContext context = place();
        Invitation invitation = workshop();
        invitation.site = u"lab1"_s;
        const auto verdict = [&](const QString &host) {
            context.leadsTo = [host](const QString &) { return std::optional(std::pair(host, 2222)); };
            return judge(sealedBy(invitation), context, bookIn(folder));
        };
        QVERIFY(verdict(u"lab1"_s)); // ssh knows nothing of it
        QVERIFY(verdict(invitation.host));
        QCOMPARE_REFUSED(verdict(u"good.example"_s), Reason::HostContradicts);
    }

    // ssh, and whoever types it, would be led elsewhere.
    void nameOfAnotherHost_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<bool>("refused");
        QTest::newRow("a system's host") << u"lumi.csc.fi"_s << true;
        QTest::newRow("in capitals") << u"LUMI.CSC.FI"_s << true;
        QTest::newRow("no system's") << u"github.com"_s << true;
        QTest::newRow("an address") << u"10.0.0.1"_s << true;
        QTest::newRow("the practice factory's") << u"Practice"_s << true;
        QTest::newRow("this computer's") << u"localhost"_s << true;
        QTest::newRow("its own") << u"evil.example"_s << false;
        QTest::newRow("a year") << u"workshop.2026"_s << false;
        QTest::newRow("a name") << u"workshop"_s << false;
    }
    void nameOfAnotherHost()
    {
        QFETCH(QString, site);
        QFETCH(bool, refused);
        const TempFolder folder;
        Invitation invitation = workshop();
        invitation.site = site;
        invitation.host = u"evil.example"_s;
        const auto verdict = judge(sealedBy(invitation), place(), bookIn(folder));
        if (refused)
            QCOMPARE_REFUSED(verdict, Reason::HostContradicts);
        else
            QVERIFY(verdict);
    }

    // A name that people take for a system's, and a host that is none of its: not refused, for a workshop has its copies.
    void namesakes_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("system"); // empty: none
        const QString other = u"evil.example"_s;
        QTest::newRow("capitals") << u"LUMI"_s << other << u"lumi"_s;
        QTest::newRow("a one") << u"lum1"_s << other << u"lumi"_s;
        QTest::newRow("its name") << u"Quiet-Peak"_s << other << u"quiet"_s;
        QTest::newRow("its host") << u"LUMI"_s << u"LUMI.csc.fi"_s << QString();
        QTest::newRow("another of its hosts") << u"LUMI"_s << u"uan01.lumi.csc.fi"_s << QString();
        QTest::newRow("no host") << u"LUMI"_s << QString() << QString();
        QTest::newRow("a name of its own") << u"stone"_s << other << QString();
    }
    void namesakes()
    {
        QFETCH(QString, site);
        QFETCH(QString, host);
        QFETCH(QString, system);
        InvitationContext context = place();
        context.catalogue.last().name = u"Quiet Peak"_s;
        Invitation invitation = workshop();
        invitation.site = site;
        invitation.host = host;
        const Site *found = namesake(invitation, context);
        QCOMPARE(found ? found->id.value : QString(), system);
        const TempFolder folder;
        if (found)
            QVERIFY(judge(sealedBy(invitation), context, bookIn(folder)));
    }

    void portOfTheOperator()
    {
        const TempFolder folder;
        InvitationContext context = place();
        context.catalogue.first().port = 8822;
        Invitation invitation = toLumi();
        invitation.host = u"lumi.csc.fi"_s;
        invitation.port = 22;
        QCOMPARE_REFUSED(judge(sealedBy(invitation), context, bookIn(folder)), Reason::HostContradicts);
    }

    void issuersAndNewerOnes()
    {
        const TempFolder folder;
        InvitationBook book = bookIn(folder);
        QVERIFY(!QFileInfo::exists(book.path())); // looking leaves nothing behind
        const OpenInvitation first = sealedBy(toLumi());
        QVERIFY_RESULT(book.accept({first, noon(), {}}));
        QCOMPARE(QFile::permissions(book.path()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());

        book = bookIn(folder); // as another start of the program reads it
        QCOMPARE(judge(first, place(), book).value(), IssuerTrust::Known);
        Invitation changed = toLumi();
        changed.issued = changed.issued.addSecs(60);
        changed.reservation = u"moved"_s;
        const OpenInvitation second = sealedBy(changed);
        QVERIFY(judge(second, place(), book));
        QCOMPARE(judge(sealedBy(toLumi(), 'x'), place(), book).value(), IssuerTrust::NameOfAnother);
        Invitation other = toLumi();
        other.issuer = u"Somebody"_s;
        QCOMPARE(judge(sealedBy(other, 'x'), place(), book).value(), IssuerTrust::New);

        QVERIFY_RESULT(book.accept({second, noon(), {}}));
        book = bookIn(folder);
        QCOMPARE_REFUSED(judge(first, place(), book), Reason::Stale);
        QVERIFY(judge(second, place(), book));
        QVERIFY(judge(sealedBy(toLumi(), 'x'), place(), book)); // of another issuer's, the same id is another one
        QCOMPARE(book.forSite({u"lumi"_s}, noon())->open.invitation.reservation, u"moved"_s);
        QVERIFY(!book.forSite({u"lumi"_s}, noon().addDays(7)));
        QVERIFY(!book.forSite({u"quiet"_s}, noon()));
    }

    void lookAlikes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<IssuerTrust>("trust");
        const auto row = [](const char *what, const QString &name, IssuerTrust trust) {
            QTest::newRow(what) << name << trust;
        };
        row("itself", u"Ana Novak, SLING"_s, IssuerTrust::NameOfAnother);
        row("capitals", u"ANA NOVAK, SLING"_s, IssuerTrust::NameOfAnother);
        row("Cyrillic letters", u"\u0410n\u0430 N\u043ev\u0430k, \u0405LING"_s, IssuerTrust::NameOfAnother);
        row("Greek letters", u"\u0391n\u03b1 N\u03bfvak, SLING"_s, IssuerTrust::NameOfAnother);
        row("a zero", u"Ana N0vak, SLING"_s, IssuerTrust::NameOfAnother);
        row("a small L for an I", u"Ana Novak, SLlNG"_s, IssuerTrust::NameOfAnother);
        row("blanks", u"Ana  Novak,\u00a0SLING"_s, IssuerTrust::NameOfAnother);
        row("wide letters", u"\uff21na Novak, SLING"_s, IssuerTrust::NameOfAnother);
        row("an accent", u"Ana Nov\u00e1k, SLING"_s, IssuerTrust::NameOfAnother);
        row("somebody else", u"Ana Novak, CSC"_s, IssuerTrust::New);
        row("in Cyrillic", u"\u0410\u043d\u0430 \u041d\u043e\u0432\u0430\u043a"_s, IssuerTrust::New);
        row("in Greek", u"\u0386\u03bd\u03bd\u03b1"_s, IssuerTrust::New);
    }

    // Under a name that people read for one they know, it is not somebody new.
    void lookAlikes()
    {
        QFETCH(QString, name);
        QFETCH(IssuerTrust, trust);
        const TempFolder folder;
        InvitationBook book = bookIn(folder);
        QVERIFY_RESULT(book.accept({sealedBy(toLumi()), noon(), {}}));
        Invitation other = toLumi();
        other.issuer = name;
        QCOMPARE(judge(sealedBy(other, 'x'), place(), book).value(), trust);
        QCOMPARE(judge(sealedBy(other), place(), book).value(), IssuerTrust::Known); // by the key that is known
    }

    void damagedBook()
    {
        const TempFolder folder;
        InvitationBook book = bookIn(folder);
        QVERIFY_RESULT(book.accept({sealedBy(toLumi()), noon(), {}}));
        const QByteArray good = readFile(book.path()).value();
        for (const QByteArray &bad : {good.first(good.size() / 2), QByteArray(good).replace("invite/1.e", "invite/1.f"),
                                      QByteArray(good).replace("\"version\": 1", "\"version\": 3"), QByteArray("[]")}) {
            QVERIFY(bad != good);
            folder.file("book/accepted.json", bad);
            QVERIFY_ERROR(InvitationBook::read(folder.path(u"book"_s)), Error::Kind::BadInput);
            QCOMPARE(readFile(book.path()).value(), bad);
        }
    }

    void setsWhatItSays()
    {
        const TempFolder folder;
        QSettings store(folder.path(u"officina.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        InvitationBook book = bookIn(folder);
        InvitationContext context = place();
        Site site = *invitedSite(toLumi(), context);
        site.project = u"d2026d11-001"_s; // so already
        site.account = u"old"_s;
        const auto changes = whatItSets(toLumi(), &site, nullptr, settings);
        QCOMPARE(changes.size(), 10);
        QVERIFY(!changeOf(changes, Field::Project).isChange());
        QVERIFY(!changeOf(changes, Field::HostKey).isChange()); // the operator says the same
        QCOMPARE(changeOf(changes, Field::Account),
                 (InvitedChange{Field::Account, u"old"_s, u"d2026d11-001@gpu"_s, Keeper::Settings}));
        QCOMPARE(changeOf(changes, Field::Reservation).keeper, Keeper::Invitation);
        QCOMPARE(store.allKeys(), QStringList()); // nothing is set by asking

        const OpenInvitation open = sealedBy(toLumi());
        QVERIFY_RESULT(acceptInvitation({open, noon(), {}}, changes, book, settings));
        QCOMPARE(settings.get(setting::accountOf({u"lumi"_s})), u"d2026d11-001@gpu"_s);
        QCOMPARE(settings.get(setting::qosOf({u"lumi"_s})), u"short"_s);
        QCOMPARE(settings.get(setting::language), u"sl"_s);
        QCOMPARE(settings.get(setting::projectOf({u"lumi"_s})), QString()); // it follows the catalogue
        QCOMPARE(bookIn(folder).forSite({u"lumi"_s}, noon())->open.invitation, toLumi());
        const auto again = whatItSets(toLumi(), &site, book.forSite({u"lumi"_s}, noon()), settings);
        QVERIFY(!changeOf(again, Field::Reservation).isChange());
        QVERIFY(!changeOf(again, Field::Language).isChange());
    }

    void aHostIsAddedFirst()
    {
        const TempFolder folder;
        QSettings store(folder.path(u"officina.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        InvitationBook book = bookIn(folder);
        const AcceptedInvitation accepted{sealedBy(workshop()), noon(), {}};
        const auto changes = whatItSets(workshop(), nullptr, nullptr, settings);
        QCOMPARE(changes.first(),
                 (InvitedChange{Field::Host, {}, u"login.stone.example.eu:2222"_s, Keeper::SshConfig}));
        QVERIFY_ERROR(acceptInvitation(accepted, changes, book, settings), Error::Kind::Unsupported);
        const auto refuses = [](const Invitation &) -> Result<> { return failure(Error::Kind::Exists); };
        QVERIFY_ERROR(acceptInvitation(accepted, changes, book, settings, refuses), Error::Kind::Exists);
        QVERIFY(!QFileInfo::exists(book.path()));
        QCOMPARE(store.allKeys(), QStringList());
        QString added;
        const auto adds = [&added](const Invitation &invitation) -> Result<> {
            added = invitation.host;
            return {};
        };
        QVERIFY_RESULT(acceptInvitation(accepted, changes, book, settings, adds));
        QCOMPARE(added, u"login.stone.example.eu"_s);
        QCOMPARE(settings.get(setting::hostKeyOf({u"stone"_s})), othersKey);
        Invitation sixth = workshop();
        sixth.host = u"::1"_s;
        QCOMPARE(hostText(sixth), u"[::1]:2222"_s);
    }

    // What the catalogue knows of a system holds for the name that an invitation gives its host, its port too.
    void aHostOfASystemHasItsProfile()
    {
        const CatalogueSites shipped = shippedSites();
        const auto accepted = [&shipped](const SiteId &system, QString *profile) {
            const TempFolder folder;
            QSettings store(folder.path(u"officina.ini"_s), QSettings::IniFormat);
            Settings settings(store);
            InvitationBook book = bookIn(folder);
            Invitation invitation = workshop();
            invitation.port = 0;
            invitation.hostKey.clear();
            if (!system.isEmpty())
                invitation.host = std::ranges::find(shipped.sites, system, &Site::id)->host;
            const auto changes = whatItSets(invitation, nullptr, nullptr, settings);
            const auto adds = [](const Invitation &) -> Result<> { return {}; };
            QVERIFY_RESULT(acceptInvitation({sealedBy(invitation), noon(), {}}, changes, book, settings, adds));
            *profile = settings.get(setting::profileOf({u"stone"_s}));
        };
        for (const QString &system : {u"lumi"_s, u"meluxina"_s, QString()}) {
            QString profile = u"not asked"_s;
            accepted({system}, &profile);
            QCOMPARE(profile, system);
        }
        Invitation invitation = workshop();
        QCOMPARE(hostOf(invitation).port, 2222);
        invitation.port = 0;
        QCOMPARE(hostOf(invitation).port, 0);
        invitation.host = std::ranges::find(shipped.sites, SiteId{u"meluxina"_s}, &Site::id)->host;
        QCOMPARE(hostOf(invitation).port, 8822);
    }

    // Where one of the two cannot be written, the other is as it was.
    void allOrNothing()
    {
        const TempFolder folder;
        const Site site = *invitedSite(toLumi(), place());
        const AcceptedInvitation accepted{sealedBy(toLumi()), noon(), {}};
        {
            QSettings store(folder.path(u"officina.ini"_s), QSettings::IniFormat);
            Settings settings(store);
            auto book = InvitationBook::read(folder.path(u"blocked/book"_s)).value();
            folder.file("blocked", "a file where the folder should be");
            QVERIFY(!acceptInvitation(accepted, whatItSets(toLumi(), &site, nullptr, settings), book, settings));
            QCOMPARE(store.allKeys(), QStringList());
            QVERIFY(!book.forSite({u"lumi"_s}, noon()));
        }
        folder.file("no-folder", "a file where the folder should be");
        QSettings store(folder.path(u"no-folder/officina.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        InvitationBook book = bookIn(folder);
        QVERIFY_ERROR(acceptInvitation(accepted, whatItSets(toLumi(), &site, nullptr, settings), book, settings),
                      Error::Kind::Local);
        QVERIFY(!book.forSite({u"lumi"_s}, noon()));
        QVERIFY(!bookIn(folder).forSite({u"lumi"_s}, noon()));
        QCOMPARE(settings.get(setting::language), QString());
    }

    void dataBesideTheFile()
    {
        const TempFolder folder;
        folder.folder("usb/workshop/podatki za učenje");
        folder.file("usb/workshop/first.sbatch", "#!/bin/sh\n");
        AcceptedInvitation accepted{sealedBy(workshop()), noon(), folder.path(u"usb"_s)};
        QCOMPARE(accepted.localData().value(),
                 QFileInfo(folder.path(u"usb/workshop/podatki za učenje"_s)).canonicalFilePath());
        QVERIFY_RESULT(accepted.localJob());
        accepted.folder = folder.path(u"elsewhere"_s);
        QVERIFY_ERROR(accepted.localData(), Error::Kind::NotFound);
        accepted.folder.clear(); // it came as a link
        QVERIFY_ERROR(accepted.localData(), Error::Kind::BadInput);
        folder.folder("home/.ssh/podatki za učenje");
        folder.folder("downloads");
        folder.link("downloads/workshop", "../home/.ssh");
        accepted.folder = folder.path(u"downloads"_s);
        QVERIFY_ERROR(accepted.localData(), Error::Kind::Denied);
    }

    void theKeyOfTheIssuer()
    {
        const TempFolder folder;
        const QString path = folder.path(u"new/issuer-key.pem"_s);
        QVERIFY_ERROR(readIssuerKey(path), Error::Kind::NotFound);
        const auto made = issuerKey(path);
        QVERIFY_RESULT(made);
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(issuerKey(path)->bytes, made->bytes);
        const QString damaged = QString::fromUtf8(folder.file("damaged.pem", "no key"));
        QVERIFY_ERROR(issuerKey(damaged), Error::Kind::BadInput);
        QCOMPARE(readFile(damaged).value(), "no key"); // it is nobody's to replace
    }
};

QTEST_GUILESS_MAIN(InvitedTest)
#include "tst_invited.moc"
