// SPDX-License-Identifier: GPL-3.0-or-later
//
// Copies by content; see the header.
#include "client/requests/attachments.h"

#include "client/base/files.h"
#include "client/base/remotepath.h"
#include "client/requests/pdffacts.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

using StateName = std::pair<PdfState, QLatin1StringView>;
constexpr StateName stateNames[] = {{PdfState::NotKnown, "unknown"_L1},
                                    {PdfState::Readable, "readable"_L1},
                                    {PdfState::Encrypted, "encrypted"_L1},
                                    {PdfState::Cut, "cut"_L1},
                                    {PdfState::NotPdf, "not_pdf"_L1}};

QString checksum(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

// A name that any file system takes and that leads nowhere else.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != u"." && name != u".." && name.toUtf8().size() <= 255
        && std::ranges::none_of(name, [](QChar c) { return c == u'/' || c == u'\\' || c.unicode() < 0x20; });
}

// Of a file that may have any name: without what no draft takes, and without marks that write it backwards, behind
// which "exe.pdf" can stand for "fdp.exe".
QString plainName(QString name)
{
    std::ranges::replace_if(name, [](QChar c) { return isMisleading(c) || c == u'\\'; }, u'_');
    return name;
}

Result<> copyTo(const QString &path, const QByteArray &content)
{
    if (QFileInfo(path).size() == content.size())
        return {}; // the same content has the same path
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Local, u"the folder cannot be made"_s, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeFile(path, content, true);
}

Result<> isFile(const QFileInfo &file)
{
    const QString path = file.filePath();
    if (!file.exists())
        return failure(file.isSymLink() ? Error::Kind::DeadLink : Error::Kind::NotFound, {}, path);
    if (file.isDir())
        return failure(Error::Kind::BadInput, u"folder"_s, path);
    if (!file.isFile()) // before it is opened: a pipe would be waited for
        return failure(Error::Kind::SpecialFile, {}, path);
    if (file.size() == 0)
        return failure(Error::Kind::BadInput, u"empty"_s, path);
    if (file.size() > largestAttachment)
        return failure(Error::Kind::BadInput, u"too large"_s, path);
    return {};
}

Check checkOf(const AttachedFile &file, const Attachment *asked, const QString &draftFolder)
{
    Check check{.rule = RuleId::AttachmentFile, .step = FormStep::Attachments, .label = file.purpose};
    check.name = file.name;
    check.amount = file.pages.value_or(0);
    check.most = asked ? asked->mostPages.value_or(0) : 0;
    if (asked)
        check.sources = asked->sources;
    const QFileInfo copy(pathOf(file, draftFolder));
    if (!copy.isFile() || copy.size() != file.bytes)
        check.names = {u"gone"_s};
    else if (file.pdf == PdfState::NotPdf || file.pdf == PdfState::Encrypted || file.pdf == PdfState::Cut)
        check.names = {std::ranges::find(stateNames, file.pdf, &StateName::first)->second};
    else if (check.most > 0 && file.pages && *file.pages > check.most)
        check.names = {u"pages"_s};
    if (!check.names.isEmpty())
        check.status = Status::Problem;
    else if (file.pdf == PdfState::NotKnown || (check.most > 0 && !file.pages))
        check.status = Status::Unknown;
    return check;
}

} // namespace

