// SPDX-License-Identifier: GPL-3.0-or-later
//
// request estimate: how much a training takes, with its arithmetic, into a draft where one is named; and hours of one
// kind in those of the others.
#include "cli/call.h"
#include "cli/commands.h"
#include "cli/words.h"
#include "client/base/files.h"
#include "client/requests/requeststore.h"
#include "ui/present/estimatetext.h"
#include "ui/present/requestfields.h"
#include "ui/present/typednumber.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace officina {

using namespace Qt::StringLiterals;

namespace {

template <class T> using Name = std::pair<T, QLatin1StringView>;

constexpr Name<Recipe> recipes[] = {{Recipe::MixedAdam, "mixed-adam"_L1},
                                    {Recipe::FullAdam, "fp32-adam"_L1},
                                    {Recipe::MixedSgd, "mixed-sgd"_L1},
                                    {Recipe::Inference, "inference"_L1}};
constexpr Name<Recompute> recomputes[] = {
    {Recompute::None, "none"_L1}, {Recompute::Attention, "attention"_L1}, {Recompute::All, "all"_L1}};
constexpr Name<HourUnit> units[] = {{HourUnit::Gpu, "gpu"_L1},
                                    {HourUnit::Node, "node"_L1},
                                    {HourUnit::Core, "core"_L1},
                                    {HourUnit::SiteUnit, "gcd"_L1},
                                    {HourUnit::Normalised, "normalised"_L1}};
constexpr Name<Lacking> lackings[] = {{Lacking::Speed, "speed"_L1},
                                      {Lacking::GpuMemory, "gpu_memory"_L1},
                                      {Lacking::GpusPerNode, "gpus_per_node"_L1},
                                      {Lacking::Shape, "shape"_L1}};

template <class T, size_t N> QString nameOf(const Name<T> (&names)[N], T value)
{
    return std::ranges::find(names, value, &Name<T>::first)->second;
}

// "7B", "350M", "1.4T", "7e9", "0,5".
std::optional<double> scaled(QString text)
{
    static const QHash<QChar, double> powers{{u'k', 1e3}, {u'K', 1e3}, {u'M', 1e6},
                                             {u'G', 1e9}, {u'B', 1e9}, {u'T', 1e12}};
    double power = 1;
    if (!text.isEmpty() && powers.contains(text.back())) {
        power = powers.value(text.back());
        text.chop(1);
    }
    const TypedNumber number = readTypedAnywhere(text);
    return number.isClear() && *number.value >= 0 ? std::optional(*number.value * power) : std::nullopt;
}

// The options of one call as numbers; the first that is none is remembered.
class Options
{
public:
    explicit Options(const Call &call) : m_call(call) {}
    QString refused;

