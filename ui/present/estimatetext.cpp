// SPDX-License-Identifier: GPL-3.0-or-later
//
// One function a line; see the header.
#include "ui/present/estimatetext.h"

#include "client/requests/rules.h"
#include "ui/present/cataloguetext.h"
#include "ui/present/formats.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

// "1.68e+21" as people write it: "1.68 × 10^21".
QString large(double value)
{
    if (value < 1e6)
        return formats::decimal(value);
    const int power = int(std::floor(std::log10(value)));
    return u"%1 × 10^%2"_s.arg(formats::decimal(value / std::pow(10.0, power)), QString::number(power));
}

QString whole(double value)
{
    return std::abs(value) < 9e15 ? formats::number(std::llround(value)) : large(value);
}

constexpr double mostBytes = 9e18; // that are written; of more than that there is nothing to plan

QString gigabytes(double bytes)
{
    return formats::bytes(qint64(std::min(bytes, mostBytes)));
}

class Lines
{
    Q_DECLARE_TR_FUNCTIONS(officina::Estimate)

public:
    Lines(const TrainingPlan &plan, const TrainingNeed &need, const System *system)
        : m_plan(plan), m_need(need), m_system(system)
    {}

    QStringList all() const
    {
        QStringList lines{operations(), hours()};
        lines += memory();
        lines.append(gpus());
        lines.append(calendar());
        lines.append(storage());
        lines.removeAll(QString());
        return lines;
    }

    static QString unit(HourUnit unit, double hours);
    static QString one(HourUnit unit);
    static QString conversion(double hours, HourUnit from, HourUnit to, const HourRates &rates);
    static QString speed(const System *system, const Catalogue &catalogue);
    static QString slip(AmountSlip slip);
    static QString scale(ScaleSlip slip);

private:
    bool lacks(Lacking what) const { return m_need.lacking.contains(what); }
    QString systemName() const { return m_system ? m_system->name.valueOr(m_system->id.value) : QString(); }

    QString operations() const
    {
        const QString factor = m_plan.recipe == Recipe::Inference ? u"2"_s : u"6"_s;
        //: An arithmetic line; %1 is 6 or 2
        return tr("Operations: %1 × %2 parameters × %3 tokens = %4 FLOP.")
            .arg(factor, large(m_plan.parameters), large(m_plan.tokens), large(m_need.flops));
    }

    QString hours() const
    {
        if (!m_need.gpuHours)
            return tr("GPU-hours: not known; they take a measured speed, or the peak of one GPU and how much of it is "
                      "reached.");
        const QString speed = formats::decimal(*m_need.sustained / 1e12);
        const QString sum = tr("GPU-hours: %1 FLOP / (%2 TFLOP/s of one GPU × 3600 s) = %3.")
                                .arg(large(m_need.flops), speed, whole(*m_need.gpuHours));
        if (m_plan.sustained && m_plan.isOfOthers)
            return sum + u' ' + tr("The speed is what others reckoned with for such a GPU, not a measurement.");
        if (m_plan.sustained)
            return sum + u' ' + tr("The speed is as it was measured.");
        //: %1 TFLOP/s, %2 per cent
        return sum + u' '
            + tr("The speed is a peak of %1 TFLOP/s, of which %2 are reached.")
                  .arg(formats::decimal(*m_plan.peak / 1e12), formats::percent(*m_plan.utilisation));
    }

    QStringList memory() const
    {
        const MemoryNeed &memory = m_need.memory;
        if (memory.states() > mostBytes)
            return {};
        QStringList lines{tr("Memory of the model: weights %1, gradients %2, optimiser %3; together %4.")
                              .arg(gigabytes(memory.weights), gigabytes(memory.gradients), gigabytes(memory.optimiser),
                                   gigabytes(memory.states()))};
        lines.append(memory.activations
                         ? tr("Activations of each GPU: %1.").arg(gigabytes(*memory.activations))
                         : tr("Activations: not known without the shape of the model; the GPUs below are the least."));
        return lines;
    }

    QString gpus() const
    {
        if (!m_need.gpuMemory && !m_system)
            return tr("GPUs and calendar: not known until a system is chosen.");
        if (!m_need.gpuMemory)
            return tr("GPUs for the memory: not known; the catalogue does not tell how much one has.");
        const QString one = gigabytes(*m_need.gpuMemory);
        if (!m_need.activationsFit)
            return tr("GPUs for the memory: the activations alone do not fit into the %1 of one GPU. Work on fewer "
                      "sequences at once, or compute more again.")
                .arg(one);
        if (!m_need.gpusAtLeast) // more than there are
            return {};
        if (!m_plan.gpuMemory && m_system && !m_system->accelerators.isEmpty())
            //: %1 is a number, %2 the name of a GPU, %3 its memory
            return tr("GPUs for the memory: at least %1 of the kind %2, of %3 each, one tenth of it left free, the "
                      "model spread over all.")
                .arg(formats::number(*m_need.gpusAtLeast), catalogueText(m_system->accelerators.first().model), one);
        return tr("GPUs for the memory: at least %1 of %2 each, one tenth of it left free, the model spread over all.")
            .arg(formats::number(*m_need.gpusAtLeast), one);
    }

