// SPDX-License-Identifier: GPL-3.0-or-later
//
// Alerts and issues of logs in words; see the header.
#include "ui/present/curves/curvewords.h"

#include "client/curves/series/countedin.h"
#include "ui/present/curves/axisnumbers.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Curves {
    Q_DECLARE_TR_FUNCTIONS(officina::Curves)
};

} // namespace

QString alertText(const CurveAlert &alert, const QString &run, const QString &tag, const QLocale &locale)
{
    using Kind = CurveAlert::Kind;
    const QString step = locale.toString(alert.step);
    switch (alert.kind) {
    case Kind::NotANumber: return Curves::tr("%1: %2 is no number any more since step %3.").arg(run, tag, step);
    case Kind::NeverANumber: return Curves::tr("%1: %2 has been no number so far.").arg(run, tag);
    case Kind::Diverging:
        return Curves::tr("%1: %2 was best at step %3 (%4) and has lost more than half of its gain since.")
            .arg(run, tag, step, valueText(alert.value, locale));
    case Kind::Plateau: return Curves::tr("%1: %2 has hardly improved since step %3.").arg(run, tag, step);
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

QString replacedText(qint64 points, const Series *lastOne, const QString &name, const QLocale &locale)
{
    if (points == 0 || !lastOne)
        return {};
    constexpr qint64 most = std::numeric_limits<int>::max();
    return Curves::tr("%1: %n point(s) were replaced when training went back, the last time to step %2.",
                      "%1: a run; %2: a number", int(std::min(points, most)))
        .arg(name, locale.toString(lastOne->restarts().back()));
}

} // namespace

QString replacedText(const Run &run, const QString &name, const QLocale &locale)
{
    qint64 points = 0;
    const Series *lastOne = nullptr; // of those that count steps, the one that went back most often
    for (const auto &[tag, series] : run.series) {
        points += series->replaced();
        const bool isMore = !lastOne || series->restarts().size() > lastOne->restarts().size();
        if (series->replaced() > 0 && goesBySteps(tag) && isMore)
            lastOne = series.get();
    }
    return replacedText(points, lastOne, name, locale);
}

QString replacedText(const Series &series, const QString &name, const QLocale &locale)
{
    return replacedText(series.replaced(), &series, name, locale);
}

namespace {

// Of what was not looked into, or of which there is another.
QString passedText(const LogIssue &issue, const QString &file)
{
    switch (issue.reason) {
    case LogIssue::Reason::OtherProgram:
        if (issue.detail == "ClearML"_L1)
            return Curves::tr("%1 is a packed session of ClearML. Unpack it: the metrics.jsonl in it is read.")
                .arg(file);
        //: %2 is the name of a program: Aim, Comet, MLflow, Neptune
        return Curves::tr("%1 holds what %2 keeps in a form of its own. Export it there, as a table for example.")
            .arg(file, issue.detail);
    case LogIssue::Reason::TwoFormats:
    case LogIssue::Reason::Printed:
        return Curves::tr("%1 was not read, because this run has a log in another format. If it tells something else, "
                          "open it by itself.")
            .arg(file);
    case LogIssue::Reason::Copy:
        return Curves::tr("%1 was not read, because another file tells the same of this run.").arg(file);
    case LogIssue::Reason::SameFolder:
        return Curves::tr("%1 is a link to a folder that is read under another name.").arg(file);
    case LogIssue::Reason::DeadLink: return Curves::tr("%1 is a link that leads nowhere.").arg(file);
    case LogIssue::Reason::Hidden: return Curves::tr("%1 is a hidden folder, which was not looked into.").arg(file);
    case LogIssue::Reason::NotAFile: return Curves::tr("%1 is a pipe, a socket or a device, and no file.").arg(file);
    case LogIssue::Reason::Beyond:
        return Curves::tr("%1: not all of this folder was looked at, because there is too much. Open it by itself.")
            .arg(file);
    case LogIssue::Reason::Alike:
        return Curves::tr("%1: there are so many files of one kind in this folder that only some of them were looked "
                          "into. Open one by itself.")
            .arg(file);
    case LogIssue::Reason::Between:
        return Curves::tr("%1: neither its beginning nor its end tells that it is a log; what is between was not read.")
            .arg(file);
    case LogIssue::Reason::Encoding: return Curves::tr("%1 is text in UTF-16. Save it as UTF-8.").arg(file);
    default: return {};
    }
}

} // namespace

QString logIssueText(const LogIssue &issue, const QLocale &locale)
{
    const QString file = issue.file.display();
    const QString byte = locale.toString(issue.offset);
    switch (issue.reason) {
    case LogIssue::Reason::Checksum:
        return Curves::tr("%1: the record at byte %2 is damaged (its checksum is wrong) and was left out.")
            .arg(file, byte);
    case LogIssue::Reason::Lost:
        return Curves::tr("%1: from byte %2 on there is something that is no record; reading went on "
                          "at the next one that could be found.")
            .arg(file, byte);
    case LogIssue::Reason::Malformed:
        return Curves::tr("%1: what stands at byte %2 makes no sense and was left out.").arg(file, byte);
    case LogIssue::Reason::TooLarge:
        return Curves::tr("%1: what stands at byte %2 is too large and was left out.").arg(file, byte);
    case LogIssue::Reason::TooMany:
        return Curves::tr("%1: there are too many different values; those new from byte %2 on were left out.")
            .arg(file, byte);
    case LogIssue::Reason::TooLong:
        return Curves::tr("%1: from byte %2 on the file was not read, because there are more points than can be held.")
            .arg(file, byte);
    case LogIssue::Reason::NotALog:
        return Curves::tr("%1: the file was not read, because it does not begin as such a log does. Is it compressed?")
            .arg(file);
    case LogIssue::Reason::NoHeader:
        return Curves::tr("%1: the table was not read, because its first line has no column names.").arg(file);
    case LogIssue::Reason::RowLength:
        return Curves::tr("%1: the row at byte %2 has another number of cells than the heading; "
                          "only cells that surely fit were taken.")
            .arg(file, byte);
    case LogIssue::Reason::Unreadable: return Curves::tr("%1 cannot be read: %2").arg(file, issue.detail);
    case LogIssue::Reason::Unfinished:
        return Curves::tr("%1: the file is empty or ends in its midst; where an older one is whole, that was read.")
            .arg(file);
    case LogIssue::Reason::NothingYet: return Curves::tr("%1: too little is in it to tell what it is.").arg(file);
    case LogIssue::Reason::NotRecognised:
        return Curves::tr("%1: there are numbers in it, but nothing tells that it is a log.").arg(file);
    case LogIssue::Reason::NoLog: return Curves::tr("%1: the file is no log.").arg(file);
    case LogIssue::Reason::NoRun:
        return Curves::tr("%1: there are hyper-parameters in it, but no log lies beside it.").arg(file);
    case LogIssue::Reason::OtherProgram:
    case LogIssue::Reason::TwoFormats:
    case LogIssue::Reason::Printed:
    case LogIssue::Reason::Copy:
    case LogIssue::Reason::SameFolder:
    case LogIssue::Reason::DeadLink:
    case LogIssue::Reason::Hidden:
    case LogIssue::Reason::NotAFile:
    case LogIssue::Reason::Beyond:
    case LogIssue::Reason::Alike:
    case LogIssue::Reason::Between:
    case LogIssue::Reason::Encoding: return passedText(issue, file);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace officina
