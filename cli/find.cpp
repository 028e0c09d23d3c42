// SPDX-License-Identifier: GPL-3.0-or-later
//
// access, find, compare: which way to computing time, and which system.
#include "cli/access.h"
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/compare.h"
#include "cli/findjson.h"
#include "cli/outputs.h"
#include "cli/table.h"
#include "cli/words.h"
#include "client/base/userfolders.h"
#include "client/guide/profilestart.h"
#include "client/requests/requeststore.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/findertext.h"
#include "ui/present/typednumber.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// What an option holds that is not understood: the sentence for the user.
using Problem = QString;

Problem readAnswer(const Call &call, const char *option, Answer &answer)
{
    const QString text = call.value(option);
    if (text.isEmpty())
        return {};
    if (text != u"yes" && text != u"no")
        return Cli::tr("--%1 takes yes or no: %2").arg(QLatin1StringView(option), text);
    answer = text == u"yes" ? Answer::Yes : Answer::No;
    return {};
}

// In the unit given.
Problem readNumber(const Call &call, const char *option, double unit, double most, std::optional<double> &number)
{
    const QString text = call.value(option);
    if (text.isEmpty())
        return {};
    const TypedNumber typed = readTypedAnywhere(text);
    if (typed.other)
        return Cli::tr("--%1 can mean two numbers: %2. Leave out what separates thousands, or write "
                       "more or fewer than three decimals.")
            .arg(QLatin1StringView(option), text);
    const double value = typed.value.value_or(0);
    if (!(value > 0))
        return Cli::tr("--%1 takes a number above 0: %2").arg(QLatin1StringView(option), text);
    if (value * unit > most)
        return Cli::tr("--%1 takes a number up to %2: %3")
            .arg(QLatin1StringView(option), QString::number(most / unit, 'f', 0), text);
    number = value * unit;
    return {};
}

Problem readDate(const Call &call, const char *option, QDate &date)
{
    const QString text = call.value(option);
    if (text.isEmpty())
        return {};
    date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? QString()
                          : Cli::tr("--%1 takes a day, 2027-03-01: %2").arg(QLatin1StringView(option), text);
}

// What the options leave open and the profile of this computer says, by the options' names.
QStringList takeFromProfile(const Call &call, FinderAnswers &answers)
{
    if (call.isSet("who") && call.isSet("country"))
        return {};
    const auto profile = RequestStore(dataFolder() + u"/requests"_s).profile();
    if (!profile) {
        call.console.message(terminalText(profile.error(), Doing::OpeningRequest).all());
        return {};
    }
    QStringList taken;
    QStringList told;
    if (const auto who = whoIn(*profile); who && !call.isSet("who")) {
        answers.who = *who;
        taken.append(u"who"_s);
        told.append(u"--who "_s + wordOf(*who));
    }
    if (const QString country = countryIn(*profile); !country.isEmpty() && !call.isSet("country")) {
        answers.country = country;
        taken.append(u"country"_s);
        told.append(u"--country "_s + country);
    }
    if (!told.isEmpty())
        call.console.message(Cli::tr("As your profile says: %1", "%1: options, as --country LU").arg(told.join(u' ')));
    return taken;
}

QString whoDescription()
{
    return Cli::tr("Who you are: %1; as the profile says unless given.").arg(whoNames().join(u", "_s));
}

Problem readChoices(const Call &call, const Catalogue &catalogue, const QStringList &known, FinderAnswers &answers)
{
    const auto who = known.contains(u"who") ? std::optional(answers.who) : whoOf(call.value("who"));
    if (!who && !call.isSet("who"))
        return Cli::tr("--%1 is missing.").arg("who"_L1) + u'\n' + whoDescription();
    if (!who)
        return Cli::tr("--who takes one of: %1").arg(whoNames().join(u", "_s));
    answers.who = *who;
    if (call.isSet("work")) {
        const auto work = workOf(call.value("work"));
        if (!work)
            return Cli::tr("--work takes one of: %1").arg(workNames().join(u", "_s));
        answers.work = work;
    }
    if (call.isSet("country")) {
        answers.country = countryCode(call.value("country"), catalogue);
        if (answers.country.isEmpty())
            return Cli::tr("--country takes a country’s name, or its code of two letters: %1")
                .arg(call.value("country"));
    }
    return {};
}

