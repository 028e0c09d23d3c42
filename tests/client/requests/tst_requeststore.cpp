// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts on disk: nothing is lost by damage, by removal, or by a kill in the middle of saving.
// Started with --save-forever FOLDER ID this program saves one draft until it is killed.
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"
#include "client/requests/comparison.h"
#include "client/requests/dossierzip.h"
#include "client/requests/requeststore.h"
#include "tests/client/requests/examplerequest.h"
#include "tests/support/waiting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestRequestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndLists();
    void ownersOnly();
    void noFolderYet();
    void damagedDraftsAreKept_data();
    void damagedDraftsAreKept();
    void copiesByHandAreTheirOwn();
    void removedDraftsComeBack();
    void badIds_data();
    void badIds();
    void cannotWrite();
    void twoWindowsNeverOverwriteOneAnother();
    void keepsVersions();
    void imports_data();
    void imports();
    void knowsWhatItImported();
    void pipesAreNotWaitedFor();
    void whatIsWrittenReadsAgain();
    void comparesEvidenceAndFiles();
    void profileFillsIn();
    void twoWindowsShareTheProfile();
    void fullDisk();
    void survivesKills();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString folder() const { return m_temporary->filePath(u"requests"_s); }
};

void TestRequestStore::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
}

void TestRequestStore::savesAndLists()
{
    RequestStore store(folder());
    const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::UTC);
    const auto old = store.save(exampleRequest(), noon);
    const auto young = store.save(exampleRequest().duplicate(noon), noon.addSecs(60));
    QVERIFY(old && young);
    QCOMPARE(old->saved, noon);
    const auto listing = store.list();
    QVERIFY(listing);
    QCOMPARE(listing->requests, QList<Request>({*young, *old}));
    QVERIFY(listing->problems.isEmpty());
    QCOMPARE(store.load(old->id).value(), *old);
    QCOMPARE(store.load({u"no-such"_s}).error().kind, Kind::NotFound);
}

void TestRequestStore::ownersOnly()
{
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(saved);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
    QVERIFY(!(QFileInfo(store.pathOf(saved->id)).permissions() & others));
}

void TestRequestStore::noFolderYet()
{
    const auto listing = RequestStore(folder()).list();
    QVERIFY(listing);
    QVERIFY(listing->requests.isEmpty() && listing->problems.isEmpty());
}

void TestRequestStore::damagedDraftsAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = QJsonDocument(toJson(exampleRequest())).toJson();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut in half") << whole.first(whole.size() / 2);
    QTest::newRow("last brace gone") << whole.first(whole.lastIndexOf('}'));
    QTest::newRow("wrong type") << QByteArray(whole).replace("\"mode\": \"aif_fast_lane\"", "\"mode\": 5");
    QTest::newRow("not an object") << QByteArray("[1, 2, 3]");
    QTest::newRow("other JSON") << QByteArray("{\"hello\": \"world\"}");
    QTest::newRow("newer version") << QByteArray(whole).replace("\"version\": 2", "\"version\": 99");
    QTest::newRow("not UTF-8") << QByteArray(whole).replace("Protein", "Prot\xff\xfe\xc0");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') + whole;
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void TestRequestStore::damagedDraftsAreKept()
{
    QFETCH(QByteArray, bytes);
    const Kind kind = bytes.contains("\"version\": 99") ? Kind::Unsupported : Kind::BadInput;
    RequestStore store(folder());
    const auto good = store.save(exampleRequest());
    QVERIFY(good);
    const QString path = folder() + u"/damaged-1.json"_s;
    QVERIFY(writeFile(path, bytes));
    for (int time = 0; time < 2; ++time) {
        const auto listing = store.list();
        QVERIFY(listing);
        QCOMPARE(listing->requests.size(), 1);
        QCOMPARE(listing->problems.size(), 1);
        QCOMPARE(listing->problems.first().kind, kind);
        QCOMPARE(listing->problems.first().subject, path);
        QVERIFY(!listing->problems.first().detail.isEmpty());
    }
    QCOMPARE(readFile(path).value(), bytes);
    QCOMPARE(store.load({u"damaged-1"_s}).error().kind, kind);
}

