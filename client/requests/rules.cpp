// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function per subject, each appending its checks; see the header.
#include "client/requests/rules.h"

#include "client/requests/estimator.h"
#include "client/requests/fieldcheck.h"
#include "client/requests/unitcheck.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace officina {

using namespace Qt::StringLiterals;
using Status = Check::Status;

namespace {

// Kinds of organisation (the choices of the form) that a word of an audience means; the others need a look.
const QHash<QString, QStringList> &kindsOfAudience()
{
    static const QStringList companies{u"startup"_s, u"sme"_s, u"large_enterprise"_s};
    static const QStringList science{u"university"_s, u"research_institution"_s};
    static const QHash<QString, QStringList> kinds{{u"startup"_s, {u"startup"_s}},
                                                   {u"sme"_s, {u"sme"_s, u"startup"_s}},
                                                   {u"industry"_s, companies},
                                                   {u"industry_track"_s, companies},
                                                   {u"open_industry"_s, companies},
                                                   {u"academia"_s, science},
                                                   {u"student"_s, science},
                                                   {u"scientific_track"_s, science},
                                                   {u"research"_s, {u"research_institution"_s}},
                                                   {u"public"_s, {u"public_administration"_s}},
                                                   {u"public_track"_s, {u"public_administration"_s}}};
    return kinds;
}

constexpr double hoursOfWeek = 7 * 24;
constexpr int mostMonths = 1200; // that are counted from a day on

// The sum of the percentages at the ends of the lines. Nothing where a line ends with none: then it is no list of them.
std::optional<double> sharesIn(const QString &text)
{
    static const QRegularExpression atEnd(uR"((?:^|[\s:;,=])(\d{1,3}(?:[.,]\d+)?)\s*%?$)"_s);
    double sum = 0;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto found = atEnd.match(line.trimmed());
        if (!found.hasMatch())
            return {};
        sum += found.captured(1).replace(u',', u'.').toDouble();
    }
    return sum;
}

class Checker
{
public:
    Checker(const Request &request, const Catalogue &catalogue, const QDate &today)
        : m_request(request), m_catalogue(catalogue), m_today(today), m_mode(catalogue.mode(request.mode)),
          m_system(catalogue.system(request.system))
    {}

    QList<Check> all()
    {
        if (!m_mode || m_mode->form.isEmpty()) {
            add(RuleId::AccessModeKnown, Status::Problem, FormStep::Access).name = m_request.mode.value;
            return m_checks;
        }
        fields();
        contract();
        audience();
        country();
        system();
        runs();
        limits();
        duration();
        fitsSystem();
        m_checks += unitChecks(m_request, *m_mode, m_system);
        jobs();
        declaration(FieldRole::Civilian, RuleId::Civilian, u"civilian_only"_s);
        declaration(FieldRole::AiAct, RuleId::AiAct, u"ai_act"_s);
        declaration(FieldRole::TeamEligible, RuleId::TeamEligible, u"team_in_eligible_country"_s);
        std::ranges::stable_sort(m_checks, {}, &Check::rule);
        return m_checks;
    }

private:
    Check &add(RuleId rule, Status status, FormStep step)
    {
        m_checks.append(Check{.rule = rule, .status = status, .step = step});
        return m_checks.last();
    }
    // At the field that it is about.
    Check &addAt(const FormField &field, RuleId rule, Status status)
    {
        Check &check = add(rule, status, field.step);
        check.field = field.id;
        check.label = field.label;
        return check;
    }

    const FormField *field(FieldRole role) const { return fieldOf(*m_mode, role); }
    QJsonValue answer(FieldRole role) const
    {
        const FormField *found = field(role);
        return found ? m_request.answers.value(found->id) : QJsonValue();
    }
    QDate dateOf(FieldRole role) const { return QDate::fromString(answer(role).toString(), Qt::ISODate); }
    // However absurd what was typed is.
    int whole(FieldRole role) const { return int(std::clamp(answer(role).toDouble(), 0.0, 1e9)); }
    int months() const { return whole(FieldRole::Length); }
    bool isAmountTyped() const
    {
        const auto limits = limitsOf(*m_mode, m_request);
        return limits && !isReckoned(limits->unit) && !isEmptyAnswer(answer(FieldRole::Amount));
    }
    bool isAnythingAsked(const CountedAmount &counted) const
    {
        const Compute &compute = m_request.compute;
        if (!isReckoned(counted.unit))
            return counted.value.value_or(0) > 0;
        return counted.unit == AmountUnit::GpuHours
            ? totalGpuHours(compute) > 0
            : std::ranges::any_of(compute.runs, [](const RunType &run) { return run.nodeHours() > 0; });
    }

