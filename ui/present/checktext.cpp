// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sentence per rule and status; see the header.
#include "ui/present/checktext.h"

#include "ui/present/cataloguetext.h"
#include "ui/present/estimatetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Check)

public:
    static QString field(const Check &check);
    static QString contract(const Check &check);
    static QString organisation(const Check &check);
    static QString country(const Check &check);
    static QString access(const Check &check);
    static QString runs(const Check &check);
    static QString amounts(const Check &check);
    static QString duration(const Check &check);
    static QString system(const Check &check);
    static QString figures(const Check &check);
    static QString jobs(const Check &check);
    static QString declarations(const Check &check);
    static QString attachments(const Check &check);
};

QString amount(double value)
{
    return formats::decimal(std::round(value), 0);
}

// What was typed, however absurd, stays within a line.
QString decimal(double value)
{
    return std::abs(value) < 1e15 ? formats::decimal(value) : QLocale().toString(value, 'g', 6);
}

QString date(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString Words::field(const Check &check)
{
    const QString label = catalogueText(check.label);
    const QString typed = check.name.simplified().left(60);
    switch (check.rule) {
    case RuleId::FieldForm:
        //: %1 is what was asked for, %2 what was typed
        return tr("%1: “%2” is not of the kind that is asked for.").arg(label, typed);
    case RuleId::FieldTwoMeanings:
        return tr("%1: “%2” can mean two numbers. Choose one in the form.").arg(label, typed);
    case RuleId::FieldRange:
        return tr("%1: %2 is not between %3 and %4.")
            .arg(label, decimal(check.amount), decimal(check.least), decimal(check.most));
    case RuleId::FieldAboveZero:
        //: %1 is what was asked for: “Storage”
        return tr("%1: more than 0 is asked for.").arg(label);
    case RuleId::FieldLength:
        return check.amount < check.least
            ? tr("%1: %2 characters; at least %3 are asked for.").arg(label, amount(check.amount), amount(check.least))
            : tr("%1: %2 characters; at most %3 are taken.").arg(label, amount(check.amount), amount(check.most));
    case RuleId::PlanAddsUp:
        //: %1 is what was asked for, the others are numbers, in percent
        return tr("%1: the shares add up to %2, not to %3.").arg(label, formats::decimal(check.amount), amount(100));
    case RuleId::DateInPast: return tr("%1: %2 is in the past.").arg(label, date(check.date));
    case RuleId::DateInFuture:
        //: %1 is what was asked for: “Date of birth”; %2 is a day
        return tr("%1: %2 is in the future.").arg(label, formats::longDate(check.date));
    default: return label;
    }
}

QString Words::contract(const Check &check)
{
    switch (check.status) {
    case Status::Missing: return tr("The end of your contract, or that it is permanent");
    case Status::Unknown:
        return tr("Your contract has to run %n month(s) past the end; choose a start and a length to compare.", nullptr,
                  check.months);
    case Status::Problem:
        return tr("Your contract has to run until %1, %n month(s) past the end.", nullptr, check.months)
            .arg(date(check.date));
    case Status::Ok: break;
    }
    return tr("Your contract outlives the allocation by %n month(s)", nullptr, check.months);
}

QString Words::organisation(const Check &check)
{
    if (check.name == u"pay_per_use")
        return tr("Free for start-ups and SMEs only; larger companies pay for use.");
    const QString audience = audienceText(check.names);
    switch (check.status) {
    case Status::Problem: return tr("This route is for: %1.").arg(audience);
    case Status::Unknown: return tr("This route is for: %1. Look up whether yours counts as one.").arg(audience);
    case Status::Missing:
    case Status::Ok: break;
    }
    return tr("Nothing found against your kind of organisation");
}

QString Words::country(const Check &check)
{
    if (check.rule == RuleId::NationalRoute)
        return check.status == Status::Ok ? tr("%1 has this route").arg(countryName(check.name))
                                          //: %1: the country whose route it is, %2: the applicant's
                                          : tr("This is a national route: %1. Look up whether it takes requests from "
                                               "your country: %2.")
                                                .arg(countryName(check.names.value(0)), countryName(check.name));
    if (check.status == Status::Ok)
        return tr("%1 is a member state of the EU").arg(countryName(check.name));
    return tr("%1 is not in the EU: look up whether it takes part in EuroHPC or is associated with Horizon "
              "Europe or Digital Europe.")
        .arg(countryName(check.name));
}

QString Words::access(const Check &check)
{
    switch (check.rule) {
    case RuleId::AccessModeKnown: return tr("The catalogue has no form for the access mode “%1”.").arg(check.name);
    case RuleId::SystemChosen:
        return check.status == Status::Ok ? tr("A system is chosen") : tr("The system you want to work on");
    default: break;
    }
    if (check.status == Status::Problem)
        return check.names.value(0) == u"not_yet" ? tr("%1 is not in use yet.").arg(check.name)
                                                  : tr("%1 is no longer in use.").arg(check.name);
    if (check.status == Status::Unknown)
        return tr("No confirmed award on %1 in this mode is known: look at the live list of the call.").arg(check.name);
    return tr("%1 was offered in this mode").arg(check.name);
}

QString Words::runs(const Check &check)
{
    if (check.status == Status::Ok)
        //: %1: "5 000 GPU-hours"
        return tr("Runs add up to %1").arg(amountText(check.amount, check.unit));
    return check.name.isEmpty() ? tr("At least one kind of run, each with a name and sizes")
                                : tr("The run “%1” costs nothing: fill in all its sizes").arg(check.name);
}

QString Words::amounts(const Check &check)
{
    if (check.rule == RuleId::LimitsKnown)
        return tr("How much this route gives is not known here: look at its page.");
    const QString asked = amountText(check.amount, check.unit);
    const QString most = amount(check.most);
    const bool isPackage = check.rule == RuleId::FixedPackage;
    switch (check.status) {
    case Status::Unknown:
        return check.isNormalised ? tr("Hours count several times here, and the factor for this system is not known.")
                                  : tr("The hours cannot be converted: choose a system whose nodes are known.");
    case Status::Missing:
        if (isPackage)
            return tr("What the package of %1 is for").arg(amountText(check.most, check.unit));
        if (check.most <= 0)
            return tr("The hours: at least %1").arg(amountText(check.least, check.unit));
        return tr("The hours: from %1 to %2").arg(amount(check.least), amountText(check.most, check.unit));
    case Status::Problem:
        if (check.most > 0 && check.amount > check.most)
            return isPackage ? tr("%1 do not fit into the package of %2.").arg(asked, most)
                             : tr("%1 are more than the limit of %2.").arg(asked, most);
        if (std::round(check.amount) == 1 && check.most <= 0) // of one, that sentence is not right
            return tr("The hours: at least %1").arg(amountText(check.least, check.unit));
        if (std::round(check.amount) == 1)
            return tr("The hours: from %1 to %2").arg(amount(check.least), amountText(check.most, check.unit));
        return tr("%1 are too few: this mode begins at %2.").arg(asked, amount(check.least));
    case Status::Ok: break;
    }
    if (check.most <= 0)
        return asked;
    return isPackage ? tr("%1 of the package of %2").arg(amount(check.amount), amountText(check.most, check.unit))
                     : tr("%1 of %2").arg(amount(check.amount), amountText(check.most, check.unit));
}

QString Words::duration(const Check &check)
{
    if (check.status == Status::Missing)
        return tr("Length of the allocation");
    if (check.status == Status::Problem)
        return tr("%n month(s) are not offered; the list goes from %1 to %2.", nullptr, check.months)
            .arg(amount(check.least), amount(check.most));
    return check.most > 0 ? tr("%n month(s), as the call offers", nullptr, check.months) : monthsText(check.months);
}

QString Words::system(const Check &check)
{
    if (check.rule == RuleId::FitsSystem) {
        const QString size =
            check.gpus > 0 ? tr("%n GPU(s)", nullptr, check.gpus) : tr("%n node(s)", nullptr, check.nodes);
        if (check.status == Status::Problem)
            return tr("%1 has %2 GPU nodes; your largest run wants %3.")
                .arg(check.name, amount(check.most), amount(check.nodes));
        if (check.status == Status::Unknown)
            return tr("Whether %1 fits cannot be told: the catalogue does not know the size of %2.")
                .arg(size, check.name);
        return tr("%1 on %n node(s)", nullptr, check.nodes).arg(size);
    }
    if (!check.label.isEmpty())
        return figures(check);
    if (check.name == u"nodes")
        return tr("The largest job says %n GPU(s): that is the number of nodes. GPUs are asked for.", nullptr,
                  check.gpus);
    if (check.name == u"half_modules")
        return tr("The system’s scheduler counts %1 half modules per node; a call counts %2 modules.")
            .arg(amount(check.amount), amount(check.most));
    return tr("A run wants more GPUs per node than the %1 there are.").arg(amount(check.most));
}

// Of one field, beside what is known from elsewhere.
QString Words::figures(const Check &check)
{
    const QString label = catalogueText(check.label);
    if (check.name == u"runs")
        //: %1 is what was asked for, "GPUs used per node"; %2 and %3 are numbers
        return tr("%1: %2, but the table of runs has %3.").arg(label, amount(check.gpus), amount(check.most));
    if (check.name == u"gpu_memory")
        //: %1 is what was asked for, %2 and %3 are in GB
        return tr("%1: %2 GB are more than the %3 GB that %n GPU(s) have: look up what the nodes have besides.",
                  nullptr, check.gpus)
            .arg(label, decimal(check.amount), amount(check.most));
    const QString slip = slipText(check.names.value(0) == u"binary"           ? AmountSlip::Binary
                                      : check.names.value(0) == u"thousandth" ? AmountSlip::Thousandth
                                                                              : AmountSlip::Thousandfold);
    //: A sentence about the slip follows
    return tr("%1: %2 GB, but %3 GB were measured.").arg(label, decimal(check.amount), decimal(check.most)) + u' '
        + slip;
}

QString Words::jobs(const Check &check)
{
    if (check.rule == RuleId::LargestJob)
        return check.status == Status::Problem ? tr("The largest job has %1 GPUs, but a run in the table has %2.")
                                                     .arg(amount(check.gpus), amount(check.most))
                                               : tr("Largest job: %n GPU(s)", nullptr, check.gpus);
    if (check.rule == RuleId::LongestRun) {
        const QString hours = formats::decimal(check.amount, 1);
        const QString most = formats::decimal(check.most, 1);
        if (check.names.isEmpty())
            //: %1 is the name of a run, %2 and %3 are numbers of hours
            return tr("%1: one run takes %2 h, and the allocation has %3 h.").arg(check.name, hours, most);
        //: %1 is the name of a run, %2 and %3 are numbers of hours, %4 a computer
        return tr("%1: one run takes %2 h, and a job on %4 lasts %3 h at most.")
            .arg(check.name, hours, most, check.names.first());
    }
    const QString weeks = formats::decimal(check.amount, 1);
    switch (check.status) {
    case Status::Problem:
        //: %1 and %2 are numbers of weeks
        return tr("With %n job(s) at the same time all runs take %1 weeks without a pause; the allocation has %2.",
                  nullptr, check.gpus)
            .arg(weeks, formats::decimal(check.most, 1));
    case Status::Missing:
        return tr("Jobs at the same time: one after the other, all runs take %1 weeks without a pause, and the "
                  "allocation has %2. That takes %n job(s) at the same time.",
                  nullptr, check.gpus)
            .arg(weeks, formats::decimal(check.most, 1));
    default: break;
    }
    //: %1 is a number of weeks
    return tr("All runs: %n node(s) for %1 weeks without a pause", nullptr, check.nodes).arg(weeks);
}

QString Words::declarations(const Check &check)
{
    const bool problem = check.status == Status::Problem;
    switch (check.rule) {
    case RuleId::Civilian:
        return problem ? tr("Only civilian purposes are allowed.") : tr("Declaration of a civilian purpose");
    case RuleId::AiAct: return problem ? tr("The use has to respect the AI Act.") : tr("Declaration on the AI Act");
    default:
        return problem ? tr("Everyone in the team has to work for an organisation in an accepted country.")
                       : tr("Declaration on the team’s countries");
    }
}

QString Words::attachments(const Check &check)
{
    const QString label = catalogueText(check.label);
    if (check.rule == RuleId::AttachmentGiven)
        return tr("%1: not attached here. You can attach it in the portal instead.", "%1: what is asked for")
            .arg(label);
    //: What a file is for, and its name: “CV: cv.pdf”
    const QString file = label.isEmpty() ? check.name : tr("%1: %2").arg(label, check.name);
    const QString wrong = check.names.value(0);
    if (wrong == u"gone")
        //: %1 in this and the next is a file's name, with what it is for
        return tr("%1 is no longer there as it was attached. Attach it again.").arg(file);
    if (wrong == u"not_pdf")
        return tr("%1 is not a PDF.").arg(file);
    if (wrong == u"encrypted")
        return tr("%1 is encrypted: the reviewers may not be able to open it.").arg(file);
    if (wrong == u"cut")
        return tr("%1 is not whole: its end is missing.").arg(file);
    const int pages = int(check.amount);
    if (wrong == u"pages")
        return tr("%1 has %n page(s), more than the %2 that are allowed.", nullptr, pages)
            .arg(file, amount(check.most));
    if (check.status == Status::Unknown && check.most > 0)
        return tr("%1: how many pages it has is not known. Up to %2 are allowed.").arg(file, amount(check.most));
    if (check.status == Status::Unknown)
        return tr("%1: whether it can be read is not known.").arg(file);
    return pages > 0 ? tr("%1, %n page(s)", nullptr, pages).arg(file) : file;
}

} // namespace

