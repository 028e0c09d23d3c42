// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writing and reading reports; see the header. What is signed is the object without its signature, as compact JSON with
// its names in order: so a mail program may break lines, and it still is the same.
#include "client/cohort/progressreport.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

namespace officina::cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype longestText = 254;
const QDateTime earliest(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC); // before there was anything to report

QByteArray signedBytes(QJsonObject json)
{
    json.remove(u"signature"_s);
    return "officina progress 1\n" + QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::unexpected<Error> wrong(const QString &field)
{
    return failure(Error::Kind::BadInput, u"the field \"%1\" is missing or wrong"_s.arg(field));
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

// Invalid where it is none, or cannot be.
QDateTime timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid() && time >= earliest ? time : QDateTime();
}

Result<QList<StepMark>> stepsOf(const QJsonObject &json, const QDateTime &written)
{
    QList<StepMark> steps;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry) {
        const auto step = stepNamed(entry.key());
        if (!step || *step == Step::Invited) // of a newer version; and invited is the teacher's to say
            continue;
        const QJsonObject told = entry.value().toObject();
        const QJsonValue since = told["since"_L1], trouble = told["trouble"_L1];
        StepMark mark{.step = *step, .since = timeOf(since), .trouble = trouble.toString()};
        if (!since.isUndefined() && (!mark.since.isValid() || mark.since > written))
            return wrong(u"steps."_s + entry.key());
        if (!trouble.isUndefined() && !isTroubleName(mark.trouble))
            return wrong(u"steps."_s + entry.key());
        mark.source = Source::Report;
        mark.told = written;
        steps += mark;
    }
    return steps;
}

} // namespace

QByteArray reportFile(const ProgressReport &report, const PrivateKey &key)
{
    QJsonObject steps;
    for (const StepMark &mark : report.steps) {
        QJsonObject told;
        if (mark.since.isValid())
            told.insert(u"since"_s, timeText(mark.since));
        if (!mark.trouble.isEmpty())
            told.insert(u"trouble"_s, mark.trouble);
        steps.insert(nameOf(mark.step), told);
    }
    QJsonObject json{{u"officina"_s, u"progress"_s},
                     {u"version"_s, version},
                     {u"consent"_s, report.consent},
                     {u"cohort"_s, report.cohort.value},
                     {u"email"_s, report.mail},
                     {u"site"_s, report.site.value},
                     {u"user"_s, report.user},
                     {u"written"_s, timeText(report.written)},
                     {u"steps"_s, steps},
                     {u"key"_s, QString::fromLatin1(publicKeyOf(key).bytes.toBase64())}};
    json.insert(u"signature"_s, QString::fromLatin1(sign(signedBytes(json), key).toBase64()));
    return QJsonDocument(json).toJson();
}

Result<ProgressReport> readReport(const QByteArray &bytes)
{
    if (bytes.size() > largestReport)
        return failure(Error::Kind::BadInput, u"larger than %1 bytes"_s.arg(largestReport));
    QJsonParseError parse;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, u"byte %1: %2"_s.arg(parse.offset).arg(parse.errorString()));
    if (json["officina"_L1].toString() != "progress"_L1)
        return wrong(u"officina"_s);
    if (json["version"_L1].toInt() > version)
        return failure(Error::Kind::Unsupported, u"version %1"_s.arg(json["version"_L1].toInt()));
    for (const QLatin1StringView field : {"consent"_L1, "cohort"_L1, "email"_L1, "site"_L1, "user"_L1})
        if (!json[field].isString()
            || json[field].toString().size() > (field == "consent"_L1 ? longestConsent : longestText))
            return wrong(field);
    const PublicKey key{QByteArray::fromBase64(json["key"_L1].toString().toLatin1())};
    const QByteArray signature = QByteArray::fromBase64(json["signature"_L1].toString().toLatin1());
    if (key.bytes.size() != 32)
        return wrong(u"key"_s);
    if (!isSignature(signature, signedBytes(json), key))
        return failure(Error::Kind::Rejected, u"changed since it was written"_s);
    ProgressReport report{.cohort = {json["cohort"_L1].toString()},
                          .mail = json["email"_L1].toString(),
                          .site = {json["site"_L1].toString()},
                          .user = json["user"_L1].toString(),
                          .consent = json["consent"_L1].toString(),
                          .written = timeOf(json["written"_L1]),
                          .steps = {},
                          .key = QString::fromLatin1(key.bytes.toBase64())};
    if (!report.written.isValid())
        return wrong(u"written"_s);
    if (!isMail(report.mail))
        return wrong(u"email"_s);
    const auto steps = stepsOf(json["steps"_L1].toObject(), report.written);
    if (!steps)
        return passOn(steps);
    report.steps = *steps;
    return report;
}

} // namespace officina::cohort
