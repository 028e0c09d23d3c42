// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that go with a request: copied, looked over, lost and found; and PDFs of all kinds, also damaged ones.
#include "client/base/files.h"
#include "client/catalogue/catalogue.h"
#include "client/requests/attachments.h"
#include "client/requests/pdffacts.h"
#include "client/requests/requeststore.h"
#include "tests/client/requests/examplerequest.h"

#include <KZip>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <string>

#include <sys/stat.h>

using namespace officina;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

struct PdfWish {
    int pages = 1;
    std::string version = "1.7";
    qpdf_object_stream_e objects = qpdf_o_disable; // generate: as most programs write today, compressed
    bool isLinear = false;                         // to be shown while it comes
    const char *password = nullptr;                // to open it; empty: to change it alone
};

QByteArray pdf(const PdfWish &wish)
{
    QPDF document;
    document.emptyPDF();
    for (int i = 0; i < wish.pages; ++i)
        document.addPage(QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] >>"), false);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion(wish.version);
    writer.setObjectStreamMode(wish.objects);
    writer.setLinearization(wish.isLinear);
    writer.setDeterministicID(!wish.password);
    if (wish.password)
        writer.setR6EncryptionParameters(wish.password, "owner", true, true, true, true, true, true, qpdf_r3p_full,
                                         true);
    writer.write();
    const std::unique_ptr<Buffer> written(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
}

QByteArray pdf(int pages)
{
    return pdf(PdfWish{.pages = pages});
}

// The same with its page tree changed later, as editors append it: one page twice.
QByteArray updated()
{
    QByteArray bytes = pdf(1);
    static const QRegularExpression tree(u"(\\d+) 0 obj\\s*<< */Count 1 /Kids \\[ (\\d+) 0 R \\]"_s);
    const auto found = tree.match(QString::fromLatin1(bytes));
    static const QRegularExpression root(u"/Root (\\d+) 0 R"_s);
    const QByteArray catalogue = root.match(QString::fromLatin1(bytes)).captured(1).toLatin1();
    const QByteArray number = found.captured(1).toLatin1();
    const QByteArray page = found.captured(2).toLatin1();
    const qsizetype old = bytes.lastIndexOf("xref\n0 ");
    const qsizetype place = bytes.size();
    bytes += number + " 0 obj\n<</Type/Pages/Kids[" + page + " 0 R 90 0 R]/Count 2>>\nendobj\n";
    const qsizetype more = bytes.size();
    bytes += "90 0 obj\n<</Type/Page/Parent " + number + " 0 R/MediaBox[0 0 9 9]>>\nendobj\n";
    const qsizetype table = bytes.size();
    const auto line = [](qsizetype at) { return QByteArray::number(at).rightJustified(10, '0') + " 00000 n \n"; };
    bytes += "xref\n" + number + " 1\n" + line(place) + "90 1\n" + line(more) + "trailer\n<</Size 91/Root " + catalogue
        + " 0 R/Prev " + QByteArray::number(old) + ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF";
    return bytes;
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdfs_data();
    void pdfs();
    void damagedPdfs();
    void copied();
    void refused_data();
    void refused();
    void oddNames_data();
    void oddNames();
    void fullDisk();
    void checked();
    void fromElsewhere();
    void throughTheZip();

private:
    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        if (!writeFile(path, content))
            qFatal("not written");
        return path;
    }
    QTemporaryDir m_folder;
};

