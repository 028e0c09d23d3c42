// SPDX-License-Identifier: GPL-3.0-or-later
//
// The proof of a transfer; see the header.
#include "client/staging/transfer/transferreport.h"

#include "client/base/bytesum.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace officina {

using namespace Qt::StringLiterals;

QString outcomeName(FileReport::Outcome outcome)
{
    switch (outcome) {
    case FileReport::Outcome::Sent: return u"sent"_s;
    case FileReport::Outcome::Unchanged: return u"unchanged"_s;
    case FileReport::Outcome::Skipped: return u"skipped"_s;
    case FileReport::Outcome::Failed: return u"failed"_s;
    }
    return {};
}

FileReports::FileReports(std::initializer_list<FileReport> reports)
{
    for (const FileReport &report : reports)
        append(report);
}

void FileReports::append(const FileReport &report)
{
    PackedList::append(report);
    Count &count = m_counts[size_t(report.outcome)];
    ++count.files;
    count.bytes = byteSum(count.bytes, report.size);
    if (report.outcome == FileReport::Outcome::Failed && !m_firstError)
        m_firstError = report.error;
}

QDataStream &operator<<(QDataStream &stream, const FileReport &report)
{
    stream << report.path << report.size << QByteArray::fromHex(report.sha256) << quint8(report.outcome)
           << report.detail << report.error.has_value();
    return report.error ? stream << *report.error : stream;
}

QDataStream &operator>>(QDataStream &stream, FileReport &report)
{
    quint8 outcome = 0;
    bool failed = false;
    stream >> report.path >> report.size >> report.sha256 >> outcome >> report.detail >> failed;
    report.sha256 = report.sha256.toHex();
    report.outcome = FileReport::Outcome(outcome);
    return failed ? stream >> report.error.emplace() : stream;
}

qint64 TransferReport::count(FileReport::Outcome outcome) const
{
    return files.count(outcome) + unlisted[size_t(outcome)].files;
}

qint64 TransferReport::bytes(FileReport::Outcome outcome) const
{
    return byteSum(files.bytes(outcome), unlisted[size_t(outcome)].bytes);
}

qint64 TransferReport::unlistedFiles() const
{
    qint64 sum = 0;
    for (const Unlisted &some : unlisted)
        sum += some.files;
    return sum;
}

qint64 TransferReport::leftOut() const
{
    return std::ranges::count_if(files, [](const FileReport &file) {
        return file.outcome == FileReport::Outcome::Skipped && file.detail != u"exists";
    });
}

bool TransferReport::isConfirmedBySite() const
{
    return direction == Direction::Upload || verifiedBy != u"reading back";
}

std::optional<Error> TransferReport::firstError() const
{
    return error ? error : files.firstError();
}

QByteArray TransferReport::toJson() const
{
    using Outcome = FileReport::Outcome;
    QJsonArray list;
    for (const FileReport &file : files) {
        QJsonObject object{
            {u"path"_s, displayBytes(file.path)}, {u"size"_s, file.size}, {u"result"_s, outcomeName(file.outcome)}};
        if (!file.sha256.isEmpty())
            object[u"sha256"_s] = QString::fromLatin1(file.sha256);
        if (!file.detail.isEmpty())
            object[u"detail"_s] = file.detail;
        if (file.error)
            object[u"error"_s] = QString(file.error->detail + u' ' + file.error->subject).trimmed();
        // A name that is not UTF-8 is carried exactly beside its display form.
        if (QString::fromUtf8(file.path).toUtf8() != file.path)
            object[u"path_base64"_s] = QString::fromLatin1(file.path.toBase64());
        list.append(object);
    }
    QJsonObject summary;
    for (const Outcome outcome : {Outcome::Sent, Outcome::Unchanged, Outcome::Skipped, Outcome::Failed})
        summary[outcomeName(outcome)] = QJsonObject{{u"files"_s, count(outcome)}, {u"bytes"_s, bytes(outcome)}};
    QJsonObject report{
        {u"schema"_s, u"officina-transfer/2"_s},
        {u"direction"_s, directionName(direction)},
        {u"site"_s, site},
        {u"source"_s, source},
        {u"target"_s, target},
        {u"started"_s, started.toUTC().toString(Qt::ISODate)},
        {u"ended"_s, ended.toUTC().toString(Qt::ISODate)},
        {u"verified_by"_s, verifiedBy},
        {u"summary"_s, summary},
        {u"files"_s, list},
    };
    if (othersParts > 0)
        report[u"others_parts"_s] = othersParts;
    if (unlistedFiles() > 0)
        report[u"unlisted_files"_s] = unlistedFiles();
    if (error)
        report[u"error"_s] = QString(error->detail + u' ' + error->subject).trimmed();
    return QJsonDocument(report).toJson();
}

QByteArray TransferReport::toSums() const
{
    QByteArray text;
    for (const FileReport &file : files) {
        if (file.sha256.isEmpty())
            continue;
        QByteArray name = file.path;
        const bool odd = name.contains('\n') || name.contains('\\') || name.contains('\r');
        if (odd)
            name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        text += (odd ? "\\" : "") + file.sha256 + "  " + name + '\n';
    }
    return text;
}

} // namespace officina
