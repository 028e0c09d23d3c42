// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function per page of the form, each appending its checks; see the header.
#include "client/requests/rules.h"

#include "client/requests/estimator.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

class Checker
{
public:
    Checker(const Request &request, const Catalogue &catalogue)
        : m_request(request), m_catalogue(catalogue), m_mode(catalogue.mode(request.mode)),
          m_system(catalogue.system(request.system))
    {}

    QList<Check> all()
    {
        if (!m_mode || !m_mode->hasDraft)
            add(RuleId::AccessModeKnown, Status::Problem, Step::Access).name = m_request.mode.value;
        filled(RuleId::Title, Step::Project, m_request.title);
        applicant();
        organisation();
        system();
        runs();
        limits();
        fitsSystem();
        jobs();
        texts();
        declarations();
        std::ranges::stable_sort(m_checks, {}, &Check::rule);
        return m_checks;
    }

private:
    Check &add(RuleId rule, Status status, Step step)
    {
        m_checks.append(Check{.rule = rule, .status = status, .step = step});
        return m_checks.last();
    }

    void filled(RuleId rule, Step step, const QString &text)
    {
        add(rule, text.trimmed().isEmpty() ? Status::Missing : Status::Ok, step);
    }

    QList<SourceId> sourcesOf(const QString &rule) const
    {
        if (!m_mode)
            return {};
        const auto it = std::ranges::find(m_mode->rules, rule, &AccessRule::id);
        return it == m_mode->rules.cend() ? QList<SourceId>() : it->sources;
    }

    void applicant()
    {
        const Applicant &who = m_request.applicant;
        filled(RuleId::ApplicantName, Step::Applicant, who.name);
        // Only what no mail server would take is called wrong.
        static const QRegularExpression address(uR"(^[^\s@]+@[^\s@]+\.[^\s@]{2,}$)"_s);
        const QString email = who.email.trimmed();
        add(RuleId::ApplicantEmail,
            email.isEmpty()                       ? Status::Missing
                : address.match(email).hasMatch() ? Status::Ok
                                                  : Status::Problem,
            Step::Applicant)
            .name = email;
        filled(RuleId::ApplicantJobTitle, Step::Applicant, who.jobTitle);
        contract();
    }

    void contract()
    {
        const Applicant &who = m_request.applicant;
        int months = 3;
        if (m_mode) {
            for (const AccessRule &rule : m_mode->rules) {
                if (rule.id == u"contract_outlives")
                    months = rule.months;
            }
        }
        Status status = Status::Ok;
        QDate needed;
        const Compute &compute = m_request.compute;
        if (compute.start.isValid() && compute.durationMonths > 0)
            needed = compute.start.addMonths(compute.durationMonths + months);
        if (!who.contractIsPermanent) {
            if (!who.contractEnds.isValid())
                status = Status::Missing;
            else if (!needed.isValid())
                status = Status::Unknown; // depends on start and length
            else if (who.contractEnds < needed)
                status = Status::Problem;
        }
        Check &check = add(RuleId::ContractOutlives, status, Step::Applicant);
        check.months = months;
        check.date = needed;
        check.sources = sourcesOf(u"contract_outlives"_s);
    }

    void organisation()
    {
        const Organisation &where = m_request.organisation;
        filled(RuleId::OrganisationName, Step::Applicant, where.name);

        Status status = Status::Ok;
        if (where.type == OrganisationType::NotGiven)
            status = Status::Missing;
        else if (m_mode && m_mode->kind == AccessKind::EuroHpcIndustry)
            status = where.type == OrganisationType::Startup || where.type == OrganisationType::Sme ? Status::Ok
                : where.type == OrganisationType::Other                                             ? Status::Unknown
                                                                                                    : Status::Problem;
        Check &type = add(RuleId::OrganisationKind, status, Step::Applicant);
        type.name = where.type == OrganisationType::LargeEnterprise ? u"pay_per_use"_s : QString();
        type.sources = sourcesOf(u"industry_only"_s);

        // EU members are listed; who else takes part changes with agreements, so it is not guessed.
        Check &country = add(RuleId::OrganisationCountry,
                             where.country.isEmpty()                               ? Status::Missing
                                 : m_catalogue.euMembers().contains(where.country) ? Status::Ok
                                                                                   : Status::Unknown,
                             Step::Applicant);
        country.name = where.country;
        country.sources = sourcesOf(u"employer_in_eligible_country"_s);

        if (isEnterprise(where.type))
            filled(RuleId::VatNumber, Step::Applicant, where.vat);
        const bool factsGiven = where.headOfficeInEurope != Answer::NotGiven && where.hasResearch != Answer::NotGiven;
        add(RuleId::OrganisationFacts, factsGiven ? Status::Ok : Status::Missing, Step::Applicant);
    }