QString checkText(const Check &check)
{
    switch (check.rule) {
    case RuleId::FieldGiven:
    case RuleId::FieldForm:
    case RuleId::FieldTwoMeanings:
    case RuleId::FieldRange:
    case RuleId::FieldAboveZero:
    case RuleId::FieldLength:
    case RuleId::PlanAddsUp:
    case RuleId::DateInPast:
    case RuleId::DateInFuture: return Words::field(check);
    case RuleId::ContractOutlives: return Words::contract(check);
    case RuleId::OrganisationKind: return Words::organisation(check);
    case RuleId::OrganisationCountry:
    case RuleId::NationalRoute: return Words::country(check);
    case RuleId::AccessModeKnown:
    case RuleId::SystemChosen:
    case RuleId::SystemOffered: return Words::access(check);
    case RuleId::RunTypes: return Words::runs(check);
    case RuleId::LimitsKnown:
    case RuleId::WithinLimits:
    case RuleId::FixedPackage: return Words::amounts(check);
    case RuleId::Duration: return Words::duration(check);
    case RuleId::FitsSystem:
    case RuleId::UnitMismatch: return Words::system(check);
    case RuleId::LargestJob:
    case RuleId::LongestRun:
    case RuleId::Calendar: return Words::jobs(check);
    case RuleId::Civilian:
    case RuleId::AiAct:
    case RuleId::TeamEligible: return Words::declarations(check);
    case RuleId::AttachmentGiven:
    case RuleId::AttachmentFile: return Words::attachments(check);
    }
    return {};
}

