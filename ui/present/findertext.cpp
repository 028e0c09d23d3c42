// SPDX-License-Identifier: GPL-3.0-or-later
//
// One switch per code, none with a default; see the header.
#include "ui/present/findertext.h"

#include "ui/present/answertext.h"
#include "ui/present/calendartext.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/checktext.h"
#include "ui/present/formats.h"
#include "ui/present/sourceage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(officina::Finder)
};

QString dateText(const QDate &date)
{
    return formats::longDate(date);
}

QString factoryName(const FactoryId &id, const Catalogue &catalogue)
{
    const Factory *factory = catalogue.factory(id);
    return factory ? factory->shortName.valueOr(id.value) : id.value;
}

QString systemName(const SystemId &id, const Catalogue &catalogue)
{
    const System *system = catalogue.system(id);
    return system ? system->name.valueOr(id.value) : id.value;
}

// The sentence, and in the catalogue's own words what it rests on.
QString withNote(const QString &sentence, const QString &note)
{
    //: A sentence, and behind it what the call itself says
    return note.isEmpty() ? sentence : Words::tr("%1 Noted there: %2").arg(sentence, catalogueText(note));
}

QString worksText(const QStringList &ids)
{
    QStringList words;
    for (const QString &id : ids) {
        if (const auto work = workOf(id))
            words.append(workText(*work));
    }
    return QLocale().createSeparatedList(words);
}

QString audienceReason(const Reason &reason)
{
    switch (reason.id) {
    case ReasonId::Closed: return withNote(Words::tr("This call is closed."), reason.note);
    case ReasonId::AudienceNamed:
        //: %1: kinds of applicants, such as "Start-ups, SMEs"
        return Words::tr("The call names: %1.").arg(audienceText(reason.names));
    case ReasonId::AudienceUnclear:
        if (reason.names.isEmpty() && !reason.note.isEmpty())
            return withNote(Words::tr("Whether it is for you has to be asked."), reason.note);
        return reason.names.isEmpty()
            ? Words::tr("Whom it is for is not published.")
            //: %1: kinds of applicants, such as "Academia"
            : withNote(Words::tr("The call names: %1. Whether that includes you has to be asked.")
                           .arg(audienceText(reason.names)),
                       reason.note);
    case ReasonId::AudienceOther:
        //: %1: kinds of applicants, such as "Academia"
        return withNote(Words::tr("The call is for others: %1.").arg(audienceText(reason.names)), reason.note);
    case ReasonId::NeedsEuProject:
        return reason.kind == Reason::Kind::Excludes
            ? Words::tr("Open to you only inside a project that the EU funds, and yours is not.")
            : Words::tr("Open to you only inside a project that the EU funds: is yours one?");
    case ReasonId::PaysForLarge:
        return Words::tr("Free for start-ups and SMEs alone; the price for others is not published.");
    case ReasonId::OpenResearchOnly:
        return Words::tr("Companies: only for R&D that gives nothing proprietary or confidential.");
    case ReasonId::SeniorAsks: return ruleText(reason.rule);
    case ReasonId::ContractOutlives:
        return Words::tr("Whoever leads the request needs a contract of at least %n month(s) past the end of the "
                         "allocation: is it yours, or your supervisor’s?",
                         nullptr, reason.count);
    default: return {};
    }
}

QString countryReason(const Reason &reason, const Catalogue &catalogue)
{
    const QString country = countryName(reason.country);
    switch (reason.id) {
    case ReasonId::HomeCountry: return Words::tr("A national route of your country: %1.").arg(country);
    //: %1: a country
    case ReasonId::NationalRoute: return Words::tr("A national route: %1. Is your employer there?").arg(country);
    case ReasonId::OtherCountry: return Words::tr("A national route of another country: %1.").arg(country);
    case ReasonId::EuMember: return Words::tr("Your employer’s country is in the EU: %1.").arg(country);
    case ReasonId::TakesPart:
        //: %1: a country, %2: an AI factory
        return Words::tr("Your employer’s country (%1) takes part in %2.")
            .arg(country, factoryName(reason.factory, catalogue));
    case ReasonId::CountryUnclear:
        return reason.country.isEmpty()
            ? Words::tr("You have not said in which country your employer is.")
            //: %1: a country
            : withNote(Words::tr("Whether employers in that country (%1) may ask is not in our figures: look at the "
                                 "call.")
                           .arg(country),
                       reason.note);
    case ReasonId::HomeFactory:
        return Words::tr("Your country takes part in its factory: %1.").arg(factoryName(reason.factory, catalogue));
    default: return {};
    }
}

