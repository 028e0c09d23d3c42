// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an accepted invitation does while it holds and after: the fields of a job that it fills, and never one that the
// user has set; the one that holds now, in a book that another program writes into; the end of one, told once.
#include "client/cohort/progressreport.h"
#include "client/invitations/fieldshape.h"
#include "client/invitations/invitationsinuse.h"
#include "client/invitations/invitedjob.h"
#include "client/settings/settings.h"
#include "tests/client/invitations/invitationfixture.h"
#include "tests/support/resultcheck.h"
#include "tests/support/tempfolder.h"

using namespace officina;
using namespace officina::testing;
using Field = InvitationField;

namespace {

class SetClock : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = noon();
};

const SiteId stone{u"stone"_s};

} // namespace

class InvitedJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatIsOpen()
    {
        Site site;
        site.id = stone;
        JobSpec spec;
        const QList<Field> all{Field::Account, Field::Partition, Field::Qos, Field::Reservation};
        QCOMPARE(fillIn(spec, workshop(), site), all);
        QCOMPARE(spec.account, u"d2026d11-001@gpu"_s);
        QCOMPARE(spec.partition, u"gpu"_s);
        QCOMPARE(spec.qos, u"short"_s);
        QCOMPARE(spec.reservation, u"workshop_dec"_s);
        QCOMPARE(fillIn(spec, workshop(), site), QList<Field>()); // nothing is open any more

        Invitation silent = workshop();
        silent.partition.clear();
        silent.reservation.clear();
        JobSpec other;
        QCOMPARE(fillIn(other, silent, site), (QList<Field>{Field::Account, Field::Qos}));
        QVERIFY(other.partition.isEmpty());
    }

    void choicesOfTheUserStay()
    {
        Site site;
        site.id = stone;
        JobSpec spec;
        spec.partition = u"cpu"_s;
        spec.reservation = u"mine"_s;
        QCOMPARE(fillIn(spec, workshop(), site), (QList<Field>{Field::Account, Field::Qos}));
        QCOMPARE(spec.partition, u"cpu"_s);
        QCOMPARE(spec.reservation, u"mine"_s);
        // The settings of the site have it as the invitation set them: still from there. Or the user changed them since.
        site.account = u"d2026d11-001@gpu"_s;
        site.qos = u"long"_s;
        spec = {};
        QCOMPARE(fillIn(spec, workshop(), site), (QList<Field>{Field::Account, Field::Partition, Field::Reservation}));
        QVERIFY(spec.qos.isEmpty()); // as the site has it
    }

    // Kept in two places, because invitations know no cohorts.
    void shapesAreTheCohorts()
    {
        QCOMPARE(longestConsent, cohort::longestConsent);
        for (const QString &id : {u"winter-2026"_s, u"a"_s, QString(52, u'x'), QString(53, u'x'), u"-a"_s, u"A"_s,
                                  u"a_b"_s, u"a.b"_s, u"é"_s, u"a\n"_s, QString(), u"9-"_s})
            QCOMPARE(isCohortId(id), isPlain(cohort::CohortId{id}));
    }

    void theOneThatHolds()
    {
        const TempFolder folder;
        const QString path = folder.path(u"book"_s);
        QSettings store(folder.path(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        SetClock clock;
        InvitationsInUse inUse(path, settings, clock);
        QVERIFY(!inUse.forSite(stone));
        QVERIFY(!inUse.last());
        QVERIFY(!inUse.newlyExpired(stone));

        // Another program accepts one, and a second for another site.
        auto book = InvitationBook::read(path).value();
        QVERIFY_RESULT(book.accept({sealedBy(workshop()), noon(), {}}));
        QVERIFY(inUse.forSite(stone));
        QCOMPARE(inUse.forSite(stone)->open.invitation, workshop());
        Invitation elsewhere = workshopOfCohort();
        elsewhere.id = u"elsewhere"_s;
        elsewhere.site = u"lumi"_s;
        elsewhere.expires = noon().addDays(20);
        QVERIFY_RESULT(book.accept({sealedBy(elsewhere), noon(), {}}));
        QCOMPARE(inUse.last()->open.invitation, elsewhere);
        QCOMPARE(inUse.forSite(stone)->open.invitation, workshop());

        // It ends: told once, also by another program with the same settings.
        clock.time = workshop().expires.addSecs(-1);
        QVERIFY(inUse.forSite(stone));
        QVERIFY(!inUse.newlyExpired(stone));
        clock.time = workshop().expires;
        QVERIFY(!inUse.forSite(stone));
        QVERIFY(inUse.forSite({u"lumi"_s}));
        QVERIFY(inUse.newlyExpired(stone));
        QVERIFY(!inUse.newlyExpired(stone));
        QVERIFY(!InvitationsInUse(path, settings, clock).newlyExpired(stone));
        // One in its place holds, ends, and is news again. Since when it holds stays.
        Invitation longer = workshop();
        longer.issued = longer.issued.addDays(1);
        longer.expires = longer.expires.addDays(1);
        QVERIFY_RESULT(book.accept({sealedBy(longer), clock.time, {}}));
        QCOMPARE(inUse.forSite(stone)->accepted, noon());
        QVERIFY(!inUse.newlyExpired(stone));
        clock.time = longer.expires;
        QVERIFY(inUse.newlyExpired(stone));
        QVERIFY(!inUse.newlyExpired(stone));

        // A book that cannot be read says nothing.
        folder.file("book/accepted.json", "{");
        QVERIFY(!inUse.last());
        QVERIFY(!inUse.forSite({u"lumi"_s}));
    }

    // The number of the book follows what is in it.
    void bookOfBothFormats()
    {
        const TempFolder folder;
        auto book = InvitationBook::read(folder.path(u"book"_s)).value();
        QVERIFY_RESULT(book.accept({sealedBy(workshop()), noon(), {}}));
        QVERIFY(contentOf(folder.bytes("book/accepted.json")).contains("\"version\": 1"));
        Invitation other = workshopOfCohort();
        other.id = u"other"_s;
        QVERIFY_RESULT(book.accept({sealedBy(other), noon(), {}}));
        QVERIFY(contentOf(folder.bytes("book/accepted.json")).contains("\"version\": 2"));
        const auto again = InvitationBook::read(folder.path(u"book"_s));
        QVERIFY_RESULT(again);
        QCOMPARE(again->forSite(stone, noon())->open.invitation, other);
        folder.file("book/accepted.json",
                    contentOf(folder.bytes("book/accepted.json")).replace("\"version\": 2", "\"version\": 3"));
        QVERIFY_ERROR(InvitationBook::read(folder.path(u"book"_s)), Error::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(InvitedJobTest)
#include "tst_invitedjob.moc"
