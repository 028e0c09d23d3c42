// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Can I get in?" against a real server and against a port where nobody listens: what is told before and after signing
// in, what a later program still knows, the steps that buttons do, the report.
#include "client/doctor/lastlooks.h"
#include "client/settings/settings.h"
#include "client/sites/cataloguesites.h"
#include "tests/support/autoprompts.h"
#include "tests/support/closedport.h"
#include "tests/support/resultcheck.h"
#include "tests/support/sshserver.h"
#include "tests/support/tempfolder.h"
#include "ui/common/chip.h"
#include "ui/common/siteinuse.h"
#include "ui/doctor/checkrow.h"
#include "ui/doctor/doctorpage.h"
#include "ui/present/doctortext.h"
#include "ui/present/errortext.h"
#include "ui/present/formats.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace officina;
using namespace officina::testing;
using namespace Qt::StringLiterals;

class DoctorPageTest : public QObject
{
    Q_OBJECT

private:
    struct World {
        explicit World(const QList<Site> &sites)
            : store(folder.path(u"settings.ini"_s), QSettings::IniFormat), settings(store), siteInUse(prompts)
        {
            list.sites = sites;
        }
        std::unique_ptr<DoctorPage> page()
        {
            auto made = std::make_unique<DoctorPage>(siteInUse, settings, folder.path(), [this] { return list; });
            made->resize(1240, 760);
            made->show();
            return made;
        }
        TempFolder folder;
        QSettings store;
        Settings settings;
        AutoPrompts prompts;
        SiteInUse siteInUse;
        SiteList list;
    };
    static Site siteAt(const SshServer &server)
    {
        const ssh::Target target = server.target();
        Site site;
        site.id = SiteId{u"somewhere"_s};
        site.name = u"Somewhere"_s;
        site.origin = Site::Origin::Practice; // nothing of the user's own ~/.ssh counts
        site.host = target.host;
        site.port = target.port;
        site.user = target.user;
        site.identities = target.identities;
        site.knownHosts = target.knownHosts;
        return site;
    }
    static QString verdict(const DoctorPage &page) { return page.findChild<Chip *>(u"doctorVerdict"_s)->text(); }
    static CheckRow *row(const DoctorPage &page, const QString &id)
    {
        return page.findChild<CheckRow *>(u"check-"_s + id);
    }
    static QString stateOf(const DoctorPage &page, const QString &id)
    {
        const CheckRow *found = row(page, id);
        return found ? found->findChild<Chip *>()->text() : u"not there"_s;
    }
    static QPushButton *button(const QWidget &in, const QString &name) { return in.findChild<QPushButton *>(name); }
    static bool isDone(const DoctorPage &page) { return button(page, u"doctorCopy"_s)->isEnabled(); }

private Q_SLOTS:
    void eachHasWords();
    void addressToDeclare();
    void portThatRefuses();
    void keyFromTheTerminal();
    void looksAndSignsIn();
    void nobodyThere();
    void stepsByButtons();
    void keyFromHere();
    void filesGoElsewhere();
    void turnedAway();
    void hostKeyWasRefused();
    void nothingUnderTheScrollBar();
    void ofWhoeverIsSignedIn();
    void otherSites();
};

// Whatever is found has a sentence, and what is wrong a next step, for whoever reads it.
void DoctorPageTest::eachHasWords()
{
    Site site;
    site.id = {u"somewhere"_s};
    site.name = u"Somewhere"_s;
    using enum doctor::Finding;
    const QHash<doctor::Finding, Error::Kind> inWordsOf{{HostKeyRefused, Error::Kind::HostKeyChanged},
                                                        {TransferKeyRefused, Error::Kind::HostKeyChanged},
                                                        {SignInFailed, Error::Kind::AuthRejected},
                                                        {PortTooOld, Error::Kind::Unsupported},
                                                        {PortBusy, Error::Kind::TurnedAway}};
    QVERIFY(doctor::allFindings().contains(TransferNotTried)); // the last one
    for (const doctor::Finding finding : doctor::allFindings()) {
        doctor::Check check{finding, {u"2026-11-30T12:00:00Z"_s, u"22"_s, u"OpenSSH"_s}};
        if (const auto kind = inWordsOf.constFind(finding); kind != inWordsOf.cend())
            check.error = Error{*kind, {}, u"host"_s};
        for (const DoctorReader reader : {DoctorReader::Terminal, DoctorReader::Window}) {
            const CheckText text = checkText(check, site, reader);
            const QByteArray name = idName(check.id()).toLatin1() + ' ' + QByteArray::number(int(finding));
            QVERIFY2(!text.what.trimmed().isEmpty(), name.constData());
            QVERIFY2(check.status() != doctor::Status::Wrong || !text.next.trimmed().isEmpty(), name.constData());
        }
    }
}