// "today, 10:00", and of one so near also the one after it.
QString cutoffText(const Reason &reason)
{
    const QDateTime here = reason.time.toLocalTime();
    const QString named = reason.count == 0 ? Words::tr("today", "a cut-off")
        : reason.count == 1                 ? Words::tr("tomorrow", "a cut-off")
                                            : dateText(here.isValid() ? here.date() : reason.date);
    //: When something is due: a day, in words or as a date, and an hour
    const QString when = here.isValid() ? Words::tr("%1, %2").arg(named, hourText(here.time())) : named;
    return reason.after.isValid()
        //: %1: the next date, such as "today, 10:00", %2: the date after it
        ? Words::tr("%1, and after that %2").arg(when, dateText(reason.after))
        : when;
}

QString cutoffReason(const Reason &reason)
{
    const QString text = Words::tr("Next cut-off: %1.").arg(cutoffText(reason));
    return reason.time.isValid()
        ? text + u' ' + entryNote({.day = reason.date, .time = reason.time, .isZoneTold = reason.isZoneTold})
        : text;
}

QString callReason(const Reason &reason)
{
    switch (reason.id) {
    case ReasonId::MeantFor: return Words::tr("It is meant for just that: %1.").arg(worksText(reason.names));
    //: %1: kinds of work
    case ReasonId::WorkUnclear:
        return Words::tr("It is meant for this work: %1. Is it yours?").arg(worksText(reason.names));
    case ReasonId::NotMeantFor: return Words::tr("It is meant for other work: %1.").arg(worksText(reason.names));
    case ReasonId::InferenceShare:
        //: %1: "10 %"
        return Words::tr("Inference may use at most %1 of what is given.").arg(formats::percent(reason.amount));
    case ReasonId::AlwaysOpen: return Words::tr("Open at any time, without cut-off dates.");
    case ReasonId::NextDate: return cutoffReason(reason).trimmed();
    case ReasonId::DatesUnclear:
        return withNote(Words::tr("The date of the next cut-off is not published."), reason.note);
    case ReasonId::DatesDiffer: return withNote(Words::tr("Sources differ on the next cut-off."), reason.note);
    case ReasonId::InTime: return Words::tr("In time: the answer should be there by %1.").arg(dateText(reason.date));
    case ReasonId::TooLate:
        return Words::tr("Too late for you: the answer may take until %1.").arg(dateText(reason.date));
    case ReasonId::AnswerUnclear:
        return withNote(Words::tr("Whether the answer comes in time is not published."), reason.note);
    default: return {};
    }
}

// "3 500 node-hours (14 000 GPU-hours)": the call's unit, and ours.
QString limitText(double amount, const Reason &reason)
{
    QString own = amountText(amount, reason.unit);
    if (reason.unit != AmountUnit::NodeHours || reason.count < 1)
        return own;
    //: An amount in node-hours, and the same in GPU-hours
    return Words::tr("%1 (%2)").arg(own, amountText(amount * reason.count, AmountUnit::GpuHours));
}

// What is needed: no more exact than it is known, and never none.
QString neededText(double gpuHours)
{
    return gpuHours < 0.5 ? Words::tr("less than 1 GPU-hour") : amountText(std::round(gpuHours), AmountUnit::GpuHours);
}

QString fitsText(const Reason &reason, const QString &needed, const QString &least, const QString &most)
{
    if (reason.most <= 0)
        return reason.leastIsExcluded ? Words::tr("You need %1; it is for more than %2.").arg(needed, least)
                                      : Words::tr("You need %1; it begins at %2.").arg(needed, least);
    if (reason.least <= 0)
        return Words::tr("You need %1; it gives up to %2.").arg(needed, most);
    return reason.leastIsExcluded ? Words::tr("You need %1; it gives over %2, up to %3.").arg(needed, least, most)
                                  : Words::tr("You need %1; it gives from %2 to %3.").arg(needed, least, most);
}

