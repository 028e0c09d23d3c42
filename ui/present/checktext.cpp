// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sentence per rule and status; see the header.
#include "ui/present/checktext.h"

#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(officina::Check)

public:
    static QString who(const Check &check);
    static QString organisation(const Check &check);
    static QString access(const Check &check);
    static QString amounts(const Check &check);
    static QString system(const Check &check);
    static QString jobs(const Check &check);
    static QString texts(const Check &check);
    static QString declarations(const Check &check);
};

QString amount(double value)
{
    return formats::number(qint64(value + 0.5));
}

QString date(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString Words::who(const Check &check)
{
    switch (check.rule) {
    case RuleId::ApplicantName: return tr("The applicant’s name");
    case RuleId::ApplicantEmail:
        if (check.status == Status::Problem)
            return tr("“%1” is not an e-mail address.").arg(check.name);
        return tr("E-mail address");
    case RuleId::ApplicantJobTitle: return tr("Job title");
    default: break;
    }
    if (check.status == Status::Missing)
        return tr("The end of your contract, or that it is permanent");
    if (check.status == Status::Unknown)
        return tr("Your contract has to run %n month(s) past the end; choose a start and a length to compare.", nullptr,
                  check.months);
    if (check.status == Status::Problem)
        return tr("Your contract has to run until %1, %n month(s) past the end.", nullptr, check.months)
            .arg(date(check.date));
    return tr("Your contract outlives the allocation by %n month(s)", nullptr, check.months);
}

QString Words::organisation(const Check &check)
{
    switch (check.rule) {
    case RuleId::OrganisationName: return tr("Organisation’s name");
    case RuleId::OrganisationKind:
        if (check.status == Status::Missing)
            return tr("Kind of organisation");
        if (check.status == Status::Unknown)
            return tr("This mode is for start-ups and SMEs: look up whether yours counts as one.");
        if (check.status == Status::Problem && check.name == u"pay_per_use")
            return tr("Free for start-ups and SMEs only; larger companies pay for use.");
        if (check.status == Status::Problem)
            return tr("This mode is for industry; science and the public sector have calls of their own.");
        return tr("Nothing found against your kind of organisation");
    case RuleId::OrganisationCountry:
        if (check.status == Status::Missing)
            return tr("The organisation’s country");
        if (check.status == Status::Unknown)
            return tr("%1 is not in the EU: look up whether it takes part in EuroHPC or is associated with Horizon "
                      "Europe or Digital Europe.")
                .arg(countryName(check.name));
        return tr("%1 is a member state of the EU").arg(countryName(check.name));
    case RuleId::VatNumber: return tr("VAT number of the company");
    default: return tr("Head office in Europe, and research: yes or no");
    }
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
        return tr("%1 is no longer in use.").arg(check.name);
    if (check.status == Status::Unknown)
        return tr("No confirmed award on %1 in this mode is known: look at the live list of the call.").arg(check.name);
    return tr("%1 was offered in this mode").arg(check.name);
}

QString Words::amounts(const Check &check)
{
    switch (check.rule) {
    case RuleId::RunTypes:
        if (check.status == Status::Ok)
            return tr("Runs add up to %1 GPU-hours").arg(amount(check.amount));
        return check.name.isEmpty() ? tr("At least one kind of run, each with a name and sizes")
                                    : tr("The run “%1” costs nothing: fill in all its sizes").arg(check.name);
    case RuleId::WithinLimits:
        if (check.status == Status::Missing)
            return tr("GPU-hours: more than %1, at most %2").arg(amount(check.least), amount(check.most));
        if (check.status == Status::Problem && check.most > 0 && check.amount > check.most)
            return tr("%1 GPU-hours are more than the limit of %2.").arg(amount(check.amount), amount(check.most));
        if (check.status == Status::Problem)
            return tr("%1 GPU-hours are too few: this mode begins above %2.")
                .arg(amount(check.amount), amount(check.least));
        return tr("%1 of %2 GPU-hours").arg(amount(check.amount), amount(check.most));
    case RuleId::FixedPackage:
        if (check.status == Status::Missing)
            return tr("What the package of %1 GPU-hours is for").arg(amount(check.most));
        if (check.status == Status::Problem)
            return tr("%1 GPU-hours do not fit into the package of %2.").arg(amount(check.amount), amount(check.most));
        return tr("%1 of the package of %2 GPU-hours").arg(amount(check.amount), amount(check.most));
    default: break;
    }
    if (check.status == Status::Missing)
        return tr("Length of the allocation");
    if (check.status == Status::Problem)
        return tr("%n month(s) are not offered; the list goes from %1 to %2.", nullptr, check.months)
            .arg(amount(check.least), amount(check.most));
    return tr("%n month(s), as the call offers", nullptr, check.months);
}

QString Words::system(const Check &check)
{
    if (check.rule == RuleId::FitsSystem) {
        const QString size = tr("%n GPU(s)", nullptr, check.gpus);
        if (check.status == Status::Problem)
            return tr("%1 has %2 GPU nodes; your largest run wants %3.")
                .arg(check.name, amount(check.most), amount(check.nodes));
        if (check.status == Status::Unknown)
            return tr("Whether %1 fits cannot be told: the catalogue does not know the size of %2.")
                .arg(size, check.name);
        return tr("%1 on %n node(s)", nullptr, check.nodes).arg(size);
    }
    if (check.name == u"nodes")
        return tr("The largest job says %n GPU(s): that is the number of nodes. GPUs are asked for.", nullptr,
                  check.gpus);
    if (check.name == u"half_modules")
        return tr("The system’s scheduler counts %1 half modules per node; a call counts %2 modules.")
            .arg(amount(check.amount), amount(check.most));
    return tr("A run wants more GPUs per node than the %1 there are.").arg(amount(check.most));
}

QString Words::jobs(const Check &check)
{
    switch (check.rule) {
    case RuleId::LargestJob:
        if (check.status == Status::Missing)
            return tr("GPUs of the largest job");
        if (check.status == Status::Problem)
            return tr("The largest job has %1 GPUs, but a run in the table has %2.")
                .arg(amount(check.gpus), amount(check.most));
        return tr("Largest job: %n GPU(s)", nullptr, check.gpus);
    case RuleId::Calendar: {
        const QString busy = formats::decimal(check.amount, 1);
        if (check.status == Status::Problem)
            return tr("To use it all in %n month(s), %1 GPUs must be busy day and night; your largest run has %2.",
                      nullptr, check.months)
                .arg(busy, amount(check.most));
        return tr("Takes %1 GPUs busy throughout %n month(s)", nullptr, check.months).arg(busy);
    }
    case RuleId::Storage:
        return check.status == Status::Ok ? tr("%1 TB of storage").arg(formats::decimal(check.amount, 1))
                                          : tr("Storage in TB");
    default: return tr("Why you need this much");
    }
}

QString Words::texts(const Check &check)
{
    switch (check.rule) {
    case RuleId::Title: return tr("Title of the project");
    case RuleId::Summary: return tr("Summary of the project");
    case RuleId::Keywords: return tr("Keywords");
    case RuleId::DataOrigin: return tr("Where the data comes from");
    default: return tr("How personal data is protected");
    }
}

QString Words::declarations(const Check &check)
{
    const bool problem = check.status == Status::Problem;
    switch (check.rule) {
    case RuleId::PersonalData: return tr("Personal data: yes or no");
    case RuleId::Confidential: return tr("Confidential parts: yes or no");
    case RuleId::Civilian:
        return problem ? tr("Only civilian purposes are allowed.") : tr("Declaration of a civilian purpose");
    case RuleId::AiAct: return problem ? tr("The use has to respect the AI Act.") : tr("Declaration on the AI Act");
    default:
        return problem ? tr("Everyone in the team has to work for an organisation in an accepted country.")
                       : tr("Declaration on the team’s countries");
    }
}

} // namespace