    QString calendar() const
    {
        if (lacks(Lacking::GpusPerNode) && !m_system)
            return m_need.gpuMemory ? tr("Calendar: not known until a system is chosen.") : QString();
        if (lacks(Lacking::GpusPerNode))
            return tr("Calendar: not known; the catalogue does not tell how many GPUs a node has.");
        if (!m_need.hours)
            return {};
        const auto nodes = [](int count) { return tr("%n node(s)", nullptr, count); };
        const int atOnce = std::clamp(m_plan.jobsAtOnce, 1, std::max(m_plan.trials, 1));
        //: %4: "4 nodes"
        return tr("Calendar: %1 GPU-hours / %2 GPUs = %3 hours of wall time on %4.")
                   .arg(whole(*m_need.gpuHours), formats::number(*m_need.gpus), formats::decimal(*m_need.hours, 1),
                        nodes(*m_need.nodes))
            + u' '
            //: %1: "3 trainings", %2: "4 nodes"
            + tr("In all, %1: %2 for %3 weeks without a pause.")
                  .arg(tr("%n training(s)", nullptr, std::max(m_plan.trials, 1)),
                       nodes(int(std::min(double(*m_need.nodes) * atOnce, 2e9))), formats::decimal(*m_need.weeks, 1));
    }

    QString storage() const
    {
        if (std::max(m_need.checkpointBytes, m_need.storageBytes) > mostBytes)
            return {};
        if (m_need.storageBytes <= 0)
            return tr("One checkpoint: %1.").arg(gigabytes(m_need.checkpointBytes));
        return tr("Storage: data %1 + %2 checkpoints × %3 = %4, in about %5 files.")
            .arg(gigabytes(m_plan.dataBytes), formats::number(m_plan.checkpoints), gigabytes(m_need.checkpointBytes),
                 gigabytes(m_need.storageBytes), whole(m_need.files));
    }

    const TrainingPlan &m_plan;
    const TrainingNeed &m_need;
    const System *m_system;
};

QString Lines::unit(HourUnit unit, double hours)
{
    if (hours == 1)
        return one(unit);
    const QString number = std::abs(hours) < 100 ? formats::decimal(hours) : whole(hours);
    switch (unit) {
    case HourUnit::Gpu: return tr("%1 GPU-hours").arg(number);
    case HourUnit::Node: return tr("%1 node-hours").arg(number);
    case HourUnit::Core: return tr("%1 core-hours").arg(number);
    //: Half a module, which the scheduler counts as a GPU: LUMI's GCD
    case HourUnit::SiteUnit: return tr("%1 GCD-hours").arg(number);
    case HourUnit::Normalised: return tr("%1 normalised hours").arg(number);
    }
    return {};
}

QString Lines::one(HourUnit unit)
{
    switch (unit) {
    case HourUnit::Gpu: return tr("one GPU-hour");
    case HourUnit::Node: return tr("one node-hour");
    case HourUnit::Core: return tr("one core-hour");
    case HourUnit::SiteUnit: return tr("one GCD-hour");
    case HourUnit::Normalised: return tr("one normalised hour");
    }
    return {};
}

QString Lines::conversion(double hours, HourUnit from, HourUnit to, const HourRates &rates)
{
    const auto converted = convertedHours(hours, from, to, rates);
    if (!converted)
        return tr("%1: not convertible with what is known of the system.").arg(unit(from, hours));
    const bool isSmaller = converted->ratio < 1;
    const QString many = unit(isSmaller ? from : to, isSmaller ? 1 / converted->ratio : converted->ratio);
    //: "5 000 GPU-hours = 1 250 node-hours (one node-hour = 4 GPU-hours)"
    return tr("%1 = %2 (%3 = %4)").arg(unit(from, hours), unit(to, converted->value), one(isSmaller ? to : from), many);
}

QString Lines::speed(const System *system, const Catalogue &catalogue)
{
    const SustainedSpeed *speed = speedOfOthers(system, catalogue);
    if (!speed)
        return {};
    const QString model = system->accelerators.first().model;
    const Source *source = catalogue.source(speed->sources.value(0));
    //: %1 is a number, %2 the name of a GPU, %3 who told it
    return tr("Others reckoned with %1 TFLOP/s for %2 (%3).")
        .arg(formats::decimal(speed->flops / 1e12), catalogueText(model), source ? source->title : QString());
}