QString amountReason(const Reason &reason)
{
    const QString needed = neededText(reason.amount);
    const QString least = limitText(reason.least, reason);
    const QString most = limitText(reason.most, reason);
    switch (reason.id) {
    case ReasonId::AmountFits: return fitsText(reason, needed, least, most);
    case ReasonId::AmountTooLarge: return Words::tr("You need %1; it gives no more than %2.").arg(needed, most);
    case ReasonId::AmountAboveTotal:
        return Words::tr("You need %1; all awards of the call together have %2 there.").arg(needed, most);
    case ReasonId::AmountTooSmall:
        return reason.leastIsExcluded
            ? Words::tr("You need %1; it is for more than %2.").arg(needed, least)
            : Words::tr("You need %1; it is for more than that, from %2 on.").arg(needed, least);
    case ReasonId::AmountUnclear:
        return withNote(Words::tr("How much it gives is not published as a figure."), reason.note);
    case ReasonId::HoursCountedOtherwise:
        return withNote(Words::tr("It weighs the hours of each accelerator."), reason.note);
    case ReasonId::MostUnclear:
        return reason.most > 0
            ? Words::tr("How much one award gets there at most is not published; all of them together have %1.")
                  .arg(most)
            : Words::tr("How much it gives there at most is not published.");
    case ReasonId::SpeedUnclear: return Words::tr("How fast its GPUs train is not published: the amount is a guess.");
    case ReasonId::PackageToBegin: return Words::tr("Up to %1, enough to measure how much you need.").arg(most);
    case ReasonId::AskForAtLeast:
        return reason.leastIsExcluded
            ? Words::tr("It is for more than %1, and how much you need is not known yet.").arg(least)
            : Words::tr("It begins at %1, and how much you need is not known yet.").arg(least);
    case ReasonId::OtherUnit: return Words::tr("It gives hours of quantum computers, not of GPUs.");
    default: return {};
    }
}

QString gigabytes(double memory)
{
    return memory < 10 ? figureText(memory) : formats::number(qint64(std::round(memory)));
}

QString systemReason(const Reason &reason, const QString &system)
{
    switch (reason.id) {
    case ReasonId::NoSystem: return Words::tr("The call names no system of the catalogue.");
    case ReasonId::NotNamed:
        return Words::tr(
                   "The call was not seen with %1. It offers other systems too, as there is room: its form tells.")
            .arg(system);
    case ReasonId::OfferUnconfirmed:
        return Words::tr("No confirmed award on %1 in this mode is known: look at the live list of the call.")
            .arg(system);
    case ReasonId::Operating: return Words::tr("%1 is in operation.").arg(system);
    case ReasonId::NotYetOperating:
        return reason.names.isEmpty()
            ? Words::tr("%1 is not in operation yet; from when is not published.").arg(system)
            //: %1: a system, %2: a month or a year
            : Words::tr("%1 is not in operation yet; last date told: %2.").arg(system, reason.names.first());
    case ReasonId::StateUnclear: return Words::tr("Whether %1 is in operation is not published.").arg(system);
    case ReasonId::Retired: return Words::tr("%1 is retired.").arg(system);
    case ReasonId::MarkedUnavailable:
        return withNote(Words::tr("%1 was not offered when the call was last seen.").arg(system), reason.note);
    case ReasonId::NoGpus: return Words::tr("It offers no GPUs on %1.").arg(system);
    case ReasonId::DataStays: return Words::tr("%1 stands in your country: the data stays there.").arg(system);
    case ReasonId::DataLeaves:
        //: %1: a system, %2: a country
        return Words::tr("%1 stands in another country, %2: the data would leave yours.")
            .arg(system, countryName(reason.country));
    case ReasonId::ModelFits:
        return Words::tr("The model takes about %1 GB: %n GPU(s) of %2 GB, in one node.", nullptr, reason.count)
            .arg(gigabytes(reason.memoryGb), formats::number(qint64(reason.most)));
    case ReasonId::ModelTakesNodes:
        return Words::tr("The model takes about %1 GB: %n node(s) with GPUs of %2 GB.", nullptr, reason.count)
            .arg(gigabytes(reason.memoryGb), formats::number(qint64(reason.most)));
    case ReasonId::MemoryUnclear:
        return Words::tr("The model takes about %1 GB; the memory of the GPUs of %2 is not published.")
            .arg(gigabytes(reason.memoryGb), system);
    default: return {};
    }
}

} // namespace