QJsonObject toJson(const AttachedFile &file)
{
    QJsonObject json = file.unknown;
    json.insert("purpose"_L1, file.purpose);
    json.insert("name"_L1, file.name);
    json.insert("sha256"_L1, file.sha256);
    json.insert("bytes"_L1, file.bytes);
    json.insert("pdf"_L1, QString(std::ranges::find(stateNames, file.pdf, &StateName::first)->second));
    if (file.pages)
        json.insert("pages"_L1, *file.pages);
    json.insert("from"_L1, file.from);
    json.insert("copied"_L1, file.copied.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

std::optional<AttachedFile> attachedFromJson(QJsonObject json)
{
    static const QRegularExpression sum(uR"(\A[0-9a-f]{64}\z)"_s);
    AttachedFile file{.purpose = json.take("purpose"_L1).toString(),
                      .name = json.take("name"_L1).toString(),
                      .sha256 = json.take("sha256"_L1).toString(),
                      .bytes = json.take("bytes"_L1).toInteger()};
    const QString state = json.take("pdf"_L1).toString();
    const auto known = std::ranges::find(stateNames, state, [](const StateName &name) { return QString(name.second); });
    file.pdf = known == std::end(stateNames) ? PdfState::NotKnown : known->first;
    if (const int pages = json.take("pages"_L1).toInt(); pages > 0)
        file.pages = pages;
    file.from = json.take("from"_L1).toString();
    file.copied = QDateTime::fromString(json.take("copied"_L1).toString(), Qt::ISODateWithMs);
    file.unknown = json;
    if (!isPlainName(file.name) || !sum.match(file.sha256).hasMatch())
        return {};
    return file;
}

QString pathOf(const AttachedFile &file, const QString &draftFolder)
{
    return draftFolder + u"/attachments/"_s + file.sha256 + u'/' + file.name;
}

Result<AttachedFile> attachFile(const QString &source, const QString &purpose, const QString &draftFolder,
                                const QDateTime &now)
{
    const QFileInfo info(source);
    if (const auto file = isFile(info); !file)
        return passOn(file);
    const auto content = readFile(source, largestAttachment);
    if (!content)
        return passOn(content);
    const PdfFacts facts = pdfFacts(*content);
    const AttachedFile file{.purpose = purpose,
                            .name = plainName(info.fileName()),
                            .sha256 = checksum(*content),
                            .bytes = content->size(),
                            .pdf = facts.state,
                            .pages = facts.pages,
                            .from = info.absoluteFilePath(),
                            .copied = now.toUTC()};
    if (const auto copied = copyTo(pathOf(file, draftFolder), *content); !copied)
        return passOn(copied);
    return file;
}

Result<QByteArray> readAttached(const AttachedFile &file, const QString &draftFolder)
{
    const QString path = pathOf(file, draftFolder);
    auto content = readFile(path, largestAttachment);
    if (content && checksum(*content) != file.sha256)
        return failure(Error::Kind::Corrupt, {}, path);
    return content;
}

Result<> keepAttached(const AttachedFile &file, const QByteArray &content, const QString &draftFolder)
{
    if (checksum(content) != file.sha256)
        return failure(Error::Kind::BadInput, u"not the file that was attached"_s, file.name);
    return copyTo(pathOf(file, draftFolder), content);
}

void setAttachment(Request &request, const AttachedFile &file)
{
    // Of what the call does not ask for there may be several.
    const auto isSame = [&file](const AttachedFile &other) {
        return other.purpose == file.purpose && (!file.purpose.isEmpty() || other.sha256 == file.sha256);
    };
    const auto old = std::ranges::find_if(request.attachments, isSame);
    if (old == request.attachments.end())
        request.attachments.append(file);
    else
        *old = file;
}

void removeAttachment(Request &request, const AttachedFile &file)
{
    request.attachments.removeOne(file);
}

QList<Check> attachmentChecks(const Request &request, const AccessMode &mode, const QString &draftFolder)
{
    QList<Check> checks;
    QSet<QString> asked;
    for (const Attachment &attachment : mode.route.attachments) {
        asked.insert(attachment.name);
        const auto file = std::ranges::find(request.attachments, attachment.name, &AttachedFile::purpose);
        if (file != request.attachments.cend()) {
            checks.append(checkOf(*file, &attachment, draftFolder));
            continue;
        }
        // It may be attached on the portal alone: nobody here can tell.
        checks.append({.rule = RuleId::AttachmentGiven,
                       .status = Status::Unknown,
                       .step = FormStep::Attachments,
                       .label = attachment.name,
                       .sources = attachment.sources});
    }
    for (const AttachedFile &file : request.attachments) {
        if (!asked.contains(file.purpose))
            checks.append(checkOf(file, nullptr, draftFolder));
    }
    return checks;
}

QList<Check> allChecks(const Request &request, const Catalogue &catalogue, const QString &draftFolder,
                       const QDate &today)
{
    QList<Check> found = checks(request, catalogue, today);
    if (const AccessMode *mode = catalogue.mode(request.mode))
        found += attachmentChecks(request, *mode, draftFolder);
    return found;
}

} // namespace officina