    QList<SourceId> sourcesOf(const QString &rule) const
    {
        const auto it = std::ranges::find(m_mode->rules, rule, &AccessRule::id);
        return it == m_mode->rules.cend() ? QList<SourceId>() : it->sources;
    }
    bool hasRule(const QString &rule) const { return std::ranges::contains(m_mode->rules, rule, &AccessRule::id); }

    // Roles whose own rule says all there is to say.
    static bool hasOwnRule(FieldRole role)
    {
        return role == FieldRole::Length || role == FieldRole::Civilian || role == FieldRole::AiAct
            || role == FieldRole::TeamEligible || role == FieldRole::Amount || role == FieldRole::ContractOutlives;
    }

    void fields()
    {
        for (const Form &form : m_mode->form) {
            for (const FormField &field : form.fields) {
                if (hasOwnRule(field.role) && (field.role != FieldRole::Amount || !isAmountTyped()))
                    continue;
                Check check = checkField(field, m_request);
                const bool isSilent = check.status == Status::Ok && check.name.isEmpty(); // empty, and may be
                if (check.status == Status::Ok && !isSilent) {
                    checkDay(field, m_today, check);
                    shares(field, check);
                }
                if (!isSilent)
                    m_checks.append(check);
            }
        }
    }

    // What reviewers add up.
    void shares(const FormField &field, Check &check)
    {
        constexpr double rounding = 0.5; // a third a month
        const auto sum = field.role == FieldRole::InferenceShare ? check.amount : sharesIn(check.name);
        const Sourced<double> &inference = m_mode->terms.inferenceShare;
        if (field.role == FieldRole::MonthlyPlan && sum && std::abs(*sum - 100) > rounding) {
            check.rule = RuleId::PlanAddsUp;
        } else if (field.role == FieldRole::ResearchShares && sum > 100 + rounding) {
            check.rule = RuleId::FieldRange;
            check.most = 100;
        } else if (field.role == FieldRole::InferenceShare && inference && check.amount > *inference * 100) {
            check.rule = RuleId::FieldRange;
            check.most = *inference * 100;
            check.sources = inference.sources;
        } else {
            return;
        }
        check.status = Status::Problem;
        check.amount = *sum;
        check.least = 0;
    }

    void contract()
    {
        const auto rule = std::ranges::find(m_mode->rules, u"contract_outlives"_s, &AccessRule::id);
        const FormField *ends = field(FieldRole::ContractEnds);
        if (rule == m_mode->rules.cend() || !ends)
            return;
        const QDate start = dateOf(FieldRole::Start);
        QDate needed;
        if (start.isValid() && months() > 0 && months() <= mostMonths)
            needed = start.addMonths(months() + rule->months);
        Status status = Status::Ok;
        if (!answer(FieldRole::ContractPermanent).toBool()) {
            const QDate end = dateOf(FieldRole::ContractEnds);
            if (!end.isValid())
                status = Status::Missing;
            else if (!needed.isValid())
                status = Status::Unknown; // depends on start and length
            else if (end < needed)
                status = Status::Problem;
        }
        Check &check = addAt(*ends, RuleId::ContractOutlives, status);
        check.months = rule->months;
        check.date = needed;
        check.sources = rule->sources;
    }

    void audience()
    {
        const FormField *type = field(FieldRole::OrganisationType);
        const QString kind = answer(FieldRole::OrganisationType).toString();
        const QStringList words = m_mode->audience.valueOr({});
        if (!type || kind.isEmpty() || words.isEmpty())
            return;
        QStringList kinds;
        bool needsLook = kind == u"other" || kind == u"ngo" || kind == u"international_association"
            || (kind == u"public_administration" && namesResearch(words));
        for (const QString &word : words) {
            kinds += kindsOfAudience().value(word);
            needsLook |= !kindsOfAudience().contains(word); // holders of something
        }
        const bool pays = kind == u"large_enterprise" && m_mode->kind == AccessKind::EuroHpcIndustry;
        Check &check = addAt(*type, RuleId::OrganisationKind,
                             kinds.contains(kind) ? (pays ? Status::Unknown : Status::Ok)
                                 : needsLook      ? Status::Unknown
                                                  : Status::Problem);
        check.names = words;
        check.name = pays ? u"pay_per_use"_s : QString();
        check.sources = hasRule(u"industry_only"_s) ? sourcesOf(u"industry_only"_s) : m_mode->audience.sources;
    }

    void country()
    {
        const FormField *where = field(FieldRole::Country);
        const QString code = answer(FieldRole::Country).toString();
        if (!where || !isCountryCode(code)) // what is none, its field tells
            return;
        if (!m_mode->country.isEmpty()) {
            Check &check = addAt(*where, RuleId::NationalRoute, code == m_mode->country ? Status::Ok : Status::Unknown);
            check.name = code;
            check.names = {m_mode->country};
            check.sources = m_mode->sources;
        }
        if (!hasRule(u"employer_in_eligible_country"_s))
            return;
        // EU members are listed; who else takes part changes with agreements, so it is not guessed.
        Check &check = addAt(*where, RuleId::OrganisationCountry,
                             m_catalogue.euMembers().contains(code) ? Status::Ok : Status::Unknown);
        check.name = code;
        check.sources = sourcesOf(u"employer_in_eligible_country"_s);
    }