    void system()
    {
        add(RuleId::SystemChosen, m_system ? Status::Ok : Status::Missing, Step::Access);
        if (!m_system || !m_mode || m_mode->systems.isEmpty())
            return;
        const auto it = std::ranges::find(m_mode->systems, m_system->id, &OfferedSystem::system);
        const bool seen = it != m_mode->systems.cend();
        Check &check = add(RuleId::SystemOffered,
                           m_system->state.valueOr(State::Unknown) == State::Retired ? Status::Problem
                               : seen && it->isConfirmed                             ? Status::Ok
                                                                                     : Status::Unknown,
                           Step::Access);
        check.name = m_system->name.valueOr(m_system->id.value);
        if (seen)
            check.sources = it->sources;
    }

    void runs()
    {
        const QList<RunType> &list = m_request.compute.runs;
        Check &check = add(RuleId::RunTypes, list.isEmpty() ? Status::Missing : Status::Ok, Step::Compute);
        check.amount = gpuHours(list);
        for (const RunType &run : list) {
            if (run.gpuHours() <= 0 || run.name.trimmed().isEmpty()) {
                check.status = Status::Missing;
                check.name = run.name.trimmed();
                return;
            }
        }
    }

    void limits()
    {
        if (!m_mode || !m_mode->limits || m_mode->limits->unit != AmountUnit::GpuHours)
            return;
        const AmountLimits &limits = *m_mode->limits;
        const double total = totalGpuHours(m_request.compute);
        const double least = limits.least.value_or(0);
        const double most = limits.most.value_or(INFINITY);
        const bool tooLittle = limits.leastIsExcluded ? total <= least : total < least;
        Check &check = add(limits.isFixedPackage ? RuleId::FixedPackage : RuleId::WithinLimits,
                           total <= 0                      ? Status::Missing
                               : tooLittle || total > most ? Status::Problem
                                                           : Status::Ok,
                           Step::Compute);
        check.amount = total;
        check.least = least;
        check.most = limits.most.value_or(0);
        check.sources = m_mode->limits.sources;
        duration();
    }

    void duration()
    {
        const int months = m_request.compute.durationMonths;
        const QList<int> allowed = m_mode->durationsMonths.valueOr({});
        Check &check = add(RuleId::Duration,
                           months == 0                                         ? Status::Missing
                               : allowed.isEmpty() || allowed.contains(months) ? Status::Ok
                                                                               : Status::Problem,
                           Step::Compute);
        check.months = months;
        if (!allowed.isEmpty()) {
            check.least = allowed.first();
            check.most = allowed.last();
        }
        check.sources = m_mode->durationsMonths.sources;
    }

    void fitsSystem()
    {
        const QList<RunType> &list = m_request.compute.runs;
        if (!m_system || list.isEmpty())
            return;
        Check &check = add(RuleId::FitsSystem, Status::Ok, Step::Compute);
        check.name = m_system->name.valueOr(m_system->id.value);
        check.nodes = largestRunNodes(list);
        check.gpus = largestRunGpus(list);
        check.most = m_system->gpuNodes.valueOr(0);
        check.sources = m_system->gpuNodes.sources;
        if (m_system->gpuNodes && check.nodes > *m_system->gpuNodes)
            check.status = Status::Problem;
        else if (!m_system->gpuNodes || !m_system->gpusPerNode)
            check.status = Status::Unknown;

        const UnitMismatch slip = unitMismatch(m_request.compute, m_system);
        if (slip == UnitMismatch::None)
            return;
        Check &unit = add(RuleId::UnitMismatch, Status::Problem, Step::Compute);
        unit.name = slip == UnitMismatch::LargestJobInNodes ? u"nodes"_s
            : slip == UnitMismatch::MoreGpusThanNode        ? u"gpus_per_node"_s
                                                            : u"half_modules"_s;
        unit.most = m_system->gpusPerNode.valueOr(0);
        unit.amount = m_system->gpuUnitsPerNode.valueOr(0);
        unit.gpus = m_request.compute.largestJobGpus;
        unit.sources = m_system->gpusPerNode.sources;
    }