QString checkStatusText(Status status)
{
    switch (status) {
    case Status::Ok: return Words::tr("Fine");
    case Status::Missing: return Words::tr("Missing");
    case Status::Problem: return Words::tr("Problem");
    case Status::Unknown: return Words::tr("Look up");
    }
    return {};
}

QString tallyText(const Tally &tally)
{
    QStringList parts;
    if (tally.problems > 0)
        parts.append(Words::tr("%n problem(s)", nullptr, tally.problems));
    if (tally.missing > 0)
        parts.append(Words::tr("%n missing", nullptr, tally.missing));
    if (tally.unknown > 0)
        parts.append(Words::tr("%n to look up", nullptr, tally.unknown));
    if (parts.isEmpty())
        return Words::tr("Nothing found against it");
    const QString text = parts.join(u" · "_s);
    return QLocale().toUpper(text.left(1)) + text.mid(1); // some languages begin with a word
}

QString stepText(FormStep step)
{
    switch (step) {
    case FormStep::Applicant: return Words::tr("Who you are");
    case FormStep::Access: return Words::tr("Access and system");
    case FormStep::Compute: return Words::tr("Compute you need");
    case FormStep::Project: return Words::tr("Project");
    case FormStep::Ethics: return Words::tr("Data and ethics");
    case FormStep::Attachments: return Words::tr("Attachments");
    }
    return {};
}

QString sendStepText()
{
    return Words::tr("Check and send");
}

} // namespace officina