void TestRequestStore::copiesByHandAreTheirOwn()
{
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(saved);
    QVERIFY(QFile::copy(store.pathOf(saved->id), folder() + u"/my-copy.json"_s));
    QVERIFY(QFile::copy(store.pathOf(saved->id), folder() + u"/my copy ü.json"_s));
    const auto listing = store.list();
    QVERIFY(listing);
    QCOMPARE(listing->requests.size(), 2);
    QVERIFY(listing->requests.at(0).id != listing->requests.at(1).id);
    QCOMPARE(listing->problems.size(), 1); // the name with a space is reported, not hidden
}

void TestRequestStore::removedDraftsComeBack()
{
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(saved);
    QCOMPARE(store.restore(saved->id).error().kind, Kind::Exists);
    QVERIFY(store.remove(saved->id));
    QVERIFY(store.list()->requests.isEmpty());
    QCOMPARE(store.remove(saved->id).error().kind, Kind::NotFound);
    QVERIFY(store.restore(saved->id));
    QCOMPARE(store.list()->requests, QList<Request>({*saved}));
    // And again: the second removal takes the place of the first.
    QVERIFY(store.remove(saved->id));
    QVERIFY(store.save(*saved));
    QVERIFY(store.remove(saved->id));
    QVERIFY(store.restore(saved->id));
}

void TestRequestStore::badIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("path") << u"../evil"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("dot") << u".hidden"_s;
    QTest::newRow("space") << u"a b"_s;
    QTest::newRow("letters") << u"ü"_s;
    QTest::newRow("long") << QString(65, u'a');
}

void TestRequestStore::badIds()
{
    QFETCH(QString, id);
    RequestStore store(folder());
    Request request = exampleRequest();
    request.id = {id};
    QCOMPARE(store.save(request).error().kind, Kind::BadInput);
    QCOMPARE(store.load({id}).error().kind, Kind::BadInput);
    QCOMPARE(store.remove({id}).error().kind, Kind::BadInput);
    QVERIFY(!QFileInfo::exists(folder()));
}

void TestRequestStore::cannotWrite()
{
    // A file stands where the folder should be: refused for every user, root included.
    QVERIFY(writeFile(folder(), "in the way"));
    RequestStore store(folder());
    const auto saved = store.save(exampleRequest());
    QVERIFY(!saved);
    QCOMPARE(readFile(folder()).value(), QByteArray("in the way"));
}

void TestRequestStore::twoWindowsNeverOverwriteOneAnother()
{
    RequestStore one(folder());
    RequestStore other(folder());
    const auto first = one.save(exampleRequest());
    QVERIFY(first);
    auto theirs = other.load(first->id);
    QVERIFY(theirs);
    theirs->set(titleField, u"Theirs"_s);
    QVERIFY(other.save(*theirs));
    Request mine = *first;
    mine.set(titleField, u"Mine"_s);
    QCOMPARE(one.save(mine).error().kind, Kind::SourceChanged);
    QCOMPARE(one.load(first->id)->title(), u"Theirs"_s);
    // Nor what was written by hand, or is damaged now.
    QVERIFY(writeFile(one.pathOf(first->id), "half a dra"));
    QCOMPARE(one.save(mine).error().kind, Kind::SourceChanged);
    QCOMPARE(readFile(one.pathOf(first->id)).value(), QByteArray("half a dra"));
    // Two saves within one millisecond are two states.
    Request quick = mine.duplicate(first->created);
    const auto now = QDateTime::currentDateTimeUtc();
    const auto once = one.save(quick, now);
    QVERIFY(one.save(*once, now));
    QCOMPARE(one.save(*once, now).error().kind, Kind::SourceChanged);
}