    void system()
    {
        if (!m_system && m_mode->systems.isEmpty() && m_mode->otherSystems) // the catalogue has none of them
            return;
        add(RuleId::SystemChosen, m_system ? Status::Ok : Status::Missing, FormStep::Access);
        if (!m_system)
            return;
        const auto it = std::ranges::find(m_mode->systems, m_system->id, &OfferedSystem::system);
        const bool seen = it != m_mode->systems.cend();
        const State state = m_system->state.valueOr(State::Unknown);
        const bool isOutOfUse = state == State::Retired || state == State::Planned || state == State::BeingBuilt;
        Check &check = add(RuleId::SystemOffered,
                           isOutOfUse                    ? Status::Problem
                               : seen && it->isConfirmed ? Status::Ok
                                                         : Status::Unknown,
                           FormStep::Access);
        check.name = m_system->name.valueOr(m_system->id.value);
        check.names = {state == State::Retired ? u"retired"_s : isOutOfUse ? u"not_yet"_s : QString()};
        if (seen)
            check.sources = it->sources;
    }

    void runs()
    {
        const QList<RunType> &list = m_request.compute.runs;
        const auto limits = limitsOf(*m_mode, m_request);
        if (list.isEmpty() && limits && limits->unit == AmountUnit::QpuHours)
            return; // it runs on no nodes
        Check &check = add(RuleId::RunTypes, list.isEmpty() ? Status::Missing : Status::Ok, FormStep::Compute);
        const bool onGpus = list.isEmpty() || usesGpus(list);
        check.unit = onGpus ? AmountUnit::GpuHours : AmountUnit::NodeHours;
        check.amount = onGpus ? gpuHours(list) : totalNodeHours({list, 0}, nullptr).value_or(0);
        // Where GPU-hours alone are counted, a run without GPUs is none.
        const bool onlyGpus = limits && limits->unit == AmountUnit::GpuHours && !m_mode->cpuHours;
        for (const RunType &run : list) {
            const double hours = onlyGpus ? run.gpuHours() : run.nodeHours();
            if (hours <= 0 || run.name.trimmed().isEmpty()) {
                check.status = Status::Missing;
                check.name = run.name.trimmed();
                return;
            }
        }
    }

    void limits()
    {
        const auto limits = limitsOf(*m_mode, m_request);
        if (!limits) {
            add(RuleId::LimitsKnown, Status::Unknown, FormStep::Compute).sources = m_mode->limits.sources;
            return;
        }
        const CountedAmount counted = countedAmount(m_request, *m_mode, m_system);
        const double total = counted.value.value_or(0);
        const double least = limits->least.value_or(0);
        const double most = limits->most.value_or(INFINITY);
        // Core-hours that come to them may be what is enough.
        const bool alsoOnCores = limits->unit == AmountUnit::GpuHours && m_mode->cpuHours
            && std::ranges::any_of(m_request.compute.runs, [](const RunType &run) { return run.gpusPerNode < 1; });
        const bool tooLittle = !alsoOnCores && (limits->leastIsExcluded ? total <= least : total < least);
        const RuleId rule = limits->isFixedPackage ? RuleId::FixedPackage : RuleId::WithinLimits;
        const Status status = !isAnythingAsked(counted) ? Status::Missing
            : !counted.value                            ? Status::Unknown
            : tooLittle || total > most                 ? Status::Problem
                                                        : Status::Ok;
        const FormField *typed = isReckoned(limits->unit) ? nullptr : field(FieldRole::Amount);
        Check &check = typed ? addAt(*typed, rule, status) : add(rule, status, FormStep::Compute);
        check.amount = total;
        check.least = least;
        check.most = limits->most.value_or(0);
        check.unit = limits->unit;
        check.isNormalised = counted.isNormalised;
        check.sources = m_mode->limits.sources;
    }

    void duration()
    {
        const FormField *length = field(FieldRole::Length);
        if (!length)
            return;
        const QList<int> allowed = m_mode->durationsMonths.valueOr({});
        Check &check = addAt(*length, RuleId::Duration,
                             months() == 0                                         ? Status::Missing
                                 : allowed.isEmpty() || allowed.contains(months()) ? Status::Ok
                                                                                   : Status::Problem);
        check.months = months();
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
        if (!usesGpus(list) && largestRunNodes(list) <= nodesOfPartition(*m_mode, m_request, *m_system))
            return; // the sentences are of GPUs
        Check &check = add(RuleId::FitsSystem, Status::Ok, FormStep::Compute);
        check.name = m_system->name.valueOr(m_system->id.value);
        check.nodes = largestRunNodes(list);
        check.gpus = largestRunGpus(list);
        if (check.gpus < 1) { // more of them than the catalogue knows
            check.status = Status::Unknown;
            return;
        }
        check.most = m_system->gpuNodes.valueOr(0);
        check.sources = m_system->gpuNodes.sources;
        if (m_system->gpuNodes && check.nodes > *m_system->gpuNodes)
            check.status = Status::Problem;
        else if (!m_system->gpuNodes || !m_system->gpusPerNode)
            check.status = Status::Unknown;
    }