void TestAttachments::pdfs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PdfState>("state");
    QTest::addColumn<int>("pages"); // 0: not known
    QTest::newRow("3 pages") << pdf(3) << PdfState::Readable << 3;
    QTest::newRow("old") << pdf({.pages = 3, .version = "1.3"}) << PdfState::Readable << 3;
    QTest::newRow("compressed") << pdf({.pages = 40, .objects = qpdf_o_generate}) << PdfState::Readable << 40;
    QTest::newRow("linear") << pdf({.pages = 7, .objects = qpdf_o_generate, .isLinear = true}) << PdfState::Readable
                            << 7;
    QTest::newRow("rubbish before") << "HTTP/1.1 200 OK\r\n\r\n" + pdf(3) << PdfState::Readable << 3;
    QTest::newRow("updated") << updated() << PdfState::Readable << 2;
    QTest::newRow("password") << pdf({.password = "secret"}) << PdfState::Encrypted << 0;
    QTest::newRow("password to change it") << pdf({.password = ""}) << PdfState::Encrypted << 0;
    QTest::newRow("cut") << pdf(3).first(200) << PdfState::Cut << 0;
    QTest::newRow("cut at the end") << pdf(3).chopped(8) << PdfState::Cut << 0;
    QTest::newRow("middle is missing") << pdf(9).first(120) + pdf(9).last(60) << PdfState::NotKnown << 0;
    QTest::newRow("text") << QByteArray("Not a PDF\n") << PdfState::NotPdf << 0;
    QTest::newRow("renamed") << QByteArray("PK\x03\x04 word/document.xml") << PdfState::NotPdf << 0;
    QTest::newRow("nothing") << QByteArray() << PdfState::NotPdf << 0;
    QTest::newRow("nowhere") << QByteArray("%PDF-1.4\nstartxref\n99999999999\n%%EOF") << PdfState::NotKnown << 0;
}

void TestAttachments::pdfs()
{
    QFETCH(QByteArray, bytes);
    const PdfFacts facts = pdfFacts(bytes);
    QTEST(facts.state, "state");
    QTEST(facts.pages.value_or(0), "pages");
}

// Whatever is cut off or changed: an answer, and no page that is not there.
void TestAttachments::damagedPdfs()
{
    const QByteArray whole = updated();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        pdfFacts(whole.first(i));
        pdfFacts(whole.sliced(i));
        QByteArray changed = whole;
        changed[i] = i % 2 == 0 ? '<' : '9';
        const auto pages = pdfFacts(changed).pages;
        QVERIFY(pages.value_or(1) > 0);
    }
}

void TestAttachments::copied()
{
    const QString source = file(u"Lebenslauf é 日本.pdf"_s, pdf(2));
    const QString drafts = m_folder.filePath(u"copied"_s);
    const auto attached = attachFile(source, u"CV"_s, drafts);
    QVERIFY(attached);
    QCOMPARE(attached->name, u"Lebenslauf é 日本.pdf"_s);
    QCOMPARE(attached->pages, 2);
    // The original goes; the copy stays, for its owner alone.
    QVERIFY(QFile::remove(source));
    QCOMPARE(readAttached(*attached, drafts).value(), pdf(2));
    QCOMPARE(QFile::permissions(pathOf(*attached, drafts)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(attachedFromJson(toJson(*attached)), *attached);
    QJsonObject newer = toJson(*attached);
    newer[u"reviewed_by"] = u"Ada"_s;
    QCOMPARE(toJson(*attachedFromJson(newer)), newer);

    Request request = exampleRequest();
    setAttachment(request, *attached);
    AttachedFile other = *attached;
    other.sha256 = QString(64, u'a');
    setAttachment(request, other); // in its place
    QCOMPARE(request.attachments, QList{other});
    other.purpose.clear();
    setAttachment(request, other); // besides
    QCOMPARE(request.attachments.size(), 2);
    QCOMPARE(requestFromJson(toJson(request))->attachments, request.attachments);
    removeAttachment(request, other);
    QCOMPARE(request.attachments.size(), 1);
    // What another program changes in the copy is noticed.
    QVERIFY(writeFile(pathOf(*attached, drafts), pdf(3)));
    QCOMPARE(readAttached(*attached, drafts).error().kind, Kind::Corrupt);
}

void TestAttachments::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("gone") << u"nothing.pdf"_s << Kind::NotFound << QString();
    QTest::newRow("folder") << u"folder.pdf"_s << Kind::BadInput << u"folder"_s;
    QTest::newRow("empty") << u"empty.pdf"_s << Kind::BadInput << u"empty"_s;
    QTest::newRow("too large") << u"large.pdf"_s << Kind::BadInput << u"too large"_s;
    QTest::newRow("link in a circle") << u"circle.pdf"_s << Kind::DeadLink << QString();
    QTest::newRow("dead link") << u"dead.pdf"_s << Kind::DeadLink << QString();
    QTest::newRow("pipe") << u"pipe.pdf"_s << Kind::SpecialFile << QString();
}

void TestAttachments::refused()
{
    QFETCH(QString, name);
    const QString folder = m_folder.filePath(u"odd"_s);
    QVERIFY(QDir().mkpath(folder + u"/folder.pdf"_s));
    QVERIFY(writeFile(folder + u"/empty.pdf"_s, {}));
    QFile large(folder + u"/large.pdf"_s);
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestAttachment + 1));
    QFile::link(u"circle.pdf"_s, folder + u"/circle.pdf"_s);
    QFile::link(u"nowhere"_s, folder + u"/dead.pdf"_s);
    ::mkfifo(QFile::encodeName(folder + u"/pipe.pdf"_s).constData(), 0600);
    const QString drafts = m_folder.filePath(u"refused"_s);
    const auto attached = attachFile(folder + u'/' + name, u"CV"_s, drafts);
    QVERIFY(!attached);
    QTEST(attached.error().kind, "kind");
    QTEST(attached.error().detail, "detail");
    QVERIFY(!QFileInfo::exists(drafts)); // nothing was begun
}