void TestRequestStore::keepsVersions()
{
    RequestStore store(folder());
    const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::UTC);
    auto request = store.save(exampleRequest(), noon);
    for (const auto &[title, minutes] : {std::pair(u"a"_s, 1), {u"b"_s, 30}, {u"c"_s, 31}, {u"d"_s, 90}}) {
        request->set(titleField, title);
        request = store.save(*request, noon.addSecs(60 * minutes));
        QVERIFY(request);
    }
    QStringList titles;
    for (const Request &version : store.versions(request->id))
        titles.append(version.title());
    QCOMPARE(titles, QStringList({u"c"_s, u"a"_s})); // those that had stood for a while
    QCOMPARE(store.list()->requests.size(), 1);
    // An older one in the place of the newest, which is a version then.
    Request old = store.versions(request->id).last();
    old.saved = request->saved;
    const auto back = store.takeBack(old, noon.addSecs(60 * 91));
    QVERIFY(back);
    QCOMPARE(store.load(request->id)->title(), u"a"_s);
    QCOMPARE(store.versions(request->id).first().title(), u"d"_s);
    const auto catalogue = Catalogue::load();
    const auto differ = differences(*back, store.versions(request->id).first(), *catalogue);
    QCOMPARE(differ.size(), 1);
    QCOMPARE(differ.first().field, titleField);
    QVERIFY(differ.first().about && differ.first().one == u"a"_s && differ.first().other == u"d"_s);
}

void TestRequestStore::imports_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");
    QTest::newRow("version 1") << u"" OFFICINA_SOURCE_DIR "/tests/data/requests/version-1-cli.json"_s << u"Proteïnes"_s;
    QTest::newRow("a dossier") << QString() << u"Protein language model"_s;
}

void TestRequestStore::imports()
{
    QFETCH(QString, file);
    QFETCH(QString, title);
    if (file.isEmpty()) {
        file = m_temporary->filePath(u"dossier.zip"_s);
        QVERIFY(writeDossierZip(file, exampleRequest(), {}));
    }
    RequestStore store(folder());
    const QByteArray before = readFile(file).value();
    const auto first = store.import(file);
    QVERIFY(first);
    const auto there = store.import(file);
    QVERIFY(!there); // it says the same
    QCOMPARE(there.error().kind, Kind::Exists);
    QCOMPARE(there.error().subject, store.pathOf(first->id));
    QCOMPARE(store.list()->requests.size(), 1);
    const auto again = store.import(file, RequestStore::IfThere::Copy);
    QVERIFY(again);
    QVERIFY(first->id != again->id);
    QCOMPARE(store.load(first->id)->title(), title);
    QVERIFY(!first->usesProfile);
    QCOMPARE(readFile(file).value(), before);
    QCOMPARE(store.import(folder() + u"/none"_s).error().kind, Kind::NotFound);
    QVERIFY(writeFile(file = m_temporary->filePath(u"x"_s), "PK no zip"));
    QCOMPARE(store.import(file).error().kind, Kind::BadInput);
    QCOMPARE(store.list()->requests.size(), 2);
}

// Also once it says something else; a copy that is made by hand, and one that is given away, is a draft of its own.
void TestRequestStore::knowsWhatItImported()
{
    RequestStore store(folder());
    const QString file = u"" OFFICINA_SOURCE_DIR "/tests/data/requests/version-1-cli.json"_s;
    Request draft = store.import(file).value();
    draft.set(titleField, u"Edited"_s);
    draft = store.save(draft).value();
    const Error there = store.import(file).error_or(Error());
    QCOMPARE(there.kind, Kind::Exists);
    QCOMPARE(there.subject, store.pathOf(draft.id));
    QCOMPARE(there.detail, RequestStore::editedSince);
    QVERIFY(forSharing(draft, nullptr).origin.isEmpty());
    const QString mine = m_temporary->filePath(u"mine.json"_s);
    QVERIFY(writeFile(mine, QJsonDocument(toJson(draft)).toJson()));
    QCOMPARE(store.import(mine).error().detail, QString()); // that is what it says now
    QVERIFY(store.remove(draft.id) && store.save(draft.duplicate(QDateTime::currentDateTimeUtc())));
    QVERIFY(store.import(file));
}