Problem readAnswers(const Call &call, const Catalogue &catalogue, const QStringList &known, FinderAnswers &answers,
                    QDate &day)
{
    for (const Problem &problem :
         {readChoices(call, catalogue, known, answers), readAnswer(call, "eu-project", answers.euProject),
          readAnswer(call, "data-stays", answers.dataStays),
          readNumber(call, "parameters", 1e9, maxParameters, answers.parameters),
          readNumber(call, "tokens", 1e9, maxTokens, answers.tokens),
          readNumber(call, "gpu-hours", 1, maxGpuHours, answers.gpuHours), readDate(call, "begin-by", answers.neededBy),
          readDate(call, "day", day)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString wayText(const Way &way, int number, const Catalogue &catalogue)
{
    QString text = u"%1. %2 [%3]\n"_s.arg(QString::number(number), wayTitle(way, catalogue), way.mode.value);
    text += u"   "_s + verdictText(way.verdict) + u'\n';
    if (const QString when = whenText(way, catalogue); !when.isEmpty() && way.verdict != Verdict::DoesNotFit)
        text += u"   "_s + when + u'\n';
    for (const Reason &reason : way.allReasons()) {
        if (way.verdict == Verdict::DoesNotFit && reason.kind != Reason::Kind::Excludes)
            continue;
        text += u"   %1 %2\n"_s.arg(signOf(reason.kind), reasonText(reason, way.offers.first().system, catalogue));
    }
    QStringList others;
    for (const SystemOffer &offer : way.offers.sliced(1)) {
        if (count(offer.reasons, Reason::Kind::Excludes) == 0)
            others.append(offer.system.value);
    }
    if (!others.isEmpty() && way.verdict != Verdict::DoesNotFit)
        text += u"   "_s + Cli::tr("Other systems: %1").arg(others.join(u", "_s)) + u'\n';
    const AccessMode *mode = catalogue.mode(way.mode);
    if (way.verdict != Verdict::DoesNotFit && !mode->form.isEmpty())
        text += u"   officina-cli request new FILE --mode %1%2\n"_s.arg(
            way.mode.value,
            way.offers.first().system.isEmpty() ? QString() : u" --system "_s + way.offers.first().system.value);
    return text + u'\n';
}

QString findingText(const FinderResult &finding, const Catalogue &catalogue, bool all)
{
    QString text = fieldsText(answersText(finding.answers)) + u'\n';
    for (const QString &paragraph :
         {cohortText(finding.answers), needText(finding.need, catalogue, finding.answers.work),
          dataText(finding.answers), helpersText(finding, catalogue)}) {
        if (!paragraph.isEmpty())
            text += paragraph + u'\n';
    }
    text += u'\n';
    const int fitting = finding.fitting();
    if (fitting == 0)
        text += Cli::tr("Nothing in the catalogue fits these answers. Why, for each way:") + u"\n\n"_s;
    int number = 0;
    for (const Way &way : finding.ways) {
        if (way.verdict != Verdict::DoesNotFit || all || fitting == 0)
            text += wayText(way, ++number, catalogue);
    }
    if (!all && fitting > 0)
        text += Cli::tr("%n other way(s) do not fit; --all tells why.", nullptr, int(finding.ways.size()) - fitting)
            + u'\n';
    return text + figuresText(finding) + u'\n';
}

Exit find(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    FinderAnswers answers;
    QDate day = QDate::currentDate();
    const QStringList known = takeFromProfile(call, answers);
    if (const Problem problem = readAnswers(call, *catalogue, known, answers, day); !problem.isEmpty())
        return call.console.usage(problem);
    // Today's cut-offs may be over.
    const FinderResult finding =
        findWays(*catalogue, answers, call.isSet("day") ? day.startOfDay() : QDateTime::currentDateTime());
    QJsonObject json = findingJson(finding, *catalogue);
    json.insert(u"from_profile"_s, QJsonArray::fromStringList(known));
    return call.console.result(json, findingText(finding, *catalogue, call.isSet("all")));
}

QList<QCommandLineOption> findOptions()
{
    return {
        {u"who"_s, whoDescription(), Cli::tr("who")},
        {u"country"_s, Cli::tr("Where your employer is: a country’s name or code; as the profile says unless given."),
         Cli::tr("country")},
        {u"eu-project"_s, Cli::tr("Whether it is a project funded by the EU: yes or no."), Cli::tr("yes|no")},
        {u"work"_s, Cli::tr("The kind of work: %1.").arg(workNames().join(u", "_s)), Cli::tr("kind")},
        {u"parameters"_s, Cli::tr("Parameters of the model, in billions."), Cli::tr("billions")},
        {u"tokens"_s, Cli::tr("Tokens to train on, in billions, where the hours are to be estimated."),
         Cli::tr("billions")},
        {u"gpu-hours"_s,
         Cli::tr(
             "GPU-hours needed, of an accelerator those of one start-up; estimated where they are not given and can "
             "be."),
         Cli::tr("hours")},
        {u"begin-by"_s, Cli::tr("The day by which computing has to begin, 2027-03-01."), Cli::tr("day")},
        {u"data-stays"_s, Cli::tr("Whether data has to stay in the country: yes or no."), Cli::tr("yes|no")},
        {u"day"_s, Cli::tr("Find as if it were that day; today unless given."), Cli::tr("day")},
        {u"all"_s, Cli::tr("Also tell why the others do not fit.")}};
}

} // namespace

QList<Command> guideCommands()
{
    const QList<QCommandLineOption> tableOptions{{u"csv"_s, Cli::tr("Write the table as CSV."), Cli::tr("file")},
                                                 {u"png"_s, Cli::tr("Write the table as a picture."), Cli::tr("file")},
                                                 forceOption(),
                                                 {u"dark"_s, Cli::tr("The picture with a dark background.")}};
    const QString filter = Cli::tr("Only those with these words in name, country, kind or audience.");
    return {{.name = u"access"_s,
             .summary = Cli::tr("List the ways to ask for computing time."),
             .arguments = {{u"TEXT"_s, filter, 0, std::numeric_limits<int>::max()}},
             .options = {},
             .run = access},
            {.name = u"find"_s,
             .summary = Cli::tr("Find the way to computing time that suits, with reasons."),
             .arguments = {},
             .options = findOptions(),
             .run = find},
            {.name = u"system"_s,
             .summary = Cli::tr("Show what is known of one system, with sources under --json."),
             .arguments = {{u"SYSTEM"_s, Cli::tr("A system, as systems prints it.")}},
             .options = tableOptions,
             .run = compare,
             .drawing = {u"png"_s}},
            {.name = u"compare"_s,
             .summary = Cli::tr("Compare two to four systems side by side."),
             .arguments = {{u"SYSTEM"_s, Cli::tr("A system, as systems prints it."), 2, 4}},
             .options = tableOptions,
             .run = compare,
             .drawing = {u"png"_s}}};
}

} // namespace officina