// A disk that is really full: nothing is left of the copy.
void TestAttachments::oddNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::newRow("line break") << u"a,\"b\";c \n d.pdf"_s << u"a,\"b\";c _ d.pdf"_s;
    QTest::newRow("backslash") << u"..\\x.pdf"_s << u".._x.pdf"_s;
    QTest::newRow("written backwards") << u"cv\u202Efdp.exe"_s << u"cv_fdp.exe"_s;
    QTest::newRow("isolated") << u"\u2067cv\u2069.pdf"_s << u"_cv_.pdf"_s;
    QTest::newRow("other letters") << u"سيرة\u200Cذاتية.pdf"_s << u"سيرة\u200Cذاتية.pdf"_s;
}

// The draft reads again whatever its files were called.
void TestAttachments::oddNames()
{
    QFETCH(QString, name);
    const QString source = m_folder.filePath(u"names/"_s + name);
    QVERIFY(writeFile(source, pdf(1)));
    const QString drafts = m_folder.filePath(u"names-drafts"_s);
    const auto attached = attachFile(source, u"CV"_s, drafts);
    QVERIFY(attached);
    QTEST(attached->name, "kept");
    Request request = exampleRequest();
    setAttachment(request, *attached);
    const auto again = requestFromJson(toJson(request));
    QVERIFY(again);
    QCOMPARE(again->attachments, request.attachments);
    QCOMPARE(readAttached(*attached, drafts).value(), pdf(1));
}