QString figureText(double value)
{
    const int leading = value > 0 ? int(-std::floor(std::log10(value))) : 0; // of its first digit, behind the point
    return leading > 9 ? QLocale().toString(value, 'g', 2) : formats::decimal(value, std::max(2, leading + 3));
}

QString whoText(Who who)
{
    switch (who) {
    case Who::DoctoralStudent: return Words::tr("Doctoral student");
    case Who::Researcher: return Words::tr("Researcher at a university or institute");
    case Who::StartUp: return Words::tr("Start-up");
    case Who::Sme: return Words::tr("Small or medium-sized company");
    case Who::LargeCompany: return Words::tr("Large company");
    case Who::PublicBody: return Words::tr("Public body: hospital, administration");
    case Who::Accelerator: return Words::tr("Accelerator or incubator, for its start-ups");
    }
    return {};
}

QString workText(Work work)
{
    switch (work) {
    case Work::Measuring: return Words::tr("Trying out and measuring");
    case Work::Training: return Words::tr("Training a model from scratch");
    case Work::FineTuning: return Words::tr("Fine-tuning a model");
    case Work::Inference: return Words::tr("Using a model: inference");
    case Work::Other: return Words::tr("Simulation, data, other work");
    }
    return {};
}

QString gpuHoursText(std::optional<Who> who)
{
    return who == Who::Accelerator ? Words::tr("GPU-hours of one start-up") : Words::tr("GPU-hours");
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NothingAgainst: return Words::tr("Nothing found against it");
    case Verdict::ToWeigh: return Words::tr("To ask or to weigh");
    case Verdict::DoesNotFit: return Words::tr("Does not fit");
    }
    return {};
}