    void jobs()
    {
        const int largestRun = largestRunGpus(m_request.compute.runs);
        const int largest = whole(FieldRole::LargestJob);
        const QJsonValue told = answer(FieldRole::LargestJob);
        const bool isNone = largest == 0 && told.isDouble() && told.toDouble() == 0 && largestRun > 0;
        if (const FormField *job = field(FieldRole::LargestJob); job && (largest > 0 || isNone)) {
            Check &check = addAt(*job, RuleId::LargestJob, largest < largestRun ? Status::Problem : Status::Ok);
            check.gpus = largest;
            check.most = largestRun;
        }
        longestRun();
        calendar();
    }

    // The first one that no job there lasts (what is known is of queues with GPUs), or that outlives the allocation.
    void longestRun()
    {
        const double ofSystem = m_system ? m_system->longestJobHours : 0;
        const double ofAllocation = hoursOfMonths(months());
        for (const RunType &run : m_request.compute.runs) {
            const bool isTooLongThere = run.gpusPerNode > 0 && ofSystem > 0 && run.hours > ofSystem;
            if (!isTooLongThere && (ofAllocation <= 0 || run.hours <= ofAllocation))
                continue;
            Check &check = add(RuleId::LongestRun, Status::Problem, FormStep::Compute);
            check.name = run.name.trimmed();
            check.amount = run.hours;
            check.most = isTooLongThere ? ofSystem : ofAllocation;
            if (isTooLongThere)
                check.names = {m_system->name.valueOr(m_system->id.value)};
            return;
        }
    }

    // The time ends before the runs do, however busy the nodes are.
    void calendar()
    {
        const Compute &compute = m_request.compute;
        const double inARow = hoursSideBySide(compute, 1);
        if (months() < 1 || inARow <= 0)
            return;
        const FormField *atOnce = field(FieldRole::JobsAtOnce);
        const int jobs = whole(FieldRole::JobsAtOnce);
        const double hours = hoursSideBySide(compute, jobs);
        const double window = hoursOfMonths(months());
        Check &check = atOnce ? addAt(*atOnce, RuleId::Calendar, Status::Ok)
                              : add(RuleId::Calendar, Status::Ok, FormStep::Compute);
        check.amount = hours / hoursOfWeek;
        check.most = window / hoursOfWeek;
        check.months = months();
        check.nodes = int(std::min(double(largestRunNodes(compute.runs)) * std::max(jobs, 1), 2e9));
        check.gpus = std::max(jobs, 1);
        if (hours <= window)
            return;
        const bool isInTime = hoursSideBySide(compute, std::numeric_limits<int>::max()) <= window;
        check.status = jobs < 1 && isInTime ? Status::Missing : Status::Problem;
        if (check.status == Status::Missing)
            check.gpus = int(std::min(std::ceil(inARow / window), 2e9)); // jobs that it takes
    }

    void declaration(FieldRole role, RuleId rule, const QString &accessRule)
    {
        const FormField *declared = field(role);
        if (!declared)
            return;
        const QJsonValue said = m_request.answers.value(declared->id);
        addAt(*declared, rule,
              !said.isBool()      ? Status::Missing
                  : said.toBool() ? Status::Ok
                                  : Status::Problem)
            .sources = sourcesOf(accessRule);
    }

    const Request &m_request;
    const Catalogue &m_catalogue;
    QDate m_today;
    const AccessMode *m_mode;
    const System *m_system;
    QList<Check> m_checks;
};

} // namespace

QList<Check> checks(const Request &request, const Catalogue &catalogue, const QDate &today)
{
    return Checker(request, catalogue, today).all();
}

bool isAnswered(const Check &check)
{
    if (check.status != Status::Ok)
        return false;
    switch (check.rule) {
    case RuleId::FieldGiven:
    case RuleId::SystemChosen:
    case RuleId::Civilian:
    case RuleId::AiAct:
    case RuleId::TeamEligible: return true;
    default: return false;
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

int openPoints(const QList<Check> &checks, FormStep step)
{
    return int(std::ranges::count_if(checks, [step](const Check &check) {
        return check.step == step && (check.status == Status::Missing || check.status == Status::Problem);
    }));
}

} // namespace officina
