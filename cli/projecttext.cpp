// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running a folder in words; see the header.
#include "cli/projecttext.h"

#include "cli/jobtext.h"
#include "cli/words.h"
#include "ui/present/formats.h"

#include <QtCore/QJsonArray>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    ProjectField field;
    QString word;
    QString (*value)(const ProjectSettings &);
};

QList<Named> namedFields()
{
    using Field = ProjectField;
    using Of = const ProjectSettings &;
    return {
        {Field::Site, Cli::tr("Site"), [](Of of) { return of.site.value; }},
        {Field::Command, Cli::tr("Command"), [](Of of) { return oneLine(QString::fromUtf8(of.command)); }},
        {Field::Launch, Cli::tr("Started by"), [](Of of) { return launchName(of.launch); }},
        {Field::Partition, Cli::tr("Partition"), [](Of of) { return of.amounts.partition; }},
        {Field::Account, Cli::tr("Account"), [](Of of) { return of.amounts.account; }},
        {Field::Nodes, Cli::tr("Nodes"), [](Of of) { return formats::number(of.amounts.nodes); }},
        {Field::Gpus, Cli::tr("GPUs a node"), [](Of of) { return formats::number(of.amounts.gpus); }},
        {Field::Cpus, Cli::tr("CPUs"), [](Of of) { return formats::number(of.amounts.cpus); }},
        {Field::Memory, Cli::tr("Memory"), [](Of of) { return formats::bytes(qint64(of.amounts.memory) << 20); }},
        {Field::Time, Cli::tr("Time limit"), [](Of of) { return formats::walltime(of.amounts.timeLimit); }},
        {Field::Links, Cli::tr("Links"), [](Of of) { return formats::number(of.amounts.links); }},
        {Field::Fetch, Cli::tr("Fetched"), [](Of of) { return of.fetch.join(u"  "_s); }},
    };
}

} // namespace

QString planText(const ProjectPlan &plan)
{
    QStringList parts{plan.files > 0
                          ? Cli::tr("%n file(s) to send (%1)", nullptr, int(plan.files)).arg(formats::bytes(plan.bytes))
                          : Cli::tr("nothing to send, the site has all of it")};
    if (plan.removed > 0)
        parts += Cli::tr("%n to remove from the copy there", nullptr, int(plan.removed));
    if (plan.left > 0)
        parts += Cli::tr("%n left out by ignore files", nullptr, int(plan.left));
    QString text = u"%1: %2\n"_s.arg(plan.folder, parts.join(u", "_s));
    if (plan.source.commit.isEmpty())
        text += Cli::tr("It is in no git repository: no commit is recorded.") + u'\n';
    else if (plan.source.isChanged)
        text += Cli::tr("Commit %1 and the changes since are recorded.").arg(plan.source.commit.left(10)) + u'\n';
    else
        text += Cli::tr("Commit %1 is recorded.").arg(plan.source.commit.left(10)) + u'\n';
    if (plan.isMuch())
        text += Cli::tr("The folder holds %1, and each run gets a copy of it; %2 in %3 alone. Name large data in a "
                        "file .officinaignore, and stage it with put.")
                    .arg(formats::bytes(plan.all), formats::bytes(plan.largestBytes), plan.largest)
            + u'\n';
    return text;
}

QJsonObject planJson(const ProjectPlan &plan)
{
    return {
        {u"folder"_s, plan.folder},        {u"copy"_s, plan.copy.display()}, {u"files"_s, plan.files},
        {u"bytes"_s, plan.bytes},          {u"bytes_of_folder"_s, plan.all}, {u"removed"_s, plan.removed},
        {u"left_out"_s, plan.left},        {u"largest"_s, plan.largest},     {u"largest_bytes"_s, plan.largestBytes},
        {u"source"_s, toJson(plan.source)}};
}

QString changesText(const ProjectSettings &before, const ProjectSettings &now)
{
    const QList<ProjectField> changed = changedFields(before, now);
    QString text;
    for (const Named &one : namedFields())
        if (changed.contains(one.field)) {
            const auto shown = [](const QString &value) { return value.isEmpty() ? Cli::tr("not given") : value; };
            //: %1: a word as "Nodes", %2: its value the last time, %3: now
            text += Cli::tr("%1: was %2, is %3").arg(one.word, shown(one.value(before)), shown(one.value(now))) + u'\n';
        }
    return text;
}

QJsonObject settingsJson(const ProjectSettings &settings)
{
    const JobSpec &job = settings.amounts;
    return {{u"site"_s, settings.site.value},
            {u"command"_s, QString::fromUtf8(settings.command)},
            {u"launch"_s, launchName(settings.launch)},
            {u"name"_s, job.name},
            {u"partition"_s, job.partition},
            {u"account"_s, job.account},
            {u"nodes"_s, job.nodes},
            {u"gpus_per_node"_s, job.gpus},
            {u"cpus"_s, job.cpus},
            {u"memory_mib"_s, job.memory},
            {u"time_limit_seconds"_s, job.timeLimit},
            {u"links"_s, job.links},
            {u"fetch"_s, QJsonArray::fromStringList(settings.fetch)},
            {u"results"_s, settings.results}};
}

QJsonObject fetchedJson(const FetchedResults &fetched)
{
    return {{u"folder"_s, fetched.folder},
            {u"files"_s, fetched.files},
            {u"bytes"_s, fetched.bytes},
            {u"unchanged"_s, fetched.unchanged},
            {u"differing"_s, fetched.differing}};
}

} // namespace officina