QString Lines::slip(AmountSlip slip)
{
    switch (slip) {
    case AmountSlip::None: return {};
    case AmountSlip::NodeHours: return tr("This looks like node-hours where GPU-hours are meant.");
    case AmountSlip::CoreHours: return tr("This looks like core-hours where GPU-hours are meant.");
    case AmountSlip::SiteUnits: return tr("This looks as if half modules had been counted as GPUs.");
    case AmountSlip::WallHours: return tr("This looks like hours of the run, not multiplied by its GPUs.");
    case AmountSlip::Thousandth: return tr("This looks a thousand times too small: million for billion, GB for TB?");
    case AmountSlip::Thousandfold: return tr("This looks a thousand times too large: billion for million, TB for GB?");
    case AmountSlip::Binary: return tr("This looks like powers of 1024 (GiB, TiB) where GB or TB are meant.");
    }
    return {};
}

QString Lines::scale(ScaleSlip slip)
{
    switch (slip) {
    case ScaleSlip::None: return {};
    case ScaleSlip::FewParameters:
        return tr("Fewer parameters than any language model has: were millions or billions meant?");
    case ScaleSlip::ManyParameters: return tr("More parameters than any model has: were millions meant?");
    case ScaleSlip::FewTokens: return tr("Very few tokens: were millions or billions meant?");
    case ScaleSlip::ManyTokens: return tr("More tokens than any training has seen: were billions meant?");
    }
    return {};
}

} // namespace

QStringList estimateLines(const TrainingPlan &plan, const TrainingNeed &need, const System *system)
{
    return Lines(plan, need, system).all();
}

QString conversionText(double hours, HourUnit from, HourUnit to, const HourRates &rates)
{
    return Lines::conversion(hours, from, to, rates);
}

QString hourUnitText(HourUnit unit, double hours)
{
    return Lines::unit(unit, hours);
}

const SustainedSpeed *speedOfOthers(const System *system, const Catalogue &catalogue)
{
    return system && !system->accelerators.isEmpty()
        ? speedOf(catalogue.programme().estimates, system->accelerators.first().model)
        : nullptr;
}

QString speedText(const System *system, const Catalogue &catalogue)
{
    return Lines::speed(system, catalogue);
}

QString slipText(AmountSlip slip)
{
    return Lines::slip(slip);
}

QString scaleText(ScaleSlip slip)
{
    return Lines::scale(slip);
}

std::optional<Request> withEstimate(Request request, const Catalogue &catalogue, const TrainingPlan &plan,
                                    const TrainingNeed &need, const QString &runName)
{
    const AccessMode *mode = catalogue.mode(request.mode);
    if (!mode || !need.hours || !need.nodes || !need.gpus)
        return {};
    const RunType run{.name = runName,
                      .nodes = *need.nodes,
                      .gpusPerNode = *need.gpus / *need.nodes,
                      .hours = std::ceil(*need.hours * 10) / 10, // a tenth of an hour is close enough, and never less
                      .runs = std::max(plan.trials, 1)};
    const auto same = std::ranges::find(request.compute.runs, runName, &RunType::name);
    if (same == request.compute.runs.end())
        request.compute.runs.append(run);
    else
        *same = run;
    const auto setIfEmpty = [&](FieldRole role, const QJsonValue &value) {
        const FormField *field = fieldOf(*mode, role);
        if (field && isEmptyAnswer(request.answers.value(field->id)))
            request.set(field->id, value);
    };
    if (need.storageBytes > 0)
        setIfEmpty(FieldRole::Storage, std::ceil(need.storageBytes / 1e11) / 10); // TB
    setIfEmpty(FieldRole::LargestJob, *need.gpus);
    if (plan.jobsAtOnce > 1)
        setIfEmpty(FieldRole::JobsAtOnce, plan.jobsAtOnce);
    if (const FormField *why = fieldOf(*mode, FieldRole::Why)) {
        const QString heading = runName + u":\n"_s;
        const QString text = heading + estimateLines(plan, need, catalogue.system(request.system)).join(u'\n');
        // The arithmetic of an earlier estimate of the same run gives way.
        QStringList paragraphs = request.text(why->id).trimmed().split(u"\n\n"_s, Qt::SkipEmptyParts);
        const auto old = std::ranges::find_if(paragraphs, [&](const QString &one) { return one.startsWith(heading); });
        if (old == paragraphs.end())
            paragraphs.append(text);
        else
            *old = text;
        request.set(why->id, paragraphs.join(u"\n\n"_s));
    }
    return request;
}

} // namespace officina
