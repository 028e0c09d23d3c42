// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports kept; see the header. TransferReport::toJson() is for people's programs and shows names as
// text; here everything has to come back as it was.
#include "client/staging/queue/reportarchive.h"

#include "client/base/bytesum.h"
#include "client/base/errorkind.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <iterator>

namespace officina::reportarchive {

using namespace Qt::StringLiterals;

namespace {

using Outcome = FileReport::Outcome;
constexpr Outcome outcomes[] = {Outcome::Sent, Outcome::Unchanged, Outcome::Skipped, Outcome::Failed};
constexpr Outcome mattersMost[] = {Outcome::Failed, Outcome::Skipped, Outcome::Sent, Outcome::Unchanged};
constexpr Direction directions[] = {Direction::Upload, Direction::Download, Direction::SiteToSite};

qint64 sizeInJson(const FileReport &file)
{
    const qint64 error = file.error ? 80 + file.error->detail.size() + file.error->subject.size() : 0;
    return 60 + file.path.size() + file.sha256.size() + file.detail.size() + error;
}

void shorten(TransferReport &report, qint64 most)
{
    qint64 all = 0;
    for (const FileReport &file : report.files)
        all += sizeInJson(file);
    if (all <= most)
        return;
    FileReports kept;
    qint64 room = most;
    for (const Outcome outcome : mattersMost) {
        for (const FileReport &file : report.files) {
            if (file.outcome != outcome)
                continue;
            room -= sizeInJson(file);
            if (room >= 0) {
                kept.append(file);
                continue;
            }
            auto &rest = report.unlisted[size_t(outcome)];
            ++rest.files;
            rest.bytes = byteSum(rest.bytes, file.size);
        }
    }
    report.files = kept;
}

QJsonObject errorObject(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)}, {u"detail"_s, error.detail}, {u"subject"_s, error.subject}};
}

std::optional<Error> errorOf(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    return Error{kindOf(value[u"kind"_s].toString()).value_or(Error::Kind::BadReply), value[u"detail"_s].toString(),
                 value[u"subject"_s].toString()};
}

// Under the name that is written now, or the one before.
QJsonValue eitherOf(const QJsonObject &object, const QString &name, const QString &former)
{
    return object.contains(name) ? object[name] : object[former];
}

QJsonObject fileObject(const FileReport &file)
{
    QJsonObject object{{u"size"_s, file.size}, {u"result"_s, outcomeName(file.outcome)}};
    const QString path = QString::fromUtf8(file.path);
    if (path.toUtf8() == file.path)
        object[u"path"_s] = path;
    else
        object[u"path_base64"_s] = QString::fromLatin1(file.path.toBase64());
    if (!file.sha256.isEmpty())
        object[u"sha256"_s] = QString::fromLatin1(file.sha256);
    if (!file.detail.isEmpty())
        object[u"detail"_s] = file.detail;
    if (file.error)
        object[u"error"_s] = errorObject(*file.error);
    return object;
}

template <class Value, size_t size, class Naming>
Value valueNamed(const QString &name, const Value (&values)[size], Naming naming, Value otherwise)
{
    const auto found = std::ranges::find(values, name, naming);
    return found != std::end(values) ? *found : otherwise;
}

FileReport fileOf(const QJsonValue &value)
{
    FileReport file;
    const QJsonValue bytes = eitherOf(value.toObject(), u"path_base64"_s, u"pathBase64"_s);
    file.path =
        bytes.isString() ? QByteArray::fromBase64(bytes.toString().toLatin1()) : value[u"path"_s].toString().toUtf8();
    file.size = value[u"size"_s].toInteger();
    file.sha256 = value[u"sha256"_s].toString().toLatin1();
    file.outcome = valueNamed(value[u"result"_s].toString(), outcomes, outcomeName, Outcome::Failed);
    file.detail = value[u"detail"_s].toString();
    file.error = errorOf(value[u"error"_s]);
    return file;
}

} // namespace

QByteArray pack(TransferReport report, qint64 most)
{
    shorten(report, most);
    QJsonArray files;
    for (const FileReport &file : report.files)
        files.append(fileObject(file));
    QJsonObject unlisted;
    for (const Outcome outcome : outcomes) {
        const auto &some = report.unlisted[size_t(outcome)];
        if (some.files > 0)
            unlisted[outcomeName(outcome)] = QJsonArray{some.files, some.bytes};
    }
    QJsonObject object{{u"direction"_s, directionName(report.direction)},
                       {u"site"_s, report.site},
                       {u"source"_s, report.source},
                       {u"target"_s, report.target},
                       {u"started"_s, report.started.toUTC().toString(Qt::ISODateWithMs)},
                       {u"ended"_s, report.ended.toUTC().toString(Qt::ISODateWithMs)},
                       {u"verified_by"_s, report.verifiedBy},
                       {u"files"_s, files},
                       {u"unlisted"_s, unlisted}};
    if (report.error)
        object[u"error"_s] = errorObject(*report.error);
    return qCompress(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<TransferReport> unpack(const QByteArray &packed)
{
    const QJsonDocument document = QJsonDocument::fromJson(qUncompress(packed));
    if (!document.isObject())
        return failure(Error::Kind::BadInput);
    TransferReport report;
    report.direction = valueNamed(document[u"direction"_s].toString(), directions, directionName, Direction::Upload);
    report.site = document[u"site"_s].toString();
    report.source = document[u"source"_s].toString();
    report.target = document[u"target"_s].toString();
    report.started = QDateTime::fromString(document[u"started"_s].toString(), Qt::ISODateWithMs);
    report.ended = QDateTime::fromString(document[u"ended"_s].toString(), Qt::ISODateWithMs);
    report.verifiedBy = eitherOf(document.object(), u"verified_by"_s, u"verifiedBy"_s).toString();
    report.error = errorOf(document[u"error"_s]);
    const QJsonArray files = document[u"files"_s].toArray();
    for (const QJsonValue &file : files)
        report.files.append(fileOf(file));
    for (const Outcome outcome : outcomes) {
        const QJsonValue some = document[u"unlisted"_s][outcomeName(outcome)];
        report.unlisted[size_t(outcome)] = {some[0].toInteger(), some[1].toInteger()};
    }
    return report;
}

} // namespace officina::reportarchive