    void jobs()
    {
        const Compute &compute = m_request.compute;
        const int largest = largestRunGpus(compute.runs);
        Check &job = add(RuleId::LargestJob,
                         compute.largestJobGpus == 0            ? Status::Missing
                             : compute.largestJobGpus < largest ? Status::Problem
                                                                : Status::Ok,
                         Step::Compute);
        job.gpus = compute.largestJobGpus;
        job.most = largest;

        const double total = totalGpuHours(compute);
        if (compute.durationMonths > 0 && total > 0) {
            // More GPUs busy day and night than any run uses: the time will run out before the hours.
            Check &calendar = add(RuleId::Calendar, Status::Ok, Step::Compute);
            calendar.amount = gpusBusyThroughout(total, compute.durationMonths);
            calendar.most = largest;
            calendar.months = compute.durationMonths;
            if (calendar.amount > largest)
                calendar.status = Status::Problem;
        }
        add(RuleId::Storage, compute.storageTb > 0 ? Status::Ok : Status::Missing, Step::Compute).amount =
            compute.storageTb;
        filled(RuleId::Justification, Step::Compute, compute.justification);
    }

    void texts()
    {
        filled(RuleId::Summary, Step::Project, m_request.project.summary);
        filled(RuleId::Keywords, Step::Project, m_request.project.keywords);
        filled(RuleId::DataOrigin, Step::Ethics, m_request.ethics.dataOrigin);
        if (m_request.ethics.personalData == Answer::Yes)
            filled(RuleId::Safeguards, Step::Ethics, m_request.ethics.safeguards);
    }

    void declaration(RuleId rule, Answer answer, const QString &accessRule)
    {
        add(rule,
            answer == Answer::NotGiven  ? Status::Missing
                : answer == Answer::Yes ? Status::Ok
                                        : Status::Problem,
            Step::Ethics)
            .sources = sourcesOf(accessRule);
    }

    void declarations()
    {
        const Ethics &ethics = m_request.ethics;
        const auto answered = [](Answer answer) { return answer == Answer::NotGiven ? Status::Missing : Status::Ok; };
        add(RuleId::PersonalData, answered(ethics.personalData), Step::Ethics);
        add(RuleId::Confidential, answered(ethics.confidential), Step::Ethics);
        declaration(RuleId::Civilian, ethics.civilian, u"civilian_only"_s);
        declaration(RuleId::AiAct, ethics.aiAct, u"ai_act"_s);
        declaration(RuleId::TeamEligible, ethics.teamEligible, u"team_in_eligible_country"_s);
    }

    const Request &m_request;
    const Catalogue &m_catalogue;
    const AccessMode *m_mode;
    const System *m_system;
    QList<Check> m_checks;
};

} // namespace

QList<Check> checks(const Request &request, const Catalogue &catalogue)
{
    return Checker(request, catalogue).all();
}

bool isAnswered(const Check &check)
{
    if (check.status != Status::Ok)
        return false;
    switch (check.rule) {
    case RuleId::AccessModeKnown:
    case RuleId::ContractOutlives:
    case RuleId::OrganisationKind:
    case RuleId::OrganisationCountry:
    case RuleId::SystemOffered:
    case RuleId::RunTypes:
    case RuleId::WithinLimits:
    case RuleId::FixedPackage:
    case RuleId::Duration:
    case RuleId::FitsSystem:
    case RuleId::UnitMismatch:
    case RuleId::LargestJob:
    case RuleId::Calendar: return false;
    default: return true;
    }
}

Tally tally(const QList<Check> &checks)
{
    Tally tally;
    for (const Check &check : checks) {
        tally.missing += check.status == Status::Missing;
        tally.problems += check.status == Status::Problem;
        tally.unknown += check.status == Status::Unknown;
    }
    return tally;
}

int openPoints(const QList<Check> &checks, Step step)
{
    return int(std::ranges::count_if(checks, [step](const Check &check) {
        return check.step == step && (check.status == Status::Missing || check.status == Status::Problem);
    }));
}

} // namespace officina