    std::optional<double> number(const char *name, double factor = 1)
    {
        if (!m_call.isSet(name))
            return {};
        const auto value = scaled(m_call.value(name));
        if (!value)
            refuse(name, Cli::tr("a number of 0 or more that has one meaning"));
        return value ? std::optional(*value * factor) : std::nullopt;
    }
    int whole(const char *name, int absent)
    {
        const auto value = number(name);
        if (!value)
            return absent;
        if (std::floor(*value) != *value || *value > 1e9)
            refuse(name, Cli::tr("a whole number"));
        return *value <= 1e9 ? int(*value) : absent;
    }
    template <class T, size_t N> T word(const char *name, const Name<T> (&names)[N], T absent)
    {
        if (!m_call.isSet(name))
            return absent;
        const auto found =
            std::ranges::find(names, m_call.value(name), [](const auto &one) { return QString(one.second); });
        if (found != std::end(names))
            return found->first;
        QStringList all;
        for (const auto &one : names)
            all.append(one.second);
        refuse(name, all.join(u", "_s));
        return absent;
    }

private:
    void refuse(const char *name, const QString &wanted)
    {
        if (refused.isEmpty())
            //: An option of the terminal program, and what it takes
            refused = Cli::tr("--%1 takes %2.").arg(QString::fromLatin1(name), wanted);
    }
    const Call &m_call;
};

TrainingPlan planOf(Options &options)
{
    TrainingPlan plan;
    plan.parameters = options.number("parameters").value_or(0);
    plan.tokens = options.number("tokens").value_or(0);
    plan.recipe = options.word("recipe", recipes, Recipe::MixedAdam);
    plan.sustained = options.number("sustained-tflops", 1e12);
    plan.peak = options.number("peak-tflops", 1e12);
    plan.utilisation = options.number("utilisation", 0.01);
    plan.gpuMemory = options.number("gpu-memory-gb", 1e9);
    plan.shape = {.layers = options.whole("layers", 0),
                  .hidden = options.whole("hidden", 0),
                  .heads = options.whole("heads", 0),
                  .sequence = options.whole("sequence", 0),
                  .microBatch = options.whole("micro-batch", 0),
                  .recompute = options.word("recompute", recomputes, Recompute::Attention)};
    plan.nodes = options.whole("nodes", 0);
    plan.trials = std::max(options.whole("trials", 1), 1);
    plan.jobsAtOnce = std::max(options.whole("jobs", 1), 1);
    plan.checkpoints = options.whole("checkpoints", 0);
    plan.dataBytes = options.number("data-tb", 1e12).value_or(0);
    plan.files = options.number("files").value_or(0);
    if (plan.utilisation.value_or(0) > 1)
        options.refused = Cli::tr("--utilisation takes per cent of the peak, up to 100.");
    return plan;
}

QJsonObject needJson(const TrainingNeed &need)
{
    QJsonObject json{{u"flops"_s, need.flops},
                     {u"weights_bytes"_s, need.memory.weights},
                     {u"gradients_bytes"_s, need.memory.gradients},
                     {u"optimiser_bytes"_s, need.memory.optimiser},
                     {u"checkpoint_bytes"_s, need.checkpointBytes},
                     {u"storage_bytes"_s, need.storageBytes},
                     {u"files"_s, need.files},
                     {u"activations_fit"_s, need.activationsFit}};
    const auto add = [&json](const QString &name, const auto &value) {
        if (value)
            json.insert(name, *value);
    };
    add(u"sustained_flops"_s, need.sustained);
    add(u"gpu_hours"_s, need.gpuHours);
    add(u"activations_bytes"_s, need.memory.activations);
    add(u"gpu_memory_bytes"_s, need.gpuMemory);
    add(u"gpus_at_least"_s, need.gpusAtLeast);
    add(u"nodes"_s, need.nodes);
    add(u"gpus"_s, need.gpus);
    add(u"hours"_s, need.hours);
    add(u"weeks"_s, need.weeks);
    QJsonArray lacking;
    for (const Lacking what : need.lacking)
        lacking.append(nameOf(lackings, what));
    json.insert(u"not_known"_s, lacking);
    return json;
}

struct Target {
    std::optional<Request> draft;
    const System *system = nullptr;
    const AccessMode *mode = nullptr;
};

Exit convert(Call &call, Options &options, const Target &target)
{
    const auto hours = options.number("hours");
    const HourUnit from = options.word("unit", units, HourUnit::Gpu);
    HourRates rates = target.system ? hourRates(*target.system, target.mode) : HourRates();
    if (const int cores = options.whole("cores-per-node", 0); cores > 0)
        rates.coresPerNode = cores;
    if (!options.refused.isEmpty())
        return call.console.usage(options.refused);
    QJsonObject json{{u"hours"_s, *hours}, {u"unit"_s, nameOf(units, from)}};
    QJsonObject converted;
    QString text;
    for (const auto &[unit, name] : units) {
        if (unit == from)
            continue;
        const auto value = convertedHours(*hours, from, unit, rates);
        if (!value)
            continue; // not known of this system
        converted.insert(name, QJsonObject{{u"hours"_s, value->value}, {u"ratio"_s, value->ratio}});
        text += conversionText(*hours, from, unit, rates) + u'\n';
    }
    json.insert(u"converted"_s, converted);
    if (text.isEmpty())
        text =
            Cli::tr("Nothing is known to convert it by: name a --system; for core-hours also the --cores-per-node, for "
                    "normalised hours the --mode whose call counts so.")
            + u'\n';
    return call.console.result(json, text);
}

Exit estimate(Call &call, Options &options, Target &target, const Catalogue &catalogue)
{
    const TrainingPlan plan = planOf(options);
    const auto asked = options.number("asked");
    if (!options.refused.isEmpty())
        return call.console.usage(options.refused);
    if (plan.parameters <= 0 || plan.tokens <= 0) // nothing would come of it
        return call.console.usage(Cli::tr("Give --parameters and --tokens, or --hours to convert."));
    const TrainingNeed need = trainingNeed(plan, target.system);
    QStringList lines = estimateLines(plan, need, target.system);
    if (std::ranges::contains(need.lacking, Lacking::Speed))
        lines.append(speedText(target.system, catalogue));
    lines.removeAll(QString());
    QJsonObject json = needJson(need);
    QStringList warnings{scaleText(scaleSlip(plan.parameters, plan.tokens))};
    const HourRates rates = target.system ? hourRates(*target.system, target.mode) : HourRates();
    if (asked && need.gpuHours)
        warnings.append(slipText(hourSlip(*asked, *need.gpuHours * plan.trials, rates, need.gpus.value_or(0))));
    warnings.removeAll(QString());
    json.insert(u"warnings"_s, QJsonArray::fromStringList(warnings));
    json.insert(u"arithmetic"_s, QJsonArray::fromStringList(lines));
    lines += warnings;
    if (target.draft && call.isSet("apply")) {
        const QString name = call.isSet("name") ? call.value("name") : Cli::tr("Training");
        auto changed = withEstimate(*target.draft, catalogue, plan, need, name);
        if (!changed)
            return call.console.refuse(
                u"not-known"_s, Cli::tr("The draft stays as it is: GPU-hours and GPUs are not both known."), json);
        changed->saved = QDateTime::currentDateTimeUtc();
        const QString file = call.arguments.first();
        const auto bytes = draftBytes(*changed, file);
        if (const auto written = bytes ? writeFile(file, *bytes, true) : passOn(bytes); !written)
            return call.console.fail(written.error(), Doing::SavingRequest);
        json.insert(u"file"_s, file);
        lines.append(file);
    }
    return call.console.result(json, lines.join(u'\n') + u'\n');
}

Exit requestEstimate(Call &call)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return call.console.fail(catalogue.error(), Doing::ReadingCatalogue);
    Target target;
    if (!call.arguments.isEmpty()) {
        const auto draft = readRequestFile(call.arguments.first());
        if (!draft)
            return call.console.fail(draft.error(), Doing::OpeningRequest);
        target.draft = *draft;
        target.mode = catalogue->mode(draft->mode);
        target.system = catalogue->system(draft->system);
    }
    if (call.isSet("system")) {
        target.system = catalogue->system({call.value("system")});
        if (!target.system)
            return call.console.usage(Cli::tr("--system takes the id of a system, as systems prints it."));
    }
    if (call.isSet("mode")) {
        target.mode = modeNamed(*catalogue, call.value("mode"));
        if (!target.mode)
            return call.console.usage(Cli::tr("--mode takes one of: %1").arg(modeNames(*catalogue).join(u", "_s)));
    }
    if (call.isSet("apply") && !target.draft)
        return call.console.usage(Cli::tr("--apply takes a draft to put it into."));
    Options options(call);
    if (call.isSet("hours"))
        return convert(call, options, target);
    if (!call.isSet("parameters") || !call.isSet("tokens"))
        return call.console.usage(Cli::tr("Give --parameters and --tokens, or --hours to convert."));
    return estimate(call, options, target, *catalogue);
}

} // namespace