// Where only known addresses are let in: what the site saw last time counts for more than what this computer sees.
void DoctorPageTest::addressToDeclare()
{
    Site site;
    site.name = u"Somewhere"_s;
    site.user = u"learner"_s;
    site.signIn.address = SignInRules::Address::Declared;
    site.signIn.addressPlace = u"The form."_s;
    using enum doctor::Finding;
    const CheckText own = checkText({AddressToDeclare, {u"192.168.1.7"_s}}, site);
    QVERIFY2(own.what.contains(u"192.168.1.7"_s) && own.what.contains(u"may see another one"_s), qPrintable(own.what));
    QVERIFY2(own.next.contains(u"The form."_s) && !own.next.contains(u"192.168"_s), qPrintable(own.next));

    QList<doctor::Check> way{{AddressToDeclare, {u"192.168.1.7"_s}}, {HostKeyKnown}};
    const QList<doctor::Check> inside{{SignedIn, {u"learner"_s}}, {CameFrom, {u"203.0.113.5"_s}}};
    const QDateTime when(QDate(2026, 11, 3), QTime(9, 0), QTimeZone::UTC);
    doctor::addSeenAddress(way, inside, when);
    QCOMPARE(way.first().values.mid(0, 2), (QStringList{u"192.168.1.7"_s, u"203.0.113.5"_s}));
    const CheckText seen = checkText(way.first(), site);
    QVERIFY2(seen.what.contains(u"203.0.113.5"_s), qPrintable(seen.what));
    QVERIFY2(seen.what.contains(formats::dateTime(when)), qPrintable(seen.what));
    QVERIFY2(!seen.what.contains(u"192.168"_s), qPrintable(seen.what));
    for (const QString &part : {u"The form."_s, u"learner"_s, u"203.0.113.5"_s}) // to be copied
        QVERIFY2(seen.next.contains(part), qPrintable(seen.next));
    doctor::addSeenAddress(way, {{SignedIn, {u"learner"_s}}}, QDateTime()); // nobody was told
    QCOMPARE(way.first().values.value(1), u"203.0.113.5"_s);

    // Nobody answers: that may be why.
    const QStringList where{u"host"_s, u"22"_s};
    QVERIFY(checkText({PortSilent, where}, site).next.contains(u"The form."_s));
    site.signIn.addressPlace.clear();
    QVERIFY(checkText({PortSilent, where}, site).next.contains(u"your own network"_s));
    site.signIn.addressPlace = u"The form."_s;
    site.signIn.address = SignInRules::Address::Free;
    QVERIFY(checkText({PortSilent, where}, site).next.contains(u"your own network"_s));
}

// A port that refuses at once may be the wrong one: the same is said as where one connects. One that nobody answers at
// may be closed on the way.
void DoctorPageTest::portThatRefuses()
{
    Site site;
    site.name = u"host"_s;
    const QStringList where{u"host"_s, u"47"_s};
    const Error refused{Error::Kind::Unreachable, u"host port 47: Connection refused"_s, {}};
    using enum doctor::Finding;
    QCOMPARE(checkText({PortSilent, where, refused}, site).next, errorText(refused, Doing::Connecting).advice);
    QVERIFY(
        checkText({PortSilent, where, Error{Error::Kind::Timeout, {}, {}}}, site).next.contains(u"your own network"));
    const CheckText mute = checkText({PortMute, where, Error{Error::Kind::TooSlow, {}, {}}}, site);
    QVERIFY2(mute.what.contains(u"says nothing"_s) && mute.next.contains(u"the port"_s), qPrintable(mute.what));
    // The same of a port that is not the login's; who closes it at once is there.
    const std::optional files(doctor::CheckId::TransferHost), keys(doctor::CheckId::KeyPort);
    const Error away{Error::Kind::TurnedAway, {}, u"mover"_s};
    for (const auto &of : {std::optional<doctor::CheckId>(), files, keys})
        QCOMPARE(checkText({PortBusy, where, away, of}, site).what, errorText(away, Doing::Connecting).what);
    const Error web{Error::Kind::NotSsh, u"HTTP/1.1 400"_s, {}};
    const CheckText other = checkText({PortOther, where, web, files}, site);
    QCOMPARE(other.what, checkText({PortOther, where, web}, site).what);
    QVERIFY2(other.next.contains(u"settings"_s), qPrintable(other.next));
    QVERIFY(checkText({PortOther, where, web, keys}, site).next.contains(u"password"_s));
    const CheckText silent = checkText({KeyPortSilent, where, refused}, site);
    QVERIFY2(silent.what.contains(u"port 47"_s), qPrintable(silent.what));
}