QString checkText(const Check &check)
{
    switch (check.rule) {
    case RuleId::ApplicantName:
    case RuleId::ApplicantEmail:
    case RuleId::ApplicantJobTitle:
    case RuleId::ContractOutlives: return Words::who(check);
    case RuleId::OrganisationName:
    case RuleId::OrganisationKind:
    case RuleId::OrganisationCountry:
    case RuleId::VatNumber:
    case RuleId::OrganisationFacts: return Words::organisation(check);
    case RuleId::AccessModeKnown:
    case RuleId::SystemChosen:
    case RuleId::SystemOffered: return Words::access(check);
    case RuleId::RunTypes:
    case RuleId::WithinLimits:
    case RuleId::FixedPackage:
    case RuleId::Duration: return Words::amounts(check);
    case RuleId::FitsSystem:
    case RuleId::UnitMismatch: return Words::system(check);
    case RuleId::LargestJob:
    case RuleId::Calendar:
    case RuleId::Storage:
    case RuleId::Justification: return Words::jobs(check);
    case RuleId::Title:
    case RuleId::Summary:
    case RuleId::Keywords:
    case RuleId::DataOrigin:
    case RuleId::Safeguards: return Words::texts(check);
    case RuleId::PersonalData:
    case RuleId::Confidential:
    case RuleId::Civilian:
    case RuleId::AiAct:
    case RuleId::TeamEligible: return Words::declarations(check);
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
    return parts.isEmpty() ? Words::tr("Nothing found against it") : parts.join(u" · "_s);
}

QString stepText(Step step)
{
    switch (step) {
    case Step::Applicant: return Words::tr("Who you are");
    case Step::Access: return Words::tr("Access and system");
    case Step::Compute: return Words::tr("Compute you need");
    case Step::Project: return Words::tr("Project");
    case Step::Ethics: return Words::tr("Data and ethics");
    case Step::Send: return Words::tr("Check and send");
    }
    return {};
}

QString organisationTypeText(OrganisationType type)
{
    switch (type) {
    case OrganisationType::NotGiven: return Words::tr("Not chosen yet");
    case OrganisationType::Startup: return Words::tr("Start-up");
    case OrganisationType::Sme: return Words::tr("Small or medium-sized enterprise (SME)");
    case OrganisationType::LargeEnterprise: return Words::tr("Large enterprise");
    case OrganisationType::University: return Words::tr("University");
    case OrganisationType::ResearchInstitution: return Words::tr("Research institution");
    case OrganisationType::InternationalAssociation: return Words::tr("International association");
    case OrganisationType::Ngo: return Words::tr("Non-governmental organisation");
    case OrganisationType::PublicAdministration: return Words::tr("Public administration");
    case OrganisationType::Other: return Words::tr("Other");
    }
    return {};
}

QString answerText(Answer answer)
{
    switch (answer) {
    case Answer::NotGiven: return Words::tr("Not answered yet");
    case Answer::Yes: return Words::tr("Yes");
    case Answer::No: return Words::tr("No");
    }
    return {};
}

} // namespace officina