QList<Command> estimateCommands()
{
    const QString number = Cli::tr("number");
    return {
        {.name = u"request estimate"_s,
         .summary = Cli::tr("Reckon what a training takes, or convert hours."),
         .arguments = {{u"FILE"_s, Cli::tr("The draft that says which system, and takes the result."), 0, 1}},
         .options = {{u"system"_s, Cli::tr("The system, as systems prints it."), Cli::tr("id")},
                     {u"mode"_s, Cli::tr("The way to ask, such as playground or fast-lane."), Cli::tr("mode")},
                     {u"parameters"_s, Cli::tr("Parameters of the model: 7B, 350M, 7e9."), number},
                     {u"tokens"_s, Cli::tr("Tokens of one training, all passes together: 140B."), number},
                     {u"recipe"_s, u"mixed-adam, fp32-adam, mixed-sgd, inference"_s, Cli::tr("word")},
                     {u"sustained-tflops"_s, Cli::tr("Speed of one GPU as it was measured, in TFLOP/s."), number},
                     {u"peak-tflops"_s, Cli::tr("Peak of one GPU in that precision, without sparsity, in TFLOP/s."),
                      number},
                     {u"utilisation"_s, Cli::tr("How much of the peak is reached, in per cent."), number},
                     {u"gpu-memory-gb"_s, Cli::tr("Memory of one GPU, where the catalogue does not know it."), number},
                     {u"layers"_s, Cli::tr("Shape of the model, for the activations: layers."), number},
                     {u"hidden"_s, Cli::tr("Width of a layer."), number},
                     {u"heads"_s, Cli::tr("Attention heads."), number},
                     {u"sequence"_s, Cli::tr("Tokens of a sequence."), number},
                     {u"micro-batch"_s, Cli::tr("Sequences that one GPU works on at once."), number},
                     {u"recompute"_s, u"none, attention, all"_s, Cli::tr("word")},
                     {u"nodes"_s, Cli::tr("Nodes of one training; else as few as the memory takes."), number},
                     {u"trials"_s, Cli::tr("Trainings like this one."), number},
                     {u"jobs"_s, Cli::tr("Jobs at the same time."), number},
                     {u"checkpoints"_s, Cli::tr("Checkpoints kept at the same time."), number},
                     {u"data-tb"_s, Cli::tr("Data besides, in TB."), number},
                     {u"files"_s, Cli::tr("Files besides."), number},
                     {u"asked"_s, Cli::tr("GPU-hours that somebody reckoned: tells what slip they look like."), number},
                     {u"name"_s, Cli::tr("What the kind of run is called in the draft."), Cli::tr("text")},
                     {u"apply"_s, Cli::tr("Put it into the draft: a kind of run, storage, and the arithmetic.")},
                     {u"hours"_s, Cli::tr("Hours to convert, in place of an estimate."), number},
                     {u"unit"_s, u"gpu, node, core, gcd, normalised"_s, Cli::tr("word")},
                     {u"cores-per-node"_s, Cli::tr("Processor cores of one node, which the catalogue does not know."),
                      number}},
         .run = requestEstimate}};
}

} // namespace officina