// Who reads it in a terminal is told what this program does there itself.
void DoctorPageTest::keyFromTheTerminal()
{
    Site site;
    site.id = {u"lumi"_s};
    site.name = u"LUMI"_s;
    using enum doctor::Finding;
    for (const doctor::Finding finding : {KeyMissing, KeyNoneFound, KeyTypeRefused, KeyTooShort}) {
        QCOMPARE(checkText({finding, {u"rsa"_s, u"ed25519"_s}}, site).command, u"officina-cli key make --site lumi"_s);
        QCOMPARE(checkText({finding, {u"rsa"_s, u"ed25519"_s}}, site, DoctorReader::Window).command, QString());
    }
    site.id = {u"ssh://me@[::1]:22"_s};
    QCOMPARE(checkText({KeyMissing}, site).command, u"officina-cli key make --site 'ssh://me@[::1]:22'"_s);
}

void DoctorPageTest::looksAndSignsIn()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    World world({siteAt(server)});
    const auto page = world.page();
    page->activated(); // the only site there is
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"key"_s), u"Fine"_s);
    QCOMPARE(stateOf(*page, u"port"_s), u"Fine"_s);
    QCOMPARE(stateOf(*page, u"sign-in"_s), u"Not known"_s); // nobody was asked to
    QVERIFY(!world.siteInUse.connection());
    QVERIFY(!row(*page, u"shell"_s));

    QTest::mouseClick(button(*page, u"doctorEnter"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*page, u"sign-in"_s), u"Fine"_s, 120000);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"shell"_s), u"Fine"_s);
    QCOMPARE(stateOf(*page, u"sftp"_s), u"Fine"_s);
    QVERIFY(page->report().contains(u"[fine] shell: "_s));

    // Another program later knows what was seen, and when.
    world.siteInUse.leave();
    const auto later = world.page();
    later->activated();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*later), 60000);
    QCOMPARE(stateOf(*later, u"shell"_s), u"Fine"_s);
    const auto labels = later->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().startsWith(u"After signing in (seen "); }));
}

void DoctorPageTest::nobodyThere()
{
    const ClosedPort port;
    Site site;
    site.id = SiteId{u"closed"_s};
    site.name = u"Closed"_s;
    site.origin = Site::Origin::Practice;
    site.host = u"127.0.0.1"_s;
    site.port = port.port();
    World world({site});
    const auto page = world.page();
    page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"port"_s), u"To mend"_s);
    QVERIFY2(verdict(*page).contains(u"to mend"_s), qPrintable(verdict(*page)));
    QVERIFY(!button(*page, u"doctorEnter"_s)->isEnabled()); // nobody would be let in
    QTest::mouseClick(button(*page, u"doctorCopy"_s), Qt::LeftButton);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.contains(u"[wrong] port: "_s), qPrintable(report));
    QVERIFY2(report.contains(u"[unknown] sign-in: "_s), qPrintable(report));
    QTest::mouseClick(button(*page, u"doctorAgain"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"port"_s), u"To mend"_s);
}

void DoctorPageTest::stepsByButtons()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    Site site = siteAt(server);
    site.signIn.ways = {SignInRules::Way::Certificate};
    site.renewCommand = u"step ssh login anna"_s;
    site.work = u"/scratch/<project>"_s;
    World world({site});
    const auto page = world.page();
    page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"certificate"_s), u"To mend"_s);
    QSignalSpy renewal(page.get(), &DoctorPage::renewalWanted);
    QSignalSpy settings(page.get(), &DoctorPage::settingsWanted);
    QVERIFY(button(*page, u"step-certificate"_s)->accessibleDescription().contains(u"certificate"_s)); // of which line
    QTest::mouseClick(button(*page, u"step-certificate"_s), Qt::LeftButton);
    QCOMPARE(renewal.size(), 1);
    QCOMPARE(renewal.first().first().value<Site>().renewCommand, site.renewCommand);
    QTest::mouseClick(button(*page, u"doctorEnter"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*page, u"work-folder"_s), u"To mend"_s, 120000);
    // The window does not send anybody to a terminal.
    for (const QLabel *label : row(*page, u"work-folder"_s)->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"officina-cli"_s), qPrintable(label->text()));
    QTest::mouseClick(button(*page, u"step-work-folder"_s), Qt::LeftButton);
    QCOMPARE(settings.size(), 1);
}