void TestAttachments::fullDisk()
{
    const QString mount = m_folder.filePath(u"small"_s);
    QVERIFY(QDir().mkpath(mount));
    QProcess tool;
    tool.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s, mount});
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        QSKIP("no file system may be mounted here");
    const QString source = file(u"half-a-megabyte.pdf"_s, pdf(1) + QByteArray(500'000, ' '));
    const auto attached = attachFile(source, u"CV"_s, mount);
    QDir left(mount + u"/attachments"_s);
    QStringList files;
    for (const QString &folder : left.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files += QDir(left.filePath(folder)).entryList(QDir::Files | QDir::Hidden);
    tool.start(u"umount"_s, {mount});
    QVERIFY(tool.waitForFinished());
    QVERIFY(!attached);
    QCOMPARE(attached.error().kind, Kind::LocalNoSpace);
    QCOMPARE(files, QStringList());
}

void TestAttachments::checked()
{
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    const AccessMode *mode = catalogue->mode({u"ai_for_science"_s});
    QVERIFY(mode && mode->route.attachments.size() == 2 && mode->route.attachments.first().mostPages == 10);
    const QString plan = mode->route.attachments.at(0).name;
    const QString cv = mode->route.attachments.at(1).name;
    const QString drafts = m_folder.filePath(u"checked"_s);
    Request request = Request::create(mode->id, QDateTime::currentDateTimeUtc());
    const auto states = [&] {
        QStringList list;
        for (const Check &check : attachmentChecks(request, *mode, drafts))
            list.append(check.names.value(0, QString::number(int(check.status))));
        return list;
    };
    const QString ok = QString::number(int(Check::Status::Ok));
    const QString look = QString::number(int(Check::Status::Unknown));
    QCOMPARE(states(), QStringList({look, look})); // the portal may have them
    const QList<Check> all = allChecks(request, *catalogue, drafts);
    QCOMPARE(all.size(), checks(request, *catalogue).size() + 2);
    QCOMPARE(all.last(), attachmentChecks(request, *mode, drafts).last());
    const auto attach = [&](const QString &purpose, const QByteArray &content) {
        setAttachment(request, attachFile(file(u"a.pdf"_s, content), purpose, drafts).value());
    };
    attach(plan, pdf(10));
    attach(cv, pdf(40)); // no limit is known
    QCOMPARE(states(), QStringList({ok, ok}));
    attach(plan, pdf(11));
    attach(cv, "Word");
    QCOMPARE(states(), QStringList({u"pages"_s, u"not_pdf"_s}));
    attach(plan, pdf(9).first(120) + pdf(9).last(60)); // its pages are not known
    attach(cv, pdf({.password = "secret"}));
    QCOMPARE(states(), QStringList({look, u"encrypted"_s}));
    attach({}, pdf(1).chopped(7)); // another file
    QCOMPARE(states(), QStringList({look, u"encrypted"_s, u"cut"_s}));
    QVERIFY(QDir(drafts).removeRecursively());
    QCOMPARE(states(), QStringList({u"gone"_s, u"gone"_s, u"gone"_s}));
}

// A draft names files by their content: it cannot reach one that lies elsewhere.
void TestAttachments::fromElsewhere()
{
    const QString sum(64, u'a');
    for (const QString &name : {u"../../secret"_s, u".."_s, u"a/b"_s, u"a\\b"_s, u""_s, u"a\nb"_s, QString(256, u'a')})
        QVERIFY(!attachedFromJson({{u"name"_s, name}, {u"sha256"_s, sum}}));
    for (const QString &bad : {u""_s, u"../../.."_s, sum + u'a', QString(64, u'A'), sum + u'\n'})
        QVERIFY2(!attachedFromJson({{u"name"_s, u"a.pdf"_s}, {u"sha256"_s, bad}}), qPrintable(bad));
    QJsonObject draft = toJson(exampleRequest());
    draft[u"attachments"] = QJsonArray{QJsonObject{{u"name"_s, u"../x"_s}, {u"sha256"_s, sum}}};
    QCOMPARE(requestFromJson(draft).error().kind, Kind::BadInput);
}

void TestAttachments::throughTheZip()
{
    const AttachedFile cv = attachFile(file(u"cv.pdf"_s, pdf(2)), u"CV"_s, m_folder.filePath(u"mine"_s)).value();
    const AttachedFile lost = attachFile(file(u"b.pdf"_s, pdf(3)), u"B"_s, m_folder.filePath(u"mine"_s)).value();
    Request request = exampleRequest();
    request.attachments = {cv, lost};
    const QString path = m_folder.filePath(u"dossier.zip"_s);
    KZip zip(path);
    QVERIFY(zip.open(QIODevice::WriteOnly));
    QVERIFY(zip.writeFile(u"request.json"_s, QJsonDocument(toJson(request)).toJson()));
    QVERIFY(zip.writeFile(u"attachments/1-cv.pdf"_s, pdf(2)));
    QVERIFY(zip.writeFile(u"attachments/2-b.pdf"_s, pdf(4))); // not what was attached
    QVERIFY(zip.close());
    RequestStore store(m_folder.filePath(u"theirs"_s));
    const auto imported = store.import(path);
    QVERIFY(imported);
    QCOMPARE(imported->attachments, request.attachments);
    QCOMPARE(readAttached(cv, store.folder()).value(), pdf(2));
    QCOMPARE(readAttached(lost, store.folder()).error().kind, Kind::NotFound);
    // A draft's file takes along what lies beside it.
    RequestStore mine(m_folder.filePath(u"mine"_s));
    const auto saved = mine.save(request);
    RequestStore third(m_folder.filePath(u"third"_s));
    QVERIFY(third.import(mine.pathOf(saved->id)));
    QCOMPARE(readAttached(lost, third.folder()).value(), pdf(3));
}

QTEST_GUILESS_MAIN(TestAttachments)

#include "tst_attachments.moc"