void TestRequestStore::pipesAreNotWaitedFor()
{
    const QString pipe = m_temporary->filePath(u"pipe.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QFile::link(pipe, m_temporary->filePath(u"link.json"_s)));
    QCOMPARE(readRequestFile(pipe).error().kind, Kind::SpecialFile);
    QCOMPARE(RequestStore(folder()).import(m_temporary->filePath(u"link.json"_s)).error().kind, Kind::SpecialFile);
}

// What the list would call damaged is neither taken in nor written over what it reads.
void TestRequestStore::whatIsWrittenReadsAgain()
{
    RequestStore store(folder());
    const auto kept = store.save(exampleRequest());
    QVERIFY(kept);
    Request huge = *kept;
    huge.set(titleField, QString(5 * 1024 * 1024, u'x'));
    QCOMPARE(store.save(huge).error().kind, Kind::BadInput);
    Request absurd = *kept;
    absurd.compute.runs.first().hours = 1e30;
    QCOMPARE(store.save(absurd).error().kind, Kind::BadInput);
    QCOMPARE(*store.load(kept->id), *kept);

    const QString file = m_temporary->filePath(u"huge.json"_s);
    QVERIFY(writeFile(file, QJsonDocument(toJson(huge)).toJson()));
    QCOMPARE(store.import(file).error().kind, Kind::BadInput);
    QCOMPARE(store.list()->requests.size(), 1);
    QVERIFY(store.list()->problems.isEmpty());
}

// Two drafts that differ in what was measured and in their files alone do not say the same.
void TestRequestStore::comparesEvidenceAndFiles()
{
    Request one = exampleRequest();
    Request other = one;
    other.evidence.runs.append({.site = u"Lumi"_s, .job = u"42"_s, .nodes = 2, .gpus = 16, .seconds = 60});
    other.attachments.append({.purpose = u"CV"_s, .name = u"cv.pdf"_s, .sha256 = QString(64, u'a'), .bytes = 9});
    const Catalogue catalogue = Catalogue::load().value();
    QStringList fields;
    for (const Difference &difference : differences(one, other, catalogue))
        fields.append(difference.field);
    QCOMPARE(fields, QStringList({u"evidence"_s, u"attachments"_s}));
    QVERIFY(differences(other, other, catalogue).isEmpty());
}

void TestRequestStore::profileFillsIn()
{
    RequestStore store(folder());
    QVERIFY(store.profile()->isEmpty()); // none yet
    Profile profile{.answers = {{u"organisation.name"_s, u"Ours"_s}, {u"organisation.type"_s, u"sme"_s}},
                    .unknown = {{u"orcid"_s, u"0000"_s}}};
    QVERIFY(store.changeProfile({{u"organisation.name"_s, u"Ours"_s}, {u"organisation.pic"_s, u"1"_s}}));
    // What a newer program wrote stays.
    QJsonObject file = readJson(store.profilePath())->object();
    file.insert(u"orcid"_s, u"0000"_s);
    QVERIFY(writeFile(store.profilePath(), QJsonDocument(file).toJson(), true));
    QVERIFY(store.changeProfile({{u"organisation.type"_s, u"sme"_s}, {u"organisation.pic"_s, QJsonValue()}}));
    QCOMPARE(store.profile().value(), profile);
    QVERIFY(!(QFileInfo(store.profilePath()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(store.list()->requests.isEmpty()); // it is no draft

    const auto catalogue = Catalogue::load();
    Request request = Request::create({u"fr_genci_dynamic"_s}, QDateTime::currentDateTimeUtc());
    request.set(u"organisation.type"_s, u"university"_s); // the profile goes first
    const Request whole = filledIn(request, profile, catalogue->mode(request.mode));
    QCOMPARE(whole.text(u"organisation.name"_s), u"Ours"_s);
    QCOMPARE(whole.text(u"organisation.type"_s), u"sme"_s);
    QCOMPARE(whole.text(u"edari.structure"_s), u"Ours"_s); // a field of another name that takes the same
    QVERIFY(!whole.usesProfile);
    request.usesProfile = false; // a colleague's
    QCOMPARE(filledIn(request, profile, catalogue->mode(request.mode)).text(u"organisation.name"_s), QString());
    QVERIFY(writeFile(store.profilePath(), "{\"format\": \"officina-profile\", \"version\": 9}"));
    QCOMPARE(store.profile().error().kind, Kind::Unsupported);
}

// Each writes what it changed into what is there: without a lock answers of the other were lost.
void TestRequestStore::twoWindowsShareTheProfile()
{
    constexpr int each = 40;
    QVERIFY(RequestStore(folder()).changeProfile({{u"organisation.name"_s, u"Ours"_s}}));
    QList<QThread *> windows;
    for (const QString &name : {u"a"_s, u"b"_s})
        windows.append(QThread::create([folder = folder(), name] {
            RequestStore store(folder);
            for (int i = 0; i < each; ++i)
                (void)store.changeProfile({{name + QString::number(i), i}});
        }));
    for (QThread *window : std::as_const(windows))
        window->start();
    for (QThread *window : std::as_const(windows))
        window->wait();
    qDeleteAll(windows);
    QCOMPARE(RequestStore(folder()).profile()->answers.size(), 2 * each + 1);
}

// A disk that is really full.
void TestRequestStore::fullDisk()
{
    const QString mount = m_temporary->filePath(u"small"_s);
    QVERIFY(QDir().mkpath(mount));
    QProcess tool;
    tool.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s, mount});
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        QSKIP("no file system may be mounted here");
    RequestStore store(mount + u"/requests"_s);
    const auto saved = store.save(exampleRequest());
    QVERIFY(saved);
    const QByteArray before = readFile(store.pathOf(saved->id)).value();
    Request large = *saved;
    large.set(u"project.abstract"_s, QString(1'000'000, u'x'));
    const auto refused = store.save(large);
    // Where nothing is left, it is the writing of what was held back that fails.
    QFile filler(mount + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096)
        ;
    Request small = *saved;
    small.set(u"project.keywords"_s, u"other"_s);
    const auto unsaved = store.save(small);
    filler.close();
    const QByteArray after = readFile(store.pathOf(saved->id)).value();
    tool.start(u"umount"_s, {mount});
    QVERIFY(tool.waitForFinished());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::LocalNoSpace);
    QVERIFY(!unsaved);
    QCOMPARE(unsaved.error().kind, Kind::LocalNoSpace);
    QVERIFY2(unsaved.error().detail.contains(u"space"_s), qPrintable(unsaved.error().detail));
    QCOMPARE(after, before);
}

void TestRequestStore::survivesKills()
{
    RequestStore store(folder());
    const auto first = store.save(exampleRequest());
    QVERIFY(first);
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--save-forever"_s, folder(), first->id.value});
        QVERIFY(child.waitForStarted());
        const QDateTime before = store.load(first->id)->saved;
        // In the middle of its work, at another place each time.
        QTRY_VERIFY(store.load(first->id).value_or(Request()).saved > before);
        QTest::qWait(round * 7);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto listing = store.list();
        QVERIFY(listing);
        QVERIFY2(listing->problems.isEmpty(),
                 listing->problems.isEmpty() ? "" : qPrintable(listing->problems.first().detail));
        QCOMPARE(listing->requests.size(), 1);
        QCOMPARE(listing->requests.first().compute, first->compute);
    }
}

namespace {

int saveForever(const QString &folder, const RequestId &id)
{
    RequestStore store(folder);
    auto request = store.load(id);
    while (request && getppid() != 1) { // an orphan stops by itself
        request->set(titleField, (request->title() + u'x').left(10'000));
        request = store.save(*request);
    }
    return request ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--save-forever")
        return saveForever(arguments.value(2), {arguments.value(3)});
    TestRequestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requeststore.moc"