// Where a key is what is missing, the window makes it, and sends nobody to a terminal.
void DoctorPageTest::keyFromHere()
{
    const ClosedPort port;
    const TempFolder folder;
    Site site;
    site.id = SiteId{u"keyless"_s};
    site.name = u"Keyless"_s;
    site.origin = Site::Origin::Practice;
    site.host = u"127.0.0.1"_s;
    site.port = port.port();
    site.identities = {folder.path(u"nowhere"_s)};
    site.signIn = {.ways = {SignInRules::Way::Key}, .keyTypes = {u"ed25519"_s}};
    World world({site});
    const auto page = world.page();
    page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"key"_s), u"To mend"_s);
    for (const QLabel *label : row(*page, u"key"_s)->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"ssh-keygen"_s), qPrintable(label->text()));
    QSignalSpy wanted(page.get(), &DoctorPage::keyWanted);
    QTest::mouseClick(button(*page, u"step-key"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Site>().id, site.id);
    // One that is there, of a type that is not taken.
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s,
                               {u"-q"_s, u"-N"_s, {}, u"-t"_s, u"ecdsa"_s, u"-f"_s, folder.path(u"nowhere"_s)}),
             0);
    page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"key-type"_s), u"To mend"_s);
    QTest::mouseClick(button(*page, u"step-key-type"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

void DoctorPageTest::filesGoElsewhere()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    SshServer::Options options;
    options.sftpOnly = true;
    SshServer mover(options);
    QVERIFY_RESULT(mover.start());
    Site site = siteAt(server);
    site.transferHost = u"127.0.0.1:%1"_s.arg(mover.port());
    site.knownHosts = server.folder() + u"/both"_s;
    QVERIFY(QFile::copy(server.knownHosts(), site.knownHosts));
    QFile::remove(mover.folder() + u"/authorized_keys"_s);
    QVERIFY(QFile::copy(server.folder() + u"/authorized_keys"_s, mover.folder() + u"/authorized_keys"_s));
    World world({site});
    const auto page = world.page();
    page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"transfer-host"_s), u"Fine"_s);
    QCOMPARE(stateOf(*page, u"transfer-host-key"_s), u"Not known"_s); // never been there
    QTest::mouseClick(button(*page, u"doctorEnter"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*page, u"transfer-sftp"_s), u"Fine"_s, 120000);
    // Who comes back is not signed in anew to look; what ends meanwhile is told.
    mover.stop();
    world.siteInUse.leave();
    QTest::mouseClick(button(*page, u"doctorAgain"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"transfer-host"_s), u"To mend"_s);
    QSignalSpy settings(page.get(), &DoctorPage::settingsWanted);
    QTest::mouseClick(button(*page, u"step-transfer-host"_s), Qt::LeftButton);
    QCOMPARE(settings.size(), 1);
    QTest::mouseClick(button(*page, u"doctorEnter"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*page, u"transfer-sftp"_s), u"To mend"_s, 120000);
    QCOMPARE(stateOf(*page, u"sftp"_s), u"Fine"_s);
}

void DoctorPageTest::turnedAway()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    Site site = siteAt(server);
    site.identities = {server.strangerIdentity()};
    World world({site});
    const auto page = world.page();
    page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QTest::mouseClick(button(*page, u"doctorEnter"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*page, u"sign-in"_s), u"To mend"_s, 120000);
    QVERIFY(!row(*page, u"shell"_s));
}