QString reasonText(const Reason &reason, const SystemId &system, const Catalogue &catalogue)
{
    for (const QString &text : {audienceReason(reason), countryReason(reason, catalogue), callReason(reason),
                                amountReason(reason), systemReason(reason, systemName(system, catalogue))}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString signOf(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::For: return u"+"_s;
    case Reason::Kind::Ask: return u"?"_s;
    case Reason::Kind::Against: return u"–"_s;
    case Reason::Kind::Excludes: return u"×"_s;
    }
    return {};
}

QString kindText(Reason::Kind kind)
{
    switch (kind) {
    case Reason::Kind::For: return Words::tr("For it", "a reason");
    case Reason::Kind::Ask: return Words::tr("To ask", "a reason");
    case Reason::Kind::Against: return Words::tr("Against it", "a reason");
    case Reason::Kind::Excludes: return Words::tr("Does not fit", "a reason");
    }
    return {};
}

QString wayTitle(const Way &way, const Catalogue &catalogue)
{
    const AccessMode *mode = catalogue.mode(way.mode);
    QString name = mode ? modeText(*mode) : way.mode.value;
    const SystemOffer &offer = way.offers.first();
    if (offer.system.isEmpty())
        return name;
    //: A way to ask for time, and the system: "Playground on LEONARDO"
    return Words::tr("%1 on %2").arg(name, systemName(offer.system, catalogue));
}

QString whenText(const Way &way, const Catalogue &catalogue)
{
    const AccessMode *mode = catalogue.mode(way.mode);
    if (!mode || mode->calls.isClosed)
        return {};
    const bool differs = std::ranges::contains(way.reasons, ReasonId::DatesDiffer, &Reason::id);
    const auto next = std::ranges::find(way.reasons, ReasonId::NextDate, &Reason::id);
    const QString open = mode->calls.isContinuous ? Words::tr("Open at any time")
        : next != way.reasons.cend()              ? Words::tr("Next cut-off: %1").arg(cutoffText(*next))
        : differs                                 ? Words::tr("Next cut-off: sources differ")
                                                  : Words::tr("Next cut-off: not published");
    const QString answer = mode->calls.answerWorkingDays ? answerText(*mode)
        : mode->calls.answer                             ? catalogueText(*mode->calls.answer)
                                                         : Words::tr("not published");
    //: %1: when one may ask, %2: how long the answer takes
    return Words::tr("%1 · Answer: %2").arg(open, answer);
}

QString figuresText(const FinderResult &finding)
{
    // The short date: a name of a weekday does not fit the sentence in every language.
    const QString text = Words::tr("Our figures were collected on %1; the calls’ own pages decide.")
                             .arg(formats::date(finding.figuresOf));
    return isOld(finding.figuresOf, finding.day) ? text + u' ' + Words::tr("That is more than six months ago.") : text;
}

namespace {

QString hoursText(const ComputeNeed &need, const Catalogue &catalogue)
{
    if (need.gpuHours)
        return Words::tr("You need %1.").arg(neededText(*need.gpuHours));
    if (!need.isEstimated)
        return Words::tr("How much you need is not known: no rule of thumb fits these answers. A small package is "
                         "there to measure it.");
    QStringList amounts;
    for (const SustainedSpeed &speed : catalogue.programme().estimates.speeds) {
        const auto hours = hoursOn(speed.accelerators.first(), need, catalogue.programme().estimates).gpuHours;
        //: %1: "5 000 GPU-hours", %2: an accelerator, %3: its speed
        amounts.append(Words::tr("%1 of %2 (at %3 TFLOP/s)")
                           .arg(neededText(hours.value_or(0)), speed.accelerators.first(),
                                formats::number(qint64(speed.flops / 1e12))));
    }
    const QString rule = Words::tr("6 × %1 billion parameters × %2 billion tokens, and %3 % more for what fails.")
                             .arg(figureText(need.parameters / 1e9), figureText(need.tokens / 1e9),
                                  formats::decimal(need.reservePercent));
    const QString text = Words::tr("By a rule of thumb about %1: %2").arg(QLocale().createSeparatedList(amounts), rule);
    return need.tokensByRule ? text + u' '
            + Words::tr("No tokens were told, so %1 for each parameter are reckoned, as is usual for language models.")
                  .arg(formats::decimal(need.tokens / need.parameters))
                             : text;
}

} // namespace

QString needText(const ComputeNeed &need, const Catalogue &catalogue, std::optional<Work> work)
{
    QString hours = hoursText(need, catalogue);
    if (!need.memoryGb)
        return hours;
    const RulesOfThumb &rules = catalogue.programme().estimates;
    const Sourced<double> &bytes =
        work == Work::Inference ? rules.inferenceBytesPerParameter : rules.trainingBytesPerParameter;
    return hours + u' '
        + withNote(Words::tr("The model takes about %1 GB, %2 bytes for each parameter; activations come on top.")
                       .arg(gigabytes(*need.memoryGb), formats::decimal(bytes.valueOr(0))),
                   bytes.note);
}

QString cohortText(const FinderAnswers &answers)
{
    return answers.who == Who::Accelerator
        ? Words::tr("No call of the catalogue is for a whole cohort: each start-up asks by itself. The GPU-hours, and "
                    "all that follows, are those of one start-up.")
        : QString();
}

QString dataText(const FinderAnswers &answers)
{
    return answers.dataStays == Answer::Yes && !answers.country.isEmpty()
        ? Words::tr(
              "Only systems in your country are looked at. Whether a site may hold personal or health data is not "
              "in the catalogue: ask the site.")
        : QString();
}

QString helpersText(const FinderResult &finding, const Catalogue &catalogue)
{
    QStringList names;
    for (const FactoryId &id : finding.factories)
        names.append(factoryName(id, catalogue));
    for (const AntennaId &id : finding.antennas) {
        const Antenna *antenna = catalogue.antenna(id);
        QStringList doors;
        for (const AntennaLink &link : antenna->factories)
            doors.append(factoryName(link.factory, catalogue));
        QString name = Words::tr("the antenna %1").arg(antenna->name.valueOr(countryName(antenna->country)));
        if (antenna->host)
            //: %1: "the antenna Pharos-CY", %2: who runs it
            name = Words::tr("%1 at %2").arg(name, catalogueText(*antenna->host));
        //: %1: an antenna of the AI factories, %2: the factories that it leads to
        names.append(doors.isEmpty() ? name : Words::tr("%1, for %2").arg(name, doors.join(u", "_s)));
    }
    return names.isEmpty() ? QString()
        //: %1: a country, %2: factories and antennas
                           : Words::tr("Who advises there (%1): %2.")
                                 .arg(countryName(finding.answers.country), QLocale().createSeparatedList(names));
}

} // namespace officina