// Told by the look itself, in the words of whoever connects; nobody can sign in from here then.
void DoctorPageTest::hostKeyWasRefused()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    Site site = siteAt(server);
    site.knownHosts = server.folder() + u"/changing"_s;
    server.writeKnownHosts(site.knownHosts);
    World world({site});
    const auto page = world.page();
    page->activated();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"host-key"_s), u"Fine"_s);
    // Changed between the look and the sign-in.
    server.writeKnownHosts(site.knownHosts, 0, false);
    QTest::mouseClick(button(*page, u"doctorEnter"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*page, u"sign-in"_s), u"To mend"_s, 120000);
    QCOMPARE(stateOf(*page, u"host-key"_s), u"To mend"_s);
    // And whoever looks now.
    QTest::mouseClick(button(*page, u"doctorAgain"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"host-key"_s), u"To mend"_s);
    QVERIFY(!button(*page, u"doctorEnter"_s)->isEnabled());
    const Error refused{Error::Kind::HostKeyChanged, u"SHA256:shown"_s, site.host};
    const CheckText told = checkText({doctor::Finding::HostKeyRefused, {}, refused}, site);
    QCOMPARE(told.what, errorText(refused, Doing::Connecting).what);
    QVERIFY2(told.next.startsWith(errorText(refused, Doing::Connecting).advice), qPrintable(told.next));
    QVERIFY2(told.next.endsWith(u"SHA256:shown"_s), qPrintable(told.next)); // of which the advice speaks
    // Before the first visit: none that is published. Nobody has to compare the two any more.
    const Error first{Error::Kind::HostKeyUnknown, u"SHA256:shown"_s, site.host};
    const CheckText other = checkText({doctor::Finding::HostKeyRefused, {}, first}, site);
    QVERIFY2(other.what.contains(u"none that"_s) && other.what.endsWith(u"SHA256:shown"_s), qPrintable(other.what));
    QVERIFY(!other.next.isEmpty() && other.next != errorText(first, Doing::Connecting).advice);
    // Mended, it is well again at once.
    server.writeKnownHosts(site.knownHosts);
    QTest::mouseClick(button(*page, u"doctorAgain"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QCOMPARE(stateOf(*page, u"host-key"_s), u"Fine"_s);
}

// At the least width of the window, for the longest names of the catalogue.
void DoctorPageTest::nothingUnderTheScrollBar()
{
    const ClosedPort port;
    QList<Site> sites;
    for (Site site : shippedSites().sites) {
        if (site.id.value != "leonardo"_L1 && site.id.value != "discoverer-plus"_L1)
            continue;
        site.host = u"127.0.0.1"_s;
        site.port = port.port();
        site.transferHost.clear();
        site.origin = Site::Origin::Practice;
        sites += site;
    }
    QCOMPARE(sites.size(), 2);
    World world(sites);
    const auto page = world.page();
    page->resize(758, 420); // of a window of 960 x 620, which has to scroll it
    for (const Site &site : std::as_const(sites)) {
        page->examine(site.id);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
        QCoreApplication::processEvents();
        const auto *rules = page->findChild<QWidget *>(u"doctorRules"_s);
        QVERIFY2(rules->width() <= rules->parentWidget()->width(), qPrintable(site.name));
        if (const QString folder = qEnvironmentVariable("OFFICINA_PICTURES"); !folder.isEmpty())
            page->grab().save(u"%1/doctor-%2.png"_s.arg(folder, site.id.value));
    }
}

// Who is signed in already need not be asked again.
void DoctorPageTest::ofWhoeverIsSignedIn()
{
    SshServer server;
    QVERIFY_RESULT(server.start());
    World world({siteAt(server)});
    world.siteInUse.use(world.list.sites.first());
    QTRY_COMPARE_WITH_TIMEOUT(world.siteInUse.connection()->state(), Connection::State::Online, 60000);
    const auto page = world.page();
    page->examine(world.list.sites.first().id);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*page, u"shell"_s), u"Fine"_s, 120000);
    QCOMPARE(button(*page, u"doctorEnter"_s)->text(), u"Look around again"_s);
    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
}

void DoctorPageTest::otherSites()
{
    const ClosedPort port;
    QList<Site> sites;
    for (const QString &name : {u"One"_s, u"Two"_s})
        sites += Site{.id = {name},
                      .name = name,
                      .origin = Site::Origin::Catalogue,
                      .host = u"127.0.0.1"_s,
                      .port = port.port(),
                      .signIn = {.ways = {SignInRules::Way::Key}, .keyTypes = {u"ed25519"_s}, .wantsPassphrase = true}};
    World world(sites);
    const auto page = world.page();
    page->examine(SiteId{u"Two"_s});
    auto *list = page->findChild<QComboBox *>(u"doctorSite"_s);
    QCOMPARE(list->currentText(), u"Two"_s);
    // Chosen in the middle of a look at another.
    list->setCurrentIndex(0);
    Q_EMIT list->activated(0);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
    QVERIFY(page->report().contains(u"Access to One "_s));
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"The key has a passphrase."; }));
    page->examine(SiteId{u"nowhere"_s}); // is none: all stays
    QCOMPARE(list->currentText(), u"One"_s);
    page->examine(SiteId{u"ssh://anna@127.0.0.1:%1"_s.arg(port.port())}); // one that is in no list
    QCOMPARE(list->currentText(), u"anna@127.0.0.1:%1"_s.arg(port.port()));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(*page), 60000);
}

QTEST_MAIN(DoctorPageTest)
#include "tst_doctorpage.moc"
